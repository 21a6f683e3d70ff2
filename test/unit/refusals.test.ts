import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { Platform } from '../../lib/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import type { Refusal } from '../../lib/refusal';
import { Refusals } from '../../lib/refusals';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { Warnings } from '../../lib/warnings';
import { FakePlatform } from '../support/fake-platform';
import { complaints, messageOf, refusal } from '../support/refusals';
import { withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const LOCK: Refusal = { prop: 'versioned', got: true, reason: 'its servers keep none', allowed: 'false', remedy: 'set versioned: false' };

/** What the drivers of a platform do otherwise. */
type Changes = { readonly [Driver in 'privateNetworkDriver' | 'managedPostgresDriver' | 'objectBucketDriver' | 'sovereignClusterDriver']?: object };

/** The fake cloud with drivers that do something else. */
function platformWith(changes: Changes): Platform {
  const platform = new FakePlatform({ location: 'fr' });
  for (const [name, change] of Object.entries(changes)) {
    Object.defineProperty(platform, name, { value: Object.assign((platform as any)[name], change) });
  }
  return platform;
}

const refusing = (...refusals: Refusal[]) => ({ refusals: () => refusals });

const pathsIn = (stack: TerraformStack) => stack.node.findAll().map(({ node }) => node.path).filter(path => /\/(thing|fake-provider)/.test(path));

/** What was refused, and what is left of it. */
function refused(act: (stack: TerraformStack) => unknown) {
  return withStack(stack => ({ message: refusal(() => act(stack)).message, left: pathsIn(stack) }));
}

const bucket = (changes: object, props: object = {}) => (stack: TerraformStack) => (
  new ObjectBucket(stack, 'thing', { platform: platformWith({ objectBucketDriver: changes }), ...props as ObjectBucketProps })
);

const MAKERS: [keyof Changes, (stack: TerraformStack, platform: Platform) => unknown][] = [
  ['privateNetworkDriver', (stack, platform) => new PrivateNetwork(stack, 'thing', { cidr: '10.20.0.0/16', platform })],
  ['objectBucketDriver', (stack, platform) => new ObjectBucket(stack, 'thing', { platform })],
  ['managedPostgresDriver', (stack, platform) => new ManagedPostgres(stack, 'thing', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', platform }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10,
  })],
  ['sovereignClusterDriver', (stack, platform) => new SovereignCluster(stack, 'thing', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', platform }), kubernetesVersion: '1.35', apiServerAllowedCidrs: [],
    nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: 1 }],
  })],
];

describe.each(MAKERS)('limits of a %s', (driver, make) => {
  test('refuse in the words of the catalog, before anything is made', () => {
    const { message, left } = refused(stack => make(stack, platformWith({ [driver]: refusing(LOCK) })));

    expect(message).toBe(
      'shop/thing: versioned: is refused by Fake Cloud: its servers keep none, got true; allowed: false; set versioned: false [value-refused]');
    expect(left.filter(path => path.includes('thing'))).toEqual([]);
  });

  test('may have two reasons for one prop', () => {
    const { message } = refused(stack => make(stack, platformWith({ [driver]: refusing(LOCK, { ...LOCK, reason: 'it has no room' }) })));

    expect(message).toMatch(/versioned: .* its servers keep none, .*\n.*versioned: .* it has no room, /);
  });

  test('are given the whole spec', () => {
    const refusals = jest.fn((_spec: object) => []);
    const create = jest.fn((_scope: Construct, _spec: object): any => { throw new Error('far enough'); });

    withStack(stack => expect(() => make(stack, platformWith({ [driver]: { refusals, create } }))).toThrow('far enough'));
    expect(refusals.mock.calls[0][0]).toEqual(create.mock.calls[0][1]);
  });
});

