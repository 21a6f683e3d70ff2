import { isIP } from 'net';
import { MOCK_VALUES, NOT_MOCKED } from '../../lib/testing/plan-tests/mock-values';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { fixture, FIXTURE_PLATFORMS } from '../../tools/fixtures';
import { recordedOutputs } from '../conformance/recorded';
import { SCHEMAS, typeFaults } from '../support/schema-types';

/** By type, data sources with `data.` before it. */
const MOCKED = Object.values(MOCK_VALUES).flatMap(({ resources = {}, blocks = {}, dataSources = {} }) => [
  ...Object.entries(resources), ...Object.entries(blocks), ...Object.entries(dataSources).map(([type, values]) => [`data.${type}`, values] as const),
]);

/** What another resource or an output of the example or of a conformance case reads and only the cloud knows. */
const READ = [...new Set(FIXTURE_PLATFORMS.flatMap(kind => [fixture(kind), ...Object.values(recordedOutputs(kind))]).flatMap(readsIn))].sort();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Of what form a value must be, by what it is called; the first that fits. */
const FORMS: [RegExp, (value: any) => boolean][] = [
  [/^(data\.)?scaleway_iam_\w+\.id$/, value => UUID.test(value)],
  [/^scaleway_object_bucket\.id$/, value => /^fr-par\/[a-z-]+$/.test(value)],
  [/^scaleway_vpc_public_gateway(_ip)?\.id$/, value => value.startsWith('fr-par-1/') && UUID.test(value.slice(9))],
  [/^(data\.)?scaleway_\w+\.id$/, value => value.startsWith('fr-par/') && UUID.test(value.slice(7))],
  [/^hcloud_network_subnet\.id$/, value => /^\d+-[\d.]+\/\d+$/.test(value)],
  [/^hcloud_\w+\.id$/, value => /^\d+$/.test(String(value))],
  [/\b(ip|ip_address|address)$/, value => isIP(value) === 4],
  [/\bport$/, value => value > 0 && value < 65536],
  [/(endpoint|apiserver_url)$/, value => new URL(value).protocol === 'https:'],
  [/./, value => Boolean(value)],
];

test('mock values have the types that the providers say', () => {
  expect(MOCKED.flatMap(([type, values]) => SCHEMAS[type] ? typeFaults(SCHEMAS[type], values, type) : [`${type}: is no type that the library uses`])).toEqual([]);
});

test.each<[string, object, string]>([
  ['hcloud_primary_ip', { id: '4711' }, 'hcloud_primary_ip.id: is no number'],
  ['scaleway_vpc', { id: 4711 }, 'scaleway_vpc.id: is no string'],
  ['scaleway_vpc', { ID: 'x' }, 'scaleway_vpc.ID: there is no such attribute'],
  ['scaleway_rdb_instance', { private_network: [{ port: 1 }] }, 'scaleway_rdb_instance.private_network: is no object for all blocks of it'],
  ['scaleway_rdb_instance', { private_network: { port: '1' } }, 'scaleway_rdb_instance.private_network.port: is no number'],
  ['scaleway_rdb_instance', { node_type: 'DB-DEV-S' }, 'scaleway_rdb_instance.node_type: is never computed, so no mock answers it'],
  ['ovh_cloud_project_network_private', { regions_openstack_ids: { GRA: 1 } }, 'ovh_cloud_project_network_private.regions_openstack_ids[0]: is no string'],
  ['ovh_cloud_project_gateway', { external_information: [{ network_id: 'x' }] }, 'ovh_cloud_project_gateway.external_information[0].ips: is missing'],
  ['ovh_cloud_project_gateway', { external_information: {} }, 'ovh_cloud_project_gateway.external_information: is no list'],
])('a wrong value of %s is told: %j', (type, values, message) => {
  expect(typeFaults(SCHEMAS[type], values as Record<string, unknown>, type)).toEqual([message]);
});

test('there are reads to look at', () => {
  expect(READ).toEqual(expect.arrayContaining(['scaleway_rdb_instance.private_network.0.ip', 'hcloud_primary_ip.ip_address']));
});

test.each(READ)('%s has a value of its form', read => {
  const [type, ...path] = read.split('.');
  const value = path.reduce<any>((found, step) => found?.[step], withBlocks(type));

  expect({ read, value }).toEqual({ read, value: expect.anything() });
  expect(FORMS.find(([name]) => name.test(read))![1](value)).toBe(true);
});

/** The mocks of a type as references see them: a block's values are those of its first one. */
function withBlocks(type: string): Record<string, unknown> {
  const blocks = SCHEMAS[type].block_types ?? {};
  const values = MOCKED.filter(([found]) => found === type).flatMap(([, mocked]) => Object.entries(mocked));
  return Object.fromEntries(values.map(([name, value]) => [name, name in blocks ? [value] : value]));
}

function readsIn(json: TerraformJson): string[] {
  const text = JSON.stringify(json).replace(/\\+"/g, '"');
  const reads = [...text.matchAll(/(?<!data\.)\b([a-z]+_\w+)\.([\w-]+)((?:\.[a-z_]\w*|\[\d+\]|\["[^"]*"\])+)/g)];
  return reads.flatMap(([, type, name, path]) => {
    const steps = path.match(/\w[\w-]*/g)!;
    return isMocked(type, steps[0], json.resource?.[type]?.[name]) ? [type, ...steps].join('.') : [];
  });
}

/** Whether only the cloud knows it. What the configuration sets is known, but in a block there is more. */
function isMocked(type: string, attribute: string, body: object = {}): boolean {
  if (NOT_MOCKED.some(provider => type.startsWith(`${provider}_`)) || !SCHEMAS[type]) return false;
  const { attributes = {}, block_types: blocks = {} } = SCHEMAS[type];
  return attribute in blocks || (attributes[attribute]?.computed === true && !(attribute in body));
}
