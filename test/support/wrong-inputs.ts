/** Every prop of every construct, argument of every method and key of the configuration, with values that are wrong for it. */
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { ExistingPrivateNetwork, PrivateNetwork, PrivateNetworkProps } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize } from '../../lib/size';
import { SovereignStack } from '../../lib/sovereign-stack';
import { CLUSTER_TAKERS } from './wrong-cluster-inputs';
import {
  inObject, LIST_TOKEN, lists, NOT_BOOLEAN, NOT_INSTANCE, NOT_INTEGER, NOT_OBJECT, NOT_TEXT, ODD_TEXTS,
  TEXT_TOKEN, WRONG_CIDRS, WRONG_COMMON, WRONG_LABELS, WRONG_LOCATIONS, WRONG_TEXTS,
} from './wrong-values';

/** Something that takes inputs by name. */
export interface Taker {
  readonly name: string;
  /** Inputs it accepts. */
  readonly good: Record<string, unknown>;
  /** Wrong values by input; undefined among them where the input is required. */
  readonly wrong: Record<string, readonly unknown[]>;
  readonly give: (stack: SovereignStack, inputs: any) => unknown;
}

const WRONG_NAMES = [...WRONG_TEXTS, '1a', 'A', 'a.b', '-', 'x'.repeat(64)];

const sizes = [
  ...[...NOT_OBJECT, {}, { vcpu: 1 }, { memoryGib: 1 }].map(floor => DatabaseSize.of(floor as any)),
  ...NOT_INTEGER.filter(n => !(typeof n === 'number' && n > 0 && n < 2)).map(vcpu => DatabaseSize.of({ vcpu: vcpu as number, memoryGib: 4 })),
  ...[0, 1e6].map(memoryGib => DatabaseSize.of({ vcpu: 2, memoryGib })),
  ...WRONG_TEXTS.map(code => DatabaseSize.exactly({ fake: code as string })),
  ...[null, 'x', 5, [], {}, { other: 'db-small' }, { fake: 'DB-SMALL' }].map(codes => DatabaseSize.exactly(codes as any)),
];

const network = (stack: SovereignStack) => stack.node.tryFindChild('network') as PrivateNetwork ?? new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' });
const database = (stack: SovereignStack, props: Partial<ManagedPostgresProps> = {}) => new ManagedPostgres(stack, 'database', {
  network: network(stack), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props,
});
const inRule = (rule: object) => (key: string, values: readonly unknown[]) => inObject(rule)(key, values).map(wrong => [wrong]);
const inLifecycle = inRule({ id: 'a', expirationDays: 1 });
const inCors = inRule({ allowedOrigins: ['*'], allowedMethods: ['GET'] });
const DAYS = [...NOT_INTEGER, 0, 36_501];