describe('limits', () => {
  test('are said together with everything else that is wrong', () => {
    const props = { bucketName: 'X', encrypted: 'yes' };

    expect(complaints(() => withStack(bucket(refusing(LOCK), props)))).toEqual(['prop-pattern bucketName', 'prop-type encrypted', 'value-refused versioned']);
  });

  test('say nothing of a prop that is wrong already', () => {
    const parts = ['lifecycleRules', 'lifecycleRules[0].id', 'lifecycleRules[1].id'].map(prop => ({ ...LOCK, prop }));
    const props = { lifecycleRules: [{ id: '?', expirationDays: 1 }, { id: 'b', expirationDays: 1 }] };

    expect(complaints(() => withStack(bucket(refusing(...parts), props)))).toEqual(['prop-pattern lifecycleRules[0].id', 'value-refused lifecycleRules[1].id']);
  });

  test('need not cope with values that are wrong already', () => {
    const careless = { refusals: ({ lifecycleRules }: any) => lifecycleRules.map(({ id }: any) => id.length) };

    expect(complaints(() => withStack(bucket(careless, { lifecycleRules: 5 })))).toEqual(['prop-type lifecycleRules']);
  });

  test('that fail themselves are an error of theirs, and leave nothing', () => withStack(stack => {
    const broken = { refusals: () => { throw new TypeError('no such table'); } };

    expect(() => bucket(broken)(stack)).toThrow(new TypeError('no such table'));
    expect(pathsIn(stack)).toEqual([]);
  }));

  test('make no provider', () => {
    expect(refused(bucket(refusing(LOCK))).left).toEqual([]);
  });
});

describe('while something is made, Refusals', () => {
  const GRANT: Refusal = { prop: 'id', got: 'x', reason: 'it has no room', allowed: 'none', remedy: 'use one that there is' };
  const throwing = (method: string, prop: string) => ({ [method]: (scope: Construct) => Refusals.throwIfAny(scope, [{ ...GRANT, prop }, { ...GRANT, prop: 'other' }]) });

  test('stop with all of them, and take the construct back', () => {
    expect(refused(bucket(throwing('create', 'bucketName')))).toEqual({
      left: [],
      message: ['shop/thing: 2 faults', ...['bucketName', 'other'].map(prop => (
        `  ${prop}: is refused by Fake Cloud: it has no room, got "x"; allowed: none; use one that there is [value-refused]`
      ))].join('\n'),
    });
  });

  test('take back what a method was asked for, which can be asked for again', () => withStack(stack => {
    const made = bucket(throwing('grant', 'id'))(stack);

    for (const _again of [1, 2]) expect(refusal(() => made.grantRead('reader')).where).toBe('shop/thing/grant-reader');
    expect(pathsIn(stack).filter(path => path.includes('grant'))).toEqual([]);
  }));

  test.each(['addUser', 'addDatabase'])('take back what %s was asked for, which can be asked for again', method => withStack(stack => {
    const server = MAKERS[2][1](stack, platformWith({ managedPostgresDriver: throwing(method, 'userName') })) as ManagedPostgres;
    const ask = () => server.addUser('app', 'stock');

    for (const _again of [1, 2]) expect(complaints(ask)).toEqual(['value-refused userName', 'value-refused other']);
    expect(pathsIn(stack).filter(path => /user-|Default\/|database-stock$/.test(path))).toEqual(method === 'addUser' ? ['shop/thing/database-stock'] : []);
  }));

  test('take back a cluster whose pool is refused', () => {
    const { message, left } = refused(stack => MAKERS[3][1](stack, platformWith({ sovereignClusterDriver: throwing('addNodePool', 'size') })));

    expect(message).toMatch(/^shop\/thing\/pool-main: 2 faults\n {2}size: is refused by Fake Cloud/);
    expect(left.filter(path => path.includes('thing'))).toEqual([]);
  });

  test('do nothing without a refusal', () => withStack(stack => {
    Refusals.throwIfAny(bucket({})(stack), []);

    expect(pathsIn(stack)).toContain('shop/thing/Default');
  }));

  test('name the platform in force where there is no construct of this library', () => withStack(stack => {
    expect(messageOf(() => Refusals.throwIfAny(new Construct(stack, 'own'), [GRANT]))).toContain('is refused by Fake Cloud: ');
  }));
});

test('Warnings say on stderr what is not done, and in the annotations of the engine', () => withStack(stack => {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const thing = new Construct(stack, 'thing');

  Warnings.add(thing, 'objects are kept for a day only');

  expect(write.mock.calls).toEqual([['sovereign-constructs: shop/thing: objects are kept for a day only\n']]);
  expect(thing.node.metadata.map(({ data }) => data)).toEqual(['objects are kept for a day only']);
  write.mockRestore();
}));
