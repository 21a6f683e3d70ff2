import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { userData } from '../../lib/cloud-init/user-data';
import { CATALOG, fault, FaultCode, SovereignError } from '../../lib/errors';
import { Location } from '../../lib/location';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { claimAddresses } from '../../lib/platforms/hetzner/claimed-addresses';
import { takeRoom } from '../../lib/platforms/hetzner/network-room';
import { HetznerPlatform } from '../../lib/platforms/hetzner/platform';
import { claimVlan } from '../../lib/platforms/ovhcloud/vlan';
import { ScalewayPlatform } from '../../lib/platforms/scaleway/platform';
import { PrivateNetwork, PrivateNetworkProps } from '../../lib/private-network/private-network';
import { Feature } from '../../lib/profile';
import { Refusals } from '../../lib/refusals';
import { Secret } from '../../lib/secret';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { NodePoolProps, SovereignCluster, SovereignClusterProps } from '../../lib/sovereign-cluster/sovereign-cluster';
import { SovereignStack } from '../../lib/sovereign-stack';
import { synth as inTest } from '../../lib/testing';
import { Text } from '../../lib/text';
import { FakePlatform } from '../support/fake-platform';
import { fakeProfileWith } from '../support/fake-profiles';
import { FakeProvider } from '../support/fake-resources';
import { faultsOf, refusal } from '../support/refusals';
import { synth, synthApp, withApp, withStack } from '../support/synth';
import { TEXT_TOKEN } from '../support/wrong-values';

const configured = (config: object) => () => withStack(() => {}, { config });
const network = (props: Partial<PrivateNetworkProps>) => () => withStack(stack => new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16', ...props }));
const database = (props: Partial<ManagedPostgresProps>, more: (database: ManagedPostgres) => void = () => {}) => () => withStack(stack =>
  more(new ManagedPostgres(stack, 'database', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props,
  })));
const bucket = (props: ObjectBucketProps, config?: object) => () => withStack(stack => new ObjectBucket(stack, 'assets', props), { config });
const pool: NodePoolProps = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };
const cluster = (props: Partial<SovereignClusterProps>, ofNetwork: Partial<PrivateNetworkProps> = {}) => () => withStack(stack =>
  new SovereignCluster(stack, 'cluster', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16', ...ofNetwork }),
    kubernetesVersion: '1.35', nodePools: [pool], apiServerAllowedCidrs: [], ...props,
  }));
const pools = (...changes: Partial<NodePoolProps>[]) => cluster({ nodePools: changes.map(change => ({ ...pool, ...change })) });
const existing = (byKind: any) => () => withStack(stack => ObjectBucket.fromExisting(stack, 'assets', { byKind }));
const without = (capability: Parameters<typeof fakeProfileWith>[0]) => new FakePlatform({ location: 'fr' }, fakeProfileWith(capability));
const tiny = (consent: string[]) => ({ platform: 'tiny', platforms: { tiny: { location: 'be', acceptSelfOperated: consent } } });

const claimed = (stack: TerraformStack, id: string, cidr: string) =>
  claimAddresses(new Construct(stack, id), { realm: 'hetzner/hetzner', networkId: '1', cidr }, { servers: 3, loadBalancer: true });

