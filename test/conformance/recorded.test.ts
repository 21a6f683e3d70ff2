import { KNOWN_TYPES } from '../../lib/testing/addresses/forces-new';
import { PLATFORMS } from './platforms';
import { findingsSince, outputsOf, recordedOutputs } from './recorded';

// Addresses and arguments are public contract: a change of one replaces or changes what users run. `npm run fixtures:update`
// records them anew; the difference is to be read like any other change of the library.
describe.each(PLATFORMS)('what is recorded of $kind', platform => {
  const now = JSON.parse(JSON.stringify(outputsOf(platform)));
  const recorded = recordedOutputs(platform.kind);

  test('are the same cases', () => {
    expect(Object.keys(now)).toEqual(Object.keys(recorded));
  });

  test('nothing that holds data would be destroyed by the upgrade to what the library gives now', () => {
    expect(findingsSince(platform.kind, recorded, now)).toEqual([]);
  });

  test('of every type that is protected it is known what replaces it', () => {
    const types = Object.values(recorded).flatMap(({ resource }) =>
      Object.keys(resource).filter(type => Object.values(resource[type]).some(isProtected)));

    expect(types.length).toBeGreaterThan(0);
    expect(types.filter(type => type !== 'terraform_data' && !KNOWN_TYPES.includes(type))).toEqual([]);
  });

  test('a bucket that had another address would be found', () => {
    const [name, type] = ['bucket: minimal', Object.keys(recorded['bucket: minimal'].resource).find(found => /bucket$|storage$/.test(found))!];
    const [[address, body]] = Object.entries(recorded[name].resource[type]);
    const elsewhere = { [name]: { ...recorded[name], resource: { ...recorded[name].resource, [type]: { [`old-${address}`]: body } } } };

    expect(findingsSince(platform.kind, elsewhere, now)).toEqual([
      expect.stringContaining(`${platform.kind}, ${name}: ${type}.old-${address} would be destroyed, and made anew as ${type}.${address}; `),
    ]);
  });

  test.each(Object.keys(recorded))('%s', name => {
    expect(now[name]).toEqual(recorded[name]);
  });
});

function isProtected({ lifecycle }: any): boolean {
  return lifecycle?.prevent_destroy === true;
}
