import { readdirSync } from 'fs';
import { join } from 'path';
import { inspect } from 'util';
import { TerraformStack } from 'cdktf';
import fc from 'fast-check';
import { configurationOf } from '../../lib/configuration';
import { SovereignError } from '../../lib/errors';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { SovereignStack } from '../../lib/sovereign-stack';
import { complaints, faultsOf, messageOf, refusal } from '../support/refusals';
import { synth, withApp, withStack } from '../support/synth';
import { Taker, TAKERS, WRONG_CONFIGURATION } from '../support/wrong-inputs';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

/** The same on every run; raise the number of runs to search further. */
fc.configureGlobal({ seed: 20261121, numRuns: 25 });

const isAbout = (prop: string) => new RegExp(`^${prop.replace(/\./g, '\\.')}($|[.[ ])`);

/** Why a value was not refused as it should be; undefined if it was. */
function mistake(prop: string, value: unknown, act: () => unknown): string | undefined {
  try {
    const faults = faultsOf(act);
    return faults.some(f => isAbout(prop).test(f.prop)) ? undefined : `${inspect(value)}: blames ${faults.map(f => f.prop)}`;
  } catch (error) {
    return `${inspect(value)}: ${error}`;
  }
}

const mistakes = (prop: string, values: readonly unknown[], act: (value: unknown) => unknown) =>
  values.map(value => mistake(prop, value, () => act(value))).filter(m => m !== undefined);

const given = ({ give, good }: Taker, inputs: object) => withStack(stack => give(stack, { ...good, ...inputs }));

describe.each(TAKERS.map((taker): [string, Taker] => [taker.name, taker]))('%s', (_, taker) => {
  test('accepts what is right', () => {
    given(taker, {});
  });

  test.each(Object.entries(taker.wrong))('refuses every wrong %s by name', (prop, values) => {
    expect(mistakes(prop, values, value => given(taker, { [prop]: value }))).toEqual([]);
  });

  test.each(Object.keys(taker.wrong))('stops with nothing but a refusal for any %s', prop => {
    fc.assert(fc.property(anything, value => onlyRefuses(() => given(taker, { [prop]: value }))));
  });
});

describe('the configuration', () => {
  const read = (config: unknown) => withApp(app => configurationOf(app), { config });
  const nested = (key: string, value: unknown) => key.split('.').reduceRight((inner, name) => ({ [name]: inner }), value);

  test.each(Object.entries(WRONG_CONFIGURATION))('refuses every wrong %s by name', (key, values) => {
    expect(mistakes(key, values, value => read(nested(key, value)))).toEqual([]);
  });

  test.each(Object.keys(WRONG_CONFIGURATION))('stops with nothing but a refusal for any %s', key => {
    fc.assert(fc.property(anything, value => onlyRefuses(() => read(nested(key, value)))));
  });

  test('stops with nothing but a refusal for anything at all', () => {
    fc.assert(fc.property(anything, value => onlyRefuses(() => read(value ?? {}))));
  });
});

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true, withNullPrototype: true }),
  fc.string({ unit: 'binary' }), fc.array(fc.anything({ withBigInt: true })), fc.dictionary(fc.string(), fc.anything({ withNullPrototype: true })),
);

function onlyRefuses(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof SovereignError)) {throw error;}
  }
}

describe('props as a whole', () => {
  const makers: [string, (stack: TerraformStack, props: any) => unknown][] = [
    ['PrivateNetwork', (stack, props) => new PrivateNetwork(stack, 'thing', props)],
    ['ManagedPostgres', (stack, props) => new ManagedPostgres(stack, 'thing', props)],
    ['ObjectBucket', (stack, props) => new ObjectBucket(stack, 'thing', props)],
    ['SovereignCluster', (stack, props) => new SovereignCluster(stack, 'thing', props)],
    ['PrivateNetwork.fromExisting', (stack, props) => PrivateNetwork.fromExisting(stack, 'thing', props)],
    ['ManagedPostgres.fromExisting', (stack, props) => ManagedPostgres.fromExisting(stack, 'thing', props)],
    ['ObjectBucket.fromExisting', (stack, props) => ObjectBucket.fromExisting(stack, 'thing', props)],
    ['SovereignCluster.fromExisting', (stack, props) => SovereignCluster.fromExisting(stack, 'thing', props)],
  ];

  test.each(makers)('%s refuses what is no object', (_, make) => {
    const values = [null, 'x', 5, true, [], () => ({}), new Map([['cidr', '10.0.0.0/16']]), new Date(0)];
    expect(values.map(value => complaints(() => withStack(stack => make(stack, value))))).toEqual(values.map(() => ['prop-type props']));
  });

  test.each(makers)('%s refuses a prop that it does not know', (name, make) => {
    expect(faultsOf(() => withStack(stack => make(stack, JSON.parse('{"__proto__": 1, "colour": "red"}')))).map(f => f.message.split(';')[0])).toEqual(
      expect.arrayContaining([`__proto__: is not known to ${name}`, `colour: is not known to ${name}`]));
  });
});

