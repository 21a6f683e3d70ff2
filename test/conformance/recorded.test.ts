import { PLATFORMS } from './platforms';
import { outputsOf, recordedOutputs } from './recorded';

// Addresses and arguments are public contract: a change of one replaces or changes what users run. `npm run fixtures:update`
// records them anew; the difference is to be read like any other change of the library.
describe.each(PLATFORMS)('what is recorded of $kind', platform => {
  const now = JSON.parse(JSON.stringify(outputsOf(platform)));
  const recorded = recordedOutputs(platform.kind);

  test('are the same cases', () => {
    expect(Object.keys(now)).toEqual(Object.keys(recorded));
  });

  test.each(Object.keys(recorded))('%s', name => {
    expect(now[name]).toEqual(recorded[name]);
  });
});
