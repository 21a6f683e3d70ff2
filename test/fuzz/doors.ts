/** Every place where a program gives this library a text, with something right that stands there otherwise. */
import { TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import * as fc from 'fast-check';
import { Suite, SUITES } from '../../lib/conformance/suites';
import type { Existing } from '../../lib/existing';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Platform } from '../../lib/platform';
import type { PlatformSetting } from '../../lib/platform-kind';
import { IPortable } from '../../lib/portable';
import type { IPrivateNetworkDriver } from '../../lib/private-network/driver';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize, NodeSize } from '../../lib/size';
import type { ISovereignClusterDriver } from '../../lib/sovereign-cluster/driver';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { Text } from '../../lib/text';
import { Place, placesIn, withTextAt } from './places';

export interface Door {
  readonly name: string;
  /** What stands there otherwise. */
  readonly good: string;
  readonly build: (stack: TerraformStack, text: string) => void;
}

/**
 * Every text, and every key of a map, in the props of every construct.
 * @param inStack runs something in a stack of its own.
 */
export function propDoors(inStack: (use: (stack: TerraformStack) => void) => void): Door[] {
  const doors: Door[] = [];
  for (const [name, suite] of Object.entries(SUITES)) {
    for (const [prop, values] of Object.entries(suite.twoValues)) {
      inStack(stack => {
        const value = (values(stack)[0] as Record<string, unknown>)[prop];
        doors.push(...placesIn(value).map(place => propDoor(`${name}.${prop}${place.name}`, suite, prop, place)));
      });
    }
  }
  return doors;
}

function propDoor(name: string, { twoValues, build }: Suite, prop: string, place: Place): Door {
  return {
    name,
    good: place.text,
    build: (stack, text) => {
      const props = twoValues[prop](stack)[0] as Record<string, unknown>;
      build(stack, { ...props, [prop]: withTextAt(props[prop], place, text) });
    },
  };
}

const bucket = (stack: TerraformStack) => new ObjectBucket(stack, 'bucket');
const byKind = (stack: TerraformStack, text: string) => ({ [Platform.of(stack).profile.kind]: text });
const database = (stack: TerraformStack) => {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  return new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
};

/** Arguments of methods, members of values, ids and names. */
export const OTHER_DOORS: Door[] = [
  { name: 'id of a construct', good: 'bucket', build: (stack, text) => new ObjectBucket(stack, text) },
  // An empty one is refused by `Construct` itself.
  { name: 'id of a scope', good: 'team', build: (stack, text) => new ObjectBucket(new Construct(stack, text || 'team'), 'bucket') },
  { name: 'Location.country', good: 'fr', build: (stack, text) => new ObjectBucket(stack, 'bucket', { location: Location.country(text) }) },
  { name: 'Location.exactly', good: 'fr-par', build: (stack, text) => new ObjectBucket(stack, 'bucket', { location: Location.exactly(byKind(stack, text)) }) },
  { name: 'DatabaseSize.exactly', good: 'DB-PRO2-XS', build: (stack, text) => SUITES.ManagedPostgres.build(stack, { size: DatabaseSize.exactly(byKind(stack, text)) }) },
  { name: 'NodeSize.exactly', good: 'b3-8', build: (stack, text) => SUITES.SovereignCluster.build(stack, { nodePools: [{ name: 'main', minNodes: 1, size: NodeSize.exactly(byKind(stack, text)) }] }) },
  { name: 'NodeSize gpu', good: 'L4', build: (stack, text) => SUITES.NodePool.build(stack, { size: NodeSize.of({ vcpu: 2, memoryGib: 4, gpu: text }) }) },
  { name: 'grantRead', good: 'reader', build: (stack, text) => bucket(stack).grantRead(text) },
  { name: 'grantReadWrite', good: 'writer', build: (stack, text) => bucket(stack).grantReadWrite(text) },
  { name: 'addDatabase', good: 'shop', build: (stack, text) => database(stack).addDatabase(text) },
  { name: 'addUser userName', good: 'app', build: (stack, text) => database(stack).addUser(text, 'shop') },
  { name: 'addUser databaseName', good: 'shop', build: (stack, text) => database(stack).addUser('app', text) },
  { name: 'Secret.fromVariable', good: 'password', build: (stack, text) => database(stack).addUser('app', 'shop', Secret.fromVariable(text)) },
];

type FromExisting = (stack: TerraformStack, existing: Existing) => IPortable;

type Described = Pick<ISovereignClusterDriver, 'handleKeys' | 'secretHandleKeys' | 'handleForms'> & Pick<IPrivateNetworkDriver, 'optionalHandleKeys'>;

const EXISTING: [string, (platform: Platform) => Described | undefined, FromExisting][] = [
  ['PrivateNetwork', p => p.privateNetworkDriver, (stack, e) => PrivateNetwork.fromExisting(stack, 'old', { ...e, cidr: '10.0.0.0/16' })],
  ['ManagedPostgres', p => p.managedPostgresDriver, (stack, e) => ManagedPostgres.fromExisting(stack, 'old', e)],
  ['ObjectBucket', p => p.objectBucketDriver, (stack, e) => ObjectBucket.fromExisting(stack, 'old', e)],
  ['SovereignCluster', p => p.sovereignClusterDriver, (stack, e) => SovereignCluster.fromExisting(stack, 'old', e)],
];

