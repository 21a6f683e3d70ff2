import { Construct } from 'constructs';
import { checkConstruct } from '../capabilities';
import { Handles } from '../driver';
import { Existing, EXISTING_RULES, handlesOf } from '../existing';
import { Location, locationOf } from '../location';
import { Platform } from '../platform';
import { IPortable, openCheck, Portable, StatefulProps } from '../portable';
import { Feature } from '../profile';
import { recordChoice } from '../record-choice';
import { checkLimits } from '../refusals';
import { CorsRule, LifecycleRule, ObjectLock, S3Credentials } from './driver';
import { Grants } from './grants';
import { checkBucketName, PROP_RULES, takeBucketName, toSpec, warnOfPlainText } from './validation';

/** A bucket, made here or existing. */
export interface IObjectBucket extends IPortable {
  /** Name of the bucket. */
  readonly bucketName: string;
  /** URL of the S3 service, such as `https://s3.fr-par.scw.cloud`. */
  readonly endpoint: string;
  /** Region name that S3 clients must sign with. */
  readonly region: string;
  /** The bucket as S3 tools name it: `s3://<bucket>`. */
  readonly s3Url: string;
  /** Makes an identity that can list and read this bucket. */
  grantRead(id: string): S3Credentials;
  /** Makes an identity that can list, read, write and delete in this bucket. */
  grantReadWrite(id: string): S3Credentials;
}

/** What a bucket can be given. */
export interface ObjectBucketProps extends StatefulProps {
  /**
   * Name of the bucket: 3 to 63 of `[a-z0-9-]`. On most clouds it is unique among all customers.
   * @default - made from the construct path: the same for the same path, different for every other
   */
  readonly bucketName?: string;
  /**
   * Where it stands.
   * @default - the location in the platform's configuration
   */
  readonly location?: Location;
  /**
   * Whether old versions of objects are kept.
   * @default true
   */
  readonly versioned?: boolean;
  /**
   * Whether new objects are encrypted at rest with a key of the platform (AES-256).
   * @default - true where the platform can; elsewhere false, with a warning
   */
  readonly encrypted?: boolean;
  /**
   * Whether anybody on the internet may read the objects.
   * @default false
   */
  readonly publicRead?: boolean;
  /**
   * Whether destroying the bucket destroys the objects in it, locked ones included.
   * @default false
   */
  readonly emptyOnDestroy?: boolean;
  /**
   * What happens to objects as they age.
   * @default - nothing
   */
  readonly lifecycleRules?: LifecycleRule[];
  /**
   * What browsers of other origins may do.
   * @default - nothing
   */
  readonly corsRules?: CorsRule[];
  /**
   * A default lock on new objects. It cannot be taken away without replacing the bucket.
   * @default - none
   */
  readonly objectLock?: ObjectLock;
}

/** A private, versioned bucket behind an S3 API, encrypted where the platform holds the keys (not on Hetzner). */
export class ObjectBucket extends Portable implements IObjectBucket {
  /**
   * A bucket that was not made by this program. Access to it can be granted.
   * @throws an error that lists everything wrong with the handles.
   */
  public static fromExisting(scope: Construct, id: string, existing: Existing): IObjectBucket {
    return new ExistingBucket(scope, id, existing);
  }

  public readonly platform: Platform;
  public readonly location: string;
  public readonly handles: Handles;
  public readonly bucketName: string;
  public readonly endpoint: string;
  public readonly region: string;
  private readonly grants: Grants;

  /** @throws an error that lists everything wrong with the props. */
  constructor(scope: Construct, id: string, props: ObjectBucketProps = {}) {
    super(scope, id);
    const context = openCheck(this, 'ObjectBucket', props, PROP_RULES);
    this.platform = context.platform;
    const driver = this.platform.objectBucketDriver;
    checkConstruct(this, 'ObjectBucket', Feature.OBJECT_BUCKET, driver, context);
    const spec = toSpec(this, props, context);
    checkBucketName(this, spec, context);
    checkLimits(driver, spec, context);
    context.faults.throwIfAny();

    this.location = spec.location;
    takeBucketName(this, spec);
    warnOfPlainText(this, props);
    const attributes = context.faults.attempt(() => driver!.create(this, spec));
    ({ bucketName: this.bucketName, endpoint: this.endpoint, region: this.region, handles: this.handles } = attributes);
    this.grants = new Grants(this, driver!, attributes);
    const { bucketName, versioned, encrypted } = spec;
    recordChoice(this, 'ObjectBucket', Feature.OBJECT_BUCKET, spec, { bucketName, versioned, encrypted });
  }

  /** The bucket as S3 tools name it: `s3://<bucket>`. */
  public get s3Url(): string {
    return `s3://${this.bucketName}`;
  }

  /**
   * Makes an identity that can list and read this bucket.
   * @param id unique among the grants of this bucket: lower-case letters, digits and `-`.
   */
  public grantRead(id: string): S3Credentials {
    return this.grants.add(id, false);
  }

  /**
   * Makes an identity that can list, read, write and delete in this bucket.
   * @param id unique among the grants of this bucket: lower-case letters, digits and `-`.
   */
  public grantReadWrite(id: string): S3Credentials {
    return this.grants.add(id, true);
  }
}

/** Access can be granted, the bucket itself is never changed. */
class ExistingBucket extends Portable implements IObjectBucket {
  public readonly platform: Platform;
  public readonly location: string;
  public readonly handles: Handles;
  public readonly bucketName: string;
  public readonly endpoint: string;
  public readonly region: string;
  private readonly grants: Grants;

  constructor(scope: Construct, id: string, existing: Existing) {
    super(scope, id);
    const context = openCheck(this, 'ObjectBucket.fromExisting', existing, EXISTING_RULES);
    this.platform = context.platform;
    const driver = this.platform.objectBucketDriver;
    checkConstruct(this, 'ObjectBucket', Feature.OBJECT_BUCKET, driver, context);
    this.location = locationOf(existing?.location, context)?.code ?? '';
    const handles = handlesOf(existing, driver, { location: this.location }, context);
    context.faults.throwIfAny();

    const attributes = driver!.describeExisting(this, this.location, handles);
    ({ bucketName: this.bucketName, endpoint: this.endpoint, region: this.region, handles: this.handles } = attributes);
    this.grants = new Grants(this, driver!, attributes);
  }

  public get s3Url(): string {
    return `s3://${this.bucketName}`;
  }

  public grantRead(id: string): S3Credentials {
    return this.grants.add(id, false);
  }

  public grantReadWrite(id: string): S3Credentials {
    return this.grants.add(id, true);
  }
}
