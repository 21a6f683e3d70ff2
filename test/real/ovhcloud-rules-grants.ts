/** Rules for OVHcloud about the users that reach buckets. */
import { isExpression, matches, oneOf, OvhcloudStack, Rule, unless } from './ovhcloud-rules-stack';

const USER = 'ovh_cloud_project_user';
const POLICY = 'ovh_cloud_project_user_s3_policy';
const CREDENTIAL = 'ovh_cloud_project_user_s3_credential';

const ACTIONS = [
  's3:AbortMultipartUpload', 's3:DeleteObject', 's3:GetBucketLocation', 's3:GetObject', 's3:ListBucket', 's3:ListBucketMultipartUploads',
  's3:ListMultipartUploadParts', 's3:PutObject',
];

export const grantRules: Rule[] = [
  {
    id: 'user-role',
    about: 'A user has the one role for objects, and not by two arguments.',
    on: [USER],
    check: ({ role_name: role, role_names: roles }) => [
      ...unless(role === undefined, 'role_name and role_names exclude each other'),
      ...unless(JSON.stringify(roles) === '["objectstore_operator"]', `role_names is ${JSON.stringify(roles)}`),
    ],
  },
  {
    id: 'user-description',
    about: 'The description is known and stable: a change makes a new user with new keys.',
    on: [USER],
    check: ({ description }) => isExpression(description) ? ['description is an expression'] : matches(description, /^[a-z0-9-]{1,50}$/, 'description'),
  },
  {
    id: 'user-policy',
    about: 'A user has exactly one policy; without any it reaches every bucket of the project.',
    on: [USER],
    check: (_body, stack, { address }) => unless(policiesOf(`\${${address}.id}`, stack).length === 1, 'the user has no policy, or two'),
  },
  {
    id: 'key-after-policy',
    about: 'Keys are made after the policy that limits them.',
    on: [CREDENTIAL],
    check: ({ user_id: user, depends_on: waits = [] }, stack) =>
      policiesOf(user, stack).flatMap(({ address }) => unless(waits.includes(address), `does not wait for ${address}`)),
  },
  {
    id: 'policy-form',
    about: 'A policy is JSON with a list of statements that allow something.',
    on: [POLICY],
    check: ({ policy }) => {
      const statements = statementsOf(policy);
      return statements ? statements.flatMap(({ Effect: effect }) => oneOf(effect, ['Allow'], 'Effect')) : ['policy has no list of statements'];
    },
  },
  {
    id: 'policy-actions',
    about: 'A policy allows single actions on objects and listings, never all of them and never the policy itself.',
    on: [POLICY],
    check: ({ policy }) => (statementsOf(policy) ?? []).flatMap(({ Action: actions }) => [actions].flat()).flatMap(action => oneOf(action, ACTIONS, 'Action')),
  },
  {
    id: 'policy-resources',
    about: 'A policy is about one bucket and the objects in it.',
    on: [POLICY],
    check: ({ policy }) => (statementsOf(policy) ?? []).flatMap(({ Resource: resources }) => {
      const [bucket, objects, ...more] = [resources].flat();
      return [
        ...matches(bucket, /^arn:aws:s3:::(\$\{[^}]+\}|[a-z0-9-]+)$/, 'the first resource'),
        ...unless(objects === `${bucket}/*` && more.length === 0, `the other resources are ${[objects, ...more].join()}`),
      ];
    }),
  },
];

function policiesOf(user: unknown, stack: OvhcloudStack) {
  return stack.of(POLICY).filter(({ body }) => body.user_id === user);
}

/** The statements of a policy, given as JSON or as a call of `jsonencode`. */
function statementsOf(policy: string): any[] | undefined {
  const [, argument] = /^\$\{jsonencode\((.*)\)\}$/s.exec(policy) ?? [];
  try {
    const { Statement: statements } = JSON.parse(argument?.replace(/("\w+") = /g, '$1: ') ?? policy);
    return Array.isArray(statements) && statements.length > 0 ? statements : undefined;
  } catch {
    return undefined;
  }
}
