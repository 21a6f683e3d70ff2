import { TerraformStack } from 'cdktf';
import { Location } from '../../lib/location';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { ObjectLockMode } from '../../lib/object-bucket/driver';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { Platform } from '../../lib/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Feature, OperatedBy } from '../../lib/profile';
import { Secret } from '../../lib/secret';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { DayOfWeek } from '../../lib/sovereign-cluster/driver';
import { NodePoolProps, SovereignCluster, SovereignClusterProps } from '../../lib/sovereign-cluster/sovereign-cluster';
import { FakePlatform } from '../support/fake-platform';
import { fakeProfileWith } from '../support/fake-profiles';
import { complaints, messageOf, refusal } from '../support/refusals';
import { resources, synth, withApp, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const network = (stack: TerraformStack, platform?: Platform) => new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', platform });
const database = (stack: TerraformStack, props: Partial<ManagedPostgresProps> = {}, platform?: Platform) => new ManagedPostgres(stack, 'database', {
  network: props.network ?? network(stack, platform), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props,
});
const cluster = (stack: TerraformStack, props: Partial<SovereignClusterProps> = {}, platform?: Platform) => new SovereignCluster(stack, 'cluster', {
  network: props.network ?? network(stack, platform), kubernetesVersion: '1.35', apiServerAllowedCidrs: [],
  nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: 1 }], ...props,
});
const TINY = { platform: 'tiny', platforms: { tiny: { location: 'be' } } };

describe('a refused construct', () => {
  test('says everything that is wrong with it in one error', () => {
    expect(refusal(() => withStack(stack => new PrivateNetwork(stack, 'network', {
      cidr: '10.0.0.0/8', location: Location.country('it'), labels: { Team: 'web' },
    }))).message.split('\n').map(line => line.slice(2, 45))).toEqual([
      'op/network: 3 faults',
      'labels (key): has characters or a form that',
      'location: is a country that Fake Cloud does',
      'cidr: has a prefix that not every cloud tak',
    ]);
  });

  test.each<[string, object | undefined]>([['for its props', undefined], ['for want of a platform', {}], ['for a wrong configuration', { nope: 1 }]])(
    'leaves nothing behind when it is refused %s', (_, config) => withApp(app => {
      const stack = new TerraformStack(app, 'shop');
      refusal(() => new PrivateNetwork(stack, 'network', { cidr: 'nonsense' }));
      refusal(() => new ObjectBucket(stack, 'assets', { bucketName: 'A' }));
      refusal(() => PrivateNetwork.fromExisting(stack, 'existing', { cidr: 'nonsense', byKind: {} }));
      refusal(() => cluster(stack, { network: { cidr: 'nonsense' } as any }));
      expect(stack.node.children.map(child => child.node.id)).toEqual([]);
    }, { config }));

  test('can be made anew under the same id', () => {
    const json = synth(stack => {
      refusal(() => new ObjectBucket(stack, 'assets', { bucketName: 'A' }));
      new ObjectBucket(stack, 'assets');
    });
    expect(Object.keys(resources(json, 'fake_bucket'))).toEqual(['assets']);
  });
});

describe('accounts', () => {
  const spare = () => new FakePlatform({ name: 'spare', location: 'de' });

  test('a network on another account is refused, with both paths', () => {
    expect(messageOf(() => withStack(stack => database(stack, { network: network(stack, spare()), platform: stack.platform })))).toBe(
      'network: belongs to another cloud account: shop/network is on "spare", shop/database on "fake"; put both on one platform [realm-mismatch]');
  });

  test('so it is for a cluster', () => {
    expect(complaints(() => withStack(stack => cluster(stack, { network: network(stack, spare()), platform: stack.platform })))).toEqual(['realm-mismatch network']);
  });

  test('two platform objects of one account can be wired together', () => {
    expect(withStack(stack => database(stack, { network: network(stack, spare()), platform: spare() }).location)).toBe('de-1');
  });

  test('allowFrom refuses a network of another account', () => {
    expect(messageOf(() => withStack(stack => {
      const server = database(stack);
      server.allowFrom(new PrivateNetwork(stack, 'remote', { cidr: '10.30.0.0/16', platform: spare() }));
    }))).toContain('allowFrom: belongs to another cloud account: shop/remote is on "spare", shop/database on "fake"');
  });
});

describe('allowFrom', () => {
  test.each([
    ['nothing', () => undefined, 'allowFrom: is required; give a PrivateNetwork [prop-missing]'],
    ['a range', () => '10.0.0.0/8', 'allowFrom: has the wrong type, got "10.0.0.0/8"; give a PrivateNetwork [prop-type]'],
    ['another construct', (server: ManagedPostgres) => server, 'allowFrom: has the wrong type, got "an object whose cidr is missing or wrong"; give a PrivateNetwork [prop-type]'],
  ])('takes networks only, not %s', (_, given: (server: ManagedPostgres) => unknown, text) => {
    expect(messageOf(() => withStack(stack => {
      const server = database(stack);
      server.allowFrom(given(server) as PrivateNetwork);
    }))).toBe(text);
  });
});

