import fc from 'fast-check';
import { CheckContext } from '../../lib/check-context';
import { configurationOf } from '../../lib/configuration';
import { Faults } from '../../lib/faults';
import { Location, locationOf } from '../../lib/location';
import { storageIn } from '../../lib/managed-postgres/storage';
import { DatabaseType, MachineType } from '../../lib/profile';
import { chooseType, DatabaseSize, NodeSize } from '../../lib/size';
import { FakePlatform, TinyPlatform } from '../support/fake-platform';
import { FAKE_PROFILE, TINY_PROFILE } from '../support/fake-profiles';
import { messageOf } from '../support/refusals';
import { withApp } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

/** What `ask` finds out about a platform; stops with what it complains about. */
function check<T>(platform: FakePlatform, ask: (context: CheckContext) => T, config: object = {}): T {
  return withApp(app => {
    const faults = new Faults('here');
    const answer = ask({ platform, configuration: configurationOf(app), faults });
    faults.throwIfAny();
    return answer;
  }, { config });
}

describe('a location', () => {
  const place = (wanted?: Location, platform = new FakePlatform(), config?: object) => check(platform, c => locationOf(wanted, c)?.code, config);

  test.each<[string, Location | undefined, string | undefined, string]>([
    ['a country means its default place', Location.country('de'), undefined, 'de-1'],
    ['exactly means one code per kind', Location.exactly({ fake: 'fr-2', other: 'x' }), undefined, 'fr-2'],
    ['none means the country of the platform', undefined, 'de', 'de-1'],
    ['none means the code of the platform', undefined, 'fr-2', 'fr-2'],
    ['the prop wins over the platform', Location.country('de'), 'fr', 'de-1'],
  ])('%s', (_, wanted, ofPlatform, code) => {
    expect(place(wanted, new FakePlatform({ location: ofPlatform }))).toBe(code);
  });

  test('a country without default place means its first', () => {
    expect(place(Location.country('be'), new TinyPlatform())).toBe('be-1');
  });

  test('outside the EEA is allowed by configuration', () => {
    expect(place(Location.country('ch'), new FakePlatform(), { allowOutsideEea: true })).toBe('ch-1');
  });

  test.each<[string, Location | undefined, string | undefined, string]>([
    ['none at all', undefined, undefined,
      'location: is not set; set the location prop, or "location" in the block of "fake"; Fake Cloud serves: de, fr [location-missing]'],
    ['a country that is not served', Location.country('it'), undefined,
      'location: is a country that Fake Cloud does not serve, got "it"; countries served: de, fr [location-country]'],
    ['an unknown code', Location.exactly({ fake: 'fr-9' }), undefined,
      'location: is no location of Fake Cloud, got "fr-9"; use a country or one of: de-1, de-2, fr-1, fr-2 [location-unknown]'],
    ['a country in upper case', Location.country('FR'), undefined,
      'location: is a country that Fake Cloud does not serve, got "FR"; countries served: de, fr [location-country]'],
    ['a country as an exact place', Location.exactly({ fake: 'fr' }), undefined,
      'location: is no location of Fake Cloud, got "fr"; use a country or one of: de-1, de-2, fr-1, fr-2 [location-unknown]'],
    ['no code for this kind', Location.exactly({ other: 'x' }), undefined,
      'location: gives no code for fake, got {"other":"x"}; add an entry "fake" [location-no-code]'],
    ['a country outside the EEA', Location.country('ch'), undefined, 'location: lies outside the European Economic Area (ch), got "ch"; '
      + 'choose another location, or set "allowOutsideEea": true in the configuration [location-outside-eea]'],
    ['a code outside the EEA', Location.exactly({ fake: 'ch-1' }), undefined, 'location: lies outside the European Economic Area (ch), got "ch-1"; '
      + 'choose another location, or set "allowOutsideEea": true in the configuration [location-outside-eea]'],
    ['a wrong default of the platform', undefined, 'it',
      'platforms.fake.location: is a country that Fake Cloud does not serve, got "it"; countries served: de, fr [location-country]'],
  ])('refuses %s', (_, wanted, ofPlatform, message) => {
    expect(messageOf(() => place(wanted, new FakePlatform({ location: ofPlatform })))).toBe(message);
  });

  test('a message offers places outside the EEA once they are allowed', () => {
    expect(messageOf(() => place(Location.country('it'), new FakePlatform(), { allowOutsideEea: true }))).toContain('countries served: ch, de, fr');
  });
});

