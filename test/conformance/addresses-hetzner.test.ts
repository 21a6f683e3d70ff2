import { TerraformStack } from 'cdktf';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { Platform } from '../../lib/platform';
import { IPrivateNetwork, PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster, SovereignClusterProps } from '../../lib/sovereign-cluster/sovereign-cluster';
import { Text } from '../../lib/text';
import { all, hetzner } from './traps/support';

const own = (stack: TerraformStack, cidr: string) => new PrivateNetwork(stack, 'network', { cidr });
const existing = (stack: TerraformStack, cidr: string, id = 'old', platform?: Platform) => PrivateNetwork.fromExisting(stack, id, {
  cidr, platform, byKind: { hetzner: { networkId: '1', subnetId: `1-${cidr}`, gatewayAddress: '10.20.0.1' } },
});

const database = (id: string, props: Partial<ManagedPostgresProps> = {}) => (stack: TerraformStack, network: IPrivateNetwork) =>
  new ManagedPostgres(stack, id, { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10, ...props });
const cluster = (id: string, nodes: number, props: Partial<SovereignClusterProps> = {}) => (stack: TerraformStack, network: IPrivateNetwork) =>
  new SovereignCluster(stack, id, {
    network, kubernetesVersion: '1.35', apiServerAllowedCidrs: [], nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: nodes }], ...props,
  });

const single = database('db');
const three = database('db', { highAvailability: true });

const said = (build: (stack: TerraformStack) => void) => hetzner.run(build).refusal?.message;
const addresses = (json: any): string[] => [
  ...all(json, 'hcloud_server').flatMap(({ network }) => network.map(({ ip }: any) => ip)), ...all(json, 'hcloud_load_balancer_network').map(({ ip }) => ip),
].filter(address => address !== undefined);

describe('a network without room for fixed addresses is refused', () => {
  test.each<[string, string, typeof three | ReturnType<typeof cluster>]>([
    ['10.20.0.0/30', 'a database', three], ['10.20.0.0/30', 'a database', single], ['10.20.0.0/31', 'a database', three], ['10.20.0.0/32', 'a database', single],
    ['10.20.0.0/30', 'a cluster', cluster('db', 1, { highAvailability: true })], ['10.20.0.0/30', 'a cluster', cluster('db', 1)],
  ])('%s for %s', (cidr, what, make) => {
    expect(said(stack => make(stack, existing(stack, cidr)))).toBe(
      `case/db: network: is refused by Hetzner: its range is too small for ${what}, whose servers have fixed private addresses beside those of the gateway and of `
      + `the way out, got "${cidr}"; allowed: a range of /29 or larger; choose a larger network [value-refused]`);
  });

  test('together with everything else that is wrong', () => {
    expect(hetzner.refusal(stack => database('db', { postgresVersion: '99' })(stack, existing(stack, '10.20.0.0/30')))).toEqual(['version-unknown', 'value-refused']);
  });

  test('and the smallest one has all of them between its gateway and the way out', () => {
    expect(addresses(hetzner.synth(stack => three(stack, existing(stack, '10.20.0.0/29')))).sort())
      .toEqual(['10.20.0.2', '10.20.0.3', '10.20.0.4', '10.20.0.5']);
  });
});

