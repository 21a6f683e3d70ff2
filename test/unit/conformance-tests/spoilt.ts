/** A platform that passes the conformance suite, with one thing of it spoilt. */
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { conformanceTests, PlatformUnderTest } from '../../../lib/conformance/tests';
import type { GrantSpec, IObjectBucketDriver, ObjectBucketAttributes, ObjectBucketSpec, S3Credentials } from '../../../lib/object-bucket/driver';
import { Platform } from '../../../lib/platform';
import { PlatformProfile } from '../../../lib/profile';
import { SecretLedger } from '../../../lib/secret-ledger';
import { FakeObjectBucketDriver, ProviderOf } from '../../support/fake-drivers';
import { FAKE_PROFILE } from '../../support/fake-profiles';
import { FakeProvider, FakeResource } from '../../support/fake-resources';

/** A driver of a platform that passes; each test spoils one thing of it. */
export class BucketDriver extends FakeObjectBucketDriver {
  public grant(scope: Construct, bucket: ObjectBucketAttributes, spec: GrantSpec): S3Credentials {
    const credentials = super.grant(scope, bucket, spec);
    const carrier = scope.node.findChild('Default') as FakeResource;
    SecretLedger.record(scope, { carrier, attributes: ['secret_access_key'], why: 'It is made there.', remedy: 'Keep it.' });
    return credentials;
  }
}

export type Spoil = (driver: BucketDriver, provider: ProviderOf) => Partial<IObjectBucketDriver>;

/** It has nothing but buckets. */
class SpoiltPlatform extends Platform {
  constructor(name: string, private readonly spoil: Spoil, public readonly profile: PlatformProfile) {
    super({ name, location: 'fr' });
  }

  public get objectBucketDriver(): IObjectBucketDriver {
    const provider: ProviderOf = scope => this.existingProvider(scope, 'fake')
      ?? new FakeProvider(TerraformStack.of(scope), `${this.name}-provider`, { alias: this.providerAlias });
    const driver = new BucketDriver(provider);
    return Object.assign(driver, this.spoil(driver, provider));
  }
}

const OLD_BUCKET: PlatformUnderTest['existing'] = { ObjectBucket: () => ({ bucketName: 'old-bucket' }) };

export const NOT_IN_POLAND: PlatformUnderTest['refused'] = { 'bucket: in another country': ['location-country'] };

/** Enough to find what is spoilt here; all of them take a second. */
const FEW = /^(bucket: (minimal|unprotected|in another country|CORS|archive|grants|existing)|ObjectBucket(: (versioned|labels))?|the platform under test)$/;

interface Looking {
  readonly profile?: PlatformProfile;
  /** Groups of tests to run. */
  readonly groups?: RegExp;
  /** Every complaint of a test, not the first alone. */
  readonly all?: boolean;
}

/** What the tests of a platform with buckets complain about, as "<group>: <name> | <complaint>". */
export function complaints(spoil: Spoil = () => ({}), more: Partial<PlatformUnderTest> = {}, looking: Looking = {}): string[] {
  const { profile = FAKE_PROFILE, groups = FEW, all = false } = looking;
  const tests = conformanceTests({
    configuration: { platform: 'fake', platforms: { 'fake': {}, 'second-account': { kind: 'fake' } } },
    prepare: app => Platform.register(app, { kind: 'fake', settings: [], create: name => new SpoiltPlatform(name, spoil, profile) }),
    constructs: ['ObjectBucket'],
    existing: OLD_BUCKET,
    refused: NOT_IN_POLAND,
    ...more,
  });
  return tests.filter(({ group }) => groups.test(group)).flatMap(({ run }) => {
    try {
      run();
      return [];
    } catch (error) {
      return (error as Error).message.replace(/\n {2}/, ' | ').split('\n').slice(0, all ? undefined : 1);
    }
  });
}

/** The bucket of the good driver, made with another spec. */
export const withSpec = (change: (spec: ObjectBucketSpec) => Partial<ObjectBucketSpec>): Spoil => driver => {
  const create = driver.create.bind(driver);
  return { create: (scope, spec) => create(scope, { ...spec, ...change(spec) }) };
};

export const withAttributes = (change: (scope: Construct) => Partial<ObjectBucketAttributes>): Spoil => driver => {
  const create = driver.create.bind(driver);
  return { create: (scope, spec) => ({ ...create(scope, spec), ...change(scope) }) };
};
