import { contains, overlap } from '../../core/addresses';
import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, listed, patch, precondition } from './answers';
import { addressesIn } from './ipam';
import { found, owned } from './objects';
import { World } from './world';

const BASE = '/vpc/v2/regions/:region';

/** Every private network also gets a range of IPv6. */
const IPV6_RANGE = 'fd00:5ca1:e000:1::/64';

/** VPCs and private networks. */
export function network(world: World): void {
  const { api, vpcs, privateNetworks } = world;

  api.on(`POST ${BASE}/vpcs`, ({ params, body }) => vpcs.insert({
    ...owned(world, params, body),
    is_default: false,
    private_network_count: 0,
    routing_enabled: true,
    custom_routes_propagation_enabled: true,
    transitivity_enabled: false,
    s3_integration_enabled: false,
  }));
  api.on(`GET ${BASE}/vpcs`, ({ params, query }) => listed('vpcs', vpcs.where(inRegion(params)), query));
  api.on(`GET ${BASE}/vpcs/:id`, ({ params }) => found(vpcs, params));
  api.on(`PATCH ${BASE}/vpcs/:id`, ({ params, body }) => patch(found(vpcs, params), body, ['name', 'tags']));
  api.on(`DELETE ${BASE}/vpcs/:id`, ({ params }) => {
    if (privateNetworks.where(row => row.vpc_id === params.id).length > 0) throw precondition('resource_still_in_use', 'the VPC has private networks');
    vpcs.remove(params.id);
  });

  api.on(`POST ${BASE}/private-networks`, call => createPrivateNetwork(world, call));
  api.on(`GET ${BASE}/private-networks/:id`, ({ params }) => found(privateNetworks, params));
  api.on(`PATCH ${BASE}/private-networks/:id`, ({ params, body }) => patch(found(privateNetworks, params), body, ['name', 'tags']));
  api.on(`DELETE ${BASE}/private-networks/:id`, ({ params }) => {
    const row = found(privateNetworks, params);
    const users = addressesIn(world, row).map(({ address, resource }) => `${address} of ${resource.type} ${resource.name}`);
    if (users.length > 0) throw precondition('resource_still_in_use', `addresses in use: ${users.join(', ')}`);
    vpcs.get(row.vpc_id).private_network_count -= 1;
    privateNetworks.remove(params.id);
  });
}

function createPrivateNetwork(world: World, { params, body }: Call): Row {
  const vpc = found(world.vpcs, { ...params, id: body.vpc_id });
  const [range] = body.subnets ?? ['172.16.0.0/22'];
  const others = world.privateNetworks.where(row => row.vpc_id === vpc.id);
  if (others.some(row => overlap(row.subnets[0].subnet, range))) throw invalid('subnets', 'the range is used by another network of the VPC');
  if (!contains('10.0.0.0/8', range) && !contains('172.16.0.0/12', range) && !contains('192.168.0.0/16', range)) throw invalid('subnets', 'the range is not private');
  vpc.private_network_count += 1;
  const made = owned(world, params, body);
  const { region, project_id, created_at, updated_at } = made;
  return world.privateNetworks.insert({
    ...made,
    vpc_id: vpc.id,
    subnets: [range, IPV6_RANGE].map(subnet => ({
      id: world.ids.uuid(), created_at, updated_at, subnet, region, project_id, private_network_id: made.id, vpc_id: vpc.id,
    })),
    dhcp_enabled: true,
    default_route_propagation_enabled: false,
    has_s3_integration: false,
  });
}

function inRegion({ region }: Record<string, string>): (row: Row) => boolean {
  return row => row.region === region;
}
