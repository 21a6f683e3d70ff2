import { catalogOf } from '../../../../lib/catalog';
import type { Row } from '../../core/table';
import { act, refuseBusy } from './actions';
import { invalid, numbered } from './answers';
import { owned, refuseProtected, serveCommon, serveProtection } from './objects';
import { shownLocation } from './offer';
import type { World } from './world';

/** Load balancers; their networks, services and targets have files of their own. */
export function loadBalancers(world: World): void {
  const { api, loadBalancers: table } = world;
  serveCommon(world, 'load_balancers', 'load_balancer', table, shownBalancer);
  serveProtection(world, 'load_balancers', table);

  api.on('POST /v1/load_balancers', ({ body }) => {
    const row = table.insert(newBalancer(world, body));
    return { load_balancer: shownBalancer(row), action: act(world, row, 'create_load_balancer') };
  });
  api.on('DELETE /v1/load_balancers/:id', ({ params }) => {
    const row = table.get(params.id);
    refuseProtected(row);
    refuseBusy(world, row);
    table.remove(row.id);
  });
  // No firewall can stand before one.
  world.openings.push(() => table.where(({ isPublic, services }) => isPublic && services.length > 0).map(({ name }) => `load balancer ${name}`));
}

function newBalancer(world: World, body: Record<string, any>): Row {
  const { load_balancer_type: type, location, algorithm = { type: 'round_robin' } } = body;
  if (!types().includes(type)) throw invalid('load_balancer_type', `there is no ${type}`);
  if (!location) throw invalid('location', 'a zone instead of a location is not modeled');
  shownLocation(location);
  return {
    ...owned(world, world.loadBalancers, body),
    type,
    location,
    algorithm,
    isPublic: true,
    private_net: [],
    services: [],
    targets: [],
    protection: { delete: false },
  };
}

function types(): string[] {
  return catalogOf('hetzner').loadBalancerTypes.map(({ code }) => code);
}

function shownBalancer(row: Row): object {
  const { type, location, isPublic, private_net: privateNet, targets, ...plain } = row;
  const id = Number(row.id);
  return {
    ...numbered(plain as Row),
    load_balancer_type: {
      id: types().indexOf(type) + 1, name: type, description: type.toUpperCase(), prices: [], deprecated: null, deprecation: null,
    },
    location: shownLocation(location),
    public_net: {
      enabled: isPublic,
      ipv4: { ip: `198.51.100.${id % 256}`, dns_ptr: '' },
      ipv6: { ip: `2001:db8:1b::${id.toString(16)}`, dns_ptr: '' },
    },
    private_net: privateNet.map(({ network, ip }: Row) => ({ network: Number(network), ip })),
    targets: targets.map(({ server, use_private_ip }: Row) => ({ type: 'server', server: { id: Number(server) }, use_private_ip, health_status: [] })),
    included_traffic: 0,
    ingoing_traffic: null,
    outgoing_traffic: null,
  };
}
