import { PlatformUnderTest, conformanceTests } from '../../../lib/conformance/tests';
import { Platform } from '../../../lib/platform';
import type { PlatformProfile } from '../../../lib/profile';
import { FakePlatform } from '../../support/fake-platform';
import { FAKE_PROFILE } from '../../support/fake-profiles';

const OTHER: PlatformProfile = { ...FAKE_PROFILE, kind: 'other' };

/** The fake cloud under a word that no case knows. */
class OtherPlatform extends FakePlatform {
  constructor(name: string, private readonly constructs?: readonly string[]) {
    super({ name, location: 'fr' }, OTHER);
  }

  public get managedPostgresDriver() {
    return this.constructs ? undefined : super.managedPostgresDriver;
  }

  public get objectBucketDriver() {
    return this.constructs ? undefined : super.objectBucketDriver;
  }

  public get sovereignClusterDriver() {
    return this.constructs ? undefined : super.sovereignClusterDriver;
  }
}

const EXISTING: PlatformUnderTest['existing'] = {
  PrivateNetwork: () => ({ networkId: 'net-1' }),
  ManagedPostgres: () => ({ serverId: 'pg-1', host: 'db.example' }),
  ObjectBucket: () => ({ bucketName: 'old' }),
  SovereignCluster: () => ({ clusterId: 'k8s-1' }),
};

function testsOf(constructs: string[] | undefined, existing: PlatformUnderTest['existing'], refused: PlatformUnderTest['refused']) {
  return conformanceTests({
    configuration: { platform: 'other', platforms: { 'other': {}, 'second-account': { kind: 'other' } } },
    prepare: app => Platform.register(app, { kind: 'other', settings: [], create: name => new OtherPlatform(name, constructs) }),
    constructs, existing, refused,
  });
}

describe('a platform of another package that has nothing but networks', () => {
  const { PrivateNetwork } = EXISTING;

  for (const { group, name, run } of testsOf(['PrivateNetwork'], { PrivateNetwork }, { 'network: in another country': ['location-country'] })) {
    test(`${group}: ${name}`, run);
  }
});

describe('a platform of another package that has everything', () => {
  const exact = /exact type|three zones|zones of three|(podCidr|serviceCidr|NodePool: zones)$/;
  const tests = testsOf(undefined, EXISTING, {}).filter(({ group }) => exact.test(group));

  test('is asked for places and types of its own', () => {
    expect(tests.map(({ group }) => group)).toEqual([
      'postgres: exact type', 'cluster: two zones of three', 'cluster: exact type', 'cluster: own ranges in three zones',
      'cluster: highly available in three zones', 'SovereignCluster: podCidr', 'SovereignCluster: serviceCidr', 'NodePool: zones',
    ]);
  });

  for (const { group, name, run } of tests) test(`${group}: ${name}`, run);
});
