import { normalized } from '../../core/addresses';
import type { Row } from '../../core/table';
import { listed } from './answers';
import { publicEndpoint } from './database-endpoints';
import { found } from './objects';
import { World } from './world';

const BASE = '/rdb/v1/regions/:region/instances/:id/acls';

const EVERYBODY = '0.0.0.0/0';

/** Who may connect to the public endpoint of an instance; in the private network everybody may. */
export function databaseAcls(world: World): void {
  const { api, instances, databaseRules } = world;
  const rulesOf = (instance: Row) => databaseRules.where(rule => rule.instance_id === instance.id);

  api.on(`GET ${BASE}`, ({ params, query }) => {
    const instance = found(instances, params);
    return listed('rules', rulesOf(instance).map(rule => shown(instance, rule)), query);
  });
  api.on(`PUT ${BASE}`, ({ params, body }) => {
    const instance = found(instances, params);
    dropRules(world, instance);
    (body.rules ?? []).forEach((rule: Rule) => addRule(world, instance, rule));
    return { rules: rulesOf(instance).map(rule => shown(instance, rule)) };
  });
  api.on(`DELETE ${BASE}`, ({ params, body }) => {
    const instance = found(instances, params);
    const dropped = rulesOf(instance).filter(({ ip }) => body.acl_rule_ips.includes(ip));
    dropped.forEach(({ id }) => databaseRules.remove(id));
    return { rules: dropped.map(rule => shown(instance, rule)) };
  });

  world.openings.push(() => instances
    .where(row => publicEndpoint(row) !== undefined && rulesOf(row).some(({ ip }) => ip === EVERYBODY))
    .map(({ name }) => `instance ${name}`));
}

/** A new instance lets everybody in until it gets a list of its own. */
export function openDatabaseToAll(world: World, instance: Row): void {
  addRule(world, instance, { ip: EVERYBODY });
}

export function dropRules({ databaseRules }: World, { id }: Row): void {
  databaseRules.removeWhere(rule => rule.instance_id === id);
}

interface Rule {
  readonly ip: string;
  readonly description?: string;
}

function addRule({ ids, databaseRules }: World, { id: instance_id }: Row, { ip, description }: Rule): void {
  databaseRules.insert({ id: ids.uuid(), instance_id, ip: normalized(ip), description: description || 'IP allowed' });
}

function shown(instance: Row, { ip, description }: Row): Row {
  const port = publicEndpoint(instance)?.port ?? 0;
  return { ip, description, port, protocol: 'tcp', direction: 'inbound', action: 'allow' } as unknown as Row;
}
