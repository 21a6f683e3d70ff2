import { S3Backend, TerraformBackend, TerraformStack } from 'cdktf';
import { StateBackendSpec } from './driver';

/** What differs between clouds whose buckets speak S3. */
export interface S3Cloud {
  /** URL of the S3 API, without the bucket. */
  readonly endpoint: string;
  /** The region as requests are signed with. */
  readonly region: string;
  /** Whether it refuses the checksums that Terraform adds to an upload. */
  readonly refusesChecksums?: boolean;
}

/**
 * A backend in a bucket that is not Amazon's: whatever Terraform would ask Amazon about account, region and credentials is
 * skipped. Buckets are addressed by host name, as the clouds document it, so their names have no dots.
 */
export function s3StateBackend(stack: TerraformStack, spec: StateBackendSpec, cloud: S3Cloud): TerraformBackend {
  const backend = new S3Backend(stack, {
    bucket: spec.bucket,
    key: spec.key,
    region: cloud.region,
    endpoints: { s3: cloud.endpoint },
    skipCredentialsValidation: true,
    skipMetadataApiCheck: true,
    skipRegionValidation: true,
    skipRequestingAccountId: true,
    skipS3Checksum: cloud.refusesChecksums,
  });
  // The engine has a property for it from 0.24 on.
  backend.addOverride('use_lockfile', spec.locked);
  return backend;
}
