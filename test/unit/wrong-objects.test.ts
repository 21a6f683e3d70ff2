/** Objects that look like those of this library, and things that are no construct: only a program without types can pass them. */
import { App } from 'cdktf';
import { Choices } from '../../lib/choices';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Platform } from '../../lib/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Refusals } from '../../lib/refusals';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakePlatform, fakeKind } from '../support/fake-platform';
import { complaints, messageOf, refusal } from '../support/refusals';
import { withApp, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const CONSTRUCTS = { PrivateNetwork, ManagedPostgres, ObjectBucket, SovereignCluster };
const NO_SCOPES = [undefined, null, 5, 'stack', [], {}, { node: {} }, { node: { path: 'a', scopes: [] } }, () => ({}), Symbol('x')];

const database = (stack: SovereignStack, props: object = {}) => new ManagedPostgres(stack, 'database', {
  network: new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props,
});

const fitting = () => {
  const { name, realm, acceptSelfOperated, profile } = new FakePlatform();
  const platform = { name, realm, acceptSelfOperated, profile };
  return { cidr: '10.1.0.0/16', egress: true, location: 'fr-1', handles: { values: {}, ready: [] }, platform, node: { path: 'a' } };
};

describe('a network that is none', () => {
  const wrong: [string, object][] = [
    ['cidr', { cidr: 1, handles: 2, platform: 3 }],
    ['egress', { cidr: '10.0.0.0/16', handles: 2, platform: 3 }],
    ['location', { ...fitting(), location: undefined }],
    ['handles', { ...fitting(), handles: 2 }],
    ['handles.ready', { ...fitting(), handles: { values: {}, ready: {} } }],
    ['handles.values', { ...fitting(), handles: { values: null, ready: [] } }],
    ['platform', { ...fitting(), platform: null }],
    ['platform.profile.locations', { ...fitting(), platform: { ...fitting().platform, profile: { kind: 'fake', title: 'Fake' } } }],
    ['node.path', { ...fitting(), node: {} }],
  ];

  test.each(wrong)('is refused for its %s by constructs and by allowFrom', (member, network) => {
    const says = `has the wrong type, got "an object whose ${member} is missing or wrong"; give a PrivateNetwork [prop-type]`;
    expect(messageOf(() => withStack(stack => database(stack).allowFrom(network as PrivateNetwork)))).toBe(`allowFrom: ${says}`);
    for (const construct of [ManagedPostgres, SovereignCluster]) {
      const { faults } = refusal(() => withStack(stack => new construct(stack, 'thing', { network } as any)));
      expect(faults.map(({ message }) => message)).toContain(`network: ${says}`);
    }
  });
});

describe('a platform that is none', () => {
  test.each([[{ profile: {}, realm: 'x' }, 'name'], [{ ...fitting().platform, profile: null }, 'profile'], [{ ...fitting().platform, realm: 5 }, 'realm']])(
    'is refused: %j', (platform, member) => {
      const says = `platform: has the wrong type, got "an object whose ${member} is missing or wrong"; give a Platform object [prop-type]`;
      expect(messageOf(() => withStack(stack => new ObjectBucket(stack, 'assets', { platform } as any)))).toBe(says);
      expect(messageOf(() => withStack(stack => Platform.bind(stack, platform as any)))).toBe(says);
      expect(messageOf(() => withApp(app => new SovereignStack(app, 'shop', { platform } as any)))).toBe(says);
    });

  test('is not bound when it is not there', () => {
    expect(messageOf(() => withStack(stack => Platform.bind(stack, undefined as any)))).toBe('platform: is required; give a Platform object [prop-missing]');
  });
});

test.each([[{ _resolve: 1 }], [{}]])('a location that is none is refused: %j', location => {
  expect(messageOf(() => withStack(stack => new ObjectBucket(stack, 'assets', { location: location as unknown as Location })))).toBe(
    'location: has the wrong type, got "another object"; give a Location [prop-type]');
});

test('a secret that is none is refused without a word of it', () => {
  const password = { isGenerated: true, rotation: 'hunter2', _bind: 3 };
  expect(messageOf(() => withStack(stack => database(stack).addUser('app', 'shop', password as any)))).toBe(
    'password: must be a Secret, never a text; use Secret.generated() or Secret.fromVariable("name") [secret-literal]');
});

test('what only a node can have is not dropped from the size of a database', () => {
  const size = NodeSize.of({ vcpu: 2, memoryGib: 4, gpu: 'L4' });
  expect(messageOf(() => withStack(stack => database(stack, { size })))).toBe('size.gpu: is not known to a size; use one of: vcpu, memoryGib [prop-unknown]');
});

test.each([[new Map([['team', 'shop']]), 'a Map'], [new Set(['shop']), 'a Set']])('%p is no map of labels, and looks like none', (labels, shown) => {
  expect(messageOf(() => withStack(stack => new ObjectBucket(stack, 'assets', { labels: labels as any })))).toContain(
    `labels: has the wrong type, got ${shown}; give a map: keys lower-case letters`);
});

describe('a scope that is none', () => {
  test.each(Object.entries(CONSTRUCTS))('is refused by %s', (_, construct) => {
    for (const scope of NO_SCOPES) {
      for (const act of [() => new construct(scope as any, 'thing', {} as any), () => construct.fromExisting(scope as any, 'thing', {} as any)]) {
        expect(complaints(act)).toEqual(['prop-type scope']);
      }
    }
  });

  test('is refused with the id of what would stand in it', () => {
    expect(refusal(() => new ObjectBucket(null as any, 'assets')).message).toBe(
      'the construct assets: scope: has the wrong type, got null; give a stack, or a construct in one [prop-type]');
  });

  const others: [string, (scope: any) => unknown][] = [
    ['SovereignStack', scope => new SovereignStack(scope, 'shop')],
    ['Platform.of', scope => Platform.of(scope)],
    ['Platform.fromConfiguration', scope => Platform.fromConfiguration(scope, 'fake')],
    ['Platform.bind', scope => Platform.bind(scope, new FakePlatform())],
    ['Platform.register', scope => Platform.register(scope, fakeKind)],
    ['Choices.location', scope => Choices.location(scope, 'fr', 'location')],
    ['Refusals.throwIfAny', scope => Refusals.throwIfAny(scope, [])],
  ];
  test.each(others)('is refused by %s', (_, act) => {
    for (const scope of NO_SCOPES) expect(complaints(() => act(scope))).toEqual(['prop-type scope']);
  });
});

describe('a kind of platform', () => {
  const setting = { name: 'plan', valueType: 'string', summary: 'A plan.' };
  const register = (kind: unknown) => () => Platform.register(new App(), kind as any);

  test.each<[unknown, string]>([
    [undefined, 'kind: is required; give an IPlatformKind [prop-missing]'],
    [{ kind: 'x', settings: 1, create: 2 }, 'kind: has the wrong type, got "an object whose settings is missing or wrong"; give an IPlatformKind [prop-type]'],
    [{ ...fakeKind, kind: 'Big' }, 'kind.kind: has characters or a form that are not allowed, got "Big"; give lower-case letters, digits and "-", starting with a letter, at most 41 [prop-pattern]'],
    [{ ...fakeKind, settings: [{ ...setting, valueType: 'text' }] }, 'kind.settings[0].valueType: is out of range, got "text"; give one of: string, boolean, number, string-list [prop-range]'],
    [{ ...fakeKind, settings: [{ ...setting, pattern: '(' }] }, 'kind.settings[0].pattern: has characters or a form that are not allowed, got "("; give a regular expression [prop-pattern]'],
  ])('%j is refused when it is registered', (kind, message) => {
    expect(messageOf(register(kind))).toBe(message);
  });

  test('that makes no platform is refused when it is asked for one', () => withApp(app => {
    Platform.register(app, { ...fakeKind, kind: 'exoscale', create: () => null as any });
    expect(refusal(() => new SovereignStack(app, 'shop')).message).toBe(
      'the kind exoscale: create: has the wrong type, got null; give a Platform object [prop-type]');
  }, { config: { platform: 'exoscale' } }));
});

test.each([null, 'x', 5, [], new Map()])('a platform is not made of %p', props => {
  expect(complaints(() => new FakePlatform(props as any))).toEqual(['prop-type props']);
});

test.each([null, 5, {}, 'Big', Object.create(null)])('Platform.fromConfiguration refuses the name %p', name => {
  expect(complaints(() => withStack(stack => Platform.fromConfiguration(stack, name as any)))[0]).toMatch(/ name$/);
});

describe('what authors of platforms call', () => {
  test.each([null, Symbol('x'), Object.create(null), 5])('Choices.location refuses %p', wanted => {
    expect(complaints(() => withStack(stack => Choices.location(stack, wanted as any, 'platforms.fake.place')))).toEqual(['prop-type platforms.fake.place']);
  });

  test('Choices.nodeType refuses what is no size', () => {
    expect(messageOf(() => withStack(stack => Choices.nodeType(stack, {} as any, 'fr-1', 'size')))).toBe(
      'size: has the wrong type, got "another object"; give a NodeSize [prop-type]');
  });

  test('Refusals.throwIfAny refuses what is no list of refusals', () => {
    expect(complaints(() => withStack(stack => Refusals.throwIfAny(new ObjectBucket(stack, 'assets'), [{ prop: 'a' }] as any)))).toEqual(
      ['prop-missing refusals[0].reason', 'prop-missing refusals[0].allowed', 'prop-missing refusals[0].remedy']);
  });
});