/** For every message something that stops with it. */
const TRIGGERS: Record<FaultCode, () => unknown> = {
  'prop-unknown': network({ colour: 'red' } as object),
  'prop-missing': network({ cidr: undefined }),
  'prop-type': network({ egress: 'yes' as any }),
  'prop-range': database({ minStorageGib: 0 }),
  'prop-pattern': bucket({ bucketName: 'A' }),
  'prop-duplicate': database({ databases: ['a', 'a'] }),
  'prop-token': network({ cidr: '${TfToken[TOKEN.0]}' }),
  'text-reference': () => Text.literal('${TfToken[TOKEN.0]}'),
  'text-not-unicode': () => Text.literal('\ud800'),
  'text-code': existing({ fake: { bucketName: `${Text.expression('var.x')}\${file("x")}` } }),
  'address-invalid': () => synth(stack => void new TerraformOutput(stack, '1st', { value: 'x' })),
  'address-shared': () => synth(stack => ['ab', 'a\u00e9b'].forEach(id => new TerraformOutput(stack, id, { value: 'x' }))),
  'output-left': () => withApp(app => new ObjectBucket(new TerraformStack(app, '..'), 'assets')),
  'stack-shared': () => synthApp(app => ['shop', 'Shop'].forEach(id => new SovereignStack(app, id))),
  'cidr-malformed': network({ cidr: '10.0.0.0' }),
  'cidr-host-bits': network({ cidr: '10.0.0.1/16' }),
  'cidr-not-private': network({ cidr: '8.8.8.0/24' }),
  'cidr-prefix': network({ cidr: '10.0.0.0/8' }),
  'cidr-open': database({ allowedCidrs: ['0.0.0.0/0'] }),
  'cidr-overlap': cluster({ podCidr: '10.0.128.0/17' }),
  'egress-needed': cluster({}, { egress: false }),
  'pool-bounds': pools({ minNodes: 2, maxNodes: 1 }),
  'pool-none-up': pools(),
  'zone-unknown': pools({ zones: ['de-1a'] }),
  'zone-not-sold': pools({ size: NodeSize.exactly({ fake: 'large' }), zones: ['fr-1c'] }),
  'public-needs-allow-list': database({ publicEndpoint: true }),
  'platform-missing': configured({}),
  'platform-unknown': configured({ platform: 'nowhere' }),
  'platform-unsupported': bucket({ platform: without({ feature: Feature.OBJECT_BUCKET, refusedBecause: 'it rains' }) }),
  'feature-refused': bucket({ publicRead: true, platform: without({ feature: Feature.BUCKET_PUBLIC_READ, refusedBecause: 'it rains' }) }),
  'value-refused': () => withStack(stack => Refusals.throwIfAny(stack, [{ prop: 'bucketName', reason: 'it rains', allowed: 'none', remedy: 'wait' }])),
  'feature-location': bucket({ publicRead: true, platform: without({ feature: Feature.BUCKET_PUBLIC_READ, locations: ['de-1'] }) }),
  'consent-missing': bucket({}, tiny([])),
  'realm-mismatch': database({ platform: new FakePlatform({ name: 'spare', location: 'fr' }) }),
  'location-missing': network({ platform: new FakePlatform() }),
  'location-country': network({ location: Location.country('it') }),
  'location-unknown': network({ location: Location.exactly({ fake: 'fr-9' }) }),
  'location-no-code': network({ location: Location.exactly({}) }),
  'location-same': database({ backupLocation: Location.country('fr') }),
  'location-outside-eea': network({ location: Location.country('ch') }),
  'storage-too-large': database({ minStorageGib: 65_536 }),
  'size-none-fits': database({ size: DatabaseSize.of({ vcpu: 99, memoryGib: 1 }) }),
  'size-none-so': pools({ size: NodeSize.of({ vcpu: 1, memoryGib: 1, gpu: 'A100' }) }),
  'size-unknown': database({ size: DatabaseSize.exactly({ fake: 'huge' }) }),
  'size-no-code': database({ size: DatabaseSize.exactly({}) }),
  'size-not-sold-so': database({ size: DatabaseSize.exactly({ fake: 'db-small' }), highAvailability: true }),
  'retention-too-long': database({ backupRetentionDays: 300 }),
  'version-unknown': database({ postgresVersion: '99' }),
  'version-ended': database({ postgresVersion: '13' }),
  'setting-unknown': database({ settings: { fsync: 'off' } }),
  'lock-needs-versions': bucket({ versioned: false, objectLock: { mode: 'governance' as any, days: 1 } }),
  'rule-without-action': bucket({ lifecycleRules: [{ id: 'idle' }] }),
  'bucket-would-be-emptied': bucket({ deletionProtection: false }, tiny(['ObjectBucket'])),
  'existing-kind': existing({}),
  'existing-handles': existing({ fake: {} }),
  'name-taken': database({}, server => ['a', 'b'].forEach(name => server.addUser('app', name))),
  'secret-unresolved': () => Secret.generated().expression,
  'secret-literal': database({}, server => server.addUser('app', 'shop', 'hunter2' as any)),
  'provider-duplicate': () => synth(stack => ['a', 'b'].forEach(id => new FakeProvider(stack, id))),
  'hcl-output': () => withApp(app => [new SovereignStack(app, 'shop'), app.synth()], { hclOutput: true }),
  'kind-unknown': configured({ platforms: { nowhere: {} } }),
  'config-file': inFolderWith('{', () => withStack(() => {}, { config: null })),
  'construct-unknown': () => inTest(() => {}, { platform: 'scaleway' }).of('test/assets'),
  'program-async': () => inTest(async () => {}, { platform: 'scaleway' }),
  'program-stacks': () => inTest(stack => void new SovereignStack(stack, 'inner'), { platform: 'scaleway' }),
  'edition-unknown': () => withStack(stack => new ManagedPostgres(stack, 'database', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10,
  }), { config: { platform: 'fake', catalog: '2020-01', platforms: { fake: { location: 'fr' } } } }),
  'platform-name-taken': () => withStack(stack => ['a', 'b'].map(profile =>
    new ObjectBucket(stack, profile, { platform: new ScalewayPlatform({ location: 'fr', profile }) }))),
  'secret-in-text': () => `${Secret.generated()}`,
  'existing-server': () => withStack(stack => ManagedPostgres.fromExisting(stack, 'old', {
    platform: new HetznerPlatform({ location: 'de', acceptSelfOperated: ['ManagedPostgres'] }), byKind: { hetzner: { address: '10.20.0.5', caCertificate: '-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----' } },
  }).addDatabase('shop')),
  'existing-bucket-policy': () => withStack(stack =>
    ObjectBucket.fromExisting(stack, 'old', { platform: new ScalewayPlatform({ location: 'fr' }), byKind: { scaleway: { bucketName: 'old' } } }).grantRead('reader')),
  'handle-literal': () => withStack(stack => SovereignCluster.fromExisting(stack, 'old', {
    byKind: { hetzner: { kubeconfig: TEXT_TOKEN, nodeToken: 't', controlPlanes: 'c', kubernetesVersion: '1.35', subnetId: '1-10.0.0.0/16', gatewayAddress: '10.0.0.1' } },
  }), { config: { platform: 'hetzner', platforms: { hetzner: { location: 'de', acceptSelfOperated: ['SovereignCluster'] } } } }),
  'user-data-too-long': () => withStack(stack => userData(stack, 'boot', { runcmd: ['x'.repeat(10)] }, { title: 'Tiny Cloud', bytes: 20 })),
  'name-collision': () => withStack(stack => ['a_b', 'a-b'].forEach(id =>
    new PrivateNetwork(stack, id, { cidr: '10.0.0.0/16', egress: false, platform: new HetznerPlatform({ location: 'de' }) }))),
  'bucket-name-taken': () => withStack(stack => ['a', 'b'].forEach(id => new ObjectBucket(stack, id, { bucketName: 'assets' }))),
  'address-collision': () => withStack(stack => Array.from({ length: 400 }, (_, i) => claimed(stack, `c${i}`, '10.20.0.0/16'))),
  'network-full': () => withStack(stack => ['a', 'b'].forEach(id => claimed(stack, id, '10.20.0.0/28'))),
  'network-too-small': () => withStack(stack => takeRoom(stack, 'hetzner/hetzner', { subnetId: '1-10.20.0.0/28', gatewayAddress: '10.20.0.1' }, { count: 14, prop: 'network' })),
  'vlan-collision': () => withStack(stack => Array.from({ length: 400 }, (_, i) => claimVlan(new Construct(stack, `n${i}`), 'ovhcloud/ovhcloud'))),
};

