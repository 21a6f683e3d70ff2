import type { Row } from '../../core/table';
import { invalid, refused } from './answers';
import { on } from './objects';
import { locationNamed } from './offer';
import { addressesOf } from './primary-addresses';
import type { World } from './world';

/** Servers behind load balancers. */
export function loadBalancerTargets(world: World): void {
  const { loadBalancers: table, servers } = world;

  on(world, 'load_balancers/:id/actions/add_target', table, (row, { body: { type, server: asked, use_private_ip = false } }) => {
    if (type !== 'server') throw invalid('type', `${type} is not modeled`);
    const server = servers.get(`${asked.id}`);
    if (row.targets.some((target: Row) => target.server === server.id)) throw refused('target_already_defined', `${server.name} is a target`);
    if (zoneOf(server) !== zoneOf(row)) throw invalid('server', `the server is in ${zoneOf(server)}, the load balancer in ${zoneOf(row)}`);
    refuseUnreachable(world, row, server, use_private_ip);
    row.targets = [...row.targets, { server: server.id, use_private_ip }];
  });
  on(world, 'load_balancers/:id/actions/remove_target', table, (row, { body: { server: asked } }) => {
    const rest = row.targets.filter((target: Row) => target.server !== `${asked.id}`);
    if (rest.length === row.targets.length) throw refused('load_balancer_target_not_found', `server ${asked.id} is no target`, 404);
    row.targets = rest;
  });
}

/** When a server goes, it is no target any more. */
export function releaseTargets({ loadBalancers: table }: World, server: Row): void {
  for (const row of balancersBefore(table, server)) row.targets = row.targets.filter((target: Row) => target.server !== server.id);
}

export function balancersBefore(table: World['loadBalancers'], { id }: Row): Row[] {
  return table.where(({ targets }) => targets.some(({ server }: Row) => server === id));
}

function refuseUnreachable(world: World, balancer: Row, server: Row, privately: boolean): void {
  if (!privately && !addressesOf(world, server).ipv4) throw refused('missing_ipv4', `${server.name} has no public address`);
  if (!privately) return;
  const [at] = balancer.private_net;
  if (!at) throw refused('load_balancer_not_attached_to_network', 'the load balancer is in no network');
  if (!server.private_net.some(({ network }: Row) => network === at.network)) throw refused('server_not_attached_to_network', `${server.name} is not in the network of the load balancer`);
}

function zoneOf({ location }: Row): string | undefined {
  return locationNamed(location).networkZone;
}
