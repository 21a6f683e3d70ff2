import { firstFree, overlap } from '../../core/addresses';
import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, merge, patch } from './answers';
import { giveBackAddresses, takeAddress } from './ipam';
import { dropAccessRules, openToAll } from './kubernetes-access';
import { poolsOf, removePool } from './kubernetes-pools';
import { checkTypeChange, clusterType } from './kubernetes-types';
import { checkOffered, checkUpgrade, CNIS, offered } from './kubernetes-versions';
import { found, owned } from './objects';
import { World } from './world';

const BASE = '/k8s/v1/regions/:region/clusters';

const FIELDS = ['name', 'description', 'tags', 'feature_gates', 'admission_plugins', 'apiserver_cert_sans'];

/** What the API fills in. */
const AUTOSCALER = {
  scale_down_disabled: false,
  scale_down_delay_after_add: '10m',
  scale_down_unneeded_time: '10m',
  scale_down_utilization_threshold: 0.5,
  estimator: 'binpacking',
  expander: 'random',
  ignore_daemonsets_utilization: false,
  balance_similar_node_groups: false,
  expendable_pods_priority_cutoff: 0,
  max_graceful_termination_sec: 0,
  skip_nodes_with_local_storage: false,
  log_level: 2,
};
const LOGIN = { issuer_url: '', client_id: '', username_claim: '', username_prefix: '', groups_claim: [], groups_prefix: '', required_claim: [] };
const ANY_TIME = { start_hour: 0, day: 'any' };
const POD_RANGE = '100.64.0.0/15';
const SERVICE_RANGE = '10.32.0.0/20';

/** Kubernetes clusters; pools, nodes and access have files of their own. */
export function kubernetes(world: World): void {
  const { api, settling, clusters } = world;

  api.on(`POST ${BASE}`, call => current(world, createCluster(world, call)));
  api.on(`GET ${BASE}/:id`, ({ params }) => settling.look(current(world, found(clusters, params)), 'updating'));
  api.on(`PATCH ${BASE}/:id`, ({ params, body }) => current(world, changeCluster(world, found(clusters, params), body)));
  api.on(`POST ${BASE}/:id/upgrade`, ({ params, body }) => current(world, upgrade(world, found(clusters, params), body)));
  api.on(`POST ${BASE}/:id/set-type`, ({ params, body }) => current(world, setType(world, found(clusters, params), body.type)));
  api.on(`DELETE ${BASE}/:id`, ({ params }) => ({ ...removeCluster(world, found(clusters, params)), status: 'deleting' }));
}

function createCluster(world: World, { params, body }: Call): Row {
  checkOffered(body.version);
  if (!CNIS.includes(body.cni)) throw invalid('cni', `${body.cni} is not offered`);
  const network = found(world.privateNetworks, { region: params.region, id: body.private_network_id });
  const { id, ...common } = owned(world, params, body);
  const { pod_cidr = POD_RANGE, service_cidr = SERVICE_RANGE } = body;
  checkRanges(network.subnets[0].subnet, pod_cidr, service_cidr);
  const row: Row = {
    ...common,
    id,
    type: clusterType(body.type || 'kapsule').name,
    description: body.description,
    status: 'ready',
    version: body.version,
    cni: body.cni,
    cluster_url: `https://${id}.api.k8s.${params.region}.scw.cloud:6443`,
    dns_wildcard: `*.${id}.nodes.k8s.${params.region}.scw.cloud`,
    autoscaler_config: merge({ ...AUTOSCALER }, body.autoscaler_config),
    auto_upgrade: { enabled: body.auto_upgrade?.enable ?? false, maintenance_window: body.auto_upgrade?.maintenance_window ?? ANY_TIME },
    feature_gates: body.feature_gates,
    admission_plugins: body.admission_plugins,
    open_id_connect_config: merge({ ...LOGIN }, body.open_id_connect_config),
    apiserver_cert_sans: body.apiserver_cert_sans,
    private_network_id: network.id,
    commitment_ends_at: common.created_at,
    acl_available: true,
    iam_nodes_group_id: world.ids.uuid(),
    pod_cidr,
    service_cidr,
    service_dns_ip: body.service_dns_ip ?? firstFree(service_cidr, [], 10),
  };
  takeAddress(world, network, { type: 'k8s_cluster', id, name: body.name });
  world.settling.begin(row);
  world.clusters.insert(row);
  openToAll(world, row);
  return row;
}

function changeCluster(world: World, row: Row, body: Record<string, any>): Row {
  const { auto_upgrade: { enable, maintenance_window } = {} as any, autoscaler_config, open_id_connect_config } = body;
  merge(row.auto_upgrade, { enabled: enable, maintenance_window });
  merge(row.autoscaler_config, autoscaler_config);
  merge(row.open_id_connect_config, open_id_connect_config);
  world.settling.begin(row);
  return patch(row, body, FIELDS);
}

function upgrade(world: World, row: Row, { version, upgrade_pools: withPools }: Record<string, any>): Row {
  checkUpgrade(row.version, version);
  const upgraded = withPools ? [row, ...poolsOf(world, row)] : [row];
  upgraded.forEach(each => {
    each.version = version;
    world.settling.begin(each);
  });
  return row;
}

function setType(world: World, row: Row, type: string): Row {
  checkTypeChange(row.type, type);
  row.type = type;
  world.settling.begin(row);
  return row;
}

function removeCluster(world: World, row: Row): Row {
  const last = current(world, row);
  poolsOf(world, row).forEach(pool => removePool(world, pool));
  dropAccessRules(world, row);
  giveBackAddresses(world, row.id);
  world.clusters.remove(row.id);
  return last;
}

function checkRanges(network: string, pods: string, services: string): void {
  if (overlap(network, pods)) throw invalid('pod_cidr', `${pods} overlaps the private network`);
  if (overlap(network, services)) throw invalid('service_cidr', `${services} overlaps the private network`);
  if (overlap(pods, services)) throw invalid('service_cidr', `${services} overlaps the range of the pods`);
}

/** A cluster as it is now, which depends on its pools. */
function current(world: World, row: Row): Row {
  row.status = poolsOf(world, row).length > 0 ? 'ready' : 'pool_required';
  row.upgrade_available = row.version !== offered()[0];
  return row;
}
