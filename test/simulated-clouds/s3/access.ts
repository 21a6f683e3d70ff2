/** Whether a request may do what it asks. */
import type { Bucket } from './buckets';
import { denied, refused } from './refusals';
import type { Xml } from './xml';

/** How a service understands the policy of a bucket. */
export interface PolicyRules {
  /** Refuses a policy that makes no sense; gives it as the service shows it from then on. */
  readonly accepted: (policy: Xml, bucket: string) => Xml;
  /** Whether it lets do what is asked whoever sends the requests. */
  readonly allows: (policy: Xml, action: string) => boolean;
}

/** Who signed a request, as `owner` of what it makes. The signature itself is not looked at, only what it was made for. */
export function signerOf(authorization: string | undefined, region: string): string {
  const [, key, signedFor] = /Credential=([^/,]+)\/\d+\/([^/]+)\/s3\/aws4_request/.exec(authorization ?? '') ?? [];
  if (!key) throw denied('');
  if (signedFor !== region) throw refused(400, 'AuthorizationHeaderMalformed', `The region is ${region}, not ${signedFor}`);
  return key;
}

export function checkAccess({ name, owner, settings }: Bucket, signer: string, action: string, rules: PolicyRules): void {
  if (owner !== signer) throw denied(name);
  const policy = settings.get('policy');
  if (policy && !rules.allows(policy, action)) throw denied(name);
}
