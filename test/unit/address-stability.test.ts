import { existsSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { addressesOf, addressFindings, compareAddresses, movesText, recordAddresses } from '../../lib/testing/addresses';
import { movesIn } from '../../lib/testing/addresses/record';

/** A resource as the engine writes it. */
const at = (path: string, body: object = {}) => ({ ...body, '//': { metadata: { path, uniqueId: path } } });

const instance = (path: string, body: object = {}) => at(path, { name: path, user_name: 'owner', region: 'fr-par', ...body });

/** A stack of databases, each with a user; guards for each. */
const databases = (ids: string[], change: object = {}) => ({
  platform: 'scaleway',
  json: {
    '//': { metadata: { stackName: 'shop', sovereign: { constructs: Object.fromEntries(ids.map(id => [`shop/${id}`, { construct: 'ManagedPostgres', type: 'DB-DEV-S' }])) } } },
    'resource': {
      scaleway_rdb_instance: Object.fromEntries(ids.map(id => [id, instance(`shop/${id}/Default`, change)])),
      scaleway_rdb_user: Object.fromEntries(ids.map(id => [`${id}_user`, at(`shop/${id}/user/Default`, { instance_id: `\${scaleway_rdb_instance.${id}.id}` })])),
      terraform_data: {
        sovereign_platform: { for_each: Object.fromEntries(ids.map(id => [`shop/${id}`, 'scaleway'])) },
        sovereign_protection: { for_each: Object.fromEntries(ids.map(id => [`shop/${id}`, `shop/${id}`])), lifecycle: { prevent_destroy: true } },
      },
    },
  },
});

const compared = (before: any, after: any) => compareAddresses(addressesOf(before), addressesOf(after), after.json.moved);
const resources = (resource: object) => ({ platform: 'scaleway', json: { resource } });

/** A network, and a cluster in it. */
const cluster = (subnet: string, more: object = {}) => resources({
  scaleway_vpc_private_network: { network: at('shop/network/Default', { ipv4_subnet: { subnet } }) },
  scaleway_k8s_cluster: { cluster: at('shop/cluster/Default', { cni: 'cilium', private_network_id: '${scaleway_vpc_private_network.network.id}', ...more }) },
});

describe('what is recorded', () => {
  test('is every address in order, with what forces a replacement, and what was chosen', () => {
    const record = addressesOf(databases(['database']));

    expect(record).toEqual({
      stack: 'shop',
      platform: 'scaleway',
      constructs: { 'shop/database': { construct: 'ManagedPostgres', type: 'DB-DEV-S' } },
      resources: {
        'scaleway_rdb_instance.database': { type: 'scaleway_rdb_instance', path: 'shop/database/Default', stateful: true, forcesNew: { user_name: 'owner', region: 'fr-par' } },
        'scaleway_rdb_user.database_user': { type: 'scaleway_rdb_user', path: 'shop/database/user/Default', stateful: false, forcesNew: {} },
        'terraform_data.sovereign_platform["shop/database"]': { type: 'terraform_data', path: 'shop/database', stateful: false, forcesNew: {} },
        'terraform_data.sovereign_protection["shop/database"]': { type: 'terraform_data', path: 'shop/database', stateful: false, forcesNew: {} },
      },
    });
    expect(Object.keys(addressesOf(resources({ x_b: { b: {} }, x_a: { z: {}, a: {} } })).resources)).toEqual(['x_a.a', 'x_a.z', 'x_b.b']);
  });

  test('is stateful by its type, or as it is protected', () => {
    const stateful = (type: string, body: object) => addressesOf(resources({ [type]: { one: body } })).resources[`${type}.one`].stateful;

    expect(stateful('hcloud_volume', {})).toBe(true);
    expect(stateful('hcloud_server', {})).toBe(false);
    expect(stateful('hcloud_server', { lifecycle: { prevent_destroy: true } })).toBe(true);
    expect(stateful('aws_db_instance', { lifecycle: { prevent_destroy: true } })).toBe(true);
  });

  test('leaves out what the provider is told to ignore, and takes in what the resource watches', () => {
    const lifecycle = { ignore_changes: ['image', 'user_data'], replace_triggered_by: ['terraform_data.placement'] };
    const { forcesNew } = addressesOf(resources({
      hcloud_server: { one: { image: 'debian-13', location: 'fsn1', user_data: 'x', lifecycle } },
      terraform_data: { placement: at('shop/placement', { input: { location: 'fsn1' } }) },
    })).resources['hcloud_server.one'];

    expect(forcesNew).toEqual({ location: 'fsn1', replace_triggered_by: [{ input: { location: 'fsn1' } }] });
  });
});

describe('nothing is found', () => {
  test.each<[string, object, object]>([
    ['where nothing changes', databases(['database']), databases(['database'])],
    ['where something comes', databases(['database']), databases(['database', 'second'])],
    ['where arguments change that the provider changes in place', databases(['database']), databases(['database'], { node_type: 'DB-DEV-M', engine: 'PostgreSQL-18' })],
    ['where what goes holds no data', resources({ scaleway_rdb_user: { user: at('shop/user') } }), resources({})],
    ['where a resource begins to watch another', resources({ hcloud_volume: { one: at('shop/one') } }), resources({
      hcloud_volume: { one: at('shop/one', { lifecycle: { replace_triggered_by: ['terraform_data.two'] } }) }, terraform_data: { two: at('shop/two', { input: 1 }) },
    })],
  ])('%s', (_what, before, after) => expect(compared(before, after)).toEqual([]));
});

describe('a construct that is renamed', () => {
  const moved = [
    'scaleway_rdb_instance.database', 'scaleway_rdb_user.database_user', 'terraform_data.sovereign_platform["shop/database"]',
    'terraform_data.sovereign_protection["shop/database"]',
  ].map(from => ({ from, to: from.replace('.database', '.db').replace('/database', '/db') }));

  test('is found, with the moves of all that belongs to it', () => {
    expect(compared(databases(['database']), databases(['db']))).toEqual([{
      path: 'shop/database', platform: 'scaleway', address: 'scaleway_rdb_instance.database', moved,
      what: 'would be destroyed, and made anew as scaleway_rdb_instance.db',
      remedy: 'give the construct its old id back, or add to the one list that the stack gives as "moved" (stack.addOverride): '
        + moved.map(move => JSON.stringify(move)).join(', '),
    }]);
    expect(JSON.parse(movesText(moved))).toEqual({ moved });
  });

  test('is found no more when the stack makes the moves', () => {
    const after = databases(['db']);

    expect(compared(databases(['database']), { ...after, json: { ...after.json, moved } })).toEqual([]);
    expect(compared(databases(['database']), { ...after, json: { ...after.json, moved: moved.slice(1) } })).toHaveLength(1);
  });

  test('is found no more when the stack makes the moves of several releases, one after another', () => {
    const after = databases(['db']);
    const chain = moved.flatMap(({ from, to }) => {
      const between = from.replace('database', 'postgres');
      return [{ from: between, to }, { from, to: between }];
    });

    expect(compared(databases(['database']), { ...after, json: { ...after.json, moved: chain } })).toEqual([]);
    const circle = [{ from: 'x.a', to: 'x.b' }, { from: 'x.b', to: 'x.a' }];
    expect(compared(databases(['database']), { ...after, json: { ...after.json, moved: circle } })).toHaveLength(1);
  });

  test('is found no more when the stack makes its only move, in one block without a list', () => {
    const before = resources({ scaleway_rdb_instance: { a: instance('shop/a/Default', { name: 'x' }) } });
    const after = resources({ scaleway_rdb_instance: { b: instance('shop/b/Default', { name: 'x' }) } });
    const [from, to] = ['a', 'b'].map(name => `scaleway_rdb_instance.${name}`);
    Object.assign(after.json, { moved: { from, to } });

    expect(compareAddresses(addressesOf(before), addressesOf(after), movesIn(after))).toEqual([]);
  });

  test('holds what belongs to it, and not what holds data itself', () => {
    const nested = (id: string) => resources({
      scaleway_rdb_database: { [`${id}_orders`]: at(`shop/${id}/orders/Default`, { name: 'orders', instance_id: `\${scaleway_rdb_instance.${id}.id}` }) },
      scaleway_rdb_instance: { [id]: instance(`shop/${id}/Default`) },
      scaleway_rdb_user: { [`${id}_user`]: at(`shop/${id}/user/Default`) },
      x_in_orders: { [id]: at(`shop/${id}/orders/more`) },
    });

    expect(compared(nested('database'), nested('db')).map(({ address, moved: moves }) => [address, moves.map(({ from }) => from)])).toEqual([
      ['scaleway_rdb_database.database_orders', ['scaleway_rdb_database.database_orders']],
      ['scaleway_rdb_instance.database', ['scaleway_rdb_instance.database', 'scaleway_rdb_user.database_user', 'x_in_orders.database']],
    ]);
  });

  test('is told from its likes by where it stands', () => {
    const findings = compared(databases(['orders/database', 'users/database']), databases(['orders/db', 'users/db']));

    expect(findings.map(({ moved: [{ from, to }] }) => [from, to])).toEqual(['orders', 'users'].map(id => [`scaleway_rdb_instance.${id}/database`, `scaleway_rdb_instance.${id}/db`]));
  });

  test('is not guessed where two may be it', () => {
    expect(compared(databases(['a']), databases(['b', 'c']))).toEqual([expect.objectContaining({
      what: 'would be destroyed: several resources may have taken its place, such as scaleway_rdb_instance.b', moved: [],
      remedy: 'give the constructs their old ids back, or rename one at a time',
    })]);
    expect(compared(databases(['a', 'b']), databases(['c'])).map(({ moved: moves }) => moves)).toEqual([[], []]);
  });

  test('is compared with what stands where it stood, if its identity is another', () => {
    const buckets = (id: string) => resources({ scaleway_object_bucket: Object.fromEntries(['a', 'b', 'c'].map(name => [`${id}_${name}`, at(`shop/${id}/${name}`, { name: `${id}-${name}` })])) });

    expect(compared(buckets('one'), buckets('two')).map(({ what }) => what)).toEqual(['a', 'b', 'c'].map(name =>
      `would be destroyed: scaleway_object_bucket.two_${name} is new, but name of it is not as before`));
  });

  test('cannot be moved where its identity changes with it', () => {
    const bucket = (name: string) => resources({ scaleway_object_bucket: { [name]: at(`shop/${name}/Default`, { name: `shop-${name}` }) } });

    expect(compared(bucket('assets'), bucket('files'))).toEqual([expect.objectContaining({
      path: 'shop/assets', address: 'scaleway_object_bucket.assets', moved: [],
      what: 'would be destroyed: scaleway_object_bucket.files is new, but name of it is not as before',
      remedy: 'give the construct its old id back, or the new one what it had (name = "shop-assets"): then it can be moved',
    })]);
  });

  test('takes what refers to it along', () => {
    const renamed = JSON.parse(JSON.stringify(cluster('10.0.0.0/16')).replaceAll('.network.', '.net.').replace('"network":', '"net":').replace('shop/network', 'shop/net'));

    expect(compared(cluster('10.0.0.0/16'), renamed).map(({ address, what }) => [address, what])).toEqual([
      ['scaleway_vpc_private_network.network', 'would be destroyed, and made anew as scaleway_vpc_private_network.net'],
    ]);
    const made = [{ from: 'scaleway_vpc_private_network.network', to: 'scaleway_vpc_private_network.net' }];
    expect(compared(cluster('10.0.0.0/16'), { ...renamed, json: { ...renamed.json, moved: made } })).toEqual([]);
  });
});

describe('a replacement', () => {
  test('is found with the argument, and with what was chosen otherwise', () => {
    const after = databases(['database'], { region: 'nl-ams' });
    after.json['//'].metadata.sovereign.constructs['shop/database'].type = 'DB-DEV-M';

    expect(compared(databases(['database']), after)).toEqual([{
      path: 'shop/database', platform: 'scaleway', address: 'scaleway_rdb_instance.database', moved: [],
      what: 'would be destroyed and made anew: region was "fr-par" and is "nl-ams"; type of shop/database was "DB-DEV-S" and is "DB-DEV-M"',
      remedy: 'set back what is different, or bring the data over yourself and record anew',
    }]);
  });

  test('takes along what stands on what is replaced', () => {
    expect(compared(cluster('10.0.0.0/16'), cluster('10.1.0.0/16')).map(({ address, what }) => [address, what])).toEqual([
      ['scaleway_k8s_cluster.cluster', 'would be destroyed and made anew: it stands on scaleway_vpc_private_network.network, which would be replaced'],
      ['scaleway_vpc_private_network.network', 'would be destroyed and made anew: ipv4_subnet was {"subnet":"10.0.0.0/16"} and is {"subnet":"10.1.0.0/16"}'],
    ]);
  });

  test('leaves alone what reads what is known of it beforehand', () => {
    const buckets = (region: string) => resources({
      scaleway_object_bucket: { one: at('shop/one', { name: 'one', region }), two: at('shop/two', { name: '${scaleway_object_bucket.one.name}-logs' }) },
    });

    expect(compared(buckets('fr-par'), buckets('nl-ams')).map(({ address }) => address)).toEqual(['scaleway_object_bucket.one']);
  });

  test('is found in what a resource watches', () => {
    const volume = (input: string) => resources({
      hcloud_volume: { one: at('shop/one', { lifecycle: { replace_triggered_by: ['${terraform_data.two}'] } }) }, terraform_data: { two: at('shop/two', { input }) },
    });

    expect(compared(volume('a'), volume('b')).map(({ what }) => what)).toEqual([
      'would be destroyed and made anew: replace_triggered_by was [{"input":"a"}] and is [{"input":"b"}]',
    ]);
  });
});

test('a deleted construct is found', () => {
  expect(compared(databases(['database']), databases([]))).toEqual([expect.objectContaining({
    what: 'would be destroyed: it is no longer in the stack', remedy: 'put it back, or record anew when that is what you want', moved: [],
  })]);
});

test('a record of another platform is found once', () => {
  expect(compared(databases(['a', 'b']), { ...databases(['a', 'b']), platform: 'ovhcloud' })).toEqual([expect.objectContaining({
    path: 'shop', platform: 'ovhcloud', what: 'was recorded on scaleway: nothing moves from one platform to another', remedy: 'keep a file for each platform',
  })]);
});

describe('the file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is written once, and compared with', () => {
    const file = join(folder, 'recorded', 'shop.scaleway.json');
    recordAddresses(file, databases(['database']));

    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(addressesOf(databases(['database'])));
    expect(addressFindings(file, databases(['database']))).toEqual([]);
    expect(addressFindings(file, databases(['db']))).toEqual(compared(databases(['database']), databases(['db'])));
    const after = databases(['db']);
    const [{ moved }] = addressFindings(file, after);
    expect(addressFindings(file, { ...after, json: { ...after.json, moved } })).toEqual([]);
  });

  test('is missing: that is a finding, and nothing is written', () => {
    const file = join(folder, 'shop.json');

    expect(addressFindings(file, databases([]))).toEqual([{
      path: 'shop', platform: 'scaleway', moved: [], what: `has no recorded addresses: there is no ${file}`,
      remedy: 'record them as what is applied has them, with recordAddresses',
    }]);
    expect(existsSync(file)).toBe(false);
  });
});