describe('a size', () => {
  const TYPES: MachineType[] = [
    { code: 'b-dear', vcpu: 2, memoryGib: 8, hourlyEur: 0.3 }, { code: 'z-cheap', vcpu: 2, memoryGib: 8, hourlyEur: 0.1 },
    { code: 'a-unpriced', vcpu: 2, memoryGib: 8 }, { code: 'big', vcpu: 8, memoryGib: 8 }, { code: 'wide', vcpu: 2, memoryGib: 64 },
    { code: 'twin-b', vcpu: 4, memoryGib: 4 }, { code: 'twin-a', vcpu: 4, memoryGib: 4 },
  ].map(type => ({ ...type, locations: ['fr-1'], edition: '2026-11' }));
  const [FR1, , , FR2] = FAKE_PROFILE.locations;
  const choose = (size: NodeSize, fits: (type: MachineType) => boolean = () => true, location = FR1) =>
    check(new FakePlatform(), c => chooseType(size, { types: TYPES, location, fits, how: 'that way' }, c, 'size')?.code);

  test.each<[string, NodeSize, string]>([
    ['fewer vCPU before less memory, then the lowest known price', NodeSize.of({ vcpu: 1, memoryGib: 1 }), 'z-cheap'],
    ['the one that fits exactly', NodeSize.of({ vcpu: 2, memoryGib: 8 }), 'z-cheap'],
    ['more memory where that is asked for', NodeSize.of({ vcpu: 1, memoryGib: 9 }), 'wide'],
    ['less memory among the same vCPU, then by code', NodeSize.of({ vcpu: 3, memoryGib: 4 }), 'twin-a'],
    ['fractions', NodeSize.of({ vcpu: 0.5, memoryGib: 63.5 }), 'wide'],
    ['exactly the type named', NodeSize.exactly({ fake: 'a-unpriced', other: 'x' }), 'a-unpriced'],
  ])('chooses %s', (_, size, code) => {
    expect(choose(size)).toBe(code);
  });

  test('passes over a type that cannot be used as asked', () => {
    expect(choose(NodeSize.SMALL, type => type.code !== 'z-cheap')).toBe('b-dear');
  });

  test('the order of the catalog does not matter', () => {
    fc.assert(fc.property(fc.shuffledSubarray(TYPES, { minLength: TYPES.length }), types => check(new FakePlatform(), c =>
      chooseType(NodeSize.SMALL, { types, location: FR1, fits: () => true, how: '' }, c, 'size')?.code) === 'z-cheap'), { numRuns: 20 });
  });

  test.each<[string, () => unknown, string]>([
    ['more than is sold', () => choose(NodeSize.of({ vcpu: 9, memoryGib: 1 })),
      'size: is more than any type that Fake Cloud sells that way in fr-1, got {"vcpu":9,"memoryGib":1}; the largest sold there: big (8 vCPU, 8 GiB) [size-none-fits]'],
    ['anything where nothing is sold', () => choose(NodeSize.SMALL, undefined, FR2),
      'size: cannot be had: Fake Cloud sells no type that way in fr-2, got {"vcpu":2,"memoryGib":4}; choose a location or cloud that has it [size-none-so]'],
    ['an unknown type', () => choose(NodeSize.exactly({ fake: 'huge' })),
      'size: is no type that Fake Cloud sells in fr-1, got "huge"; use one of: a-unpriced, b-dear, big, twin-a, twin-b, wide, z-cheap [size-unknown]'],
    ['a type that is not sold so', () => choose(NodeSize.exactly({ fake: 'big' }), type => type.code === 'wide'),
      'size: is a type that Fake Cloud does not sell that way, got "big"; use one of: wide [size-not-sold-so]'],
    ['no type for this kind', () => choose(NodeSize.exactly({ other: 'x' })),
      'size: gives no code for fake, got {"other":"x"}; add an entry "fake", or use of({ vcpu, memoryGib }) [size-no-code]'],
    ['what a size does not know', () => choose(NodeSize.of({ vcpu: 1, memoryGib: 1, gpuCount: 2 } as any)),
      'size.gpuCount: is not known to a size; use one of: vcpu, memoryGib, architecture, gpu [prop-unknown]'],
    ['no numbers', () => choose(NodeSize.of({ vcpu: NaN, memoryGib: 4 })),
      'size: has the wrong type, got {"vcpu":NaN,"memoryGib":4}; give vcpu and memoryGib as numbers above zero [prop-type]'],
  ])('refuses %s', (_, act, message) => {
    expect(messageOf(act)).toBe(message);
  });

  test('the named sizes say what they are at least', () => {
    const floor = ({ _floor }: NodeSize | DatabaseSize) => [_floor!.vcpu, _floor!.memoryGib];
    const floors = ({ SMALL, MEDIUM, LARGE }: typeof NodeSize | typeof DatabaseSize) => [SMALL, MEDIUM, LARGE].map(floor);
    expect([floors(NodeSize), floors(DatabaseSize)]).toEqual([[[2, 4], [2, 8], [4, 16]], [[2, 4], [2, 8], [4, 16]]]);
  });
});

describe('the catalog edition in force', () => {
  const [be] = TINY_PROFILE.locations;
  const choose = (catalog?: string, types = TINY_PROFILE.nodeTypes) => check(new TinyPlatform(), c =>
    chooseType(NodeSize.SMALL, { types, location: be, fits: () => true, how: 'at all' }, c, 'size')?.code, { catalog });

  test.each([[undefined, 't1'], ['2026-11', 't1'], ['2027-04', 't1'], ['2027-05', 't2'], ['2031-01', 't2']])('configured %s chooses %s', (catalog, code) => {
    expect(choose(catalog)).toBe(code);
  });

  test('an added newer edition changes nothing for an older one', () => {
    const added = { ...TINY_PROFILE.nodeTypes[0], code: 'a0', hourlyEur: 0.001, edition: '2026-12' };
    expect(choose('2026-11', [added, ...TINY_PROFILE.nodeTypes])).toBe('t1');
  });

  test('refuses one that is older than all there are', () => {
    expect(() => choose('2020-01')).toThrow('catalog: is no catalog edition that Tiny Cloud has, got "2020-01"; use one of: 2026-11, 2027-05 [edition-unknown]');
  });
});

test('storage: at least what was asked for, in a step of the type, and no step more', () => {
  const gib = fc.integer({ min: 1, max: 65_536 });
  fc.assert(fc.property(gib, fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 50 }), (asked, minStorageGb, storageStepGb) => {
    const given = storageIn({ minStorageGb, storageStepGb } as DatabaseType, asked);
    const bytes = asked * 2 ** 30;
    expect(given * 1e9).toBeGreaterThanOrEqual(bytes);
    expect((given - minStorageGb) % storageStepGb).toBe(0);
    expect(given === minStorageGb || (given - storageStepGb) * 1e9 < bytes).toBe(true);
  }));
});