describe('what a cloud does not have', () => {
  test('a construct that it does not have is one fault, with the clouds that have it', () => {
    expect(messageOf(() => withStack(stack => database(stack, {
      network: PrivateNetwork.fromExisting(stack, 'network', { cidr: '10.0.0.0/16', byKind: { tiny: { networkId: 'n' } } }), highAvailability: true,
    }), { config: TINY }))).toBe('ManagedPostgres: is not available on Tiny Cloud: it has no databases; platforms that have it: Fake Cloud [platform-unsupported]');
  });

  test('a feature that it does not declare counts as refused', () => {
    const config = { ...TINY, platforms: { tiny: { location: 'be', acceptSelfOperated: ['ObjectBucket'] } } };
    expect(messageOf(() => withStack(stack => new ObjectBucket(stack, 'assets', { publicRead: true }), { config }))).toBe(
      'publicRead: is refused by Tiny Cloud: the platform does not declare it, got true; leave it out here; platforms that have it: Fake Cloud [feature-refused]');
  });

  const bucketProps: [Feature, ObjectBucketProps][] = [
    [Feature.BUCKET_CORS, { corsRules: [{ allowedOrigins: ['*'], allowedMethods: ['GET'] }] }],
    [Feature.BUCKET_OBJECT_LOCK, { objectLock: { mode: ObjectLockMode.GOVERNANCE, days: 1 } }],
    [Feature.BUCKET_PUBLIC_READ, { publicRead: true }],
    [Feature.BUCKET_ARCHIVE, { lifecycleRules: [{ id: 'cold', archiveAfterDays: 30 }] }],
  ];
  const databaseProps: [Feature, Partial<ManagedPostgresProps>][] = [
    [Feature.POSTGRES_HIGH_AVAILABILITY, { highAvailability: true }],
    [Feature.POSTGRES_BACKUP_FREQUENCY, { backupFrequencyHours: 12 }],
    [Feature.POSTGRES_BACKUP_LOCATION, { backupLocation: Location.country('de') }],
    [Feature.POSTGRES_PUBLIC_ENDPOINT, { publicEndpoint: true, allowedCidrs: ['192.0.2.0/24'] }],
    [Feature.POSTGRES_PRIVATE_ALLOW_LIST, { allowedCidrs: ['192.0.2.0/24'] }],
    [Feature.POSTGRES_MAINTENANCE_TIME, { maintenanceTime: '03:00' }],
  ];
  const clusterProps: [Feature, Partial<SovereignClusterProps>][] = [
    [Feature.CLUSTER_API_ALLOW_LIST, { apiServerAllowedCidrs: [] }],
    [Feature.CLUSTER_HIGH_AVAILABILITY, { highAvailability: true }],
    [Feature.CLUSTER_MAINTENANCE_WINDOW, { maintenanceWindow: { day: DayOfWeek.MONDAY, startHour: 0 } }],
    [Feature.CLUSTER_RANGES, { podCidr: '10.128.0.0/14' }],
    [Feature.CLUSTER_RANGES, { serviceCidr: '10.96.0.0/16' }],
    [Feature.CLUSTER_OIDC, { oidc: { issuerUrl: 'https://login.example', clientId: 'k8s' } }],
  ];
  const poolProps: [Feature, Partial<NodePoolProps>][] = [
    [Feature.CLUSTER_AUTOSCALING, { maxNodes: 2 }],
    [Feature.CLUSTER_ZONES, { zones: ['fr-1a'] }],
    [Feature.CLUSTER_ROOT_VOLUME, { rootVolumeGib: 50 }],
    [Feature.CLUSTER_NO_AUTO_REPAIR, { autoRepair: false }],
  ];
  const cases: [Feature, string, (stack: TerraformStack, platform: Platform) => unknown][] = [
    [Feature.NETWORK_EGRESS, 'egress', network],
    [Feature.POSTGRES_CALLER_PASSWORD, 'password', (stack, platform) => database(stack, {}, platform).addUser('app', 'shop', Secret.fromVariable('p'))],
    [Feature.BUCKET_GRANTS, 'grantRead', (stack, platform) => new ObjectBucket(stack, 'assets', { platform }).grantRead('reader')],
    ...bucketProps.map(([feature, props]): typeof cases[number] => [
      feature, Object.keys(props)[0], (stack, platform) => new ObjectBucket(stack, 'assets', { ...props, platform }),
    ]),
    ...databaseProps.map(([feature, props]): typeof cases[number] => [
      feature, Object.keys(props)[0], (stack, platform) => database(stack, props, platform),
    ]),
    ...clusterProps.map(([feature, props]): typeof cases[number] => [
      feature, Object.keys(props)[0], (stack, platform) => cluster(stack, props, platform),
    ]),
    ...poolProps.map(([feature, props]): typeof cases[number] => [
      feature, `nodePools\\[0\\].${Object.keys(props)[0]}`, (stack, platform) =>
        cluster(stack, { nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: 1, ...props }] }, platform),
    ]),
  ];
  const on = (capability: Parameters<typeof fakeProfileWith>[0], act: typeof cases[number][2]) =>
    withStack(stack => act(stack, new FakePlatform({ location: 'fr' }, fakeProfileWith(capability))));

  test.each(cases)('refuses %s by the name of the prop, with the clouds that have it', (feature, prop, act) => {
    expect(messageOf(() => on({ feature, refusedBecause: 'it rains' }, act))).toMatch(
      new RegExp(`^${prop}: is refused by Fake Cloud: it rains, got .*; leave it out here; platforms that have it: Fake Cloud(, Tiny Cloud)? \\[feature-refused\\]$`));
  });

  test.each(cases.filter(([feature]) => ![Feature.POSTGRES_CALLER_PASSWORD, Feature.POSTGRES_PRIVATE_ALLOW_LIST].includes(feature)))(
    'refuses %s where it is had elsewhere only', (feature, prop, act) => {
      expect(messageOf(() => on({ feature, locations: ['de-1', 'de-2'] }, act))).toMatch(
        new RegExp(`^${prop}: is not available on Fake Cloud in fr-1, got .*; locations that have it: de-1, de-2 \\[feature-location\\]$`));
    });

  test.each(cases)('accepts %s where it is had here', (feature, _, act) => {
    on({ feature, locations: ['fr-1'] }, act);
  });

  test.each<[Feature, string, (stack: TerraformStack, platform: Platform) => unknown]>([
    [Feature.PRIVATE_NETWORK, 'location', network],
    [Feature.OBJECT_BUCKET, 'location', (stack, platform) => new ObjectBucket(stack, 'assets', { platform })],
    [Feature.MANAGED_POSTGRES, 'network', (stack, platform) => database(stack, {}, platform)],
    [Feature.SOVEREIGN_CLUSTER, 'network', (stack, platform) => cluster(stack, {}, platform)],
  ])('refuses %s itself at a location without it', (feature, prop, act) => {
    expect(complaints(() => on({ feature, locations: ['de-1'] }, act))).toEqual([`feature-location ${prop}`]);
  });
});

