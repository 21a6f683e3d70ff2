import { builtInKinds } from '../../lib/built-in-kinds';
import { configurationOf } from '../../lib/configuration';
import { PROP_RULES as POSTGRES } from '../../lib/managed-postgres/validation';
import { PROP_RULES as BUCKET } from '../../lib/object-bucket/validation';
import { PlatformSetting } from '../../lib/platform-kind';
import { PROP_RULES as NETWORK } from '../../lib/private-network/validation';
import { POOL_RULES } from '../../lib/sovereign-cluster/pool-validation';
import { PROP_RULES as CLUSTER } from '../../lib/sovereign-cluster/validation';
import { faultsOf } from '../support/refusals';
import { withApp } from '../support/synth';
import { TAKERS } from '../support/wrong-inputs';
import { lists, NOT_BOOLEAN, NOT_INTEGER, NOT_TEXT, ODD_TEXTS } from '../support/wrong-values';

describe('no prop is left without wrong values:', () => {
  test.each([['PrivateNetwork', NETWORK], ['ManagedPostgres', POSTGRES], ['ObjectBucket', BUCKET], ['SovereignCluster', CLUSTER], ['addNodePool', POOL_RULES]])(
    '%s', (name, rules) => {
      expect(Object.keys(TAKERS.find(taker => taker.name === name)!.wrong).sort()).toEqual(Object.keys(rules).sort());
    });
});

/** Texts that are allowed where there is no form: a name of a profile may have a blank in it. */
const ANY_TEXT = [' ', 'x'.repeat(300), 'Ünï', '🦄', '__proto__', '../x', '"', '\\'];

function wrongFor({ valueType, allowed, pattern }: PlatformSetting): readonly unknown[] {
  const hasForm = allowed !== undefined || pattern !== undefined;
  const texts = ODD_TEXTS.filter(text => hasForm ? !(text === '__proto__' && pattern && new RegExp(pattern).test(text)) : !ANY_TEXT.includes(text));
  const byType: Record<string, readonly unknown[]> = {
    'string': [...NOT_TEXT, ...texts, ...allowed ? [allowed[0].toUpperCase(), `${allowed[0]} `] : []],
    'string-list': lists(undefined, ...NOT_TEXT, ...texts),
    'boolean': NOT_BOOLEAN,
    'number': NOT_INTEGER.filter(value => !(typeof value === 'number' && Number.isFinite(value))),
  };
  return byType[valueType];
}

const SETTINGS = Object.entries(builtInKinds).flatMap(([kind, load]) =>
  load().settings.map((setting): [string, string, PlatformSetting] => [kind, setting.name, setting]));

describe('the configuration of a cloud', () => {
  const blockWith = (name: string, value: unknown) => name.split('.').reduceRight<any>((inner, key) => ({ [key]: inner }), value);

  test.each(SETTINGS)('of %s refuses every wrong %s by name, also when the platform is made in code', (kind, name, setting) => {
    const complaintsAbout = (value: unknown) => {
      const block = blockWith(name, value);
      return [
        ...faultsOf(() => withApp(app => configurationOf(app), { config: { platforms: { [kind]: block } } })).map(({ prop }) => prop.replace(`platforms.${kind}.`, '')),
        ...faultsOf(() => builtInKinds[kind]().create(kind, block)).map(({ prop }) => prop),
      ];
    };
    const complaints = wrongFor(setting).flatMap(complaintsAbout);

    expect(complaints.length).toBeGreaterThan(10);
    expect(complaints.filter(prop => !prop.startsWith(name))).toEqual([]);
  });

  test.each(SETTINGS.filter(([, , { pattern }]) => pattern !== undefined))('of %s says which form %s has, not what it is for', (kind, name, setting) => {
    const { valueType, summary, expected } = setting;
    const value = valueType === 'string-list' ? ['ä'] : 'ä';
    const [{ message }] = faultsOf(() => withApp(app => configurationOf(app), { config: { platforms: { [kind]: blockWith(name, value) } } }));

    expect(message).toContain(`, got "ä"; give ${expected} [prop-pattern]`);
    expect(message).not.toContain(summary);
  });

  test.each([
    ['backupBucket', 'UPPER', 'the name of a bucket: 3 to 63 lower-case letters, digits and "-", without dots'],
    ['backupBucketLocation', 'de', 'the code of a location, such as "fsn1"'],
    ['sshKeys', ['ä'], 'the name of an SSH key: letters, digits, blanks and @._-, starting with a letter or digit, at most 127'],
  ])('says of postgres.%s what is allowed', (name, value, expected) => {
    const config = { platforms: { hetzner: { postgres: { [name]: value } } } };
    const [{ message }] = faultsOf(() => withApp(app => configurationOf(app), { config }));

    expect(message).toMatch(/^platforms\.hetzner\.postgres\..*: has characters or a form that are not allowed/);
    expect(message.endsWith(`; give ${expected} [prop-pattern]`)).toBe(true);
  });
});
