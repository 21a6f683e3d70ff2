/** What every kind of object has: an id, a name that exists once in the project, and labels. */
import type { Call } from '../../core/api';
import type { Row, Table } from '../../core/table';
import { act, refuseBusy } from './actions';
import { invalid, NOW, refused } from './answers';
import type { World } from './world';

const LABEL_KEY = /^([a-z0-9A-Z]([-_.a-z0-9A-Z]{0,251}[a-z0-9A-Z])?\/)?[a-z0-9A-Z]([-_.a-z0-9A-Z]{0,61}[a-z0-9A-Z])?$/;
const LABEL_VALUE = /^([a-z0-9A-Z]([-_.a-z0-9A-Z]{0,61}[a-z0-9A-Z])?)?$/;

/** The common part of a new object. */
export function owned(world: World, table: Table, { name, labels = {} }: Record<string, any>): Row {
  checkName(table, name);
  checkLabels(labels);
  return { id: world.newId(), name, labels, created: NOW };
}

/** Routes that every kind has under `path`: look, rename and label. */
export function serveCommon({ api }: World, path: string, key: string, table: Table, shown: (row: Row) => object): void {
  api.on(`GET /v1/${path}/:id`, ({ params }) => ({ [key]: shown(table.get(params.id)) }));
  api.on(`PUT /v1/${path}/:id`, ({ params, body }) => {
    const row = table.get(params.id);
    const { name = row.name, labels = row.labels } = body;
    if (name !== row.name) checkName(table, name);
    checkLabels(labels);
    return { [key]: shown(Object.assign(row, { name, labels })) };
  });
}

/** The route that protects an object against deletion and whatever else its kind knows. */
export function serveProtection(world: World, path: string, table: Table, check: (protection: Record<string, boolean>) => void = () => {}): void {
  on(world, `${path}/:id/actions/change_protection`, table, (row, { body }) => {
    const protection = { ...row.protection, ...body };
    check(protection);
    row.protection = protection;
  });
}

/** A route that does something to an object, and says so by an action that bears the last part of its path. */
export function on(world: World, path: string, table: Table, handler: (row: Row, call: Call) => void): void {
  const command = path.split('/').at(-1)!;
  world.api.on(`POST /v1/${path}`, call => {
    const row = table.get(call.params.id);
    refuseBusy(world, row);
    handler(row, call);
    return { action: act(world, row, command) };
  });
}

export function refuseProtected({ name, protection }: Row): void {
  if (protection.delete) throw refused('protected', `${name} is protected against deletion`, 423);
}

function checkName(table: Table, name: string): void {
  if (!name) throw invalid('name', 'is missing');
  if (table.where(row => row.name === name).length > 0) throw refused('uniqueness_error', `${table.kind} name ${name} is already used`, 409);
}

function checkLabels(labels: Record<string, string>): void {
  const wrong = Object.entries(labels).find(([key, value]) => !LABEL_KEY.test(key) || !LABEL_VALUE.test(value));
  if (wrong) throw invalid('labels', `${wrong.join('=')} is no label`);
}
