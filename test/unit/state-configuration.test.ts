import { LocalBackend } from 'cdktf';
import { Platform, PlatformProps } from '../../lib/platform';
import { Feature, PlatformProfile } from '../../lib/profile';
import { SovereignStack } from '../../lib/sovereign-stack';
import { IStateBackendDriver, StateBackendSpec } from '../../lib/state/driver';
import { FakePlatform } from '../support/fake-platform';
import { FAKE_PROFILE, fakeProfileWith } from '../support/fake-profiles';
import { complaints, messageOf } from '../support/refusals';
import { synth, synthApp, withApp } from '../support/synth';

const BOTH = { platform: 'ovhcloud', platforms: { scaleway: { location: 'fr' }, ovhcloud: { location: 'fr' } } };
const bucket = { platform: 'scaleway', bucket: 'shop-state' };
const withState = (state: object, more: object = {}) => ({ ...BOTH, ...more, state: { ...bucket, ...state } });

describe('the configuration of the state', () => {
  const make = (config: object) => withApp(app => new SovereignStack(app, 'shop'), { config });

  test.each<[string, object, string]>([
    ['no object', { ...BOTH, state: 'shop-state' },
      'state: has the wrong type, got "shop-state"; give an object with platform, bucket, location, prefix, lock [prop-type]'],
    ['no bucket', { ...BOTH, state: { platform: 'scaleway' } },
      'state.bucket: is required; give the name of a bucket: 3 to 63 lower-case letters, digits and "-", without dots [prop-missing]'],
    ['a key of an account', withState({ accessKey: 'x' }),
      'state.accessKey: is not known to the state; use one of: platform, bucket, location, prefix, lock [prop-unknown]'],
    ['a bucket with dots', withState({ bucket: 'shop.state' }),
      'state.bucket: has characters or a form that are not allowed, got "shop.state"; '
      + 'give the name of a bucket: 3 to 63 lower-case letters, digits and "-", without dots [prop-pattern]'],
    ['an unknown platform', withState({ platform: 'scaelway' }),
      'state.platform: names no configured platform and no known kind, got "scaelway"; use one of: fake, hetzner, ovhcloud, scaleway, tiny [platform-unknown]'],
    ['a platform that keeps no states', withState({ platform: 'tiny', location: 'be' }),
      'state: is not available on Tiny Cloud: the platform does not declare it; platforms that have it: Fake Cloud, Hetzner, OVHcloud, Scaleway [platform-unsupported]'],
    ['no location at all', withState({}, { platforms: { ovhcloud: { location: 'fr' } } }),
      'state.location: is required; give a country or a code of Scaleway, here or as "location" in the block of "scaleway" [prop-missing]'],
    ['a wrong location in the block of its platform', withState({}, { platforms: { scaleway: { location: 'xx' }, ovhcloud: { location: 'fr' } } }),
      'platforms.scaleway.location: is a country that Scaleway does not serve, got "xx"; countries served: fr, it, nl, pl [location-country]'],
    ['an unknown location', withState({ location: 'fr-lyo' }),
      'state.location: is no location of Scaleway, got "fr-lyo"; use a country or one of: fr-par, it-mil, nl-ams, pl-waw [location-unknown]'],
    ['a location without buckets', withState({ location: 'it' }),
      'state.location: is not available on Scaleway in it-mil, got "it"; locations that have it: fr-par, nl-ams, pl-waw [feature-location]'],
    ['a location outside the EEA', withState({ platform: 'ovhcloud', location: 'UK1' }),
      'state.location: lies outside the European Economic Area (gb), got "UK1"; choose another location, or set "allowOutsideEea": true in the configuration [location-outside-eea]'],
  ])('refuses %s', (_, config, message) => {
    expect(messageOf(() => make(config))).toBe(message);
  });

  test.each(['', '/a', 'a/', 'a//b', '../a', 'a/..', '.', 'a b', '${a}', 'a\n', 'x'.repeat(201), 5])('refuses the prefix %j', prefix => {
    expect(complaints(() => make(withState({ prefix })))).toEqual([expect.stringMatching(/^prop-(pattern|type) state.prefix$/)]);
  });

  test('refuses everything wrong at once, also beside the state', () => {
    expect(complaints(() => make({ ...BOTH, catalog: 1, state: { platform: 'nope', bucket: 'X', lock: 'yes', more: 1 } }))).toEqual([
      'prop-type catalog', 'prop-unknown state.more', 'prop-pattern state.bucket', 'prop-type state.lock', 'platform-unknown state.platform',
    ]);
  });

  test('a stack that is refused leaves nothing behind', () => withApp(app => {
    messageOf(() => new SovereignStack(app, 'shop'));
    expect(app.node.children).toEqual([]);
  }, { config: withState({ location: 'it' }) }));

  test('a location outside the EEA is allowed on purpose', () => {
    const config = withState({ platform: 'ovhcloud', location: 'UK1' }, { allowOutsideEea: true });
    expect(synth(() => {}, { config }).terraform.backend.s3.endpoints).toEqual({ s3: 'https://s3.uk.io.cloud.ovh.net' });
  });
});

describe('a platform of a third party', () => {
  const given: StateBackendSpec[] = [];

  class Vault extends FakePlatform {
    public get stateBackendDriver(): IStateBackendDriver {
      return {
        create: (stack, spec) => {
          given.push(spec);
          return new LocalBackend(stack, { path: spec.key });
        },
      };
    }
  }

  function keep(state: object, profile: PlatformProfile = FAKE_PROFILE): StateBackendSpec {
    const config = { platform: 'fake', platforms: { fake: { location: 'fr' } }, state: { platform: 'vault', bucket: 'states', location: 'de', ...state } };
    synthApp(app => {
      Platform.register(app, { kind: 'vault', settings: [], create: (name: string, settings: PlatformProps) => new Vault({ name, ...settings }, profile) });
      new SovereignStack(app, 'shop');
    }, { config });
    return given.pop()!;
  }

  test('is given a specification with every default filled', () => {
    expect(keep({})).toEqual({ bucket: 'states', location: 'de-1', key: 'shop.fake.tfstate', locked: true });
  });

  const lockless = fakeProfileWith({ feature: Feature.STATE_LOCK, refusedBecause: 'its buckets ignore conditional writes' });

  test('without locks is not asked for one', () => {
    expect(keep({}, lockless).locked).toBe(false);
  });

  test('without locks refuses one', () => {
    expect(messageOf(() => keep({ lock: true }, lockless))).toBe(
      'state.lock: is refused by Fake Cloud: its buckets ignore conditional writes, got true; '
      + 'leave it out here; platforms that have it: Fake Cloud, Hetzner, OVHcloud, Scaleway [feature-refused]');
  });
});
