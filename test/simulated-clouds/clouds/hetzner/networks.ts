import { parseCIDR } from 'ipaddr.js';
import { contains, firstFree, normalized, overlap } from '../../core/addresses';
import type { Row, Table } from '../../core/table';
import { invalid, numbers, numbered, refused } from './answers';
import { on, owned, refuseProtected, serveCommon, serveProtection } from './objects';
import type { World } from './world';

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** The gateway of public addresses, which no private one may be. */
const PUBLIC_GATEWAY = '172.31.1.1';

/** Prefixes of the smallest network and the smallest subnet. */
const LONGEST_NETWORK = 24;
const LONGEST_SUBNET = 30;

/** Networks, their subnets and their routes. */
export function networks(world: World): void {
  const { api, networks: table } = world;
  const shown = (row: Row) => shownNetwork(world, row);
  serveCommon(world, 'networks', 'network', table, shown);
  serveProtection(world, 'networks', table);

  api.on('POST /v1/networks', ({ body }) => {
    checkRange(body.ip_range, LONGEST_NETWORK);
    if (!PRIVATE.some(range => contains(range, body.ip_range))) throw invalid('ip_range', `${body.ip_range} is not private`);
    const row = { ...owned(world, table, body), ip_range: body.ip_range, subnets: [], routes: [], protection: { delete: false } };
    return { network: shown(table.insert({ ...row, expose_routes_to_vswitch: body.expose_routes_to_vswitch })) };
  });
  api.on('DELETE /v1/networks/:id', ({ params }) => {
    const row = table.get(params.id);
    refuseProtected(row);
    if (attachedTo(world, row).length > 0) throw refused('resource_in_use', 'servers or load balancers are attached to the network');
    table.remove(params.id);
  });

  on(world, 'networks/:id/actions/add_subnet', table, (row, { body }) => addSubnet(row, body));
  on(world, 'networks/:id/actions/delete_subnet', table, (row, { body: { ip_range: range } }) => {
    if (addressesIn(world, row).some(address => contains(range, address))) throw refused('service_error', 'cannot remove subnet because servers are attached to it', 400);
    row.subnets = without(row.subnets, ({ ip_range }) => ip_range === range, `subnet ${range}`);
  });
  on(world, 'networks/:id/actions/add_route', table, (row, { body }) => addRoute(row, body));
  on(world, 'networks/:id/actions/delete_route', table, (row, { body }) => {
    row.routes = without(row.routes, ({ destination }) => destination === body.destination, `route to ${body.destination}`);
  });
}

/** The address that everything inside of a network is routed by, its first one. */
export function gatewayOf({ ip_range }: Row): string {
  return firstFree(ip_range, [], 1);
}

/** Private addresses that servers and load balancers have in a network. */
export function addressesIn(world: World, network: Row): string[] {
  return attachedTo(world, network).flatMap(({ private_net }) => private_net.filter((at: Row) => at.network === network.id)
    .flatMap(({ ip, alias_ips: aliases = [] }: Row) => [ip, ...aliases]));
}

function attachedTo({ servers, loadBalancers }: World, network: Row): Row[] {
  return [servers, loadBalancers].flatMap(table => rowsIn(table, network));
}

function rowsIn(table: Table, { id }: Row): Row[] {
  return table.where(({ private_net }) => private_net.some(({ network }: Row) => network === id));
}

function addSubnet(row: Row, { type, ip_range: range, network_zone }: Row): void {
  checkRange(range, LONGEST_SUBNET);
  if (type !== 'cloud') throw invalid('type', `${type} is not modeled`);
  if (!contains(row.ip_range, range) || prefixOf(range) < prefixOf(row.ip_range)) throw invalid('ip_range', `${range} is not within ${row.ip_range}`);
  if (row.subnets.some(({ ip_range: other }: Row) => overlap(other, range))) throw invalid('ip_range', `${range} overlaps another subnet`);
  row.subnets = [...row.subnets, { type, ip_range: range, network_zone, gateway: gatewayOf(row) }];
}

/** Whether somebody has the address of the gateway does not matter to the API. */
function addRoute(row: Row, { destination, gateway }: Row): void {
  const taken = [...row.subnets.map(({ ip_range }: Row) => ip_range), ...row.routes.map((route: Row) => route.destination)];
  if (destination !== '0.0.0.0/0' && taken.some((range: string) => range !== '0.0.0.0/0' && overlap(range, destination))) throw invalid('destination', 'overlaps a subnet or another route');
  if (row.routes.some((route: Row) => route.destination === destination)) throw invalid('destination', 'has a route');
  const within = row.subnets.some(({ ip_range }: Row) => contains(ip_range, gateway));
  if (!within || [gatewayOf(row), PUBLIC_GATEWAY].includes(gateway)) throw invalid('gateway', `${gateway} cannot be a gateway of the network`);
  row.routes = [...row.routes, { destination, gateway }];
}

function checkRange(range: string, longest: number): void {
  if (normalized(range) !== range) throw invalid('ip_range', `${range} has host bits`);
  if (prefixOf(range) > longest) throw invalid('ip_range', `${range} is too small`);
}

function prefixOf(range: string): number {
  return parseCIDR(range)[1];
}

function without(rows: Row[], meant: (row: Row) => boolean, what: string): Row[] {
  const rest = rows.filter(row => !meant(row));
  if (rest.length === rows.length) throw refused('not_found', `${what} not found`, 404);
  return rest;
}

function shownNetwork(world: World, row: Row): object {
  const [servers, balancers] = [world.servers, world.loadBalancers].map(table => numbers(rowsIn(table, row).map(({ id }) => id)));
  return { ...numbered(row), servers, load_balancers: balancers };
}
