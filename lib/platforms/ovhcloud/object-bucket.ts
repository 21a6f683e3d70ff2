import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import type {
  GrantSpec, IObjectBucketDriver, LifecycleRule, ObjectBucketAttributes, ObjectBucketSpec, S3Credentials,
} from '../../object-bucket/driver';
import { Secret } from '../../secret';
import { SecretLedger } from '../../secret-ledger';
import { BUCKET } from '../handle-forms';
import { policyFor } from './bucket-policy';
import type { OvhcloudPlatform } from './platform';
import { ARCHIVE_CLASSES, storageRegion } from './products';

/** The one role that lets a user of the project do anything with objects; the user's policy narrows it. */
const ROLE = 'objectstore_operator';

/**
 * Object Storage (S3); provider 2.19.0.
 * - The provider always empties a bucket before it destroys it: only `prevent_destroy` and the guards keep the content.
 * - Leaving out versioning, encryption or tags changes nothing on a bucket that has them, so off is written as well.
 * - Without `hide_objects` the list of all objects would be kept in state.
 * - Values are in lower case where S3 has capitals. A lock, once given, only goes with the bucket.
 * - There are no resources for CORS and public access.
 */
export class OvhcloudObjectBucketDriver implements IObjectBucketDriver {
  public readonly handleKeys = ['bucketName'];
  public readonly handleForms = { bucketName: BUCKET };

  constructor(private readonly platform: OvhcloudPlatform) {}

  public create(scope: Construct, spec: ObjectBucketSpec): ObjectBucketAttributes {
    const { CloudProjectStorage } = require('../../internal/ovh/cloud-project-storage') as typeof import('../../internal/ovh/cloud-project-storage');
    const { objectLock } = spec;
    const bucket = new CloudProjectStorage(scope, 'Default', {
      ...this.platform._account(scope),
      regionName: storageRegion(spec.location)!,
      name: spec.bucketName,
      hideObjects: true,
      versioning: { status: spec.versioned ? 'enabled' : 'disabled' },
      encryption: { sseAlgorithm: spec.encrypted ? 'AES256' : 'plaintext' },
      objectLock: objectLock && { status: 'enabled', rule: { mode: objectLock.mode, period: `P${objectLock.days}D` } },
      tags: spec.labels,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
    const bucketName = bucket.name;
    if (spec.lifecycleRules.length > 0) this.addLifecycle(scope, spec, bucketName);
    return describe(bucketName, spec.location, { values: { bucketName }, ready: [bucket] });
  }

  public describeExisting(_scope: Construct, location: string, handles: Handles): ObjectBucketAttributes {
    return describe(handles.values.bucketName, location, handles);
  }

  public grant(scope: Construct, bucket: ObjectBucketAttributes, spec: GrantSpec): S3Credentials {
    const { CloudProjectUser } = require('../../internal/ovh/cloud-project-user') as typeof import('../../internal/ovh/cloud-project-user');
    const { CloudProjectUserS3Policy } = require('../../internal/ovh/cloud-project-user-s3-policy') as typeof import('../../internal/ovh/cloud-project-user-s3-policy');
    const { CloudProjectUserS3Credential } = require('../../internal/ovh/cloud-project-user-s3-credential') as typeof import('../../internal/ovh/cloud-project-user-s3-credential');
    const account = this.platform._account(scope);
    // The description is fixed at creation: anything in it that changes later makes a new user with new keys.
    const user = new CloudProjectUser(scope, 'Default', { ...account, description: spec.name, roleNames: [ROLE] });
    const ofUser = { ...account, userId: user.id };
    const policy = new CloudProjectUserS3Policy(scope, 'policy', { ...ofUser, policy: policyFor(bucket.bucketName, spec.write) });
    // Before the policy, keys would open every bucket of the project.
    const key = new CloudProjectUserS3Credential(scope, 'key', { ...ofUser, dependsOn: [policy] });
    SecretLedger.record(scope, {
      carrier: key,
      attributes: ['secret_access_key'],
      why: 'The cloud makes it and the provider keeps it.',
      remedy: 'Keep the state secret. "terraform apply -replace=<address>" makes a new key and ends the old one.',
    });
    SecretLedger.record(scope, {
      carrier: user,
      attributes: ['password'],
      why: 'The cloud makes a login with every user, and the provider keeps its password.',
      remedy: 'Keep the state secret. Nothing uses it; "terraform apply -replace=<address>" makes a new user with new keys.',
    });
    return { accessKeyId: key.accessKeyId, secretAccessKey: Secret.fromReference(key.secretAccessKey) };
  }

  private addLifecycle(scope: Construct, spec: ObjectBucketSpec, containerName: string): void {
    const { CloudProjectStorageObjectBucketLifecycleConfiguration } = require('../../internal/ovh/cloud-project-storage-object-bucket-lifecycle-configuration') as typeof import('../../internal/ovh/cloud-project-storage-object-bucket-lifecycle-configuration');
    new CloudProjectStorageObjectBucketLifecycleConfiguration(scope, 'lifecycle', {
      ...this.platform._account(scope),
      regionName: storageRegion(spec.location)!,
      containerName,
      rules: spec.lifecycleRules.map(rule => lifecycleRule(rule, ARCHIVE_CLASSES[spec.location])),
    });
  }
}

/** The provider exports no endpoint; it follows from the region, in lower case. */
function describe(bucketName: string, location: string, handles: Handles): ObjectBucketAttributes {
  const region = storageRegion(location)!.toLowerCase();
  return { bucketName, region, endpoint: `https://s3.${region}.io.cloud.ovh.net`, handles };
}

function lifecycleRule(rule: LifecycleRule, archiveClass: string) {
  const { id, prefix, expirationDays, noncurrentExpirationDays, abortIncompleteUploadDays, archiveAfterDays } = rule;
  return {
    id,
    status: 'enabled',
    filter: prefix === undefined ? undefined : { prefix },
    expiration: expirationDays === undefined ? undefined : { days: expirationDays },
    noncurrentVersionExpiration: noncurrentExpirationDays === undefined ? undefined : { noncurrentDays: noncurrentExpirationDays },
    abortIncompleteMultipartUpload: abortIncompleteUploadDays === undefined ? undefined : { daysAfterInitiation: abortIncompleteUploadDays },
    transitions: archiveAfterDays === undefined ? undefined : [{ days: archiveAfterDays, storageClass: archiveClass }],
  };
}