describe('what you would have to operate', () => {
  test('needs consent', () => {
    expect(messageOf(() => withStack(stack => new ObjectBucket(stack, 'assets', { emptyOnDestroy: true }), { config: TINY }))).toBe(
      'ObjectBucket: would make you the operator of an S3 server on one machine on Tiny Cloud; '
      + 'add "ObjectBucket" to acceptSelfOperated in the block of "tiny" if that is what you want [consent-missing]');
  });

  test('is said in the metadata after consent', () => {
    const config = { platform: 'tiny', platforms: { tiny: { location: 'be', acceptSelfOperated: ['ObjectBucket'] } } };
    const json = synth(stack => new ObjectBucket(stack, 'assets'), { config });
    expect(json['//'].metadata.sovereign.constructs['shop/assets'].operatedBy).toBe('you');
  });

  test('needs consent for egress alone, under the name of the network', () => {
    const platform = (acceptSelfOperated?: string[]) => new FakePlatform(
      { location: 'fr', acceptSelfOperated },
      fakeProfileWith({ feature: Feature.NETWORK_EGRESS, operatedBy: OperatedBy.YOU, limitation: 'a NAT server' }),
    );
    const make = (egress: boolean | undefined, consent?: string[]) => synth(stack => new PrivateNetwork(stack, 'network', {
      cidr: '10.0.0.0/16', egress, platform: platform(consent),
    }))['//'].metadata.sovereign.constructs['shop/network'].egressOperatedBy;

    for (const egress of [undefined, true]) {
      expect(messageOf(() => make(egress))).toBe(
        'egress: would make you the operator of a NAT server on Fake Cloud, got true; add "PrivateNetwork" to acceptSelfOperated '
        + 'in the block of "fake" if that is what you want, or set egress to false [consent-missing]');
    }
    expect(make(false)).toBeUndefined();
    expect(make(true, ['PrivateNetwork'])).toBe('you');
  });

  test('consent to another construct does not count', () => {
    const config = { platform: 'tiny', platforms: { tiny: { location: 'be', acceptSelfOperated: ['ManagedPostgres'] } } };
    expect(complaints(() => withStack(stack => new ObjectBucket(stack, 'assets'), { config }))).toEqual(['consent-missing ObjectBucket']);
  });
});
