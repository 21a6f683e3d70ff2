import { invalid } from './answers';
import { found } from './objects';
import { World } from './world';

/** A kind of control plane; all but the first are bound for 30 days. */
interface ClusterType {
  readonly name: string;
  readonly max_nodes: number;
  readonly memory: number;
  readonly dedicated: boolean;
}

/** From the smallest to the largest. */
const TYPES: readonly ClusterType[] = [
  { name: 'kapsule', max_nodes: 150, memory: 4e9, dedicated: false },
  { name: 'kapsule-dedicated-4', max_nodes: 250, memory: 4e9, dedicated: true },
  { name: 'kapsule-dedicated-8', max_nodes: 500, memory: 8e9, dedicated: true },
  { name: 'kapsule-dedicated-16', max_nodes: 500, memory: 16e9, dedicated: true },
];

/** Types that a cluster may change to; the provider asks when it plans such a change, and replaces the cluster for any other. */
export function kubernetesTypes({ api, clusters }: World): void {
  api.on('GET /k8s/v1/regions/:region/clusters/:id/available-types', ({ params }) => {
    const types = within(found(clusters, params).type);
    return { cluster_types: types.map(shown), total_count: types.length };
  });
}

export function clusterType(name: string): ClusterType {
  const type = TYPES.find(row => row.name === name);
  if (!type) throw invalid('type', `${name} is not a type of cluster`);
  return type;
}

/** A control plane becomes larger, never smaller: nothing here lives longer than what it is bound for. */
export function checkTypeChange(from: string, to: string): void {
  if (!within(from).includes(clusterType(to))) throw invalid('type', `a cluster of type ${from} cannot become ${to}`);
}

function within(from: string): readonly ClusterType[] {
  return TYPES.slice(TYPES.indexOf(clusterType(from)));
}

function shown(type: ClusterType): object {
  const { dedicated } = type;
  return {
    ...type,
    region: '',
    availability: 'available',
    commitment_delay: dedicated ? '2592000s' : '0s',
    sla: dedicated ? 99.5 : 0,
    resiliency: dedicated ? 'high_availability' : 'standard',
    audit_logs_supported: dedicated,
    max_etcd_size: dedicated ? 200e6 : 55e6,
  };
}
