import { KIND } from './profile';
import { Judged, Place, Rule, teach } from 'sovereign-constructs/lib/testing';

const BUCKET = { resource: 'minio_s3_bucket', partOf: 'ObjectBucket' };

const PROTECTED_DATA: Rule[] = [
  {
    ...BUCKET,
    holds: ({ attributes: { lifecycle } }) => lifecycle?.prevent_destroy === true,
    otherwise: 'would be destroyed by a plan that asks for it (lifecycle.prevent_destroy is not true)',
    remedy: 'leave deletionProtection at true',
  },
  {
    ...BUCKET,
    holds: ({ attributes }) => attributes.force_destroy === false,
    otherwise: 'is emptied before it is destroyed (force_destroy is not false)',
    remedy: 'leave emptyOnDestroy at false',
  },
  {
    ...BUCKET,
    holds: keepsVersions,
    otherwise: 'keeps no old versions (no minio_s3_bucket_versioning enables them)',
    remedy: 'leave versioned at true',
  },
];

const ENCRYPTED_AT_REST: Rule[] = [{
  ...BUCKET,
  holds: () => false,
  otherwise: 'is encrypted only if the server encrypts all of its buckets, which no program can tell',
  remedy: 'see that it does, and name the bucket in "except"',
}];

/**
 * Teaches the testing kit what must hold of resources of this platform.
 * @param endpoints where the endpoints are: their hosts as codes.
 */
export function teachEndpoints(endpoints: readonly Place[]): void {
  teach(KIND, {
    providers: ['minio'],
    buckets: [BUCKET.resource],
    protectedData: PROTECTED_DATA,
    encryptedAtRest: ENCRYPTED_AT_REST,
    locations: { places: () => endpoints, rules: [{ resource: /^minio_s3_/, partOf: 'ObjectBucket', codes: judged => [hostOf(judged)] }] },
  });
}

function keepsVersions({ resource, stack }: Judged): boolean {
  return stack.ofType('minio_s3_bucket_versioning').some(({ attributes }) => (
    attributes.bucket === `\${${resource.address}.bucket}` && attributes.versioning_configuration?.status === 'Enabled'
  ));
}

/** A resource says nothing of its place; its provider does. */
function hostOf({ attributes: { provider }, stack }: Judged): unknown {
  const [, alias] = provider.split('.');
  return stack.json.provider.minio.find((each: any) => each.alias === alias)?.minio_server;
}
