import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { configurationOf } from '../../lib/configuration';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Platform } from '../../lib/platform';
import type { IPlatformKind } from '../../lib/platform-kind';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakePlatform } from '../support/fake-platform';
import { complaints, faultsOf, messageOf, refusal } from '../support/refusals';
import { withApp, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

let stderr: jest.SpyInstance;
beforeEach(() => {stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);});
afterEach(() => stderr.mockRestore());

describe('which platform is in force', () => {
  /** Every way to say it; the name of the platform is the name of the way. */
  interface Ways {prop?: true; network?: true; bound?: true; env?: true; stack?: true; top?: true}

  function databaseOn(ways: Ways): string {
    const names = ['prop', 'network', 'bound', 'env', 'stack', 'top', 'elsewhere'];
    const config = {
      ...(ways.top && { platform: 'top' }),
      stacks: { shop: ways.stack ? { platform: 'stack' } : {}, other: { platform: 'elsewhere' } },
      platforms: Object.fromEntries(names.map(name => [name, { kind: 'fake', location: 'fr' }])),
    };
    return withApp(app => {
      const stack = new TerraformStack(app, 'shop');
      const named = (name: string) => Platform.fromConfiguration(app, name);
      if (ways.bound) {
        Platform.bind(app, named('elsewhere'));
        Platform.bind(stack, named('bound'));
      }
      const network = new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16', ...(ways.network && { platform: named('network') }) });
      return new ManagedPostgres(stack, 'database', {
        network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...(ways.prop && { platform: named('prop') }),
      }).platform.name;
    }, { config, env: { SOVEREIGN_PLATFORM: ways.env && 'env' } });
  }

  test.each<[keyof Ways, Ways]>([
    ['network', { network: true, bound: true, env: true, stack: true, top: true }],
    ['bound', { bound: true, env: true, stack: true, top: true }],
    ['env', { env: true, stack: true, top: true }],
    ['stack', { stack: true, top: true }],
    ['top', { top: true }],
  ])('"%s" wins over everything weaker', (winner, ways) => {
    expect(databaseOn(ways)).toBe(winner);
  });

  test('the platform prop wins over that of the network, which is then on the wrong account', () => {
    expect(messageOf(() => databaseOn({ prop: true, network: true, bound: true }))).toContain('shop/database on "prop"');
  });

  test('a scope in between can be bound', () => withStack(stack => {
    const scope = new Construct(stack, 'backup');
    Platform.bind(scope, new FakePlatform({ name: 'spare', location: 'de' }));

    expect([new ObjectBucket(scope, 'a').platform.name, new ObjectBucket(stack, 'b').platform.name]).toEqual(['spare', 'fake']);
  }));

  test('SOVEREIGN_PLATFORM is announced on one line, once per app', () => {
    withStack(stack => [new ObjectBucket(stack, 'a'), new ObjectBucket(stack, 'b')], { env: { SOVEREIGN_PLATFORM: 'fake' } });

    expect(stderr.mock.calls).toEqual([['sovereign-constructs: platform "fake" comes from SOVEREIGN_PLATFORM\n']]);
  });

  test('a wrong SOVEREIGN_PLATFORM is blamed by its name', () => {
    expect(messageOf(() => withStack(() => {}, { env: { SOVEREIGN_PLATFORM: 'nowhere' } }))).toContain(
      'SOVEREIGN_PLATFORM: names no configured platform and no known kind, got "nowhere"');
  });

  test('an empty SOVEREIGN_PLATFORM counts as unset', () => {
    withStack(stack => expect(stack.platform.name).toBe('fake'), { env: { SOVEREIGN_PLATFORM: '' } });

    expect(stderr).not.toHaveBeenCalled();
  });

  test('a kind without block needs no settings', () => {
    withStack(stack => expect(stack.platform.name).toBe('fake'), { config: { platform: 'fake' } });
  });

  test.each([
    ['in its block', { platforms: { picky: {} } }],
    ['without a block', {}],
  ])('a setting that a kind cannot do without is asked for %s', (_, more) => {
    const kind: IPlatformKind = {
      kind: 'picky',
      settings: [{ name: 'host', valueType: 'string', required: true, pattern: '^[a-z.]+$', summary: 'a host name' }],
      create: name => new FakePlatform({ name }),
    };

    expect(messageOf(() => withApp(app => {
      Platform.register(app, kind);
      return Platform.of(app);
    }, { config: { platform: 'picky', ...more } }))).toBe('platforms.picky.host: is required; give a host name [prop-missing]');
  });

  test('fails when the name is neither configured nor a kind', () => {
    const config = { platform: 'fakr', platforms: { backup: { kind: 'fake' } } };
    expect(messageOf(() => withStack(() => {}, { config }))).toBe(
      'platform: names no configured platform and no known kind, got "fakr"; use one of: backup, fake, tiny [platform-unknown]');
  });
});

