import { Construct } from 'constructs';
import { Choices } from '../../lib/choices';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Architecture } from '../../lib/profile';
import { NodeSize } from '../../lib/size';
import { FakePlatform } from '../support/fake-platform';
import { messageOf } from '../support/refusals';
import { withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

/** What a driver chooses while it makes a bucket. */
function chosen<T>(choose: (scope: Construct) => T): T {
  return withStack(stack => {
    const platform = new FakePlatform({ location: 'fr' });
    let found: T;
    const create = (scope: Construct) => {
      found = choose(scope);
      return {};
    };
    Object.defineProperty(platform, 'objectBucketDriver', { value: { create } });
    new ObjectBucket(stack, 'thing', { platform });
    return found!;
  });
}

const nodeType = (size: NodeSize, location = 'fr-1') => (scope: Construct) => Choices.nodeType(scope, size, location, 'router.size').code;
const location = (wanted: string) => (scope: Construct) => Choices.location(scope, wanted, 'router.location').code;

test.each<[string, (scope: Construct) => string, string]>([
  ['the cheapest of the smallest types', nodeType(NodeSize.SMALL), 'no-node'],
  ['one with other processors', nodeType(NodeSize.of({ vcpu: 2, memoryGib: 4, architecture: Architecture.ARM64 })), 'arm'],
  ['one with an accelerator', nodeType(NodeSize.of({ vcpu: 2, memoryGib: 4, gpu: 'L4' })), 'gpu'],
  ['an exact one', nodeType(NodeSize.exactly({ fake: 'large' }), 'de-1'), 'large'],
  ['the default place of a country', location('de'), 'de-1'],
  ['a place by its code', location('de-2'), 'de-2'],
])('a driver is given %s', (_, choose, code) => {
  expect(chosen(choose)).toBe(code);
});

test.each<[string, (scope: Construct) => string, string]>([
  ['too much', nodeType(NodeSize.of({ vcpu: 64, memoryGib: 4 })),
    'router.size: is more than any type that Fake Cloud sells as a server in fr-1, got {"vcpu":64,"memoryGib":4}; the largest sold there: large-anywhere (4 vCPU, 16 GiB) [size-none-fits]'],
  ['an unknown type', nodeType(NodeSize.exactly({ fake: 'huge' })), 'router.size: is no type that Fake Cloud sells in fr-1, got "huge"; use one of: '],
  ['a type where nothing is', nodeType(NodeSize.SMALL, 'xx-9'), 'location: is no location of Fake Cloud, got "xx-9"; use a country or one of: '],
  ['a country without a place', location('it'), 'router.location: is a country that Fake Cloud does not serve, got "it"; countries served: de, fr [location-country]'],
  ['a place outside of the EEA', location('ch-1'), 'router.location: lies outside the European Economic Area (ch), got "ch-1"; choose another location'],
])('%s is refused in the words of the catalog', (_, choose, says) => {
  expect(messageOf(() => chosen(choose))).toContain(says);
});
