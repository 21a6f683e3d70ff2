import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import type { IObjectBucketDriver, ObjectBucketAttributes, ObjectBucketSpec, S3Credentials } from '../../object-bucket/driver';
import { BUCKET } from '../handle-forms';
import { placement } from '../placement';
import { addCompanions } from './bucket-companions';
import { rememberLocation } from './bucket-location';
import { storageHost } from './places';
import type { HetznerPlatform } from './platform';

/**
 * Object Storage, through its S3 API; provider minio 3.36.0.
 * - `object_locking` is planned as an update that does nothing: `placement` replaces the bucket.
 * - Another location means another provider, which would not find the bucket, forget it and make a second one: `rememberLocation`.
 * - The argument `bucket` may be left out, and a name with a time in it is invented: it is always written.
 * - `acl` stands for a policy that also lists the bucket; public read is a policy of our own, for objects only.
 * - Buckets have no tags, and keys are made by hand for the whole project.
 */
export class HetznerObjectBucketDriver implements IObjectBucketDriver {
  public readonly handleKeys = ['bucketName'];
  public readonly handleForms = { bucketName: BUCKET };

  constructor(private readonly platform: HetznerPlatform) {}

  public create(scope: Construct, spec: ObjectBucketSpec): ObjectBucketAttributes {
    const { S3Bucket } = require('../../internal/minio/s3-bucket') as typeof import('../../internal/minio/s3-bucket');
    const provider = this.platform._storageProvider(scope, spec.location);
    const objectLocking = spec.objectLock !== undefined;
    rememberLocation(scope, spec.location);
    const bucket = new S3Bucket(scope, 'Default', {
      provider,
      bucket: spec.bucketName,
      acl: 'private',
      objectLocking,
      forceDestroy: spec.emptyOnDestroy,
      lifecycle: {
        preventDestroy: spec.deletionProtection,
        replaceTriggeredBy: [placement(scope, { object_locking: String(objectLocking) })],
      },
    });
    const bucketName = bucket.bucket;
    addCompanions(scope, spec, { provider, bucket: bucketName });
    return describe(bucketName, spec.location, { values: { bucketName }, ready: [bucket] });
  }

  public describeExisting(_scope: Construct, location: string, handles: Handles): ObjectBucketAttributes {
    return describe(handles.values.bucketName, location, handles);
  }

  /** The capability refuses it before. */
  public grant(): S3Credentials {
    throw new Error('Hetzner has no keys for one bucket');
  }
}

/** The provider exports no endpoint; it follows from the location. */
function describe(bucketName: string, location: string, handles: Handles): ObjectBucketAttributes {
  return { bucketName, region: location, endpoint: `https://${storageHost(location)}`, handles };
}
