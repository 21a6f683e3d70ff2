import { contains, firstFree } from '../../core/addresses';
import type { Row } from '../../core/table';
import { invalid, notFound, precondition } from './answers';
import { addressesIn, giveBackAddresses, takeAddress } from './ipam';
import { found } from './objects';
import { World } from './world';

const BASE = '/rdb/v1/regions/:region';

const PORT = 5432;

/** Where public endpoints are here. */
const PUBLIC = '51.159.0.0/16';
const PUBLIC_PORT = 21432;

/** The addresses at which instances are reached: at most one in a private network and one on the internet. */
export function databaseEndpoints(world: World): void {
  const { api, settling, instances } = world;

  api.on(`POST ${BASE}/instances/:id/endpoints`, ({ params, body }) => {
    const row = found(instances, params);
    const made = addEndpoint(world, row, body.endpoint_spec);
    settling.begin(row);
    // A public endpoint is made later than it is answered.
    return made.load_balancer ? { id: '', name: null, port: 0 } : made;
  });
  api.on(`DELETE ${BASE}/endpoints/:id`, ({ params: { region, id } }) => {
    const [row] = instances.where(({ region: place, endpoints }) => place === region && endpoints.some((endpoint: Row) => endpoint.id === id));
    if (!row) throw notFound('endpoint', id);
    if (publicEndpoint(row)?.id !== id) giveBackAddresses(world, row.id);
    row.endpoints = row.endpoints.filter((endpoint: Row) => endpoint.id !== id);
    settling.begin(row);
  });
}

interface EndpointSpec {
  readonly load_balancer?: object;
  readonly private_network?: { readonly private_network_id: string; readonly service_ip?: string; readonly ipam_config?: object };
}

export function addEndpoint(world: World, instance: Row, { load_balancer, private_network }: EndpointSpec): Row {
  const kind = load_balancer ? 'load_balancer' : 'private_network';
  if (instance.endpoints.some((endpoint: Row) => endpoint[kind])) throw precondition('endpoint_exists', `the instance has an endpoint of the kind ${kind}`);
  const endpoint = load_balancer ? newPublicEndpoint(world) : newPrivateEndpoint(world, instance, private_network!);
  instance.endpoints = [...instance.endpoints, endpoint];
  return endpoint;
}

export function publicEndpoint({ endpoints }: Row): Row | undefined {
  return endpoints.find(({ load_balancer }: Row) => load_balancer);
}

function newPublicEndpoint({ ids, instances }: World): Row {
  const taken = instances.where(() => true).map(row => publicEndpoint(row)?.ip);
  return { id: ids.uuid(), ip: firstFree(PUBLIC, taken), name: null, port: PUBLIC_PORT, load_balancer: {} };
}

function newPrivateEndpoint(world: World, { id, name, region }: Row, spec: NonNullable<EndpointSpec['private_network']>): Row {
  const network = found(world.privateNetworks, { region, id: spec.private_network_id });
  const address = spec.service_ip
    ? chosenAddress(world, network, spec.service_ip)
    : takeAddress(world, network, { type: 'rdb_instance', id, name }).address;
  return {
    id: world.ids.uuid(),
    ip: address.split('/')[0],
    name: null,
    port: PORT,
    private_network: {
      private_network_id: network.id,
      provisioning_mode: spec.service_ip ? 'static' : 'ipam',
      service_ip: address,
      zone: `${region}-1`,
    },
  };
}

/** An address that the caller picks is only checked: the list of addresses never hears of it. */
function chosenAddress(world: World, network: Row, address: string): string {
  const [{ subnet }] = network.subnets;
  if (!contains(subnet, address)) throw invalid('service_ip', `${address} is not in ${subnet}`);
  const ip = address.split('/')[0];
  if (addressesIn(world, network).some(row => row.address.split('/')[0] === ip)) throw precondition('ip_in_use', `${ip} is taken`);
  return address;
}
