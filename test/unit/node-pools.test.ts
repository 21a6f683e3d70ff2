import { TerraformStack } from 'cdktf';
import { Location } from '../../lib/location';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Architecture } from '../../lib/profile';
import { NodeSize } from '../../lib/size';
import { TaintEffect } from '../../lib/sovereign-cluster/driver';
import { NodePoolProps, SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { complaints, messageOf } from '../support/refusals';
import { DEFAULT_CONFIG, resources, synth, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

type Pool = Partial<NodePoolProps>;

const POOL: NodePoolProps = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };
const filled = (pool: Pool): NodePoolProps => ({ ...POOL, ...pool });
const make = (stack: TerraformStack, pools: Pool[], location?: Location, labels?: Record<string, string>) => new SovereignCluster(stack, 'cluster', {
  network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', location }),
  kubernetesVersion: '1.35', nodePools: pools.map(filled), apiServerAllowedCidrs: [], labels,
});
const stackWith = (...pools: Pool[]) => synth(stack => make(stack, pools));
const pools = (json: object): any[] => Object.values(resources(json, 'fake_pool'));
const written = (pool: Pool) => pools(stackWith(pool))[0];
const asked = (...given: Pool[]) => () => withStack(stack => make(stack, given));
const late = (...given: any[]) => () => withStack(stack => given.forEach(props => make(stack, [{}]).addNodePool(props)));
const floor = (vcpu: number, memoryGib: number, more = {}) => NodeSize.of({ vcpu, memoryGib, ...more });

describe('a pool', () => {
  test('has a fixed number of nodes that are repaired by default', () => {
    expect(written({ minNodes: 2 })).toMatchObject({
      name: 'shop-cluster', poolName: 'main', location: 'fr-1', nodeType: { code: 'small' }, minNodes: 2, maxNodes: 2, nodeLabels: {}, taints: [], autoRepair: true,
      clusterId: '${fake_cluster.cluster.id}', depends_on: ['fake_cluster.cluster'],
    });
    for (const optional of ['zone', 'rootVolumeGb']) expect(written({})).not.toHaveProperty(optional);
  });

  test.each<[string, Pool, object]>([
    ['grows', { maxNodes: 5 }, { minNodes: 1, maxNodes: 5 }],
    ['has bounds that are equal', { maxNodes: 1 }, { minNodes: 1, maxNodes: 1 }],
    ['has labels of Kubernetes', { labels: { 'example.com/team': 'Shop', 'tier': '' } }, { nodeLabels: { 'example.com/team': 'Shop', 'tier': '' } }],
    ['has taints', { taints: [{ key: 'gpu', value: '', effect: TaintEffect.NO_EXECUTE }] }, { taints: [{ key: 'gpu', value: '', effect: 'NoExecute' }] }],
    ['has a root volume in GB that holds the GiB', { rootVolumeGib: 100 }, { rootVolumeGb: 108 }],
    ['is left alone', { autoRepair: false }, { autoRepair: false }],
    ['stands in a zone', { zones: ['fr-1c'] }, { zone: 'fr-1c', poolName: 'main' }],
    ['stands where the platform likes', { zones: [] }, { poolName: 'main' }],
  ])('%s', (_, pool, expected) => {
    expect(written(pool)).toMatchObject(expected);
  });

  test('stands in several zones as one pool in each', () => {
    expect(pools(stackWith({ zones: ['fr-1b', 'fr-1a'], minNodes: 2 })).map(p => [p.poolName, p.zone, p.minNodes])).toEqual([
      ['main-fr-1a', 'fr-1a', 2], ['main-fr-1b', 'fr-1b', 2],
    ]);
  });

  test('carries the labels of its cluster, also when it comes later', () => {
    const json = synth(stack => make(stack, [{}], undefined, { team: 'web' }).addNodePool(filled({ name: 'late' })), {
      config: { ...DEFAULT_CONFIG, labels: { env: 'dev', team: 'shop' } },
    });
    expect(pools(json).map(p => p.labels)).toEqual([{ env: 'dev', team: 'web' }, { env: 'dev', team: 'web' }]);
  });

  test('that is empty waits for those that are not', () => {
    const json = stackWith({ name: 'empty', minNodes: 0, maxNodes: 3 }, { name: 'full' });
    const [empty, full] = ['empty', 'full'].map(name => pools(json).find(p => p.poolName === name));
    expect(full.depends_on).toEqual(['fake_cluster.cluster']);
    expect(empty.depends_on).toEqual(['fake_cluster.cluster', expect.stringMatching(/^fake_pool\.cluster_pool-full_/)]);
  });

  test.each<[string, Pool[], string]>([
    ['bounds the wrong way round', [{ minNodes: 3, maxNodes: 2 }], 'nodePools[0].maxNodes: is below minNodes (3), got 2; '
      + 'give at least minNodes, or leave it out for a pool of fixed size [pool-bounds]'],
    ['no node at all', [{ minNodes: 0, maxNodes: 3 }, { name: 'other', minNodes: 0 }], 'nodePools: would leave the cluster without any node; '
      + 'give one pool at least one node [pool-none-up]'],
    ['no pool at all', [], 'nodePools: would leave the cluster without any node; give one pool at least one node [pool-none-up]'],
    ['two pools of one name', [{}, { minNodes: 2 }], 'nodePools[1].name: is used already, got "main"; choose another name [name-taken]'],
    ['a name that another pool has in a zone', [{ zones: ['fr-1a', 'fr-1b'] }, { name: 'main-fr-1b' }],
      'nodePools[1].name: is used already, got "main-fr-1b"; choose another name [name-taken]'],
    ['a zone of another location', [{ zones: ['fr-1a', 'de-1a'] }], 'nodePools[0].zones[1]: is no zone of fr-1, got "de-1a"; use one of: fr-1a, fr-1b, fr-1c [zone-unknown]'],
    ['a zone in other letters', [{ zones: ['FR-1A'] }], 'nodePools[0].zones[0]: is no zone of fr-1, got "FR-1A"; use one of: fr-1a, fr-1b, fr-1c [zone-unknown]'],
    ['a zone that does not sell the type', [{ size: NodeSize.exactly({ fake: 'gpu-large' }), zones: ['fr-1b', 'fr-1c'] }],
      'nodePools[0].zones[1]: is a zone that does not sell gpu-large, got "fr-1c"; use one of: fr-1b [zone-not-sold]'],
  ])('refuses %s', (_, given, message) => {
    expect(messageOf(asked(...given))).toBe(message);
  });

  test('refuses zones where there are none', () => {
    expect(messageOf(() => withStack(stack => make(stack, [{ zones: ['de-1a'] }], Location.country('de'))))).toBe(
      'nodePools[0].zones[0]: is no zone of de-1, got "de-1a"; use one of: none [zone-unknown]');
  });

  test.each(['kubernetes.io/role', 'node.kubernetes.io/x', 'k8s.io/x', 'a.k8s.io/x', '/x', 'Example.com/x', '-x', 'x-', 'a/b/c', 'x'.repeat(64)])(
    'refuses %j as a key of labels and taints', key => {
      expect(complaints(asked({ labels: { [key]: 'x' } }))).toEqual(['prop-pattern nodePools[0].labels (key)']);
      expect(complaints(asked({ taints: [{ key, value: 'x', effect: TaintEffect.NO_SCHEDULE }] }))).toEqual(['prop-pattern nodePools[0].taints[0].key']);
    });

  test.each(['mykubernetes.io/x', 'kubernetes.io.example/x', 'x', 'a.B_c-1', 'a.b.c/D', 'x'.repeat(63)])('accepts %j as a key of labels and taints', key => {
    asked({ labels: { [key]: 'x' }, taints: [{ key, value: 'x', effect: TaintEffect.NO_SCHEDULE }] })();
  });
});

describe('the size of a pool', () => {
  const code = (size: NodeSize, more: Pool = {}) => written({ size, ...more }).nodeType.code;

  test.each<[string, NodeSize, Pool, string]>([
    ['neither what clusters do not take nor an accelerator nor ARM, although they are cheaper', NodeSize.SMALL, {}, 'small'],
    ['ARM when asked for', floor(2, 4, { architecture: Architecture.ARM64 }), {}, 'arm'],
    ['the accelerator asked for', floor(1, 1, { gpu: 'L4' }), {}, 'gpu'],
    ['the accelerator asked for in other letters', floor(1, 1, { gpu: 'h100' }), {}, 'gpu-large'],
    ['exactly what is named, with its accelerator', NodeSize.exactly({ fake: 'gpu' }), {}, 'gpu'],
    ['exactly what is named, for ARM', NodeSize.exactly({ fake: 'arm' }), {}, 'arm'],
    ['what the zone sells', NodeSize.LARGE, { zones: ['fr-1c'] }, 'large-anywhere'],
    ['what all zones sell', NodeSize.LARGE, { zones: ['fr-1a', 'fr-1c'] }, 'large-anywhere'],
    ['the smallest where zones do not matter', NodeSize.LARGE, { zones: ['fr-1a'] }, 'large'],
  ])('is %s', (_, size, more, expected) => {
    expect(code(size, more)).toBe(expected);
  });

  test('is one of the catalog edition in force', () => {
    const json = synth(stack => new SovereignCluster(stack, 'cluster', {
      network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' }), kubernetesVersion: '1.36', nodePools: [POOL], apiServerAllowedCidrs: [],
    }), { config: { ...DEFAULT_CONFIG, catalog: '2027-05' } });
    expect(pools(json)[0].nodeType.code).toBe('small-next');
  });

  const LARGEST = 'the largest sold there: large-anywhere (4 vCPU, 16 GiB) [size-none-fits]';

  test.each<[string, Pool, string]>([
    ['more than types without accelerator have', { size: floor(8, 32) },
      `nodePools[0].size: is more than any type that Fake Cloud sells to clusters in fr-1, got {"vcpu":8,"memoryGib":32}; ${LARGEST}`],
    ['an accelerator that is not sold', { size: floor(1, 1, { gpu: 'A100' }) },
      'nodePools[0].size: cannot be had: Fake Cloud sells no type to clusters with an accelerator A100 in fr-1, '
      + 'got {"vcpu":1,"memoryGib":1,"gpu":"A100"}; choose a location or cloud that has it [size-none-so]'],
    ['an accelerator for ARM', { size: floor(1, 1, { gpu: 'L4', architecture: Architecture.ARM64 }) },
      'to clusters with an accelerator L4 for arm64 in fr-1'],
    ['an accelerator in a zone without it', { size: floor(1, 1, { gpu: 'H100' }), zones: ['fr-1a'] },
      'to clusters with an accelerator H100 in fr-1a in fr-1'],
    ['a type that clusters do not take', { size: NodeSize.exactly({ fake: 'no-node' }) },
      'nodePools[0].size: is a type that Fake Cloud does not sell to clusters, got "no-node"; use one of: arm, arm-large, gpu, gpu-large, large, large-anywhere, small'],
    ['a type that is not sold', { size: NodeSize.exactly({ fake: 'huge' }) }, 'nodePools[0].size: is no type that Fake Cloud sells in fr-1, got "huge"'],
    ['an unknown architecture', { size: floor(1, 1, { architecture: 'x86' }) }, 'nodePools[0].size: has the wrong type'],
  ])('refuses %s', (_, pool, message) => {
    expect(messageOf(asked(pool))).toContain(message);
  });
});

describe('addNodePool', () => {
  test('adds what the constructor would have made', () => {
    const alike = (json: object) => pools(json).map(({ '//': _, ...body }) => body).sort((a, b) => (a.poolName < b.poolName ? -1 : 1));
    const [main, other] = [{}, { name: 'other', size: NodeSize.LARGE, minNodes: 0, maxNodes: 2, zones: ['fr-1a', 'fr-1b'] }];
    expect(alike(synth(stack => make(stack, [main]).addNodePool(filled(other))))).toEqual(alike(stackWith(main, other)));
  });

  test.each<[string, unknown, string]>([
    ['a name that is taken', POOL, 'name: is used already, got "main"; choose another name [name-taken]'],
    ['bounds the wrong way round', filled({ name: 'late', minNodes: 2, maxNodes: 1 }), 'maxNodes: is below minNodes (2), got 1'],
    ['a zone of another location', filled({ name: 'late', zones: ['de-1a'] }), 'zones[0]: is no zone of fr-1, got "de-1a"'],
    ['a size that is not sold', filled({ name: 'late', size: floor(99, 1) }), 'size: is more than any type'],
    ['an unknown prop', { ...filled({ name: 'late' }), colour: 'red' }, 'colour: is not known to addNodePool'],
    ['nothing', undefined, 'props: has the wrong type, got undefined; give an object [prop-type]'],
    ['null', null, 'props: has the wrong type, got null; give an object [prop-type]'],
    ['a text', 'late', 'props: has the wrong type, got "late"; give an object [prop-type]'],
  ])('refuses %s', (_, props, message) => {
    expect(messageOf(late(props))).toContain(message);
  });

  test('leaves the cluster as it was after a refusal, and takes the name later', () => {
    const json = synth(stack => {
      const cluster = make(stack, [{}]);
      expect(complaints(() => cluster.addNodePool(filled({ name: 'late', zones: ['de-1a'] })))).toEqual(['zone-unknown zones[0]']);
      cluster.addNodePool(filled({ name: 'late' }));
    });
    expect(pools(json).map(p => p.poolName).sort()).toEqual(['late', 'main']);
  });

  test('takes an empty pool, since others are up', () => {
    expect(pools(synth(stack => make(stack, [{}]).addNodePool(filled({ name: 'late', minNodes: 0 })))).map(p => p.minNodes).sort()).toEqual([0, 1]);
  });
});
