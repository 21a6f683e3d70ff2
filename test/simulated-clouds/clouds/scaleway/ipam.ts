import { firstFree } from '../../core/addresses';
import type { Row } from '../../core/table';
import { invalid, listed, NOW } from './answers';
import { found } from './objects';
import { World } from './world';

const BASE = '/ipam/v1/regions/:region/ips';

/** Who has an address: shown with it, and what the list of addresses is searched by. */
export interface Holder {
  readonly type: string;
  readonly id: string;
  readonly name: string;
}

/** The addresses that objects have in private networks; only what the provider asks of them. */
export function ipam(world: World): void {
  const { api, addresses } = world;

  api.on(`GET ${BASE}`, ({ params, query }) => listed('ips', addresses.where(row => row.region === params.region && matches(world, row, query)), query));
  api.on(`GET ${BASE}/:id`, ({ params }) => found(addresses, params));
}

/** Takes the next address of a private network for an object. */
export function takeAddress(world: World, network: Row, { type, id, name }: Holder, tags: readonly string[] = []): Row {
  const [{ id: subnet, subnet: range }] = network.subnets;
  const taken = addressesIn(world, network).map(({ address }) => address.split('/')[0]);
  const free = firstFree(range, taken);
  return world.addresses.insert({
    id: world.ids.uuid(),
    address: `${free}/${range.split('/')[1]}`,
    is_ipv6: false,
    project_id: network.project_id,
    region: network.region,
    zone: null,
    resource: { type, id, name, mac_address: macAddress(world) },
    source: { subnet_id: subnet },
    reverses: [],
    tags,
    created_at: NOW,
    updated_at: NOW,
  });
}

/** Gives back every address that an object has. */
export function giveBackAddresses(world: World, holder: string): void {
  world.addresses.removeWhere(row => row.resource.id === holder);
}

export function addressesIn(world: World, { subnets }: Row): Row[] {
  return world.addresses.where(row => subnets.some(({ id }: Row) => id === row.source.subnet_id));
}

/** How each parameter of a search narrows it. */
const FILTERS: Record<string, (world: World, row: Row, value: string) => boolean> = {
  private_network_id: (world, row, value) => addressesIn(world, world.privateNetworks.get(value)).includes(row),
  resource_id: (_world, { resource }, value) => resource.id === value,
  resource_name: (_world, { resource }, value) => resource.name.includes(value),
  resource_type: (_world, { resource }, value) => value === 'unknown_type' || resource.type === value,
  project_id: (_world, { project_id: project }, value) => project === value,
  is_ipv6: (_world, { is_ipv6: isIpv6 }, value) => `${isIpv6}` === value,
  order_by: () => true,
  page: () => true,
  page_size: () => true,
};

function matches(world: World, row: Row, query: Record<string, string>): boolean {
  return Object.entries(query).every(([name, value]) => {
    const filter = FILTERS[name];
    if (!filter) throw invalid(name, 'the simulated cloud cannot search by this');
    return filter(world, row, value);
  });
}

function macAddress(world: World): string {
  const hex = world.ids.uuid().slice(0, 6).toUpperCase();
  return ['02', '00', '00', ...hex.match(/../g)!].join(':');
}
