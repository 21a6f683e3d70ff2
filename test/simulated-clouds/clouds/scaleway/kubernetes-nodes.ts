import type { Row } from '../../core/table';
import { listed, NOW } from './answers';
import { giveBackAddresses, takeAddress } from './ipam';
import { found } from './objects';
import { World } from './world';

/** Characters that a node's name keeps of its cluster's and its pool's. */
const KEPT = 17;

export function kubernetesNodes(world: World): void {
  const { api, clusters, nodes } = world;

  api.on('GET /k8s/v1/regions/:region/clusters/:id/nodes', ({ params, query }) => {
    const cluster = found(clusters, params);
    const { pool_id: pool } = query;
    return listed('nodes', nodes.where(row => row.cluster_id === cluster.id && (!pool || row.pool_id === pool)), query);
  });
}

/** Makes or removes nodes until the pool has as many as it wants. */
export function fitNodes(world: World, pool: Row, size: number = pool.size): void {
  const standing = world.nodes.where(row => row.pool_id === pool.id);
  standing.slice(size).forEach(node => removeNode(world, node));
  for (let missing = size - standing.length; missing > 0; missing--) addNode(world, pool);
}

function addNode(world: World, { id: pool, name: poolName, cluster_id, region, zone }: Row): void {
  const cluster = world.clusters.get(cluster_id);
  const id = world.ids.uuid();
  const name = ['scw', cluster.name.slice(0, KEPT), poolName.slice(0, KEPT), id.slice(0, 6)].join('-');
  takeAddress(world, world.privateNetworks.get(cluster.private_network_id), { type: 'instance_private_nic', id, name });
  world.nodes.insert({
    id,
    region,
    cluster_id,
    pool_id: pool,
    name,
    status: 'ready',
    conditions: { DiskPressure: 'False', MemoryPressure: 'False', PIDPressure: 'False', Ready: 'True' },
    public_ip_v4: '',
    public_ip_v6: null,
    provider_id: `scaleway://instance/${zone}/${id}`,
    error_message: '',
    created_at: NOW,
    updated_at: NOW,
  });
}

function removeNode(world: World, { id }: Row): void {
  giveBackAddresses(world, id);
  world.nodes.remove(id);
}
