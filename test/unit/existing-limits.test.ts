import { TerraformStack } from 'cdktf';
import type { ExistingSpec } from '../../lib/driver';
import { Existing } from '../../lib/existing';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import type { Refusal } from '../../lib/refusal';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { FakePlatform } from '../support/fake-platform';
import { FakeResource } from '../support/fake-resources';
import { complaints, refusal as refused } from '../support/refusals';
import { withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

type FromExisting = (stack: TerraformStack, existing: Existing) => unknown;

const KINDS: [string, string, string[], FromExisting][] = [
  ['PrivateNetwork', 'privateNetworkDriver', ['networkId'], (stack, existing) => PrivateNetwork.fromExisting(stack, 'old', { cidr: '10.0.0.0/16', ...existing })],
  ['ManagedPostgres', 'managedPostgresDriver', ['serverId', 'host'], (stack, existing) => ManagedPostgres.fromExisting(stack, 'old', existing)],
  ['ObjectBucket', 'objectBucketDriver', ['bucketName'], (stack, existing) => ObjectBucket.fromExisting(stack, 'old', existing)],
  ['SovereignCluster', 'sovereignClusterDriver', ['clusterId'], (stack, existing) => SovereignCluster.fromExisting(stack, 'old', existing)],
];

/** The fake cloud with a driver that refuses something existing. */
function platformWith(driver: string, existingRefusals: (existing: ExistingSpec) => Refusal[]): FakePlatform {
  const platform = new FakePlatform({ location: 'fr' });
  Object.defineProperty(platform, driver, { value: Object.assign((platform as any)[driver], { existingRefusals }) });
  return platform;
}

describe.each(KINDS)('limits of an existing %s', (_, driver, keys, fromExisting) => {
  const [first] = keys;
  const texts = Object.fromEntries(keys.map(key => [key, `${key}-1`]));
  const refusal: Refusal = { prop: `byKind.fake.${first}`, got: texts[first], reason: 'it is another one', allowed: 'this one', remedy: 'give it' };

  test('refuse in the words of the catalog, with everything else that is wrong', () => {
    const existing = { platform: platformWith(driver, () => [refusal]), byKind: { fake: texts }, region: 'x' };

    expect(refused(() => withStack(stack => fromExisting(stack, existing))).message.split('\n')).toEqual([
      'shop/old: 2 faults',
      expect.stringMatching(/^ {2}region: is not known to /),
      `  byKind.fake.${first}: is refused by Fake Cloud: it is another one, got "${first}-1"; allowed: this one; give it [value-refused]`,
    ]);
  });

  test('are given the texts and the location', () => {
    const asked = jest.fn((_existing: ExistingSpec): Refusal[] => []);

    withStack(stack => fromExisting(stack, { platform: platformWith(driver, asked), byKind: { fake: texts } }));
    expect(asked.mock.calls).toEqual([[{ location: 'fr-1', values: texts, ...driver === 'privateNetworkDriver' ? { cidr: '10.0.0.0/16' } : {} }]]);
  });

  test('are given no references and nothing that is wrong already', () => {
    const asked = jest.fn((_existing: ExistingSpec): Refusal[] => []);
    const platform = platformWith(driver, asked);

    withStack(stack => {
      const { id } = new FakeResource(stack, 'other', 'fake_other', {}, {});
      fromExisting(stack, { platform, byKind: { fake: { ...texts, [first]: id } } });
      expect(complaints(() => fromExisting(new TerraformStack(stack.node.root as any, 'two'), { platform, byKind: { fake: { ...texts, [first]: 'a"b' } } }))).toEqual([
        `prop-pattern byKind.fake.${first}`,
      ]);
    });
    for (const [{ values }] of asked.mock.calls) expect(Object.keys(values)).toEqual(keys.slice(1));
    expect(asked).toHaveBeenCalledTimes(2);
  });
});

test('a range that is none is not given', () => {
  const asked = jest.fn((_existing: ExistingSpec): Refusal[] => []);
  const existing = { cidr: '10.0.0.1/16', platform: platformWith('privateNetworkDriver', asked), byKind: { fake: { networkId: 'net-1' } } };

  expect(complaints(() => withStack(stack => PrivateNetwork.fromExisting(stack, 'old', existing)))).toEqual(['cidr-host-bits cidr']);
  expect(asked.mock.calls[0][0].cidr).toBeUndefined();
});
