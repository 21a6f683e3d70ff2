import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import { refuse } from '../../faults';
import { literal } from '../../literal';
import type {
  CorsRule, GrantSpec, IObjectBucketDriver, LifecycleRule, ObjectBucketAttributes, ObjectBucketSpec, S3Credentials,
} from '../../object-bucket/driver';
import { Secret } from '../../secret';
import { SecretLedger } from '../../secret-ledger';
import { BUCKET } from '../handle-forms';
import { BucketPolicy } from './bucket-policy';
import type { ScalewayPlatform } from './platform';

const ARCHIVE_CLASS = 'GLACIER';

/** Project-wide, because no condition of Scaleway IAM can name a bucket (documentation of 2026-07); the bucket policy narrows them. */
const READ = ['ObjectStorageBucketsRead', 'ObjectStorageObjectsRead'];
const WRITE = ['ObjectStorageObjectsDelete', 'ObjectStorageObjectsWrite'];

/**
 * Object Storage; provider 2.81.0.
 * - Tags are a map here, a list of texts on everything else.
 * - The encryption resource wants the bucket's name and region; with the id it calls another host.
 * - `force_destroy` also deletes locked objects, so it is only set when asked for.
 * - CORS rules that are left out are kept, so a bucket that has some is refused.
 * - `AWS_CA_BUNDLE` in the environment breaks every bucket at apply.
 */
export class ScalewayObjectBucketDriver implements IObjectBucketDriver {
  public readonly handleKeys = ['bucketName'];
  public readonly handleForms = { bucketName: BUCKET };

  constructor(private readonly platform: ScalewayPlatform) {}

