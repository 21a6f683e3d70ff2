import { TerraformStack } from 'cdktf';
import { capabilityOf } from '../../lib/capabilities';
import { outcomeOf } from '../../lib/conformance';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Feature } from '../../lib/profile';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { PLATFORMS, TestedPlatform } from './platforms';

/** Maps and objects with their keys the other way round, all the way down. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, member]) => [key, reversed(member)])) as T;
}

const LABELS = { team: 'shop', env: 'dev', b: '1', a: '2' };

/** A program that gives a map wherever one is taken; `order` is the identity or turns it round. */
function program(order: <T>(value: T) => T): (stack: TerraformStack) => void {
  return stack => {
    const network = new PrivateNetwork(stack, 'network', order({ cidr: '10.20.0.0/16', labels: LABELS }));
    new SovereignCluster(stack, 'cluster', order({
      network,
      kubernetesVersion: '1.35',
      apiServerAllowedCidrs: ['203.0.113.0/24'],
      nodePools: [{ name: 'web', size: NodeSize.SMALL, minNodes: 1, labels: LABELS, taints: [{ key: 'a', value: 'b', effect: 'NoSchedule' as any }] }],
      labels: LABELS,
    }));
    if (!capabilityOf(network.platform.profile, Feature.MANAGED_POSTGRES).refusedBecause) {
      new ManagedPostgres(stack, 'database', order({
        network, postgresVersion: '17', size: DatabaseSize.of(order({ vcpu: 2, memoryGib: 4 })), minStorageGib: 50, settings: settingsFor(network), labels: LABELS,
      }));
    }
    const location = Location.exactly(order({ scaleway: 'fr-par', ovhcloud: 'GRA11', hetzner: 'fsn1' }));
    new ObjectBucket(stack, 'bucket', order({ location, labels: LABELS, lifecycleRules: [{ id: 'a', prefix: 'b/', expirationDays: 1 }] }));
  };
}

/** Two that the platform has. */
function settingsFor({ platform: { profile } }: PrivateNetwork): Record<string, string> {
  const names = profile.postgresSettings.map(({ name }) => name).filter(name => ['work_mem', 'max_connections', 'idle_in_transaction_session_timeout'].includes(name));
  return Object.fromEntries(names.map(name => [name, '100']));
}

/** The text, for which the order of keys counts. */
function output({ configuration, prepare }: TestedPlatform, order: <T>(value: T) => T): string {
  const { json, refusal } = outcomeOf(order({ ...configuration, labels: LABELS }), program(order), prepare);
  if (refusal) throw refusal;
  return JSON.stringify(json, null, 1);
}

test.each(PLATFORMS.map((platform): [string, TestedPlatform] => [platform.kind, platform]))('the order in which maps are filled makes no difference on %s', (_, platform) => {
  const straight = output(platform, value => value);

  expect(straight).toContain('"team');
  expect(output(platform, reversed)).toBe(straight);
});
