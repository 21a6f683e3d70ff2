import { normalized } from '../../core/addresses';
import type { Row } from '../../core/table';
import { act, refuseBusy } from './actions';
import { invalid, numbered, refused } from './answers';
import { owned, serveCommon } from './objects';
import { addressesOf } from './primary-addresses';
import type { World } from './world';

const DIRECTIONS = ['in', 'out'];
const PROTOCOLS = ['tcp', 'udp', 'icmp', 'esp', 'gre'];
const WITH_PORT = ['tcp', 'udp'];
const PORT = /^(any|\d+(-\d+)?)$/;
const MOST_RULES = 50;
const EVERYBODY = ['0.0.0.0/0', '::/0'];

interface Rule {
  readonly direction: string;
  readonly protocol: string;
  readonly port?: string;
  readonly source_ips?: readonly string[];
  readonly destination_ips?: readonly string[];
}

/** What a firewall is bound to, as the API writes it. */
interface Target {
  readonly type: string;
  readonly server: { readonly id: number };
}

/** Firewalls. A server knows its own, so that both ways to bind one come to the same. */
export function firewalls(world: World): void {
  const { api, firewalls: table } = world;
  const shown = (row: Row) => shownFirewall(world, row);
  serveCommon(world, 'firewalls', 'firewall', table, shown);

  api.on('POST /v1/firewalls', ({ body: { rules = [], apply_to: targets = [], ...body } }) => {
    const row = table.insert({ ...owned(world, table, body), rules: accepted(rules) });
    bind(world, row, targets);
    return { firewall: shown(row), actions: [act(world, row, 'set_firewall_rules')] };
  });
  api.on('DELETE /v1/firewalls/:id', ({ params }) => {
    if (serversBehind(world, table.get(params.id)).length > 0) throw refused('resource_in_use', 'the firewall is applied to servers');
    table.remove(params.id);
  });
  const change = (command: string, how: (row: Row, body: any) => void) => api.on(`POST /v1/firewalls/:id/actions/${command}`, ({ params, body }) => {
    const row = table.get(params.id);
    refuseBusy(world, row);
    how(row, body);
    return { actions: [act(world, row, command)] };
  });
  change('set_rules', (row, { rules }) => {
    row.rules = accepted(rules);
  });
  change('apply_to_resources', (row, { apply_to }) => bind(world, row, apply_to));
  change('remove_from_resources', (row, { remove_from }) => remove_from.forEach(({ server }: Target) => {
    const bound = serversBehind(world, row).find(({ id }) => id === `${server.id}`);
    if (!bound) throw refused('firewall_resource_not_found', `server ${server.id} is not behind the firewall`, 404);
    bound.firewalls = bound.firewalls.filter((id: string) => id !== row.id);
  }));
  world.openings.push(() => world.servers.where(server => letsEverybodyIn(world, server)).map(({ name }) => `server ${name}`));
}

/** Firewalls that a new server asks for; one without public address has nothing that they could filter. */
export function firewallsFor({ firewalls: table }: World, asked: readonly { firewall: number }[], isPublic: boolean): string[] {
  const found = asked.map(({ firewall }) => table.get(`${firewall}`).id);
  if (found.length > 0 && !isPublic) throw privateOnly();
  return found;
}

function bind(world: World, { id }: Row, targets: readonly Target[]): void {
  for (const { type, server: target } of targets) {
    if (type !== 'server') throw invalid('apply_to', `${type} is not modeled`);
    const server = world.servers.get(`${target.id}`);
    if (Object.keys(addressesOf(world, server)).length === 0) throw privateOnly();
    if (server.firewalls.includes(id)) throw refused('firewall_already_applied', `the firewall is applied to ${server.name}`);
    server.firewalls = [...server.firewalls, id];
  }
}

function accepted(rules: readonly Rule[]): object[] {
  if (rules.length > MOST_RULES) throw invalid('rules', `there are ${MOST_RULES} at most`);
  return rules.map(rule => {
    const { direction, protocol, port, source_ips: sources = [], destination_ips: destinations = [] } = rule;
    if (!DIRECTIONS.includes(direction) || !PROTOCOLS.includes(protocol)) throw invalid('rules', `there is no ${protocol} ${direction}`);
    if (WITH_PORT.includes(protocol) ? !PORT.test(port ?? '') : port) throw invalid('rules.port', `"${port}" is no port of ${protocol}`);
    const [needed, other] = direction === 'in' ? [sources, destinations] : [destinations, sources];
    if (needed.length === 0 || other.length > 0) throw invalid('rules', `a rule for ${direction} needs ranges of the other side only`);
    const wrong = needed.filter(range => !range.includes(':') && normalized(range) !== range);
    if (wrong.length > 0) throw invalid('rules', `${wrong.join(', ')} has host bits`);
    return { port: null, description: null, ...rule, source_ips: sources, destination_ips: destinations };
  });
}

/** Without any firewall everything gets in; behind several ones, what one of them lets in. */
function letsEverybodyIn(world: World, server: Row): boolean {
  if (Object.keys(addressesOf(world, server)).length === 0) return false;
  const rules: Rule[] = server.firewalls.flatMap((id: string) => world.firewalls.get(id).rules);
  return server.firewalls.length === 0 || rules.some(({ direction, source_ips }) => direction === 'in' && EVERYBODY.some(range => source_ips!.includes(range)));
}

function serversBehind({ servers }: World, { id }: Row): Row[] {
  return servers.where(server => server.firewalls.includes(id));
}

function privateOnly() {
  return refused('private_net_only_server', 'the server has no public address');
}

function shownFirewall(world: World, row: Row): object {
  return { ...numbered(row), applied_to: serversBehind(world, row).map(({ id }) => ({ type: 'server', server: { id: Number(id) } })) };
}
