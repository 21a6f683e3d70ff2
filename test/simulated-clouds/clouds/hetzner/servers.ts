import type { Row } from '../../core/table';
import { act, refuseBusy } from './actions';
import { invalid, numbered, numbers, refused } from './answers';
import { firewallsFor } from './firewalls';
import { balancersBefore, releaseTargets } from './load-balancer-targets';
import { on, owned, refuseProtected, serveCommon, serveProtection } from './objects';
import { diskOf, imageFor, shownLocation, shownType, typeIn } from './offer';
import { groupWithRoom, shownGroup } from './placement-groups';
import { addressesOf, assign, makeAddress, releaseAddresses } from './primary-addresses';
import { releaseVolumes, volumesOf } from './volumes';
import type { World } from './world';

const HOST_NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
const USER_DATA_LIMIT = 32 * 1024;
const KINDS = ['ipv4', 'ipv6'] as const;

/** Servers; their networks, addresses, firewalls, groups and volumes have files of their own. */
export function servers(world: World): void {
  const { api, servers: table } = world;
  const shown = (row: Row) => shownServer(world, row);
  serveCommon(world, 'servers', 'server', table, shown);
  serveProtection(world, 'servers', table, ({ delete: deletion, rebuild }) => {
    if (deletion !== rebuild) throw invalid('rebuild', 'protection against deletion and rebuilding are the same');
  });

  api.on('POST /v1/servers', ({ body }) => {
    const row = createServer(world, body);
    return { server: shown(row), action: act(world, row, 'create_server'), next_actions: [], root_password: null };
  });
  api.on('DELETE /v1/servers/:id', ({ params }) => {
    const row = table.get(params.id);
    refuseProtected(row);
    refuseBusy(world, row);
    releaseAddresses(world, row);
    releaseVolumes(world, row);
    releaseTargets(world, row);
    return { action: act(world, table.remove(row.id), 'delete_server') };
  });
  const power = (command: string, status: string) => on(world, `servers/:id/actions/${command}`, table, row => {
    if (status === 'running') refuseUnreachable(world, row);
    row.status = status;
  });
  power('poweron', 'running');
  power('poweroff', 'off');
  power('shutdown', 'off');
  on(world, 'servers/:id/actions/change_type', table, (row, { body }) => changeType(row, body));
}

function createServer(world: World, body: Record<string, any>): Row {
  const { location, public_net: publicNet = { enable_ipv4: true, enable_ipv6: true } } = body;
  shownLocation(location);
  const type = typeIn(location, body.server_type);
  checkNameAndData(body);
  const isPublic = publicNet.enable_ipv4 || publicNet.enable_ipv6;
  const row: Row = {
    ...owned(world, world.servers, body),
    status: 'off',
    location,
    type,
    image: imageFor(type, body.image),
    primary_disk_size: diskOf(type),
    protection: { delete: false, rebuild: false },
    placement_group: body.placement_group ? groupWithRoom(world, body.placement_group) : null,
    firewalls: firewallsFor(world, body.firewalls ?? [], isPublic),
    private_net: [],
  };
  for (const kind of KINDS) if (publicNet[`enable_${kind}`]) giveAddress(world, row, kind, publicNet[kind]);
  if (body.start_after_create !== false) {
    refuseUnreachable(world, row);
    row.status = 'running';
  }
  return world.servers.insert(row);
}

function checkNameAndData({ name, user_data: data = '' }: Record<string, any>): void {
  if (!HOST_NAME.test(name)) throw invalid('name', `${name} is no host name`);
  if (Buffer.byteLength(data) > USER_DATA_LIMIT) throw invalid('user_data', `is longer than ${USER_DATA_LIMIT} bytes`);
}

/** An address of the program's, or one that comes and goes with the server. */
function giveAddress(world: World, server: Row, kind: string, id?: number): void {
  const row = id ? world.primaryAddresses.get(`${id}`)
    : makeAddress(world, { name: `primary_ip-${world.newId()}`, type: kind, location: server.location, auto_delete: true });
  if (row.type !== kind) throw refused('primary_ip_version_mismatch', `${row.name} is no ${kind}`);
  assign(row, server, world);
}

function refuseUnreachable(world: World, row: Row): void {
  if (row.private_net.length === 0 && Object.keys(addressesOf(world, row)).length === 0) throw invalid('start_after_create', 'the server has no network at all');
}

/** It is started again when it has the new type. */
function changeType(row: Row, { server_type: asked, upgrade_disk: growing }: Record<string, any>): void {
  if (row.status !== 'off') throw refused('server_not_stopped', 'the server is not off');
  const type = typeIn(row.location, asked);
  if (type.architecture !== row.type.architecture) throw refused('invalid_server_type', `${asked} has other processors`);
  if (diskOf(type) < row.primary_disk_size) throw refused('invalid_server_type', `the disk of ${asked} is smaller than ${row.primary_disk_size} GB`);
  Object.assign(row, { type, status: 'running', primary_disk_size: growing ? diskOf(type) : row.primary_disk_size });
}

function shownServer(world: World, row: Row): object {
  const { type, location, firewalls, placement_group: group, private_net: privateNet, ...plain } = row;
  const { ipv4, ipv6 } = addressesOf(world, row);
  return {
    ...numbered(plain as Row),
    server_type: shownType(type),
    location: shownLocation(location),
    public_net: {
      ipv4: ipv4 ? { id: Number(ipv4.id), ip: ipv4.ip, blocked: false, dns_ptr: '' } : null,
      ipv6: ipv6 ? { id: Number(ipv6.id), ip: ipv6.ip, blocked: false, dns_ptr: [] } : null,
      floating_ips: [],
      firewalls: firewalls.map((id: string) => ({ id: Number(id), status: 'applied' })),
    },
    private_net: privateNet.map(({ network, ...at }: Row) => ({ network: Number(network), ...at })),
    placement_group: group && shownGroup(world, world.placementGroups.get(group)),
    volumes: numbers(volumesOf(world.volumes, row).map(({ id }) => id)),
    load_balancers: numbers(balancersBefore(world.loadBalancers, row).map(({ id }) => id)),
    backup_window: null,
    rescue_enabled: false,
    iso: null,
    locked: false,
  };
}
