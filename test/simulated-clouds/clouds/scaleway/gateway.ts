import { firstFree } from '../../core/addresses';
import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, patch, precondition } from './answers';
import { giveBackAddresses, takeAddress } from './ipam';
import { found, owned, regionOf } from './objects';
import { World } from './world';

const BASE = '/vpc-gw/v2/zones/:zone';

/** Where public addresses come from here. */
const PUBLIC = '51.15.0.0/16';

/** Megabits per second by type. */
const BANDWIDTHS: Record<string, number> = { 'VPC-GW-S': 100, 'VPC-GW-M': 1000 };

const GATEWAY_FIELDS = ['name', 'tags', 'bastion_enabled', 'bastion_port', 'smtp_enabled'];
const NETWORK_FIELDS = ['masquerade_enabled', 'push_default_route'];

/** Public gateways, their addresses, and the networks that they serve. */
export function gateway(world: World): void {
  gatewayAddresses(world);
  gateways(world);
  gatewayNetworks(world);
}

function gatewayAddresses(world: World): void {
  const { api, gatewayAddresses: addresses } = world;

  api.on(`POST ${BASE}/ips`, ({ params, body }) => addresses.insert(newAddress(world, params, body)));
  api.on(`GET ${BASE}/ips/:id`, ({ params }) => found(addresses, params));
  api.on(`PATCH ${BASE}/ips/:id`, ({ params, body }) => patch(found(addresses, params), body, ['tags']));
  api.on(`DELETE ${BASE}/ips/:id`, ({ params }) => {
    if (found(addresses, params).gateway_id) throw precondition('resource_still_in_use', 'a gateway has the address');
    addresses.remove(params.id);
  });
}

function gateways(world: World): void {
  const { api, settling, gateways: table } = world;

  api.on(`POST ${BASE}/gateways`, call => current(world, createGateway(world, call)));
  api.on(`GET ${BASE}/gateways/:id`, ({ params }) => current(world, settling.look(found(table, params), 'allocating')));
  api.on(`PATCH ${BASE}/gateways/:id`, ({ params, body }) => {
    const named = { ...body, bastion_enabled: body.enable_bastion, smtp_enabled: body.enable_smtp };
    return current(world, patch(found(table, params), named, GATEWAY_FIELDS));
  });
  api.on(`POST ${BASE}/gateways/:id/upgrade`, ({ params, body }) => current(world, resize(found(table, params), body.type)));
  api.on(`PUT ${BASE}/gateways/:id/bastion-allowed-ips`, ({ params, body }) => {
    const row = found(table, params);
    row.bastion_allowed_ips = body.ip_ranges.map((range: string) => (range.includes('/') ? range : `${range}/32`));
    return { ip_ranges: row.bastion_allowed_ips };
  });
  api.on(`DELETE ${BASE}/gateways/:id`, ({ params }) => {
    const last = current(world, found(table, params));
    if (last.gateway_networks.length > 0) throw precondition('resource_still_in_use', 'the gateway serves private networks');
    delete world.gatewayAddresses.get(last.ipv4.id).gateway_id;
    table.remove(params.id);
    return { ...last, status: 'deleting' };
  });
}

function gatewayNetworks(world: World): void {
  const { api, settling, gatewayNetworks: table } = world;

  api.on(`POST ${BASE}/gateway-networks`, call => connect(world, call));
  api.on(`GET ${BASE}/gateway-networks/:id`, ({ params }) => settling.look(found(table, params), 'created'));
  api.on(`PATCH ${BASE}/gateway-networks/:id`, ({ params, body }) => {
    if (body.ipam_ip_id) throw invalid('ipam_ip_id', 'the simulated cloud has no reserved addresses');
    return patch(found(table, params), { ...body, masquerade_enabled: body.enable_masquerade }, NETWORK_FIELDS);
  });
  api.on(`DELETE ${BASE}/gateway-networks/:id`, ({ params }) => {
    const last = found(table, params);
    giveBackAddresses(world, last.id);
    table.remove(last.id);
    return { ...last, status: 'detaching' };
  });
}

function newAddress(world: World, params: Record<string, string>, { tags, project_id }: Record<string, any>): Row {
  const address = firstFree(PUBLIC, world.gatewayAddresses.where(() => true).map(row => row.address));
  return { ...owned(world, params, { tags, project_id }), address, reverse: `${address.split('.').reverse().join('-')}.instances.scw.cloud` };
}

function createGateway(world: World, { params, body }: Call): Row {
  const row: Row = {
    ...owned(world, params, body),
    bastion_enabled: body.enable_bastion,
    bastion_port: body.bastion_port ?? 61000,
    bastion_allowed_ips: ['0.0.0.0/0'],
    smtp_enabled: body.enable_smtp,
    is_legacy: false,
    status: 'running',
    version: '0.7.8',
  };
  resize(row, body.type);
  row.ipv4 = addressFor(world, params, body);
  row.ipv4.gateway_id = row.id;
  world.settling.begin(row);
  return world.gateways.insert(row);
}

/** The address that a new gateway names, or a new one. */
function addressFor(world: World, params: Record<string, string>, body: Record<string, any>): Row {
  const { gatewayAddresses: addresses } = world;
  if (!body.ip_id) return addresses.insert(newAddress(world, params, { ...body, tags: [] }));
  const address = found(addresses, { zone: params.zone, id: body.ip_id });
  if (address.gateway_id) throw precondition('ip_already_attached', 'another gateway has the address');
  return address;
}

function resize(row: Row, type: string): Row {
  const bandwidth = BANDWIDTHS[type];
  if (!bandwidth) throw invalid('type', `${type} is not a type of gateway`);
  return Object.assign(row, { type, bandwidth });
}

/** A gateway with its address and the networks that it serves, as they are now. */
function current(world: World, row: Row): Row {
  return { ...row, ipv4: { ...row.ipv4 }, gateway_networks: world.gatewayNetworks.where(({ gateway_id: id }) => id === row.id) };
}

function connect(world: World, { params, body }: Call): Row {
  if (body.ipam_ip_id) throw invalid('ipam_ip_id', 'the simulated cloud has no reserved addresses');
  const server = found(world.gateways, { zone: params.zone, id: body.gateway_id });
  const network = found(world.privateNetworks, { region: regionOf(params.zone), id: body.private_network_id });
  const networks = world.gatewayNetworks.where(({ gateway_id: id }) => id === server.id);
  if (networks.some(({ private_network_id: id }) => id === network.id)) throw invalid('private_network_id', 'the gateway serves the network already');
  const { id, zone, created_at, updated_at } = owned(world, params, {});
  const { id: address, resource } = takeAddress(world, network, { type: 'vpc_gateway_network', id, name: server.name });
  const row: Row = {
    id,
    gateway_id: server.id,
    private_network_id: network.id,
    mac_address: resource.mac_address,
    masquerade_enabled: body.enable_masquerade,
    push_default_route: body.push_default_route,
    ipam_ip_id: address,
    status: 'ready',
    zone,
    created_at,
    updated_at,
  };
  world.settling.begin(row);
  return world.gatewayNetworks.insert(row);
}
