import type { SynthesizedStack } from '../../../lib/testing/addresses';
import { at, cluster, compared, databases, resources } from './stacks';

describe('nothing is found', () => {
  test.each<[string, SynthesizedStack, SynthesizedStack]>([
    ['where nothing changes', databases(['database']), databases(['database'])],
    ['where something comes', databases(['database']), databases(['database', 'second'])],
    ['where arguments change that the provider changes in place', databases(['database']), databases(['database'], { node_type: 'DB-DEV-M', engine: 'PostgreSQL-18' })],
    ['where what goes holds no data', resources({ scaleway_rdb_user: { user: at('shop/user') } }), resources({})],
    ['where a resource begins to watch another', resources({ hcloud_volume: { one: at('shop/one') } }), resources({
      hcloud_volume: { one: at('shop/one', { lifecycle: { replace_triggered_by: ['terraform_data.two'] } }) }, terraform_data: { two: at('shop/two', { input: 1 }) },
    })],
  ])('%s', (_what, before, after) => expect(compared(before, after)).toEqual([]));
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

test('a record of another stack is found once: that has another state', () => {
  const renamed = databases(['a', 'b']);
  renamed.json['//'].metadata.stackName = 'store';

  expect(compared(databases(['a', 'b']), renamed)).toEqual([expect.objectContaining({
    path: 'store', what: 'was recorded as the stack "shop": another stack has another state, so everything would be made anew',
    remedy: 'give the stack its old id back, or keep a file for each stack',
  })]);
});

describe('what a stack gives up without destroying it', () => {
  const givingUp = (removed: unknown) => ({ ...databases([]), json: { ...databases([]).json, removed } });
  const from = 'scaleway_rdb_instance.database';

  test.each<[string, unknown]>([
    ['in a list', [{ from, lifecycle: { destroy: false } }]],
    ['in one block', { from, lifecycle: [{ destroy: false }] }],
  ])('is no loss, %s', (_what, removed) => expect(compared(databases(['database']), givingUp(removed))).toEqual([]));

  test.each<[string, unknown]>([
    ['it is destroyed all the same', [{ from, lifecycle: { destroy: true } }]],
    ['nothing is said of it, which means to destroy it', [{ from }]],
    ['it is something else', [{ from: 'scaleway_rdb_instance.other', lifecycle: { destroy: false } }]],
  ])('is lost where %s', (_what, removed) => {
    expect(compared(databases(['database']), givingUp(removed))).toEqual([expect.objectContaining({ address: from, what: 'would be destroyed: it is no longer in the stack' })]);
  });

  test('may have been moved before, and is given up with all its instances', () => {
    const before = resources({ hcloud_volume: { old: at('shop/old', { count: 2 }) } });
    const after = resources({}, { moved: [{ from: 'hcloud_volume.old', to: 'hcloud_volume.new' }], removed: [{ from: 'hcloud_volume.new', lifecycle: { destroy: false } }] });

    expect(compared(before, after)).toEqual([]);
  });
});
