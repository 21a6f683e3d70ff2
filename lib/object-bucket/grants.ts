import { Construct } from 'constructs';
import { checkFeature } from '../capabilities';
import { checkProps, required, text } from '../checks';
import { configurationOf } from '../configuration';
import { Faults } from '../faults';
import { resourceName } from '../names';
import { IPortable } from '../portable';
import { Feature } from '../profile';
import type { IObjectBucketDriver, ObjectBucketAttributes, S3Credentials } from './driver';

const GRANT_RULES = { id: required(text(/^[a-z][a-z0-9-]{0,30}$/, 'lower-case letters, digits and "-", starting with a letter, at most 31')) };

/** The identities that may use one bucket. */
export class Grants {
  private readonly ids = new Set<string>();

  constructor(
    private readonly bucket: Construct & IPortable,
    private readonly driver: IObjectBucketDriver,
    private readonly attributes: ObjectBucketAttributes,
  ) {}

  public add(id: string, write: boolean): S3Credentials {
    this.check(id, write);
    const scope = new Construct(this.bucket, `grant-${id}`);
    const credentials = Faults.of(scope).attempt(() => this.driver.grant(scope, this.attributes, { name: resourceName(scope), write }));
    this.ids.add(id);
    return credentials;
  }

  private check(id: string, write: boolean): void {
    const faults = new Faults(this.bucket.node.path);
    const asked = write ? 'grantReadWrite' : 'grantRead';
    checkProps(faults, asked, { id }, GRANT_RULES);
    if (this.ids.has(id)) faults.add('name-taken', 'id', { got: id });
    const context = { platform: this.bucket.platform, configuration: configurationOf(this.bucket), faults };
    checkFeature(this.bucket, Feature.BUCKET_GRANTS, asked, id, context, this.bucket.location);
    faults.throwIfAny();
  }
}
