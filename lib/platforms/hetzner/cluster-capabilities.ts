import { Capability, Feature, OperatedBy } from '../../profile';

const SCHEMA = { source: 'terraform-provider-hcloud v1.68.0, schema and code', asOf: '2026-08-14' };
const K3S = { source: 'k3s-io/k3s v1.35.8+k3s1 and v1.36.4+k3s1, code and documentation', asOf: '2026-08-27' };
const YOU = { operatedBy: OperatedBy.YOU };

/** What Hetzner, which has no Kubernetes of its own, says about clusters. */
export const CLUSTER_CAPABILITIES: Capability[] = [
  { feature: Feature.SOVEREIGN_CLUSTER, limitation: 'servers with k3s: their upgrades, their repair and their backups', ...YOU, ...K3S },
  { feature: Feature.CLUSTER_AUTOSCALING, refusedBecause: 'nothing there adds or removes servers, so a pool has a fixed size', ...SCHEMA },
  {
    feature: Feature.CLUSTER_HIGH_AVAILABILITY,
    limitation: 'the endpoint is that of the first of three control planes; the kubeconfig has a context for each',
    ...YOU, ...K3S,
  },
  {
    feature: Feature.CLUSTER_MAINTENANCE_WINDOW,
    refusedBecause: 'patch upgrades do not come by themselves there: you install them, when you like',
    ...K3S,
  },
  { feature: Feature.CLUSTER_OIDC, limitation: 'a change reaches new servers only; on others you make it', ...YOU, ...K3S },
  { feature: Feature.CLUSTER_RANGES, ...YOU, ...K3S },
  {
    feature: Feature.CLUSTER_PRIVATE_NODES,
    limitation: 'control planes have a public address, closed but for the allow-list, unless that list is empty',
    ...SCHEMA,
  },
  {
    feature: Feature.CLUSTER_API_ALLOW_LIST,
    limitation: 'the firewall filters public addresses only: machines in the network always reach the API server',
    ...SCHEMA,
  },
  { feature: Feature.CLUSTER_ZONES, refusedBecause: 'its locations have no zones that could be chosen', ...SCHEMA },
  { feature: Feature.CLUSTER_ROOT_VOLUME, refusedBecause: 'the root disk comes with the type of the server', ...SCHEMA },
  { feature: Feature.CLUSTER_AUTO_REPAIR, refusedBecause: 'nothing there replaces a broken server: you do', ...SCHEMA },
  { feature: Feature.CLUSTER_NO_AUTO_REPAIR, ...SCHEMA },
  { feature: Feature.CLUSTER_LABELS, ...SCHEMA },
];
