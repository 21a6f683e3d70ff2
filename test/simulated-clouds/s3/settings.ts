/** What can be set on a bucket by a document of its own: `PUT ?cors` and the like. */
import type { Bucket } from './buckets';
import { checkAcl, checkCors, checkEncryption, checkLifecycle, checkLock, checkTags, checkVersioning } from './documents';
import type { Xml } from './xml';

export interface Setting {
  readonly part: string;
  /** The element around the document, and the one around the answer where that differs. */
  readonly root: string;
  /** What a policy calls it: `s3:Get…` and `s3:Put…`. */
  readonly action: string;
  /** What is answered when it was never set; a setting without one always has a value. */
  readonly missing?: readonly [code: string, message: string];
  readonly removable?: boolean;
  /** Refuses a document that makes no sense; may complete it. */
  readonly accepted: (document: Xml, bucket: Bucket, limits: Limits) => Xml;
}

/** Where services differ. */
export interface Limits {
  readonly storageClasses: readonly string[];
}

export const SETTINGS: Setting[] = [
  { part: 'versioning', root: 'VersioningConfiguration', action: 'BucketVersioning', accepted: checkVersioning },
  { part: 'acl', root: 'AccessControlPolicy', action: 'BucketAcl', accepted: checkAcl },
  {
    part: 'lifecycle',
    root: 'LifecycleConfiguration',
    action: 'LifecycleConfiguration',
    missing: ['NoSuchLifecycleConfiguration', 'The lifecycle configuration does not exist'],
    removable: true,
    accepted: checkLifecycle,
  },
  {
    part: 'cors',
    root: 'CORSConfiguration',
    action: 'BucketCORS',
    missing: ['NoSuchCORSConfiguration', 'The CORS configuration does not exist'],
    removable: true,
    accepted: checkCors,
  },
  {
    part: 'tagging', root: 'Tagging', action: 'BucketTagging', missing: ['NoSuchTagSet', 'The TagSet does not exist'], removable: true, accepted: checkTags,
  },
  {
    part: 'encryption',
    root: 'ServerSideEncryptionConfiguration',
    action: 'EncryptionConfiguration',
    missing: ['ServerSideEncryptionConfigurationNotFoundError', 'The server side encryption configuration was not found'],
    removable: true,
    accepted: checkEncryption,
  },
  {
    part: 'object-lock',
    root: 'ObjectLockConfiguration',
    action: 'BucketObjectLockConfiguration',
    missing: ['ObjectLockConfigurationNotFoundError', 'Object Lock configuration does not exist for this bucket'],
    accepted: checkLock,
  },
];
