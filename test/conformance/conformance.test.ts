import { conformanceTests } from '../../lib/conformance/tests';
import { PLATFORMS } from './platforms';
import { REFUSED } from './refused';
import { SCHEMAS, UNMARKED } from './schemas';

describe.each(PLATFORMS)('$kind', ({ kind, ...platform }) => {
  for (const { group, name, run } of conformanceTests({ ...platform, refused: REFUSED[kind], schemas: SCHEMAS, unmarked: UNMARKED })) {
    test(`${group}: ${name}`, run);
  }
});

test('no platform is left out of the table of refusals', () => {
  expect(Object.keys(REFUSED).sort()).toEqual(PLATFORMS.map(p => p.kind).sort());
});
