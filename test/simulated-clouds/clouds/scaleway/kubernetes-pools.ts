import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, listed, merge, NOW, patch } from './answers';
import { fitNodes } from './kubernetes-nodes';
import { clusterType } from './kubernetes-types';
import { checkOffered, minorOf } from './kubernetes-versions';
import { localDisk, nodeTypeIn, zonesOf } from './node-types';
import { found } from './objects';
import { World } from './world';

const BASE = '/k8s/v1/regions/:region';

const SMALLEST_DISK = 20e9;
const LARGEST_DISK = 10_000e9;
const FIELDS = ['autoscaling', 'size', 'min_size', 'max_size', 'autohealing', 'tags', 'kubelet_args'];

/** Fields that have a call of their own. */
const SETTERS = { labels: 'set-labels', taints: 'set-taints', startup_taints: 'set-startup-taints' };

export function kubernetesPools(world: World): void {
  const { api, settling, clusters, pools } = world;

  api.on(`POST ${BASE}/clusters/:id/pools`, call => createPool(world, call));
  api.on(`GET ${BASE}/clusters/:id/pools`, ({ params, query }) =>
    listed('pools', poolsOf(world, found(clusters, params)).map(row => current(world, row)), query));
  api.on(`GET ${BASE}/pools/:id`, ({ params }) => settling.look(current(world, found(pools, params)), 'scaling'));
  api.on(`PATCH ${BASE}/pools/:id`, ({ params, body }) => current(world, changePool(world, found(pools, params), body)));
  api.on(`POST ${BASE}/pools/:id/upgrade`, ({ params, body }) => current(world, upgradePool(world, found(pools, params), body.version)));
  for (const [field, call] of Object.entries(SETTERS)) {
    api.on(`PUT ${BASE}/pools/:id/${call}`, ({ params, body }) => current(world, patch(found(pools, params), body, [field])));
  }
  api.on(`DELETE ${BASE}/pools/:id`, ({ params }) => ({ ...removePool(world, found(pools, params)), status: 'deleting' }));
}

export function poolsOf({ pools }: World, { id }: Row): Row[] {
  return pools.where(row => row.cluster_id === id);
}

export function removePool(world: World, pool: Row): Row {
  fitNodes(world, pool, 0);
  return world.pools.remove(pool.id);
}

function createPool(world: World, { params: { region, id: clusterId }, body }: Call): Row {
  const cluster = found(world.clusters, { region, id: clusterId });
  if (!zonesOf(region).includes(body.zone)) throw invalid('zone', `${body.zone} is not in ${region}`);
  const { code } = nodeTypeIn(body.zone, body.node_type);
  const { name, zone, size, autoscaling, autohealing, container_runtime, tags, kubelet_args, public_ip_disabled } = body;
  const row: Row = {
    region,
    id: world.ids.uuid(),
    cluster_id: cluster.id,
    name,
    status: 'ready',
    version: cluster.version,
    node_type: code.toLowerCase().replace(/-/g, '_'),
    zone,
    size,
    min_size: body.min_size ?? 0,
    max_size: body.max_size ?? size,
    autoscaling,
    autohealing,
    container_runtime,
    tags,
    kubelet_args,
    upgrade_policy: { max_unavailable: 1, max_surge: 0, ...body.upgrade_policy },
    ...rootVolume(code, body),
    public_ip_disabled,
    placement_group_id: null,
    security_group_id: world.ids.uuid(),
    labels: body.labels ?? {},
    taints: body.taints ?? [],
    startup_taints: body.startup_taints ?? [],
    error_message: null,
    created_at: NOW,
    updated_at: NOW,
  };
  checkSizes(world, cluster, row);
  world.pools.insert(row);
  fitNodes(world, row);
  world.settling.begin(row);
  return current(world, row);
}

function changePool(world: World, pool: Row, body: Record<string, any>): Row {
  const changed = patch({ ...pool }, body, FIELDS);
  // The autoscaler brings the size between new bounds by itself.
  if (changed.autoscaling) changed.size = Math.min(Math.max(changed.size, changed.min_size), changed.max_size);
  checkSizes(world, world.clusters.get(pool.cluster_id), changed);
  Object.assign(pool, changed);
  merge(pool.upgrade_policy, body.upgrade_policy);
  fitNodes(world, pool);
  world.settling.begin(pool);
  return pool;
}

function upgradePool(world: World, pool: Row, version: string): Row {
  checkOffered(version);
  const { version: cluster } = world.clusters.get(pool.cluster_id);
  if (minorOf(version) > minorOf(cluster)) throw invalid('version', `the cluster runs ${cluster}`);
  pool.version = version;
  world.settling.begin(pool);
  return pool;
}

function checkSizes(world: World, cluster: Row, { id, size, autoscaling, min_size: min, max_size: max }: Row): void {
  const { name, dedicated, max_nodes: most } = clusterType(cluster.type);
  const nodes = poolsOf(world, cluster).filter(row => row.id !== id).reduce((sum, row) => sum + row.size, size);
  if (autoscaling && !(min <= size && size <= max)) throw invalid('size', `${size} is not between ${min} and ${max}`);
  if (nodes === 0 && !dedicated) throw invalid('size', 'a cluster with a shared control plane has at least one node');
  if (nodes > most) throw invalid('size', `a cluster of type ${name} has at most ${most} nodes`);
}

/** Machines with a disk of their own start from it, whole; others from a remote one. */
function rootVolume(code: string, { root_volume_type: asked, root_volume_size: size }: Record<string, any>): object {
  const local = localDisk(code);
  const type = asked === 'default_volume_type' ? (local ? 'l_ssd' : 'sbs_5k') : asked;
  const largest = type === 'l_ssd' ? local : LARGEST_DISK;
  const bytes = size ?? (type === 'l_ssd' ? local : SMALLEST_DISK);
  if (bytes < SMALLEST_DISK || bytes > largest) throw invalid('root_volume_size', `${code} takes ${SMALLEST_DISK} to ${largest} bytes of ${type}`);
  return { root_volume_type: type, root_volume_size: bytes };
}

/** Nodes without a public address that find no way out never join, and their pool says so. */
function current(world: World, row: Row): Row {
  const { private_network_id: network } = world.clusters.get(row.cluster_id);
  row.status = row.public_ip_disabled && row.size > 0 && !hasWayOut(world, network) ? 'warning' : 'ready';
  return row;
}

function hasWayOut({ gatewayNetworks }: World, network: string): boolean {
  return gatewayNetworks.where(row => row.private_network_id === network && row.push_default_route && row.masquerade_enabled).length > 0;
}