describe('the message', () => {
  const network = (cidr: unknown) => () => withStack(stack => new PrivateNetwork(stack, 'network', { cidr: cidr as string }));

  test.each<[unknown, string]>([
    [undefined, 'cidr: is required; give an IPv4 range such as "10.20.0.0/16" [prop-missing]'],
    [5, 'cidr: has the wrong type, got 5; give an IPv4 range such as "10.20.0.0/16" [prop-type]'],
    ['10.0.0.0', 'cidr: is not an IPv4 range in CIDR notation, got "10.0.0.0"; write address/prefix, for example "10.20.0.0/16" [cidr-malformed]'],
    ['10.20.1.0/16', 'cidr: has bits set behind its prefix, got "10.20.1.0/16"; write "10.20.0.0/16" [cidr-host-bits]'],
    ['8.8.8.0/24', 'cidr: is not a private range (RFC 1918), got "8.8.8.0/24"; choose one inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 [cidr-not-private]'],
    ['10.0.0.0/8', 'cidr: has a prefix that not every cloud takes, got "10.0.0.0/8"; choose a prefix from /9 to /28 [cidr-prefix]'],
  ])('for the range %j', (cidr, message) => {
    expect(messageOf(network(cidr))).toBe(message);
  });

  test('for a reference where a value must be known', () => {
    expect(refusal(network('${TfToken[TOKEN.0]}')).faults.map(f => f.code)).toEqual(['prop-token']);
  });

  test('shows hostile text escaped, short and on one line', () => {
    const { message } = refusal(network(`a\n\u202E\u200B\0${'x'.repeat(500)}`));
    expect(message).toMatch(/^[\x20-\x7e]{1,400}$/);
  });

  test('never shows a password', () => {
    const addUser = TAKERS.find(t => t.name === 'addUser')!;
    expect(messageOf(() => given(addUser, { password: 'hunter2' }))).toBe(
      'password: must be a Secret, never a text; use Secret.generated() or Secret.fromVariable("name") [secret-literal]');
  });
});

describe('after a refusal', () => {
  test('nothing has been written', () => withApp(app => {
    refusal(() => new PrivateNetwork(new SovereignStack(app, 'shop'), 'network', { cidr: '' }));
    expect(readdirSync(join(app.outdir, 'stacks'))).toEqual([]);
  }));

  test('a program that goes on writes nothing of what was refused', () => {
    const attempt = (stack: SovereignStack) => {
      refusal(() => new PrivateNetwork(stack, 'network', { cidr: '' }));
      refusal(() => new ObjectBucket(stack, 'assets', { bucketName: '' }));
    };
    expect(synth(attempt)).toEqual(synth(() => {}));
  });
});

describe('ids of constructs', () => {
  test.each(['a${file("x")}', 'a%{if true}', 'a"b', 'aéb', 'a b', '1a', '-', 'a.b', 'a\nb', 'a\u202Eb'])('refuses %j, which becomes part of an address', id => {
    expect(complaints(() => withStack(stack => new ObjectBucket(stack, id)))).toEqual(['prop-pattern id']);
  });

  test.each([['', 'prop-pattern id'], [undefined, 'prop-pattern id'], [5, 'prop-pattern id'], ['Default', 'prop-pattern id'], ['SovereignRecord', 'name-taken id']])(
    'refuses %j, which no address could be made of', (id, complaint) => {
      expect(complaints(() => withStack(stack => new ObjectBucket(stack, id as string)))).toEqual([complaint]);
    });

  test('refuses one that is taken, in words of ours', () => {
    expect(messageOf(() => withStack(stack => ['a', 'a'].forEach(id => new ObjectBucket(stack, id))))).toBe(
      'id: is used already, got "a"; choose another name [name-taken]');
  });

  test('refuses a scope outside of every stack', () => {
    expect(complaints(() => withApp(app => new ObjectBucket(app, 'assets')))).toEqual(['prop-type scope']);
  });

  test.each(['a', 'A-1_b'])('accepts %j', id => {
    withStack(stack => new ObjectBucket(stack, id));
  });
});
