import { Fn, ITerraformDependable, TerraformProvider } from 'cdktf';
import { Construct } from 'constructs';
import type { CorsRule, LifecycleRule, ObjectBucketSpec, ObjectLock } from '../../object-bucket/driver';
import { warn } from '../../warn';

/** What every companion of a bucket has. */
interface OfBucket {
  readonly provider: TerraformProvider;
  readonly bucket: string;
  readonly dependsOn?: ITerraformDependable[];
}

/**
 * What a bucket has beside itself, each a resource of its own. They are made one after the other: a lock wants versions, and
 * changes of one bucket that meet are refused or lost by some S3 servers.
 */
export function addCompanions(scope: Construct, spec: ObjectBucketSpec, ofBucket: OfBucket): void {
  const { versioned, objectLock, lifecycleRules, corsRules, publicRead } = spec;
  const wanted = [
    versioned && ((common: OfBucket) => versions(scope, common)),
    objectLock && ((common: OfBucket) => lock(scope, common, objectLock)),
    lifecycleRules.length > 0 && ((common: OfBucket) => lifecycle(scope, common, lifecycleRules)),
    corsRules.length > 0 && ((common: OfBucket) => cors(scope, common, corsRules)),
    publicRead && ((common: OfBucket) => readByAnybody(scope, common)),
  ];
  let dependsOn: ITerraformDependable[] | undefined;
  for (const make of wanted) if (make) dependsOn = [make({ ...ofBucket, dependsOn })];
  if (!versioned && lifecycleRules.length > 0) {
    warn(scope, 'if this bucket ever had versions, its lifecycle rules do nothing until it has them again');
  }
}

/** Without versions nothing is written: on a bucket with suspended ones lifecycle rules do nothing (documentation of 2025-04-08). */
function versions(scope: Construct, common: OfBucket): ITerraformDependable {
  const { S3BucketVersioning } = require('../../internal/minio/s3-bucket-versioning') as typeof import('../../internal/minio/s3-bucket-versioning');
  return new S3BucketVersioning(scope, 'versions', { ...common, versioningConfiguration: { status: 'Enabled' } });
}

function lock(scope: Construct, common: OfBucket, { mode, days }: ObjectLock): ITerraformDependable {
  const { S3BucketObjectLockConfiguration } = require('../../internal/minio/s3-bucket-object-lock-configuration') as
    typeof import('../../internal/minio/s3-bucket-object-lock-configuration');
  return new S3BucketObjectLockConfiguration(scope, 'lock', {
    ...common, rule: { defaultRetention: { mode: mode.toUpperCase(), days } },
  });
}

function lifecycle(scope: Construct, common: OfBucket, rules: readonly LifecycleRule[]): ITerraformDependable {
  const { S3BucketLifecycle } = require('../../internal/minio/s3-bucket-lifecycle') as typeof import('../../internal/minio/s3-bucket-lifecycle');
  return new S3BucketLifecycle(scope, 'lifecycle', { ...common, rule: rules.map(lifecycleRule) });
}

function lifecycleRule({ id, prefix, expirationDays, noncurrentExpirationDays, abortIncompleteUploadDays }: LifecycleRule) {
  return {
    id,
    status: 'Enabled',
    filter: prefix === undefined ? undefined : { prefix },
    expiration: expirationDays === undefined ? undefined : { days: expirationDays },
    noncurrentVersionExpiration: noncurrentExpirationDays === undefined ? undefined : { noncurrentDays: noncurrentExpirationDays },
    abortIncompleteMultipartUpload: abortIncompleteUploadDays === undefined ? undefined : { daysAfterInitiation: abortIncompleteUploadDays },
  };
}

function cors(scope: Construct, common: OfBucket, rules: readonly CorsRule[]): ITerraformDependable {
  const { S3BucketCors } = require('../../internal/minio/s3-bucket-cors') as typeof import('../../internal/minio/s3-bucket-cors');
  const corsRule = rules.map(({ allowedOrigins, allowedMethods, allowedHeaders, exposedHeaders, maxAgeSeconds }) => (
    { allowedOrigins, allowedMethods, allowedHeaders, exposeHeaders: exposedHeaders, maxAgeSeconds }
  ));
  return new S3BucketCors(scope, 'cors', { ...common, corsRule });
}

function readByAnybody(scope: Construct, common: OfBucket): ITerraformDependable {
  const { S3BucketPolicy } = require('../../internal/minio/s3-bucket-policy') as typeof import('../../internal/minio/s3-bucket-policy');
  const policy = Fn.jsonencode({
    Version: '2012-10-17',
    Statement: [{
      Sid: 'everybody', Effect: 'Allow', Principal: { AWS: ['*'] }, Action: ['s3:GetObject'], Resource: [`arn:aws:s3:::${common.bucket}/*`],
    }],
  });
  return new S3BucketPolicy(scope, 'policy', { ...common, policy });
}