describe('where the configuration comes from', () => {
  let folder: string;
  const before = process.cwd();
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'sovereign-unit-')));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  const file = (text: string) => writeFileSync(join(folder, 'cdktf.json'), text);
  const platformHere = (surroundings: object) => withApp(app => new SovereignStack(app, 'shop').platform.name, surroundings);

  test('the context given to the app wins over the file', () => {
    file('{"context": {"sovereign": {"platform": "tiny"}}}');
    expect(platformHere({ config: { platform: 'fake' } })).toBe('fake');
  });

  test('the file is read when the context has none', () => {
    file('{"context": {"sovereign": {"platform": "tiny"}}}');
    expect(platformHere({ config: null })).toBe('tiny');
  });

  test('the context of the command line is read, and wins over App({ context })', () => {
    const env = { CDKTF_CONTEXT_JSON: '{"sovereign": {"platform": "tiny"}}' };
    expect(platformHere({ config: { platform: 'fake' }, env })).toBe('tiny');
  });

  test('the file is not read again under the command line', () => {
    file('{"context": {"sovereign": {"platform": "tiny"}}}');
    expect(messageOf(() => platformHere({ config: null, env: { CDKTF_CONTEXT_JSON: '{}' } }))).toBe(
      'platform: is not set, so there is no cloud to build for; set "platform" in the context value "sovereign" '
      + '(not in the context that the command line passed) or pass the platform prop [platform-missing]');
  });

  test.each([
    ['there is no file', undefined, 'does not exist'],
    ['the file says nothing about us', '{"context": {}}', 'has no context.sovereign'],
    ['the file has no context', '{}', 'has no context.sovereign'],
  ])('fails with the path that was tried when %s', (_, text, why) => {
    if (text) {file(text);}
    expect(messageOf(() => platformHere({ config: null }))).toContain(`(${join(folder, 'cdktf.json')} ${why})`);
  });

  test('fails with the path of a file that is no JSON', () => {
    file('{"context": ');
    const { code, message } = faultsOf(() => platformHere({ config: null }))[0];
    expect([code, message]).toEqual(['config-file', expect.stringContaining(`mend the file ${join(folder, 'cdktf.json')} [config-file]`)]);
  });

  test('names the file in front of what is wrong in it', () => {
    file('{"context": {"sovereign": {"plattform": "fake"}}}');
    expect(refusal(() => platformHere({ config: null })).message).toMatch(`context "sovereign" (${join(folder, 'cdktf.json')}): plattform: is not known`);
  });

  test('it is read and checked once per app', () => withStack(stack => {
    expect(configurationOf(new Construct(stack, 'below'))).toBe(configurationOf(stack));
  }));
});

describe('what a configuration may say', () => {
  const read = (config: unknown) => withApp(app => configurationOf(app), { config });

  test('defaults', () => {
    expect(read({})).toEqual({ where: 'given to the app', catalog: '2026-11', allowOutsideEea: false, labels: {}, release: [], stacks: {}, platforms: {} });
  });

  test('a key that is there without value counts as left out', () => {
    expect(read({ catalog: undefined, release: undefined, stacks: undefined, labels: undefined, platforms: undefined })).toEqual(read({}));
  });

  test('the settings of a platform reach it', () => {
    const config = { platform: 'spare', platforms: { spare: { kind: 'fake', account: 'a', quota: 2, verbose: true, zones: ['x'] } } };
    expect(withStack(stack => (stack.platform as FakePlatform).settings, { config })).toMatchObject({ name: 'spare', account: 'a', quota: 2, verbose: true, zones: ['x'] });
  });

  test.each<[string, unknown, string]>([
    ['no object', 'fake', 'sovereign: has the wrong type, got "fake"; give an object [prop-type]'],
    ['an unknown key', { plattform: 'fake' },
      'plattform: is not known to the configuration; use one of: platform, catalog, labels, stacks, state, platforms, release, allowOutsideEea [prop-unknown]'],
    ['an unknown key of a stack', { stacks: { shop: { location: 'fr' } } },
      'stacks.shop.location: is not known to a stack; use one of: platform, labels [prop-unknown]'],
    ['an unknown key of a platform', { platforms: { fake: { acount: 'x' } } },
      'platforms.fake.acount: is not known to the platform fake; use one of: kind, location, acceptSelfOperated, account, quota, verbose, zones [prop-unknown]'],
    ['a name that is no kind', { platforms: { hetzner: {} } },
      'platforms.hetzner: is no kind of platform, got "hetzner"; use one of: fake, tiny; for a further cloud call Platform.register first [kind-unknown]'],
    ['an unknown kind', { platforms: { backup: { kind: 'fakr' } } },
      'platforms.backup.kind: is no kind of platform, got "fakr"; use one of: fake, tiny; for a further cloud call Platform.register first [kind-unknown]'],
    ['a setting of the wrong type', { platforms: { fake: { quota: '2' } } }, 'platforms.fake.quota: has the wrong type, got "2"; give a number [prop-type]'],
    ['an edition in another form', { catalog: '2026' },
      'catalog: has characters or a form that are not allowed, got "2026"; give an edition such as "2026-11" [prop-pattern]'],
  ])('refuses %s', (_, config, message) => {
    expect(messageOf(() => read(config))).toBe(message);
  });

  test('refuses everything wrong at once', () => {
    const config = { platform: 1, catalog: 2, stacks: { shop: { x: 1 } }, platforms: { fake: { verbose: 'yes' }, nope: {} } };
    expect(complaints(() => read(config))).toEqual([
      'prop-type platform', 'prop-type catalog', 'prop-unknown stacks.shop.x', 'prop-type platforms.fake.verbose', 'kind-unknown platforms.nope',
    ]);
  });
});
