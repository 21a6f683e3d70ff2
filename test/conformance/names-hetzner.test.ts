import { TerraformStack } from 'cdktf';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { Platform } from '../../lib/platform';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { SovereignStack } from '../../lib/sovereign-stack';
import { all, hetzner } from './traps/support';

const ACCEPTED = { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'ManagedPostgres', 'SovereignCluster'] };
const REMEDY = 'give one of the two another construct id [name-collision]';

const network = (stack: TerraformStack, id = 'network', platform?: Platform) => new PrivateNetwork(stack, id, { cidr: '10.20.0.0/16', platform });

const database = (within: PrivateNetwork) => (stack: TerraformStack, id: string, props: Partial<ManagedPostgresProps>) =>
  new ManagedPostgres(stack, id, { network: within, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props });

/** Databases by id, in a network of theirs. */
const databases = (props: Record<string, Partial<ManagedPostgresProps>>) => (stack: TerraformStack) => {
  const make = database(network(stack));
  for (const [id, own] of Object.entries(props)) make(stack, id, own);
};

const clusters = (props: Record<string, string[]>) => (stack: TerraformStack) => {
  const within = network(stack);
  for (const [id, pools] of Object.entries(props)) {
    new SovereignCluster(stack, id, {
      network: within, kubernetesVersion: '1.35', apiServerAllowedCidrs: [], nodePools: pools.map(name => ({ name, size: NodeSize.SMALL, minNodes: 1 })),
    });
  }
};

const said = (build: (stack: TerraformStack) => void, options: object = {}) =>
  hetzner.run(build, { platforms: { hetzner: { ...ACCEPTED, ...options } } }).refusal?.message;

describe('a name that the cloud would refuse as taken is refused before', () => {
  test.each<[string, (stack: TerraformStack) => void, string]>([
    ['one of three servers and a single one', databases({ 'db': { highAvailability: true }, 'db-2': {} }),
      'case/db-2: id: leads to the hcloud_volume "case-db-2", which case/db has already, got "db-2"'],
    ['a single server and one of three', databases({ 'db-2': {}, 'db': { highAvailability: true } }),
      'case/db: id: leads to the hcloud_volume "case-db-2", which case/db-2 has already, got "db"'],
    ['ids that differ in what names do not have', databases({ 'db_a': {}, 'db-a': {} }),
      'case/db-a: id: leads to the hcloud_volume "case-db-a", which case/db_a has already, got "db-a"'],
    ['networks', stack => ['a_b', 'a-b'].forEach(id => network(stack, id)),
      'case/a-b: id: leads to the hcloud_network "case-a-b", which case/a_b has already, got "a-b"'],
    ['the server that a network is left by', databases({ 'network-nat': {} }),
      'case/network-nat: id: leads to the hcloud_server "case-network-nat", which case/network has already, got "network-nat"'],
    ['pools', clusters({ 'a': ['b-pool-c'], 'a-pool-b': ['c'] }),
      'case/a-pool-b/pool-c: id: leads to the hcloud_placement_group "case-a-pool-b-pool-c-1", which case/a/pool-b-pool-c has already, got "pool-c"'],
  ])('%s', (_, build, message) => {
    expect(said(build)).toBe(`${message}; ${REMEDY}`);
  });

  test('of two stacks', () => {
    expect(said(stack => [new SovereignStack(stack.node.root as never, 'case-db'), stack].forEach((each, index) => network(each, ['a', 'db-a'][index]))))
      .toBe(`case/db-a: id: leads to the hcloud_network "case-db-a", which case-db/a has already, got "db-a"; ${REMEDY}`);
  });

  test('and two folders in one bucket, of databases and of clusters', () => {
    expect(said(databases({ 'db_a': { highAvailability: true }, 'db-a': {} }), { postgres: { backupBucket: 'all-backups' } }))
      .toBe(`case/db-a: id: leads to the folder "all-backups/case-db-a", which case/db_a has already, got "db-a"; ${REMEDY}`);
    expect(said(clusters({ 'k_a': ['main'], 'k-a': ['main'] }), { cluster: { snapshotBucket: 'all-snapshots' } }))
      .toBe(`case/k-a: id: leads to the folder "all-snapshots/case-k-a", which case/k_a has already, got "k-a"; ${REMEDY}`);
  });
});

describe('two names may be equal', () => {
  test('on two accounts', () => {
    const platforms = { hetzner: ACCEPTED, spare: { ...ACCEPTED, kind: 'hetzner' } };
    const json = hetzner.synth(stack => ['hetzner', 'spare'].forEach((name, index) =>
      network(stack, ['a_b', 'a-b'][index], Platform.fromConfiguration(stack, name))), { platforms });

    expect(all(json, 'hcloud_network').map(({ name, provider }) => [name, provider])).toEqual([['case-a-b', 'hcloud.spare'], ['case-a-b', 'hcloud']]);
  });

  test('of resources of two types', () => {
    const json = hetzner.synth(databases({ 'db_a': { highAvailability: true }, 'db-a': {} }));

    expect(all(json, 'hcloud_load_balancer').map(({ name }) => name)).toEqual(['case-db-a']);
    expect(all(json, 'hcloud_volume').map(({ name }) => name).sort()).toEqual(['case-db-a', 'case-db-a-1', 'case-db-a-2', 'case-db-a-3']);
  });

  test('with what was refused, and left nothing', () => {
    const json = hetzner.synth(stack => {
      const single = database(network(stack));
      single(stack, 'db-2', {});
      expect(() => single(stack, 'db', { highAvailability: true })).toThrow('[name-collision]');
      single(stack, 'db-1', {});
    });

    expect(all(json, 'hcloud_volume').map(({ name }) => name).sort()).toEqual(['case-db-1', 'case-db-2']);
  });
});
