import { addressesOf } from '../../../lib/testing/addresses';
import { at, compared, databases, resources } from './stacks';

/** A bucket at a server, as the engine writes both. */
const bucket = (server: string | undefined, alias = 'hetzner', more: object = {}) => resources(
  { minio_s3_bucket: { assets: at('shop/assets/Default', { bucket: 'assets', provider: `minio.${alias}`, ...more }) } },
  { provider: { minio: [{ minio_server: 'elsewhere' }, { alias, minio_server: server, minio_user: 'key', minio_password: 'secret' }] } },
);

const SERVER = 'fsn1.your-objectstorage.com';

test('what decides where a resource is stands in its provider, and no secret is recorded', () => {
  expect(addressesOf(bucket(SERVER)).resources['minio_s3_bucket.assets'].forcesNew).toEqual({ 'bucket': 'assets', 'provider.minio_server': SERVER });
  expect(JSON.stringify(addressesOf(bucket(SERVER)))).not.toMatch(/key|secret/);
});

test('a bucket that is looked for at another server is forgotten where it is', () => {
  expect(compared(bucket(SERVER), bucket('nbg1.your-objectstorage.com', 'hetzner_nbg1'))).toEqual([expect.objectContaining({
    address: 'minio_s3_bucket.assets', moved: [],
    what: `would be forgotten where it is and made anew: provider.minio_server was "${SERVER}" and is "nbg1.your-objectstorage.com"`,
    remedy: 'set back what is different, or bring the data over yourself and record anew',
  })]);
});

test.each<[string, ReturnType<typeof bucket>]>([
  ['another alias for the same server', bucket(SERVER, 'storage')],
  ['a reference to the provider', bucket(SERVER, 'hetzner', { provider: '${minio.hetzner}' })],
  ['one block without a list', { ...bucket(SERVER), json: { ...bucket(SERVER).json, provider: { minio: { alias: 'hetzner', minio_server: SERVER } } } }],
  ['a list of blocks of several providers', { ...bucket(SERVER), json: { ...bucket(SERVER).json, provider: [{ minio: { alias: 'hetzner', minio_server: SERVER } }, { tls: {} }] } }],
])('%s makes no difference', (_what, after) => expect(compared(bucket(SERVER), after)).toEqual([]));

test('a server in a variable is what the variable stands for', () => {
  const variable = (standard: string) => ({ ...bucket('${var.server}'), json: { ...bucket('${var.server}').json, variable: { server: { default: standard } } } });

  expect(compared(variable(SERVER), variable(SERVER))).toEqual([]);
  expect(compared(variable(SERVER), variable('other')).map(({ what }) => what)).toEqual([`would be destroyed and made anew: var.server was "${SERVER}" and is "other"`]);
});

test.each<[string, object, object, string]>([
  ['hcloud_volume', { alias: 'one', token: '${var.one}' }, { alias: 'two', token: '${var.two}' }, 'provider.alias was "one" and is "two"'],
  ['hcloud_volume', { alias: 'one', endpoint: 'https://a' }, { alias: 'one', endpoint: 'https://b' }, 'provider.endpoint was "https://a" and is "https://b"'],
  ['ovh_cloud_project_storage', { alias: 'one', endpoint: 'ovh-eu' }, { alias: 'two', endpoint: 'ovh-ca' }, 'provider.endpoint was "ovh-eu" and is "ovh-ca"'],
  ['scaleway_vpc', { alias: 'one' }, { alias: 'one', api_url: 'https://b' }, 'provider.api_url was not set and is "https://b"'],
])('%s is elsewhere for %j and %j', (type, before, after, reason) => {
  const provider = type.split('_')[0];
  const placed = (block: any) => resources({ [type]: { one: at('shop/one', { provider: `${provider}.${block.alias}` }) } }, { provider: { [provider]: [{}, block] } });

  expect(compared(placed(before), placed(after)).map(({ what }) => what)).toEqual([`would be forgotten where it is and made anew: ${reason}`]);
});

test('what a provider only gives as a default makes no difference to what is there', () => {
  const placed = (block: object) => ({ ...databases(['database']), json: { ...databases(['database']).json, provider: { scaleway: [block] } } });

  expect(compared(placed({ region: 'fr-par', zone: 'fr-par-1', project_id: 'a' }), placed({ region: 'nl-ams', zone: 'nl-ams-1', project_id: 'b' }))).toEqual([]);
});