/** Handles of every form that there is. */
const GOOD_HANDLES = ['some-id', '11111111-2222-4333-8444-555555555555', '42', '42-10.0.0.0/24', '10.0.0.1', '-----BEGIN CERTIFICATE-----\nbW9jaw==\n-----END CERTIFICATE-----\n'];

/** Every handle of everything that was not made by the program. */
export function handleDoors(platform: Platform): Door[] {
  const { kind } = platform.profile;
  return EXISTING.flatMap(([name, driverOf, fromExisting]) => {
    const driver = driverOf(platform);
    const keys = [...driver?.handleKeys ?? [], ...driver?.optionalHandleKeys ?? []];
    const good = (key: string) => {
      // A secret must be a reference; this one is there in every stack.
      if (driver?.secretHandleKeys?.includes(key)) return Text.expression('terraform.workspace');
      const form = new RegExp(`^(?:${driver?.handleForms?.[key]?.pattern ?? '.*'})$`);
      return GOOD_HANDLES.find(handle => form.test(handle))!;
    };
    return keys.map((key): Door => ({
      name: `${name}.fromExisting ${key}`,
      good: good(key),
      build: (stack, text) => {
        const handles = Object.fromEntries(keys.map(other => [other, other === key ? text : good(other)]));
        const existing = fromExisting(stack, { byKind: { [kind]: handles } });
        new TerraformOutput(stack, 'handles', { value: existing.handles.values });
      },
    }));
  });
}

/** A configuration with a text somewhere in it. */
export interface Setting {
  readonly name: string;
  readonly good: string;
  readonly change: (configuration: any, kind: string, text: string) => object;
  /** Makes something that the setting is about. */
  readonly build: (stack: TerraformStack) => void;
}

const cluster = (stack: TerraformStack) => SUITES.SovereignCluster.build(stack, {});
const postgres = (stack: TerraformStack) => SUITES.ManagedPostgres.build(stack, {});

const ofPlatform = (name: string, good: string, block: (text: string) => object): Setting => ({
  name: `platforms.${name}`,
  good,
  build: name.startsWith('postgres.') ? postgres : cluster,
  change: (configuration, kind, text) => ({
    ...configuration, platforms: { ...configuration.platforms, [kind]: { ...configuration.platforms[kind], ...block(text) } },
  }),
});
const atTop = (name: string, good: string, key: (text: string, kind: string) => object): Setting => ({
  name, good, build: cluster, change: (configuration, kind, text) => ({ ...configuration, ...key(text, kind) }),
});

/** Every kind of text that the configuration takes; keys of one cloud come from its own list of settings. */
export const SETTINGS: Setting[] = [
  atTop('platform', 'scaleway', platform => ({ platform })),
  atTop('catalog', '2026-11', catalog => ({ catalog })),
  atTop('labels', 'shop', text => ({ labels: { team: text } })),
  atTop('labels (key)', 'team', text => ({ labels: Object.fromEntries([[text, 'shop']]) })),
  atTop('release', 'case/bucket', text => ({ release: [text] })),
  atTop('stacks (key)', 'case', text => ({ stacks: Object.fromEntries([[text, {}]]) })),
  atTop('stacks.case.labels', 'shop', text => ({ stacks: { case: { labels: { team: text } } } })),
  atTop('stacks.case.platform', 'scaleway', platform => ({ stacks: { case: { platform } } })),
  atTop('state.bucket', 'states', (bucketName, platform) => ({ state: { platform, bucket: bucketName } })),
  atTop('state.prefix', 'shop', (prefix, platform) => ({ state: { platform, bucket: 'states', prefix } })),
  atTop('state.location', 'fr', (location, platform) => ({ state: { platform, bucket: 'states', location } })),
  ofPlatform('location', 'fr', location => ({ location })),
  ofPlatform('acceptSelfOperated', 'PrivateNetwork', text => ({ acceptSelfOperated: [text] })),
];

/** What must be more than of the right form. */
const KNOWN: Record<string, string> = {
  'endpoint': 'ovh-eu', 'network.natServerType': 'cx23', 'cluster.controlPlaneType': 'cx33', 'cluster.snapshotLocation': 'fsn1',
  'postgres.backupBucketLocation': 'fsn1', 'postgres.restore': '2026-11-21 12:00:00+00',
};

/** What means nothing without others in the same object. */
const COMPANIONS: Record<string, object> = { 'cluster.restoreSnapshot': { snapshotBucket: 'states' } };

/** The settings of one cloud that are texts. */
export function settingsOf(settings: readonly PlatformSetting[]): Setting[] {
  return settings.filter(({ valueType }) => valueType.startsWith('string')).map(({ name, valueType, allowed, pattern }) => {
    const right = allowed?.[0] ?? fc.sample(fc.stringMatching(new RegExp(pattern ?? '^[a-z]{3}$')), { numRuns: 1, seed: 1 })[0];
    const [key, member] = name.split('.');
    const block = (text: string) => {
      const value = valueType === 'string-list' ? [text] : text;
      return { [key]: member === undefined ? value : { ...COMPANIONS[name], [member]: value } };
    };
    return ofPlatform(name, KNOWN[name] ?? right, block);
  });
}
