import type { Row, Table } from '../../core/table';
import { invalid, listed, merge, notFound } from './answers';
import { found } from './objects';
import { World } from './world';

const BASE = '/rdb/v1/regions/:region/instances/:id';

const PERMISSIONS = ['readonly', 'readwrite', 'all', 'none'];

/** Every one of these must be in a password. */
const PASSWORD = [/^.{8,128}$/, /[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/** What is inside instances: users, databases and privileges, which have names and no ids. */
export function databaseContents(world: World): void {
  users(world);
  databases(world);
  privileges(world);
}

/** What an instance has from the start. */
export function newContents(world: World, instance: Row, userName: string, password: string): void {
  addDatabase(world, instance, 'rdb').is_default = true;
  if (userName) addUser(world, instance, { name: userName, password, is_admin: true }).is_default = true;
}

export function copyContents(world: World, from: Row, to: Row): void {
  tables(world).forEach(table => inside(table, from).forEach(row => table.insert({ ...row, id: world.ids.uuid(), instance_id: to.id })));
}

export function dropContents(world: World, instance: Row): void {
  tables(world).forEach(table => inside(table, instance).forEach(({ id }) => table.remove(id)));
}

function users(world: World): void {
  const { api, instances, databaseUsers: table, privileges: rights } = world;

  api.on(`POST ${BASE}/users`, ({ params, body }) => shownUser(addUser(world, found(instances, params), body)));
  api.on(`GET ${BASE}/users`, ({ params, query }) => listed('users', inside(table, found(instances, params), query).map(shownUser), query));
  api.on(`PATCH ${BASE}/users/:name`, ({ params, body }) => {
    const row = named(table, found(instances, params), params.name);
    if (body.password) checkPassword(body.password);
    return shownUser(merge(row, { is_admin: body.is_admin }));
  });
  api.on(`DELETE ${BASE}/users/:name`, ({ params }) => {
    const { id, instance_id, name } = named(table, found(instances, params), params.name);
    rights.removeWhere(row => row.instance_id === instance_id && row.user_name === name);
    table.remove(id);
  });
}

function databases(world: World): void {
  const { api, instances, databases: table, privileges: rights } = world;

  api.on(`POST ${BASE}/databases`, ({ params, body }) => {
    const { name, managed } = addDatabase(world, found(instances, params), body.name);
    // Its owner and size come later.
    return { name, managed, owner: '', size: 0 };
  });
  api.on(`GET ${BASE}/databases`, ({ params, query }) => listed('databases', inside(table, found(instances, params), query).map(shownDatabase), query));
  api.on(`DELETE ${BASE}/databases/:name`, ({ params }) => {
    const { id, instance_id, name } = named(table, found(instances, params), params.name);
    rights.removeWhere(row => row.instance_id === instance_id && row.database_name === name);
    table.remove(id);
  });
}

function privileges(world: World): void {
  const { api, ids, instances, privileges: table } = world;

  api.on(`GET ${BASE}/privileges`, ({ params, query }) =>
    listed('privileges', inside(table, found(instances, params), query).map(shownPrivilege), query));
  api.on(`PUT ${BASE}/privileges`, ({ params, body }) => {
    const instance = found(instances, params);
    const { permission, ...between } = body;
    if (!PERMISSIONS.includes(permission)) throw invalid('permission', `${permission} is no permission`);
    const user_name = named(world.databaseUsers, instance, between.user_name).name;
    const database_name = named(world.databases, instance, between.database_name).name;
    const [known] = inside(table, instance, { user_name, database_name });
    const row = known ?? table.insert({ id: ids.uuid(), instance_id: instance.id, user_name, database_name });
    row.permission = permission;
    return shownPrivilege(row);
  });
}

function addUser({ ids, databaseUsers: table }: World, instance: Row, { name, password, is_admin }: Record<string, any>): Row {
  checkPassword(password);
  checkFree(table, instance, name);
  return table.insert({ id: ids.uuid(), instance_id: instance.id, name, is_admin });
}

function addDatabase({ ids, databases: table }: World, instance: Row, name: string): Row {
  checkFree(table, instance, name);
  return table.insert({ id: ids.uuid(), instance_id: instance.id, name, managed: true, owner: '_rdb_superadmin', size: 7_736_467 });
}

function checkFree(table: Table, instance: Row, name: string): void {
  if (inside(table, instance, { name }).length > 0) throw invalid('name', `the instance has a ${table.kind} with the name ${name}`);
}

function checkPassword(password: string): void {
  if (PASSWORD.some(rule => !rule.test(password))) throw invalid('password', 'it needs 8 to 128 characters, small, capital, digits and others');
}

function tables({ databaseUsers, databases: all, privileges: rights }: World): Table[] {
  return [databaseUsers, all, rights];
}

const NAMES = ['name', 'user_name', 'database_name'];

/** The rows of a table that are inside an instance, those with certain names. */
function inside(table: Table, { id }: Row, query: Record<string, string> = {}): Row[] {
  return table.where(row => row.instance_id === id && NAMES.every(name => !query[name] || query[name] === row[name]));
}

function named(table: Table, instance: Row, name: string): Row {
  const [row] = inside(table, instance, { name });
  if (!row) throw notFound(table.kind, name);
  return row;
}

function shownUser({ name, is_admin }: Row): Row {
  return { name, is_admin } as unknown as Row;
}

function shownDatabase({ name, managed, owner, size }: Row): Row {
  return { name, managed, owner, size } as unknown as Row;
}

function shownPrivilege({ database_name, user_name, permission }: Row): Row {
  return { database_name, user_name, permission } as unknown as Row;
}
