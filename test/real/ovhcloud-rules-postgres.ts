/** Rules for OVHcloud about databases: the cluster, what is in it, and who uses it. */
import { gatewaysOn } from './ovhcloud-rules-network';
import { CATALOG, isRange, matches, oneOf, OvhcloudStack, REGIONS, Rule, unless } from './ovhcloud-rules-stack';

const CLUSTER = 'ovh_cloud_project_database';
const DATABASE = 'ovh_cloud_project_database_database';
const USER = 'ovh_cloud_project_database_postgresql_user';
const CERTIFICATES = 'ovh_cloud_project_database_certificates';

const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const NAME = /^[a-z_][a-z0-9_]{0,62}$/;

/** Capabilities page of the operator, 2025-06 and 2026-05. */
const NODES_OF_PLAN: Record<string, number> = { essential: 1, business: 2, enterprise: 3, production: 2, advanced: 3 };

const SETTINGS = CATALOG.postgresSettings.map((setting: any) => setting.key);

const isManaged = (address: string) => !address.startsWith('data.');

/** A rule about clusters that this stack makes; existing ones are only read. */
function cluster(id: string, about: string, check: Rule['check']): Rule {
  return { id, about, on: [CLUSTER], check: (body, stack, block) => isManaged(block.address) ? check(body, stack, block) : [] };
}

export const postgresRules: Rule[] = [
  {
    id: 'database-engine',
    about: 'The engine is PostgreSQL, in lower case.',
    on: [CLUSTER, DATABASE, CERTIFICATES],
    check: ({ engine }) => oneOf(engine, ['postgresql'], 'engine'),
  },
  {
    id: 'database-name',
    about: 'Databases and logins have names that need no quotes in SQL.',
    on: [DATABASE, USER],
    check: ({ name }) => matches(name, NAME, 'name'),
  },
  {
    id: 'database-login',
    about: 'The cloud makes the password of a login, and the only role there is is replication.',
    on: [USER],
    check: ({ password, roles = [] }) => [
      ...unless(password === undefined, 'password cannot be set'),
      ...roles.flatMap((role: string) => oneOf(role, ['replication'], 'role')),
    ],
  },
  cluster('database-version', 'The version is a major one.', ({ version }) => matches(version, /^\d{2}$/, 'version')),
  cluster('database-type', 'The plan sells the flavor, in the region of the nodes.', ({ plan, flavor, nodes }) => {
    const row = typeOf(plan, flavor);
    const regions = CATALOG.locations.filter((l: any) => row?.locations.includes(l.code)).map((l: any) => l.database);
    return row ? oneOf(nodes?.[0]?.region, regions, `region of ${plan}/${flavor}`) : [`${plan}/${flavor} is not sold`];
  }),
  cluster('database-nodes', 'The plan decides the number of nodes.', ({ plan, nodes = [] }) =>
    unless(nodes.length === NODES_OF_PLAN[plan], `${plan} has ${NODES_OF_PLAN[plan]} nodes, not ${nodes.length}`)),
  cluster('database-nodes-alike', 'All nodes stand in the same place.', ({ nodes = [] }) =>
    unless(new Set(nodes.map((node: any) => JSON.stringify(node))).size <= 1, 'nodes differ')),
  cluster('database-region', 'Databases use the short codes of regions: GRA, not GRA11.', ({ nodes = [] }) =>
    nodes.flatMap(({ region }: any) => oneOf(region, REGIONS.database, 'region'))),
  cluster('database-network-region', 'The network of a node stands where the node does.', ({ nodes = [] }, stack) =>
    nodes.flatMap(({ region, network_id: id }: any) => networkRegions(id, stack).flatMap(code => unless(
      CATALOG.locations.some((l: any) => l.code === code && l.database === region), `the network is in ${code}, the node in ${region}`)))),
  cluster('database-private', 'Nodes have a network and a subnet; without them they are on the internet.', ({ nodes = [] }) =>
    nodes.flatMap((node: any) => unless(Boolean(node.network_id && node.subnet_id), 'a node has no network or no subnet'))),
  cluster('database-storage', 'Storage lies within the bounds of the type, and in its steps.', ({ plan, flavor, disk_size: size }) => {
    const { minStorageGb: min, maxStorageGb: max, storageStepGb: step } = typeOf(plan, flavor) ?? {};
    return unless(size >= min && size <= max && (size - min) % step === 0, `disk_size is ${size}, not ${min} to ${max} in steps of ${step}`);
  }),
  cluster('database-clients', 'Somebody may connect: an empty list shuts everybody out, and emptying one is never sent.', ({ ip_restrictions: list }) =>
    unless(Array.isArray(list) && list.length > 0, 'ip_restrictions is empty')),
  cluster('database-client-form', 'Clients are ranges, none of them the whole internet, each with a description.', ({ ip_restrictions: list = [] }) =>
    list.flatMap((entry: any) => [
      ...unless(isRange(entry.ip) && !entry.ip.endsWith('/0'), `ip is ${JSON.stringify(entry.ip)}`),
      ...unless(Object.keys(entry).sort().join() === 'description,ip', `an entry has ${Object.keys(entry).join()}`),
    ])),
  cluster('database-backup-regions', 'One or two regions hold backups, one of them that of the nodes; the default is abroad.', body => {
    const regions: string[] = body.backup_regions ?? [];
    return [
      ...unless(regions.length >= 1 && regions.length <= 2 && new Set(regions).size === regions.length, `backup_regions is ${regions.join()}`),
      ...unless(regions.includes(body.nodes?.[0]?.region), 'backup_regions lacks the region of the nodes'),
      ...regions.flatMap(region => oneOf(region, REGIONS.database, 'backup region')),
    ];
  }),
  cluster('database-times', 'Times of day are HH:MM:SS, as the API gives them back.', body =>
    ['backup_time', 'maintenance_time'].filter(name => name in body).flatMap(name => matches(body[name], TIME, name))),
  cluster('database-settings', 'Settings have the keys of the API and texts as values.', ({ advanced_configuration: settings = {} }) =>
    Object.entries(settings).flatMap(([key, value]) => [...oneOf(key, SETTINGS, 'key'), ...matches(value, /./, key)])),
  cluster('database-protection', 'The protection of Terraform and that of the API agree.', ({ deletion_protection: native, lifecycle }) =>
    unless(typeof native === 'boolean' && lifecycle?.prevent_destroy === native, `${native} and ${lifecycle?.prevent_destroy}`)),
  cluster('database-move', 'A change of region or network replaces the cluster: an update is planned and not done.', ({ nodes, lifecycle }, stack) => {
    const { region, network_id: networkId } = nodes?.[0] ?? {};
    const watched = stack.watchedBy(lifecycle);
    return unless(watched.some(input => input?.region === region && input?.network_id === networkId), 'nothing forces a replacement');
  }),
  cluster('database-waits', 'A cluster comes after the gateway of its subnet, and goes before it.', ({ nodes, depends_on: waits = [] }, stack) => {
    const subnet = stack.target(nodes?.[0]?.subnet_id)?.block?.address ?? '';
    return gatewaysOn(subnet, stack).flatMap(({ address }) => unless(waits.includes(address), `does not wait for ${address}`));
  }),
];

function typeOf(plan: string, flavor: string) {
  return CATALOG.databaseTypes.find((type: any) => type.code === `${plan}/${flavor}`);
}

function networkRegions(networkId: unknown, stack: OvhcloudStack): string[] {
  return stack.target(networkId)?.block?.body.regions ?? [];
}
