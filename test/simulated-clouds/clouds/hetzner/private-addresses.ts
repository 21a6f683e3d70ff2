import { IPv4 } from 'ipaddr.js';
import { contains, firstFree, overlap } from '../../core/addresses';
import type { Row } from '../../core/table';
import { invalid, refused } from './answers';
import { addressesIn, gatewayOf } from './networks';
import { on } from './objects';
import { locationNamed } from './offer';
import type { World } from './world';

/** Servers in networks. */
export function privateAddresses(world: World): void {
  const { servers, networks } = world;

  on(world, 'servers/:id/actions/attach_to_network', servers, (server, { body }) => {
    const network = networks.get(`${body.network}`);
    if (server.private_net.some((at: Row) => at.network === network.id)) throw refused('server_already_attached', 'the server is in the network');
    refuseOverlap(world, server, network);
    const { alias_ips: aliases = [], ip_range: range } = body;
    const address = addressFor(world, server, network, body);
    for (const alias of aliases) checkAddress(world, server, network, alias, range);
    server.private_net = [...server.private_net, { network: network.id, ip: address, alias_ips: aliases, mac_address: macAddress(world.newId()) }];
  });
  on(world, 'servers/:id/actions/detach_from_network', servers, (server, { body }) => {
    const at = attachment(server, body.network);
    server.private_net = server.private_net.filter((other: Row) => other !== at);
  });
  on(world, 'servers/:id/actions/change_alias_ips', servers, (server, { body }) => {
    const at = attachment(server, body.network);
    const network = networks.get(at.network);
    const added = body.alias_ips.filter((alias: string) => !at.alias_ips.includes(alias));
    for (const alias of added) checkAddress(world, server, network, alias);
    at.alias_ips = body.alias_ips;
  });
}

/** The address of a server or of a load balancer that comes into a network, as asked for or the next one. */
export function addressFor(world: World, row: Row, network: Row, { ip, ip_range: range }: Record<string, any>): string {
  const address = ip ?? freeAddress(world, row, network, range);
  checkAddress(world, row, network, address, range);
  return address;
}

function attachment({ private_net }: Row, network: number): Row {
  const at = private_net.find((other: Row) => other.network === `${network}`);
  if (!at) throw refused('not_found', `the server is not in network ${network}`, 404);
  return at;
}

function refuseOverlap({ networks }: World, { private_net }: Row, { ip_range }: Row): void {
  if (private_net.some((at: Row) => overlap(networks.get(at.network).ip_range, ip_range))) throw refused('networks_overlap', 'the server is in a network that overlaps');
}

/** Subnets of the zone that the location of a server or a load balancer belongs to; of them the one of a range, if one is asked for. */
function subnetsFor({ location }: Row, { subnets }: Row, range?: string): string[] {
  const { networkZone } = locationNamed(location);
  const found = subnets.filter((subnet: Row) => subnet.network_zone === networkZone && [undefined, subnet.ip_range].includes(range));
  if (found.length === 0) throw refused('no_subnet_available', `the network has no subnet ${range ?? ''} in ${networkZone}`);
  return found.map(({ ip_range }: Row) => ip_range);
}

/** The next one of the last subnet (provider 1.68.0, `hcloud_server_network`). */
function freeAddress(world: World, server: Row, network: Row, range?: string): string {
  const subnet = subnetsFor(server, network, range).sort().at(-1)!;
  return firstFree(subnet, [...addressesIn(world, network), gatewayOf(network)], 1);
}

function checkAddress(world: World, server: Row, network: Row, address: string, range?: string): void {
  const within = subnetsFor(server, network, range).find(subnet => contains(subnet, address));
  if (!within) throw invalid('ip', `${address} is in no subnet that it can be in`);
  if (addressesIn(world, network).includes(address) || !canBeGiven(within, network, address)) throw refused('ip_not_available', `${address} is not available`);
}

/** Neither the network's own addresses nor its gateway. */
function canBeGiven(subnet: string, network: Row, address: string): boolean {
  const [first] = subnet.split('/');
  return address !== first && address !== gatewayOf(network) && address !== lastOf(subnet);
}

function lastOf(subnet: string): string {
  return IPv4.broadcastAddressFromCIDR(subnet).toString();
}

function macAddress(id: string): string {
  return `86:00:00:${Number(id).toString(16).padStart(6, '0').replace(/(..)(..)(..)/, '$1:$2:$3')}`;
}