/** Problems that only synthesis can find reach the user through the engine's own error. */
const THROUGH_THE_ENGINE: FaultCode[] = ['provider-duplicate', 'address-invalid', 'address-shared', 'stack-shared'];

function inFolderWith(cdktfJson: string, act: () => unknown): () => unknown {
  return () => {
    const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'sovereign-unit-'))];
    writeFileSync(join(folder, 'cdktf.json'), cdktfJson);
    process.chdir(folder);
    try {
      act();
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  };
}

describe('every message', () => {
  test('has something here that triggers it', () => {
    expect(Object.keys(TRIGGERS).sort()).toEqual(Object.keys(CATALOG).sort());
  });

  test.each(Object.entries(TRIGGERS).filter(([code]) => !THROUGH_THE_ENGINE.includes(code as FaultCode)))('%s is the one complaint, with nothing left to fill', (code, act) => {
    expect(faultsOf(act).map(f => f.code)).toEqual([code]);
  });

  test.each(THROUGH_THE_ENGINE)('%s comes from the validation of the engine', code => {
    expect(TRIGGERS[code]).toThrow(`[${code}]`);
  });

  test.each(Object.entries(CATALOG))('%s reads as the rest of a sentence and says what to do', (_, { says, remedy }) => {
    expect(`${says} ${remedy}`).not.toMatch(/[.!]$|^[A-Z]/);
    expect(says.split(' ').length).toBeGreaterThan(1);
    expect(remedy.split(' ').length).toBeGreaterThan(1);
  });
});