  public create(scope: Construct, spec: ObjectBucketSpec): ObjectBucketAttributes {
    const { ObjectBucket } = require('../../internal/scaleway/object-bucket') as typeof import('../../internal/scaleway/object-bucket');
    const bucket = new ObjectBucket(scope, 'Default', {
      ...this.placed(scope, spec.location),
      name: spec.bucketName,
      tags: Object.keys(spec.labels).length > 0 ? spec.labels : undefined,
      versioning: { enabled: spec.versioned },
      objectLockEnabled: spec.objectLock ? true : undefined,
      forceDestroy: spec.emptyOnDestroy,
      lifecycleRule: spec.lifecycleRules.length > 0 ? spec.lifecycleRules.map(lifecycleRule) : undefined,
      corsRule: spec.corsRules.length > 0 ? spec.corsRules.map(corsRule) : undefined,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
    if (spec.corsRules.length === 0) refuseOldCorsRules(bucket, scope.node.path);
    const bucketName = bucket.name;
    if (spec.encrypted) this.encrypt(scope, spec, bucketName);
    if (spec.objectLock) this.lock(scope, spec, bucket.id);
    const attributes = {
      bucketName,
      endpoint: bucket.apiEndpoint,
      region: spec.location,
      handles: { values: { bucketName, projectId: bucket.projectId, location: spec.location }, ready: [bucket] },
    };
    if (spec.publicRead) BucketPolicy.of(scope, this.platform, attributes).allowEverybodyToRead();
    return attributes;
  }

  public describeExisting(_scope: Construct, location: string, { values }: Handles): ObjectBucketAttributes {
    return {
      bucketName: values.bucketName,
      endpoint: `https://s3.${location}.scw.cloud`,
      region: location,
      handles: { values: { ...values, location }, ready: [] },
    };
  }

  public grant(scope: Construct, bucket: ObjectBucketAttributes, spec: GrantSpec): S3Credentials {
    const { IamApplication } = require('../../internal/scaleway/iam-application') as typeof import('../../internal/scaleway/iam-application');
    const { IamPolicy } = require('../../internal/scaleway/iam-policy') as typeof import('../../internal/scaleway/iam-policy');
    const { IamApiKey } = require('../../internal/scaleway/iam-api-key') as typeof import('../../internal/scaleway/iam-api-key');
    const { projectId } = bucket.handles.values;
    // Only a bucket made here has one; there is but one policy to a bucket.
    if (projectId === undefined) refuse(scope.node.path, 'existing-bucket-policy', 'grant', { got: bucket.bucketName });
    const common = { provider: this.platform._provider(scope), description: `Access to one bucket: ${spec.name}` };
    const application = new IamApplication(scope, 'Default', { ...common, name: spec.name });
    const policy = new IamPolicy(scope, 'policy', {
      ...common,
      name: spec.name,
      applicationId: application.id,
      rule: [{ projectIds: [projectId], permissionSetNames: spec.write ? [...READ, ...WRITE] : READ }],
    });
    const key = new IamApiKey(scope, 'key', { ...common, applicationId: application.id, defaultProjectId: projectId, dependsOn: [policy] });
    SecretLedger.record(scope, {
      carrier: key,
      attributes: ['secret_key'],
      why: 'The API shows it once, to who makes the key.',
      remedy: 'Keep the state secret. "terraform apply -replace=<address>" makes a new key and ends the old one.',
    });
    BucketPolicy.of(scope.node.scope as Construct, this.platform, bucket).allow(application.id, spec.write);
    return { accessKeyId: key.accessKey, secretAccessKey: Secret.fromReference(key.secretKey) };
  }

  private encrypt(scope: Construct, spec: ObjectBucketSpec, bucket: string): void {
    const { ObjectBucketServerSideEncryptionConfiguration } = require('../../internal/scaleway/object-bucket-server-side-encryption-configuration') as
      typeof import('../../internal/scaleway/object-bucket-server-side-encryption-configuration');
    new ObjectBucketServerSideEncryptionConfiguration(scope, 'encryption', {
      ...this.placed(scope, spec.location),
      bucket,
      rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
    });
  }

  private lock(scope: Construct, spec: ObjectBucketSpec, bucket: string): void {
    const { ObjectBucketLockConfiguration } = require('../../internal/scaleway/object-bucket-lock-configuration') as
      typeof import('../../internal/scaleway/object-bucket-lock-configuration');
    const { mode, days } = spec.objectLock!;
    new ObjectBucketLockConfiguration(scope, 'lock', {
      ...this.placed(scope, spec.location), bucket, rule: { defaultRetention: { mode: mode.toUpperCase(), days } },
    });
  }

  private placed(scope: Construct, region: string) {
    return { provider: this.platform._provider(scope), projectId: this.platform._projectId, region };
  }
}

/** The provider keeps the rules that a bucket has when the program names none any more, and plans nothing. */
function refuseOldCorsRules(bucket: TerraformResource, path: string): void {
  bucket.addOverride('lifecycle.postcondition', [{
    condition: '${length(self.cors_rule) == 0}',
    error_message: `${literal(path)} names no corsRules, and the bucket \${self.name} has some. The Scaleway provider cannot remove them: `
      + 'delete them with "aws s3api delete-bucket-cors", or name the rules that shall be there.',
  }]);
}

function lifecycleRule(rule: LifecycleRule) {
  return {
    id: rule.id,
    enabled: true,
    prefix: rule.prefix,
    expiration: rule.expirationDays ? { days: rule.expirationDays } : undefined,
    noncurrentVersionExpiration: rule.noncurrentExpirationDays ? { noncurrentDays: rule.noncurrentExpirationDays } : undefined,
    abortIncompleteMultipartUploadDays: rule.abortIncompleteUploadDays,
    transition: rule.archiveAfterDays ? [{ days: rule.archiveAfterDays, storageClass: ARCHIVE_CLASS }] : undefined,
  };
}

function corsRule(rule: CorsRule) {
  return {
    allowedOrigins: rule.allowedOrigins,
    allowedMethods: rule.allowedMethods,
    allowedHeaders: rule.allowedHeaders,
    exposeHeaders: rule.exposedHeaders,
    maxAgeSeconds: rule.maxAgeSeconds,
  };
}
