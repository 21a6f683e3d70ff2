import { Construct } from 'constructs';
import { HandleForm, Handles, StatefulSpec } from '../driver';
import { Refusal } from '../refusal';
import { Secret } from '../secret';

/** How strongly a lock holds. */
export enum ObjectLockMode {
  /** Privileged identities can lift it. */
  GOVERNANCE = 'governance',
  /** Nobody can lift it before its time, not even the owner. */
  COMPLIANCE = 'compliance',
}

/** A default lock on new objects. */
export interface ObjectLock {
  /** How strongly it holds. */
  readonly mode: ObjectLockMode;
  /** How long a new object is locked, in days. */
  readonly days: number;
}

/** What happens to objects as they age. At least one action is needed. */
export interface LifecycleRule {
  /** A name, unique in the bucket: letters, digits, `-` and `_`. */
  readonly id: string;
  /**
   * Only objects whose key starts with this.
   * @default - all objects
   */
  readonly prefix?: string;
  /**
   * Days until an object expires.
   * @default - never
   */
  readonly expirationDays?: number;
  /**
   * Days until a version that was replaced or deleted is removed for good.
   * @default - never
   */
  readonly noncurrentExpirationDays?: number;
  /**
   * Days until an unfinished multipart upload is removed.
   * @default - never
   */
  readonly abortIncompleteUploadDays?: number;
  /**
   * Days until an object moves to the platform's archive class (cheap to keep, slow to read); at least 30.
   * @default - never
   */
  readonly archiveAfterDays?: number;
}

/** What browsers of other origins may do. */
export interface CorsRule {
  /** Origins, such as `https://app.example.com`. */
  readonly allowedOrigins: string[];
  /** Methods: GET, HEAD, PUT, POST, DELETE. */
  readonly allowedMethods: string[];
  /**
   * Request headers a browser may send.
   * @default - none
   */
  readonly allowedHeaders?: string[];
  /**
   * Response headers a script may read.
   * @default - none
   */
  readonly exposedHeaders?: string[];
  /**
   * Seconds a browser may remember the answer.
   * @default - the browser decides
   */
  readonly maxAgeSeconds?: number;
}

/** A bucket with every default filled. */
export interface ObjectBucketSpec extends StatefulSpec {
  /** Name of the bucket. */
  readonly bucketName: string;
  /** Whether old versions are kept. */
  readonly versioned: boolean;
  /** Whether objects are encrypted at rest with the platform's key. */
  readonly encrypted: boolean;
  /** Whether anybody may read objects. */
  readonly publicRead: boolean;
  /** Whether destroying the bucket destroys what is in it. */
  readonly emptyOnDestroy: boolean;
  /** Lifecycle rules; may be empty. */
  readonly lifecycleRules: LifecycleRule[];
  /** CORS rules; may be empty. */
  readonly corsRules: CorsRule[];
  /**
   * Default lock on new objects.
   * @default - none
   */
  readonly objectLock?: ObjectLock;
}

/** What a bucket gives to others. */
export interface ObjectBucketAttributes {
  /** Name of the bucket, as a reference where the provider exports one. */
  readonly bucketName: string;
  /** URL of the S3 service, such as `https://s3.fr-par.scw.cloud`. */
  readonly endpoint: string;
  /** Region name that S3 clients must sign with. */
  readonly region: string;
  /** Ids for the driver's own further calls. */
  readonly handles: Handles;
}

/** S3 keys of one identity. */
export interface S3Credentials {
  /** The access key id. */
  readonly accessKeyId: string;
  /** The secret access key. */
  readonly secretAccessKey: Secret;
}

/** A new identity with access to a bucket. */
export interface GrantSpec {
  /** A name for the identity in the cloud. */
  readonly name: string;
  /** Whether it may write and delete as well as read. */
  readonly write: boolean;
}

/**
 * Maps a bucket to the resources of one platform.
 * @subclassable
 */
export interface IObjectBucketDriver {
  /** Names of the handles that an existing bucket must be described with. */
  readonly handleKeys: string[];
  /**
   * Forms of handles, by name.
   * @default - any text without blanks and quotes
   */
  readonly handleForms?: { [name: string]: HandleForm };
  /** Creates the bucket under `scope`; the primary resource has the id `Default`. */
  create(scope: Construct, spec: ObjectBucketSpec): ObjectBucketAttributes;
  /** Describes an existing bucket from its handles. */
  describeExisting(scope: Construct, location: string, handles: Handles): ObjectBucketAttributes;
  /** Makes an identity that reaches this bucket and no other; `scope` is a construct of its own. */
  grant(scope: Construct, bucket: ObjectBucketAttributes, spec: GrantSpec): S3Credentials;
}

/**
 * For a driver that does not take every value of its buckets, beside `IObjectBucketDriver`.
 * @subclassable
 */
export interface IObjectBucketLimits {
  /**
   * What is refused of a spec; empty if nothing is. It is called before anything is made, and also where other props are wrong.
   */
  refusals(spec: ObjectBucketSpec): Refusal[];
}
