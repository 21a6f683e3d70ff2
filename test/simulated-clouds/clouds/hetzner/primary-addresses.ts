import type { Row } from '../../core/table';
import { invalid, numbered, refused } from './answers';
import { on, owned, refuseProtected, serveCommon, serveProtection } from './objects';
import { shownLocation } from './offer';
import type { World } from './world';

/** Public addresses. */
export function primaryAddresses(world: World): void {
  const { api, servers, primaryAddresses: table } = world;
  serveCommon(world, 'primary_ips', 'primary_ip', table, shownAddress);
  serveProtection(world, 'primary_ips', table);

  api.on('POST /v1/primary_ips', ({ body }) => {
    if (Boolean(body.location) === Boolean(body.assignee_id)) throw invalid('location', 'either a location or an assignee');
    const location = body.location ?? servers.get(`${body.assignee_id}`).location;
    const row = makeAddress(world, { ...body, location });
    if (body.assignee_id) assign(row, servers.get(`${body.assignee_id}`), world);
    return { primary_ip: shownAddress(row), action: null };
  });
  api.on('DELETE /v1/primary_ips/:id', ({ params }) => {
    const row = table.get(params.id);
    refuseProtected(row);
    if (row.assignee_id) throw refused('must_be_unassigned', 'the address is assigned to a server');
    table.remove(params.id);
  });
  on(world, 'primary_ips/:id/actions/assign', table, (row, { body }) => {
    const server = servers.get(`${body.assignee_id}`);
    refuseRunning(server);
    assign(row, server, world);
  });
  on(world, 'primary_ips/:id/actions/unassign', table, row => {
    if (!row.assignee_id) throw refused('primary_ip_not_assigned', 'the address is not assigned');
    refuseRunning(servers.get(row.assignee_id));
    row.assignee_id = null;
  });
}

/** A new address, with the name and the labels that are asked for. */
export function makeAddress(world: World, asked: Record<string, any>): Row {
  const { type, location, auto_delete = false } = asked;
  shownLocation(location);
  const row = owned(world, world.primaryAddresses, asked);
  const ip = type === 'ipv4' ? `203.0.113.${Number(row.id) % 256}` : `2001:db8:${Number(row.id).toString(16)}::/64`;
  return world.primaryAddresses.insert({
    ...row, type, ip, location, auto_delete, assignee_id: null, assignee_type: 'server', dns_ptr: [], blocked: false, protection: { delete: false },
  });
}

/** Gives an address to a server that has none of its kind. */
export function assign(row: Row, server: Row, world: World): void {
  if (row.assignee_id) throw refused('primary_ip_already_assigned', 'the address is assigned to a server');
  if (row.location !== server.location) throw refused('primary_ip_datacenter_mismatch', `the address is in ${row.location}, the server in ${server.location}`);
  if (addressesOf(world, server)[row.type as 'ipv4']) throw refused(`server_has_${row.type}`, `the server has an ${row.type}`);
  row.assignee_id = server.id;
}

/** The public addresses of a server, by their kind. */
export function addressesOf({ primaryAddresses: table }: World, { id }: Row): { ipv4?: Row; ipv6?: Row } {
  return Object.fromEntries(table.where(row => row.assignee_id === id).map(row => [row.type, row]));
}

/** When a server goes, its addresses stay, but for those that were made with it. */
export function releaseAddresses(world: World, server: Row): void {
  for (const row of Object.values(addressesOf(world, server))) {
    row.assignee_id = null;
    if (row.auto_delete) world.primaryAddresses.remove(row.id);
  }
}

function refuseRunning({ name, status }: Row): void {
  if (status !== 'off') throw refused('server_not_stopped', `server ${name} is not off`);
}

function shownAddress({ assignee_id, location, ...row }: Row): object {
  return { ...numbered(row as Row), assignee_id: assignee_id && Number(assignee_id), location: shownLocation(location) };
}