describe('more servers than a network has addresses are refused', () => {
  const inNetwork = (cidr: string, ...make: ((stack: TerraformStack, network: IPrivateNetwork) => unknown)[]) => (stack: TerraformStack) => {
    const network = own(stack, cidr);
    make.forEach(each => each(stack, network));
  };

  test('in a pool', () => {
    expect(said(inNetwork('10.20.0.0/28', cluster('cluster', 20, { highAvailability: true })))).toBe(
      'case/cluster/pool-main: minNodes: leads to 24 private addresses in 10.20.0.0/28, which has 13, got 20; give the network a range of /27 or '
      + 'larger, or ask for fewer servers in it [network-too-small]');
  });

  test('counted with the control planes and the way out, to the last one', () => {
    expect(said(inNetwork('10.20.0.0/28', cluster('cluster', 9, { highAvailability: true })))).toBeUndefined();
    expect(said(inNetwork('10.20.0.0/28', cluster('cluster', 10, { highAvailability: true })))).toMatch(/leads to 14 private addresses in 10\.20\.0\.0\/28, which has 13/);
  });

  test('where the gateway lies before the range', () => {
    expect(said(inNetwork('10.20.0.16/28', cluster('cluster', 10, { highAvailability: true })))).toBeUndefined();
    expect(said(inNetwork('10.20.0.16/28', cluster('cluster', 11, { highAvailability: true })))).toMatch(/leads to 15 private addresses in 10\.20\.0\.16\/28, which has 14/);
  });

  test('over all clusters and databases in it', () => {
    expect(said(inNetwork('10.20.0.0/27', cluster('c', 22), database('b', { highAvailability: true })))).toBeUndefined();
    expect(said(inNetwork('10.20.0.0/27', cluster('c', 24), database('b', { highAvailability: true })))).toBe(
      'case/b: network: leads to 30 private addresses in 10.20.0.0/27, which has 29, got "10.20.0.0/27"; give the network a range of /26 or '
      + 'larger, or ask for fewer servers in it [network-too-small]');
  });

  test('also added later, and not those of what was refused', () => {
    const json = hetzner.synth(stack => {
      const made = cluster('cluster', 1)(stack, own(stack, '10.20.0.0/28'));
      const add = (minNodes: number) => made.addNodePool({ name: 'more', size: NodeSize.SMALL, minNodes });
      expect(() => add(11)).toThrow('[network-too-small]');
      add(10);
    });

    expect(all(json, 'hcloud_server')).toHaveLength(13);
  });

  test('of an existing cluster, as far as its subnet is known', () => {
    const pool = (subnetId: string, minNodes: number) => (stack: TerraformStack) => SovereignCluster.fromExisting(stack, 'old', {
      byKind: {
        hetzner: {
          kubeconfig: Text.expression('var.a'), nodeToken: Text.expression('var.b'), controlPlanes: '10.20.0.5', kubernetesVersion: '1.35', subnetId, gatewayAddress: '10.20.0.1',
        },
      },
    }).addNodePool({ name: 'more', size: NodeSize.SMALL, minNodes });

    expect(said(pool('1-10.20.0.0/28', 14))).toMatch(/minNodes: leads to 14 private addresses in 10\.20\.0\.0\/28, which has 13, got 14/);
  });
});

describe('fixed addresses that another one has', () => {
  /** What became of databases that are made one after the other. */
  const outcomes = (cidr: string, count: number) => {
    const texts: string[] = [];
    hetzner.synth(stack => {
      const network = own(stack, cidr);
      for (let index = 1; index <= count; index += 1) {
        try {
          database(`d${index}`)(stack, network);
          texts.push('made');
        } catch (error) {
          texts.push((error as Error).message);
        }
      }
    });
    return texts;
  };

  test('are refused with the id to change while others are free', () => {
    expect(outcomes('10.20.0.0/27', 9).filter(text => text.includes('address-collision'))[0]).toMatch(
      /^case\/d\d: id: leads to the private address 10\.20\.0\.\d+, which case\/d1 has already, got "d\d"; give one of the two another construct id \[address-collision\]$/);
  });

  test.each([['10.20.0.0/28', 1], ['10.20.0.0/27', 2], ['10.20.0.0/26', 5]])('are refused with the network to change when all of %s are taken', (cidr, blocks) => {
    const texts = outcomes(cidr, 60);

    expect(texts.filter(text => text === 'made')).toHaveLength(blocks);
    const made = texts.map((text, index) => text === 'made' ? `case/d${index + 1}` : '').filter(Boolean);
    const holders = /beside those of (.*), got/.exec(texts.at(-1)!)![1];
    expect(holders.split(', ').sort()).toEqual(made.sort());
    expect(texts.at(-1)).toBe(`case/d60: network: has no fixed private addresses left beside those of ${holders}, got "${cidr}"; `
      + 'give the network a larger range, or put one of them into another network [network-full]');
  });

  test('may be equal in networks of two accounts', () => {
    const platforms = Object.fromEntries(['hetzner', 'spare'].map(name => [name, { kind: 'hetzner', location: 'de', acceptSelfOperated: ['ManagedPostgres'] }]));
    const json = hetzner.synth(stack => Object.keys(platforms).forEach(name =>
      database(`db-${name}`)(stack, existing(stack, '10.20.0.0/28', name, Platform.fromConfiguration(stack, name)))), { platforms });

    expect(addresses(json)).toEqual(['10.20.0.11', '10.20.0.11']);
  });

  test('are not equal in two subnets of one network', () => {
    const json = hetzner.synth(stack => ['10.20.0.0/28', '10.20.1.0/28'].forEach((cidr, index) => database(`db-${index}`)(stack, existing(stack, cidr, `n${index}`))));

    expect(addresses(json).sort()).toEqual(['10.20.0.11', '10.20.1.11']);
  });

  test('are equal where one subnet is described twice', () => {
    expect(hetzner.refusal(stack => ['a', 'b'].forEach(id => database(`db-${id}`)(stack, existing(stack, '10.20.0.0/28', id))))).toEqual(['network-full']);
  });
});