export const TAKERS: Taker[] = [
  {
    name: 'PrivateNetwork',
    good: { cidr: '10.0.0.0/16' },
    give: (stack, props: PrivateNetworkProps) => new PrivateNetwork(stack, 'network', props),
    wrong: {
      ...WRONG_COMMON,
      cidr: [undefined, ...WRONG_CIDRS, '8.8.8.0/24', '172.32.0.0/16', '0.0.0.0/0', '10.0.0.0/8', '10.0.0.0/29'],
      location: WRONG_LOCATIONS,
      egress: NOT_BOOLEAN,
    },
  },
  {
    name: 'ManagedPostgres',
    good: {},
    give: database,
    wrong: {
      ...WRONG_COMMON,
      network: NOT_INSTANCE,
      postgresVersion: [...WRONG_TEXTS, 17, '17.2', 'v17', '9999', '11'],
      size: [...NOT_INSTANCE, ...sizes],
      minStorageGib: [...NOT_INTEGER, 0, 65_537],
      highAvailability: NOT_BOOLEAN,
      backupRetentionDays: [...NOT_INTEGER, 0, 366, 6],
      backupFrequencyHours: [...NOT_INTEGER, 0, 1, 7, 48],
      backupLocation: WRONG_LOCATIONS,
      databases: [...lists(undefined, ...WRONG_NAMES, 'postgres', 'template0'), ['a', 'a']],
      allowedCidrs: [...lists(undefined, ...WRONG_CIDRS, '0.0.0.0/0', '0.0.0.0/7'), ['192.0.2.0/24', '192.0.2.0/24']],
      publicEndpoint: [...NOT_BOOLEAN, true],
      settings: [...NOT_OBJECT, { nope: '1' }, ...WRONG_TEXTS.filter(t => t !== '../x').map(value => ({ work_mem: value })), JSON.parse('{"__proto__": "1"}')],
      maintenanceTime: [...WRONG_TEXTS, '24:00', '3:00', '03:60', '03:00:00', '03:00Z'],
      deletionProtection: NOT_BOOLEAN,
    },
  },
  {
    name: 'ObjectBucket',
    good: {},
    give: (stack, props: ObjectBucketProps) => new ObjectBucket(stack, 'assets', props),
    wrong: {
      ...WRONG_COMMON,
      bucketName: [...WRONG_TEXTS, 'ab', 'x'.repeat(64), 'My-bucket', 'my_bucket', 'my.bucket', 'my--bucket', '-bucket', 'bucket-', '192.0.2.1'],
      location: WRONG_LOCATIONS,
      versioned: NOT_BOOLEAN,
      encrypted: NOT_BOOLEAN,
      publicRead: NOT_BOOLEAN,
      emptyOnDestroy: NOT_BOOLEAN,
      deletionProtection: NOT_BOOLEAN,
      lifecycleRules: [
        ...lists(undefined, ...NOT_OBJECT, {}, { id: 'a' }, { id: 'a', expirationDays: 1, colour: 'red' }),
        ...inLifecycle('id', [undefined, ...WRONG_TEXTS.filter(t => t !== '__proto__')]),
        ...inLifecycle('prefix', WRONG_TEXTS.filter(t => t !== '__proto__' && t !== '../x')),
        ...['expirationDays', 'noncurrentExpirationDays', 'abortIncompleteUploadDays', 'archiveAfterDays'].flatMap(key => inLifecycle(key, DAYS)),
        ...inLifecycle('archiveAfterDays', [1, 29]),
        [{ id: 'a', expirationDays: 1 }, { id: 'a', expirationDays: 2 }],
      ],
      corsRules: [
        ...lists(undefined, ...NOT_OBJECT, {}),
        ...inCors('allowedOrigins', [undefined, ...lists(undefined, ...WRONG_TEXTS, 'example.com', 'ftp://a.example', 'https://a.example/path'), ['*', '*']]),
        ...inCors('allowedMethods', [undefined, ...lists(undefined, ...WRONG_TEXTS, 'get', 'PATCH'), ['GET', 'GET']]),
        ...inCors('allowedHeaders', lists(undefined, ...WRONG_TEXTS)),
        ...inCors('exposedHeaders', lists(undefined, ...WRONG_TEXTS)),
        ...inCors('maxAgeSeconds', [...NOT_INTEGER, 86_401]),
      ],
      objectLock: [
        ...NOT_OBJECT, {}, { mode: 'governance' }, { days: 1 }, { mode: 'governance', days: 1, years: 1 },
        ...[...WRONG_TEXTS, 'GOVERNANCE'].map(mode => ({ mode, days: 1 })), ...DAYS.map(days => ({ mode: 'governance', days })),
      ],
    },
  },
  ...CLUSTER_TAKERS,
  {
    name: 'addUser',
    good: { userName: 'app', databaseName: 'shop' },
    give: (stack, { userName, databaseName, password }) => database(stack).addUser(userName, databaseName, password),
    wrong: {
      userName: [undefined, ...WRONG_NAMES, 'postgres', 'root', 'pg_monitor'],
      databaseName: [undefined, ...WRONG_NAMES, 'postgres', 'template1'],
      password: [...NOT_INSTANCE, ...ODD_TEXTS, 'hunter2', { isGenerated: false, rotation: 1 }],
    },
  },
  {
    name: 'addDatabase',
    good: { databaseName: 'shop' },
    give: (stack, { databaseName }) => database(stack).addDatabase(databaseName),
    wrong: { databaseName: [undefined, ...WRONG_NAMES, 'defaultdb'] },
  },
  ...(['grantRead', 'grantReadWrite'] as const).map(name => ({
    name,
    good: { id: 'reader' },
    give: (stack: SovereignStack, { id }: { id: string }) => new ObjectBucket(stack, 'assets')[name](id),
    wrong: { id: [undefined, ...WRONG_TEXTS, 'x'.repeat(32), 'A', '1', 'a_b'] },
  })),
  {
    name: 'fromExisting',
    good: { cidr: '10.0.0.0/16', byKind: { fake: { networkId: 'n' } } },
    give: (stack, existing: ExistingPrivateNetwork) => PrivateNetwork.fromExisting(stack, 'existing', existing),
    wrong: {
      ...WRONG_COMMON,
      location: WRONG_LOCATIONS,
      cidr: [undefined, ...WRONG_CIDRS],
      byKind: [
        undefined, ...NOT_OBJECT, {}, ...NOT_OBJECT.map(fake => ({ fake })), { fake: {} }, { other: { networkId: 'n' } }, { fake: { networkId: 'n', zone: 'z' } },
        // A handle may hold a reference, and nothing tells one that was typed from one that was made.
        ...[...NOT_TEXT.filter(t => t !== TEXT_TOKEN), ...ODD_TEXTS.filter(t => !['__proto__', '../x', 'a${TfToken[TOKEN.0]}b'].includes(t))].map(networkId => ({ fake: { networkId } })),
        JSON.parse('{"__proto__": {"networkId": "n"}}'), JSON.parse('{"fake": {"__proto__": "n"}}'),
      ],
    },
  },
  {
    name: 'SovereignStack',
    good: {},
    give: (stack, props) => new SovereignStack(stack.node.root as SovereignStack, 'other', props),
    wrong: WRONG_COMMON,
  },
  {
    name: 'Secret',
    good: { name: 'p', rotation: 1 },
    give: (_, { name, rotation }) => Secret.fromVariable(name, rotation),
    wrong: { name: [undefined, ...WRONG_TEXTS, '1', 'a-b', 'Default'], rotation: [...NOT_INTEGER.filter(n => n !== null), 0, LIST_TOKEN] },
  },
];

