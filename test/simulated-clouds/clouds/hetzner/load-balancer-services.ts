import type { Row } from '../../core/table';
import { invalid, refused } from './answers';
import { on } from './objects';
import type { World } from './world';

/** What the API fills in where nothing is asked for. */
const HEALTH_CHECK = { interval: 15, timeout: 10, retries: 3 };
const HTTP_CHECK = { domain: '', path: '/', response: '', status_codes: ['2??', '3??'], tls: false };

/** Least and most of what a health check may ask for: seconds between two of them, seconds of one, and how many count. */
const LIMITS: Record<string, [number, number]> = { interval: [3, 60], timeout: [1, 60], retries: [1, 5] };

const HIGHEST_PORT = 65535;

/** What load balancers listen for, and how they find out who is there to answer; services of HTTP are not modeled. */
export function loadBalancerServices(world: World): void {
  const { loadBalancers: table } = world;

  on(world, 'load_balancers/:id/actions/add_service', table, (row, { body }) => {
    if (serviceOn(row, body.listen_port)) throw refused('source_port_already_used', `port ${body.listen_port} is taken`, 412);
    row.services = [...row.services, service(body, { proxyprotocol: false, http: null })];
  });
  on(world, 'load_balancers/:id/actions/update_service', table, (row, { body }) => {
    const found = existing(row, body.listen_port);
    row.services = row.services.map((other: Row) => other === found ? service(body, found) : other);
  });
  on(world, 'load_balancers/:id/actions/delete_service', table, (row, { body }) => {
    const found = existing(row, body.listen_port);
    row.services = row.services.filter((other: Row) => other !== found);
  });
}

function serviceOn({ services }: Row, port: number): Row | undefined {
  return services.find(({ listen_port }: Row) => listen_port === port);
}

function existing(row: Row, port: number): Row {
  const found = serviceOn(row, port);
  if (!found) throw refused('not_found', `no service listens on port ${port}`, 404);
  return found;
}

function service({ health_check: asked = {}, ...body }: Record<string, any>, before: Record<string, any>): object {
  const { health_check: check = {}, ...rest } = before;
  const merged: Record<string, any> = { ...rest, ...body };
  if (merged.protocol !== 'tcp') throw invalid('protocol', `${merged.protocol} is not modeled`);
  for (const side of ['listen_port', 'destination_port']) checkPort(side, merged[side]);
  return { ...merged, health_check: healthCheck({ protocol: 'tcp', port: merged.destination_port, ...HEALTH_CHECK, ...check, ...asked }) };
}

function healthCheck(check: Record<string, any>): object {
  checkPort('health_check.port', check.port);
  for (const [argument, [least, most]] of Object.entries(LIMITS)) {
    if (check[argument] < least || check[argument] > most) throw invalid(`health_check.${argument}`, `${check[argument]}: from ${least} to ${most}`);
  }
  if (check.timeout > check.interval) throw invalid('health_check.timeout', `${check.timeout} s is longer than the ${check.interval} s between two checks`);
  return { ...check, http: check.protocol === 'http' ? { ...HTTP_CHECK, ...check.http } : null };
}

function checkPort(argument: string, port: unknown): void {
  if (typeof port !== 'number' || port < 1 || port > HIGHEST_PORT) throw invalid(argument, `${port} is no port`);
}
