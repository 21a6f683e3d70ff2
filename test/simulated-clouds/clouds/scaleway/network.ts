import { contains, overlap } from '../../core/addresses';
import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, listed, NOW, patch, precondition } from './answers';
import { PROJECT, World } from './world';

const BASE = '/vpc/v2/regions/:region';

/** VPCs and private networks. */
export function network(world: World): void {
  const { api, vpcs, privateNetworks } = world;

  api.on(`POST ${BASE}/vpcs`, ({ params, body }) => vpcs.insert({
    ...owned(world, params, body), is_default: false, private_network_count: 0, routing_enabled: true, custom_routes_propagation_enabled: true,
  }));
  api.on(`GET ${BASE}/vpcs`, ({ params, query }) => listed('vpcs', vpcs.where(inRegion(params)), query));
  api.on(`GET ${BASE}/vpcs/:id`, ({ params }) => vpcs.get(params.id));
  api.on(`PATCH ${BASE}/vpcs/:id`, ({ params, body }) => patch(vpcs.get(params.id), body, ['name', 'tags']));
  api.on(`DELETE ${BASE}/vpcs/:id`, ({ params }) => {
    if (privateNetworks.where(row => row.vpc_id === params.id).length > 0) throw precondition('resource_still_in_use', 'the VPC has private networks');
    vpcs.remove(params.id);
  });

  api.on(`POST ${BASE}/private-networks`, call => createPrivateNetwork(world, call));
  api.on(`GET ${BASE}/private-networks/:id`, ({ params }) => privateNetworks.get(params.id));
  api.on(`PATCH ${BASE}/private-networks/:id`, ({ params, body }) => patch(privateNetworks.get(params.id), body, ['name', 'tags']));
  api.on(`DELETE ${BASE}/private-networks/:id`, ({ params }) => {
    const users = world.addresses.where(row => row.source.private_network_id === params.id);
    if (users.length > 0) throw precondition('resource_still_in_use', `addresses in use: ${users.map(row => row.address).join(', ')}`);
    privateNetworks.remove(params.id);
  });
}

function createPrivateNetwork(world: World, { params, body }: Call): Row {
  const vpc = world.vpcs.get(body.vpc_id);
  if (vpc.region !== params.region) throw invalid('vpc_id', 'the VPC is in another region');
  const [range] = body.subnets ?? ['172.16.0.0/22'];
  const others = world.privateNetworks.where(row => row.vpc_id === vpc.id);
  if (others.some(row => overlap(row.subnets[0].subnet, range))) throw invalid('subnets', 'the range is used by another network of the VPC');
  if (!contains('10.0.0.0/8', range) && !contains('172.16.0.0/12', range) && !contains('192.168.0.0/16', range)) throw invalid('subnets', 'the range is not private');
  vpc.private_network_count += 1;
  const made = owned(world, params, body);
  const { project_id, created_at, updated_at } = made;
  return world.privateNetworks.insert({
    ...made,
    vpc_id: vpc.id,
    subnets: [{ id: world.ids.uuid(), created_at, updated_at, subnet: range, project_id, private_network_id: made.id, vpc_id: vpc.id }],
    dhcp_enabled: true,
    default_route_propagation_enabled: false,
  });
}

/** What every object of these products carries. */
function owned(world: World, { region }: Record<string, string>, { name, tags, project_id: project }: Record<string, any>): Row {
  const projectId = project ?? PROJECT;
  return {
    id: world.ids.uuid(), name, tags: tags ?? [], organization_id: PROJECT, project_id: projectId, region, created_at: NOW, updated_at: NOW,
  };
}

function inRegion({ region }: Record<string, string>): (row: Row) => boolean {
  return row => row.region === region;
}