describe('the clouds that have a feature', () => {
  test('are the built-in ones and those that were registered', () => {
    expect(refusal(TRIGGERS['platform-unsupported']).message).toMatch(/platforms that have it: Fake Cloud, .*Scaleway/);
  });
});

describe('the text of an error', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each<[string, unknown, string]>([
    ['text', 'a "b"', '"a \\"b\\""'], ['a number', 5, '5'], ['no number', NaN, 'NaN'], ['none inside', { vcpu: NaN, memoryGib: [Infinity, -Infinity, null] }, '{"vcpu":NaN,"memoryGib":[Infinity,-Infinity,null]}'], ['nothing', undefined, 'undefined'], ['null', null, 'null'],
    ['a list', ['a', 1], '["a",1]'], ['a big number', 10n, '10'], ['a function', () => 1, 'function'], ['a symbol', Symbol('x'), 'symbol'],
    ['what JSON has no word for', { toJSON: () => undefined }, 'object'], ['a circle', circular, '[object Object]'], ['a big number inside', [10n], '[object Array]'],
    ['a long text', 'x'.repeat(200), `"${'x'.repeat(119)}...`],
    ['text that turns or hides what is around it', 'a\u202Eb\u200B\u0085', '"a\\u202eb\\u200b\\u0085"'],
  ])('shows %s', (_, got, shown) => {
    expect(fault('prop-type', 'size', { got, expected: 'x' }).message).toBe(`size: has the wrong type, got ${shown}; give x [prop-type]`);
  });

  test('does not fill what the user wrote', () => {
    expect(fault('prop-type', 'size', { got: '{expected}', expected: 'x' }).message).toContain('got "{expected}"; give x');
  });

  test('has one line for one fault', () => {
    expect(new SovereignError('shop/a', [fault('name-taken', 'id')]).message).toBe('shop/a: id: is used already; choose another name [name-taken]');
  });

  test('has one line each for several', () => {
    const faults = [fault('name-taken', 'id'), fault('lock-needs-versions', 'objectLock')];
    expect(new SovereignError('shop/a', faults).message).toBe(
      'shop/a: 2 faults\n  id: is used already; choose another name [name-taken]\n  objectLock: needs old versions to be kept; leave versioned at true [lock-needs-versions]');
  });
});
