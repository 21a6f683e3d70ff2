import { addressesOf, compareAddresses, movesText } from '../../../lib/testing/addresses';
import { movesIn } from '../../../lib/testing/addresses/record';
import { at, cluster, compared, databases, instance, resources } from './stacks';

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

    expect(compareAddresses(addressesOf(before), addressesOf(after), { moved: movesIn(after) })).toEqual([]);
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
