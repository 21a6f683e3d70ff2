import { TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { refusalFindings } from '../../lib/conformance/refused';
import { conformanceTests, PlatformUnderTest } from '../../lib/conformance/tests';
import { fault, SovereignError } from '../../lib/errors';
import type { GrantSpec, IObjectBucketDriver, ObjectBucketAttributes, ObjectBucketSpec, S3Credentials } from '../../lib/object-bucket/driver';
import { Platform } from '../../lib/platform';
import { Feature, PlatformProfile } from '../../lib/profile';
import { SecretLedger } from '../../lib/secret-ledger';
import { FakeObjectBucketDriver, ProviderOf } from '../support/fake-drivers';
import { FAKE_PROFILE, fakeProfileWith } from '../support/fake-profiles';
import { FakeProvider, FakeResource } from '../support/fake-resources';

/** A driver of a platform that passes; each test spoils one thing of it. */
class BucketDriver extends FakeObjectBucketDriver {
  public grant(scope: Construct, bucket: ObjectBucketAttributes, spec: GrantSpec): S3Credentials {
    const credentials = super.grant(scope, bucket, spec);
    const carrier = scope.node.findChild('Default') as FakeResource;
    SecretLedger.record(scope, { carrier, attributes: ['secret_access_key'], why: 'It is made there.', remedy: 'Keep it.' });
    return credentials;
  }
}

type Spoil = (driver: BucketDriver, provider: ProviderOf) => Partial<IObjectBucketDriver>;

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

const NOT_IN_POLAND: PlatformUnderTest['refused'] = { 'bucket: in another country': ['location-country'] };

/** Enough to find what is spoilt here; all of them take a second. */
const FEW = /^(bucket: (minimal|unprotected|in another country|CORS|archive|grants)|ObjectBucket(: (versioned|labels))?|the platform under test)$/;

interface Looking {
  readonly profile?: PlatformProfile;
  /** Groups of tests to run. */
  readonly groups?: RegExp;
  /** Every complaint of a test, not the first alone. */
  readonly all?: boolean;
}

/** What the tests of a platform with buckets complain about, as "<group>: <name> | <complaint>". */
function complaints(spoil: Spoil = () => ({}), more: Partial<PlatformUnderTest> = {}, looking: Looking = {}): string[] {
  const { profile = FAKE_PROFILE, groups = FEW, all = false } = looking;
  const tests = conformanceTests({
    configuration: { platform: 'fake', platforms: { 'fake': {}, 'second-account': { kind: 'fake' } } },
    prepare: app => Platform.register(app, { kind: 'fake', settings: [], create: name => new SpoiltPlatform(name, spoil, profile) }),
    constructs: ['ObjectBucket'],
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
const withSpec = (change: (spec: ObjectBucketSpec) => Partial<ObjectBucketSpec>): Spoil => driver => {
  const create = driver.create.bind(driver);
  return { create: (scope, spec) => create(scope, { ...spec, ...change(spec) }) };
};

const withAttributes = (change: (scope: Construct) => Partial<ObjectBucketAttributes>): Spoil => driver => {
  const create = driver.create.bind(driver);
  return { create: (scope, spec) => ({ ...create(scope, spec), ...change(scope) }) };
};

test('a platform that has every feature of buckets passes', () => {
  expect(complaints(undefined, {}, { groups: /./ })).toEqual([]);
});

describe('a platform is found out that', () => {
  test('drops a prop', () => {
    expect(complaints(withSpec(() => ({ versioned: true })))).toEqual([
      'ObjectBucket: versioned: makes a difference or is refused | two values give the same Terraform JSON: the driver drops it, or a capability must refuse it',
    ]);
  });

  test('protects nothing', () => {
    expect(complaints(withSpec(() => ({ deletionProtection: false })))).toContain(
      'bucket: minimal: is accepted | case/bucket is protected, and no resource of its own with the id "Default" has prevent_destroy',
    );
  });

  test('protects what is to go', () => {
    expect(complaints(withSpec(() => ({ deletionProtection: true })))).toContain(
      'bucket: unprotected: is accepted | fake_bucket.bucket has prevent_destroy, and its construct is not protected',
    );
  });

  test('leaves a resource to whatever provider there is', () => {
    const spoil = withAttributes(scope => {
      new FakeResource(scope, 'more', 'fake_policy', {}, {});
      return {};
    });
    expect(complaints(spoil)[0]).toMatch(/^bucket: minimal: is accepted \| fake_policy\.bucket_more_\w+ names no provider, so an alias would be lost$/);
  });

  test('gives no value for an output', () => {
    expect(complaints(withAttributes(() => ({ endpoint: '' })))[0]).toBe(
      'bucket: minimal: is accepted | output.bucket-endpoint is empty: the driver gives no value',
    );
  });

  test('depends on chance', () => {
    let count = 0;
    expect(complaints(withSpec(() => ({ name: `bucket-${count++}` })))[0]).toBe(
      'bucket: minimal: is accepted | a second synthesis gives other bytes: nothing may depend on time, chance or the machine',
    );
  });

  test('keeps a secret out of the ledger', () => {
    const spoil: Spoil = (_driver, provider) => ({ grant: (...args) => new FakeObjectBucketDriver(provider).grant(...args) });
    expect(complaints(spoil)).toEqual([expect.stringMatching(
      /^bucket: grants: is accepted \| fake_grant\.bucket_grant-writer_\w+\.secret_access_key: one of them is a secret, and the ledger has none of them; write it down with SecretLedger\.record$/,
    )]);
  });

  test('shows a secret', () => {
    const spoil: Spoil = driver => {
      const grant = driver.grant.bind(driver);
      return {
        grant: (scope, ...rest) => {
          const credentials = grant(scope, ...rest);
          new TerraformOutput(scope, 'shown', { value: credentials.secretAccessKey.expression });
          return credentials;
        },
      };
    };
    expect(complaints(spoil)).toEqual([expect.stringMatching(/^bucket: grants: is accepted \| output\.\S+ shows fake_grant\.\S+\.secret_access_key, which the ledger calls a secret$/)]);
  });

  test('refuses what nobody expects, and is told how to say so', () => {
    const profile = fakeProfileWith({ feature: Feature.BUCKET_ARCHIVE, refusedBecause: 'it has no archive' });
    expect(complaints(undefined, {}, { profile })).toEqual([
      expect.stringMatching(/^bucket: archive: is accepted \| is refused; if that is right, name \["feature-refused"\] for it in "refused": case\/bucket: lifecycleRules: is refused by Fake Cloud: it has no archive/),
    ]);
  });

  test('accepts what is to be refused', () => {
    expect(complaints(undefined, { refused: { ...NOT_IN_POLAND, 'bucket: CORS': ['feature-refused'] } })).toEqual([
      'bucket: CORS: is refused: feature-refused | is accepted, and "refused" expects: feature-refused',
    ]);
  });

  test('refuses with another code', () => {
    expect(complaints(undefined, { refused: { 'bucket: in another country': ['feature-location'] } })).toEqual([
      expect.stringMatching(/^bucket: in another country: is refused: feature-location \| is refused with location-country, and "refused" expects feature-location: case\/bucket: location: /),
    ]);
  });

  test.each([
    ['a construct', ['case', 'case/bucket/Default'], ['case/bucket/Default']],
    ['what a method was asked for', ['case', 'case/bucket', 'case/bucket/Default', 'case/bucket/grant-reader'], ['case/bucket/grant-reader']],
  ])('leaves something behind of %s that it refused', (_, leftBehind, found) => {
    const refusal = new SovereignError('case/bucket', [fault('name-taken', 'id')]);

    expect(refusalFindings({ refusal, warnings: [], leftBehind }, ['name-taken'])).toEqual(found.map(path => `${path} is still there after the refusal`));
  });

  test('has a construct that it does not name', () => {
    expect(complaints(undefined, { constructs: [] })).toContain('ObjectBucket: is refused whatever it is given | is accepted, and "refused" expects: platform-unsupported');
  });

  test('stops with an error of its own', () => {
    const spoil: Spoil = () => ({ create: () => { throw new TypeError('no such bucket'); } });
    expect(complaints(spoil)[0]).toBe('no such bucket');
  });
});

describe('with the schemas of the providers a platform is found out that', () => {
  const text = (more: object = {}) => ({ type: 'string', ...more });
  const resource = (attributes: object) => ({ block: { attributes } });
  const schemas = [{
    provider_schemas: {
      'registry.terraform.io/example/fake': {
        provider: resource({}),
        resource_schemas: {
          fake_bucket: resource({ name: text({ optional: true }), key: text({ optional: true, sensitive: true }) }),
          fake_grant: resource({ access_key_id: text({ computed: true }), secret_access_key: text({ computed: true, sensitive: true }) }),
          fake_note: resource({ text: text({ optional: true }), password: text({ optional: true, sensitive: true }) }),
        },
      },
    },
  }];
  const noteOf = (attributes: (secret: string) => object): Spoil => (driver, provider) => {
    const grant = driver.grant.bind(driver);
    return {
      grant: (scope, ...rest) => {
        const credentials = grant(scope, ...rest);
        new FakeResource(scope, 'note', 'fake_note', attributes(credentials.secretAccessKey.expression), { provider: provider(scope) });
        return credentials;
      },
    };
  };

  test('does nothing of this', () => {
    expect(complaints(undefined, { schemas }, { groups: /./ })).toEqual([]);
  });

  test.each<[string, Spoil, RegExp]>([
    ['keeps a secret in the state without a word', noteOf(secret => ({ password: secret })),
      /^bucket: grants: is accepted \| fake_note\.\S+\.password is secret and stands in the state: write it down with SecretLedger\.record$/],
    ['writes a secret where it can be read', noteOf(secret => ({ text: secret })),
      /^bucket: grants: is accepted \| fake_note\.\S+\.text holds a secret in the open$/],
    ['calls secret what is none', driver => {
      const create = driver.create.bind(driver);
      return {
        create: (scope, spec) => {
          const made = create(scope, spec);
          SecretLedger.record(scope, { carrier: scope.node.findChild('Default') as FakeResource, attributes: ['name'], why: 'So.', remedy: 'None.' });
          return made;
        },
      };
    }, /^bucket: minimal: is accepted \| the ledger has fake_bucket\.bucket\.name, which by the schemas is no secret in the state$/],
  ])('%s', (_, spoil, says) => {
    expect(complaints(spoil, { schemas })[0]).toMatch(says);
  });

  test('writes a secret as text', () => {
    const all = complaints(noteOf(() => ({ password: 'hunter2' })), { schemas }, { all: true });

    expect(all.join('\n')).toMatch(/fake_note\.\S+\.password is for a secret, and holds a text instead of a reference/);
  });

  test('uses a provider whose schema is not there', () => {
    expect(complaints(undefined, { schemas: [] })[0]).toBe('"schemas" has no fake_bucket');
  });
});

describe('a description is refused that', () => {
  test.each<[string, Partial<PlatformUnderTest>, string]>([
    ['names a case that there is not', { refused: { ...NOT_IN_POLAND, 'bucket: huge': [] } }, '"refused" names the case "bucket: huge", which there is not'],
    ['names a construct that there is not', { constructs: ['ObjectBucket', 'Bucket'] }, '"constructs" names Bucket; there are: PrivateNetwork, ManagedPostgres, ObjectBucket, SovereignCluster'],
    ['has no second account', { configuration: { platform: 'fake', platforms: { fake: {} } } }, '"configuration" has no platform "second-account"'],
  ])('%s', (_, more, says) => {
    expect(complaints(undefined, more)[0]).toBe(`the platform under test: is described without mistakes | ${says}`);
  });
});
