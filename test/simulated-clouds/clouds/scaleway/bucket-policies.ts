/** Policies of buckets as Scaleway understands them; Object Storage documentation, "Bucket policies", of 2025-07. */
import type { PolicyRules } from '../../s3/access';
import { refused } from '../../s3/refusals';
import type { Xml } from '../../s3/xml';

/** With this version everything is denied that is not allowed; with the older one what IAM allows stays allowed. */
const STRICT = '2023-04-17';
const VERSIONS = [STRICT, '2012-10-17'];

const IDENTITY = /^(\*|(user|application)_id:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Whoever runs Terraform: not the owner of the organization, whom no policy can keep from changing policies. */
export const CALLER = 'user_id:11111111-1111-4111-8111-111111111111';

/** Reading the policy itself is left to IAM, so that one can see what locks one out. */
const LEFT_TO_IAM = ['s3:GetBucketPolicy'];

export const POLICY_RULES: PolicyRules = {
  accepted: (policy, bucket) => {
    const statements = listOf(policy?.Statement);
    if (!VERSIONS.includes(policy?.Version) || statements.length === 0) throw malformed('it has a known version and statements');
    statements.forEach(statement => check(statement, bucket));
    return { ...policy, Statement: statements.map(condensed) };
  },
  allows: (policy, action) => {
    const about = listOf(policy.Statement).filter(statement => concerns(statement, action));
    if (about.some(({ Effect }) => Effect === 'Deny')) return false;
    return policy.Version !== STRICT || LEFT_TO_IAM.includes(action) || about.length > 0;
  },
};

export function isForEverybody(policy: Xml): boolean {
  return listOf(policy.Statement).some(statement => statement.Effect === 'Allow' && principalsOf(statement).includes('*'));
}

function check(statement: Xml, bucket: string): void {
  if (!['Allow', 'Deny'].includes(statement.Effect)) throw malformed('Effect is Allow or Deny');
  const principals = principalsOf(statement);
  const stranger = principals.find(principal => !IDENTITY.test(principal));
  if (principals.length === 0 || stranger) throw malformed(`"${stranger}" is no identity`);
  const resources: string[] = listOf(statement.Resource);
  const other = resources.find(resource => resource !== bucket && !resource.startsWith(`${bucket}/`));
  if (resources.length === 0 || other) throw malformed(`"${other}" is no resource of this bucket`);
  const actions: string[] = listOf(statement.Action);
  if (actions.length === 0 || actions.some(action => !/^(s3:)?(\*|[A-Z]\w+\*?)$/.test(action))) throw malformed('Action names actions');
}

function concerns(statement: Xml, action: string): boolean {
  const isMeant = principalsOf(statement).some(principal => ['*', CALLER].includes(principal));
  return isMeant && listOf(statement.Action).some(pattern => ['*', 's3:*', action].includes(pattern));
}

/** Lists come back sorted, and a list of one as its only member. */
function condensed(statement: Xml): Xml {
  return { ...statement, Action: shortest(statement.Action), Resource: shortest(statement.Resource) };
}

function shortest(value: string | string[]): string | string[] {
  const all = listOf(value);
  return all.length === 1 ? all[0] : [...all].sort();
}

function principalsOf({ Principal: principal }: Xml): string[] {
  return listOf(principal?.SCW ?? principal);
}

function listOf<T = any>(value: T | T[] | undefined): T[] {
  return value === undefined ? [] : [value].flat() as T[];
}

function malformed(message: string): Error {
  return refused(400, 'MalformedPolicy', message);
}