/** Wrong values by key of the configuration. */
export const WRONG_CONFIGURATION: Record<string, readonly unknown[]> = {
  'platform': [...WRONG_TEXTS, 'Fake', 'x'.repeat(42)],
  'catalog': [...WRONG_TEXTS, '2026', '2026-1', '26-11', '2026-11-01'],
  'labels': WRONG_LABELS,
  'stacks': [...NOT_OBJECT, ...NOT_OBJECT.map(shop => ({ shop })), JSON.parse('{"": {}}')],
  'stacks.shop.platform': WRONG_TEXTS,
  'stacks.shop.labels': WRONG_LABELS,
  'platforms': [...NOT_OBJECT, ...NOT_OBJECT.map(fake => ({ fake })), JSON.parse('{"__proto__": {}}'), { Fake: { kind: 'fake' } }],
  'platforms.fake.kind': [...WRONG_TEXTS, 'Fake', 'constructor'].filter(kind => kind !== null),
  'platforms.fake.location': [...NOT_TEXT, '', 'a\0b', 'a\nb', 'a\u2028b', '${var.x}', '%{if true}', '#{TfToken[TOKEN.0]}'],
  'platforms.fake.acceptSelfOperated': lists(undefined, ...NOT_TEXT, '', 'privateNetwork', 'SovereignClusters'),
  'platforms.fake.account': [...NOT_TEXT, '', 'a\0b', 'a\nb', 'a\u202Eb', '${file("/etc/passwd")}', '%{ for x in y }'],
  'platforms.fake.quota': NOT_INTEGER.filter(n => !(typeof n === 'number' && Number.isFinite(n) && n > -10)),
  'platforms.fake.verbose': NOT_BOOLEAN,
  'platforms.fake.zones': [...lists(undefined, ...NOT_TEXT, '', '${var.x}'), ['a', 'a']],
  'release': [...lists(undefined, ...NOT_TEXT, ''), ['a', 'a']],
  'allowOutsideEea': NOT_BOOLEAN,
};
