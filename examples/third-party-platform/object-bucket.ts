import { Fn, ITerraformDependable, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { MinioResource } from './minio';
import type { S3EndpointPlatform } from './platform';
import {
  Handles, IObjectBucketDriver, IObjectBucketLimits, LifecycleRule, ObjectBucketAttributes, ObjectBucketSpec, Refusal, S3Credentials, Text, Warnings,
} from 'sovereign-constructs';

/** Maps a bucket to resources of the provider. Defaults are filled and everything is checked before. */
export class BucketDriver implements IObjectBucketDriver, IObjectBucketLimits {
  public readonly handleKeys = ['bucketName'];
  public readonly handleForms = { bucketName: { pattern: '[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]', expected: 'the name of a bucket' } };

  constructor(private readonly platform: S3EndpointPlatform) {}

  public refusals({ bucketName }: ObjectBucketSpec): Refusal[] {
    const { bucketPrefix } = this.platform;
    if (bucketName.startsWith(bucketPrefix)) return [];
    return [{
      prop: 'bucketName',
      got: bucketName,
      reason: 'its keys may make no bucket of that name',
      allowed: `names that begin with "${bucketPrefix}"`,
      remedy: 'give such a bucketName',
    }];
  }

  public create(scope: Construct, spec: ObjectBucketSpec): ObjectBucketAttributes {
    const provider = this.platform.provider(scope);
    rememberHost(scope, this.platform.host);
    if (!this.platform.tls) Warnings.add(scope, 'keys and objects travel unencrypted, because "tls" is false');
    const made = new MinioResource(scope, 'Default', 'minio_s3_bucket', {
      bucket: spec.bucketName, acl: 'private', force_destroy: spec.emptyOnDestroy, tags: spec.labels,
    }, { provider, lifecycle: { preventDestroy: spec.deletionProtection } });
    const bucket = made.getStringAttribute('bucket');
    let ready: ITerraformDependable = made;
    // One after the other: changes of one bucket that meet are refused by some servers.
    for (const { id, type, config } of companions(spec, bucket)) {
      ready = new MinioResource(scope, id, type, { bucket, ...config }, { provider, dependsOn: [ready] });
    }
    return this.describeExisting(scope, spec.location, { values: { bucketName: bucket }, ready: [ready] });
  }

  public describeExisting(_scope: Construct, location: string, handles: Handles): ObjectBucketAttributes {
    return { bucketName: handles.values.bucketName, endpoint: this.platform.url, region: location, handles };
  }

  public grant(): S3Credentials {
    throw new Error('the capability bucket-grants refuses it before');
  }
}

/** Behind another host the bucket would not be found, and a second one made: with this in the state the plan stops. */
function rememberHost(scope: Construct, host: string): void {
  const errorMessage = `The bucket ${Text.literal(scope.node.path)} is on \${self.output}, and the program now asks for ${host}: set the host back, or give the `
    + 'bucket on the new host another construct id and copy the objects.';
  new TerraformResource(scope, 'host', {
    terraformResourceType: 'terraform_data',
    lifecycle: { ignoreChanges: ['input'], postcondition: [{ condition: `\${self.output == "${host}"}`, errorMessage }] },
  }).addOverride('input', host);
}

/** What a bucket has beside itself, each a resource of its own. */
function companions({ versioned, lifecycleRules, publicRead }: ObjectBucketSpec, bucket: string) {
  return [
    versioned && { id: 'versions', type: 'minio_s3_bucket_versioning', config: { versioning_configuration: { status: 'Enabled' } } },
    lifecycleRules.length > 0 && { id: 'lifecycle', type: 'minio_s3_bucket_lifecycle', config: { rule: lifecycleRules.map(lifecycleRule) } },
    publicRead && { id: 'policy', type: 'minio_s3_bucket_policy', config: { policy: readByAnybody(bucket) } },
  ].filter(companion => companion !== false);
}

function lifecycleRule({ id, prefix, expirationDays, noncurrentExpirationDays, abortIncompleteUploadDays }: LifecycleRule) {
  return {
    id,
    status: 'Enabled',
    filter: prefix && { prefix },
    expiration: expirationDays && { days: expirationDays },
    noncurrent_version_expiration: noncurrentExpirationDays && { noncurrent_days: noncurrentExpirationDays },
    abort_incomplete_multipart_upload: abortIncompleteUploadDays && { days_after_initiation: abortIncompleteUploadDays },
  };
}

function readByAnybody(bucket: string): string {
  return Fn.jsonencode({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${bucket}/*`] }],
  });
}
