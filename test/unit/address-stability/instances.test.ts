import { addressesOf, SynthesizedStack } from '../../../lib/testing/addresses';
import { at, compared, instance, resources } from './stacks';

/** Volumes of one resource. */
const volumes = (body: object, beside: object = {}) => resources({ hcloud_volume: { data: at('shop/data', { location: 'fsn1', ...body }) } }, beside);

const DATA = 'hcloud_volume.data';

const addressesIn = (stack: SynthesizedStack) => Object.keys(addressesOf(stack).resources);
const said = (before: SynthesizedStack, after: SynthesizedStack) => compared(before, after).map(({ address, what }) => `${address} ${what}`);

describe('instances', () => {
  test.each<[object, string[]]>([
    [{}, [DATA]],
    [{ count: null, for_each: null }, [DATA]],
    [{ count: 2 }, [`${DATA}[0]`, `${DATA}[1]`]],
    [{ count: '2' }, [`${DATA}[0]`, `${DATA}[1]`]],
    [{ count: 0 }, []],
    [{ for_each: {} }, []],
    [{ for_each: { b: 1, a: { size: 2 } } }, [`${DATA}["a"]`, `${DATA}["b"]`]],
    [{ for_each: '${toset(["b", "a", "a"])}' }, [`${DATA}["a"]`, `${DATA}["b"]`]],
    [{ for_each: { 'a"b': 1, '$${c}': 1 } }, [`${DATA}["$\${c}"]`, `${DATA}["a\\"b"]`]],
    [{ count: '${var.n}' }, [DATA]],
    [{ for_each: '${var.all}' }, [DATA]],
    [{ for_each: '${toset(["a", var.b])}' }, [DATA]],
    [{ for_each: '${toset(["${var.b}"])}' }, [DATA]],
    [{ for_each: { '${var.b}': 1 } }, [DATA]],
    [{ for_each: ['a'] }, [DATA]],
  ])('of %j', (body, addresses) => expect(addressesIn(volumes(body))).toEqual(addresses));

  test('read what is theirs', () => {
    const buckets = resources({
      scaleway_object_bucket: {
        one: { for_each: { a: { name: 'x', at: ['fr-par'] } }, name: 'shop-${each.key}', region: '${each.value.at[0]}', project_id: '${lower(each.value["name"])}' }, two: { count: 1, name: 'b${count.index}' },
      },
    });

    expect(Object.values(addressesOf(buckets).resources).map(({ forcesNew }) => forcesNew)).toEqual([
      { name: 'shop-a', region: 'fr-par', project_id: '${lower("x")}' }, { name: 'b0' },
    ]);
  });
});

describe('an instance that goes', () => {
  test.each<[string, object, object, string]>([
    ['by its number', { count: 3 }, { count: 2 }, `${DATA}[2]`],
    ['by its key', { for_each: { a: 1, b: 1 } }, { for_each: { b: 1 } }, `${DATA}["a"]`],
    ['out of a set', { for_each: '${toset(["a", "b"])}' }, { for_each: '${toset(["a"])}' }, `${DATA}["b"]`],
    ['by count 0', { count: 1 }, { count: 0 }, `${DATA}[0]`],
  ])('%s is lost', (_what, before, after, address) => {
    expect(said(volumes(before), volumes(after))).toEqual([`${address} would be destroyed: it is no longer in the stack`]);
    expect(compared(volumes(after), volumes(before))).toEqual([]);
  });

  test('with another value of its own is replaced, and the others are not', () => {
    const placed = (place: string) => volumes({ for_each: { a: 'fsn1', b: place }, location: '${each.value}' });

    expect(said(placed('fsn1'), placed('nbg1'))).toEqual([`${DATA}["b"] would be destroyed and made anew: location was "fsn1" and is "nbg1"`]);
  });
});

describe('an instance that is called otherwise', () => {
  test('is moved by its key, number by number', () => {
    const renamed = resources({ hcloud_volume: { disk: at('shop/disk', { location: 'fsn1', count: 2 }) }, x_part: { disk: at('shop/disk/part', { count: 2 }) } });
    const before = resources({ hcloud_volume: { data: at('shop/data', { location: 'fsn1', count: 2 }) }, x_part: { data: at('shop/data/part', { count: 2 }) } });

    const moved = compared(before, renamed).flatMap(finding => finding.moved);
    expect(moved.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'hcloud_volume.data[0] hcloud_volume.disk[0]', 'x_part.data[0] x_part.disk[0]', 'x_part.data[1] x_part.disk[1]', 'hcloud_volume.data[1] hcloud_volume.disk[1]',
    ]);
    expect(compared(before, { ...renamed, json: { ...renamed.json, moved } })).toEqual([]);
    expect(compared(before, { ...renamed, json: { ...renamed.json, moved: { from: DATA, to: 'hcloud_volume.disk' } } })).toEqual([]);
  });

  test('goes from a number to a key by a move', () => {
    const after = volumes({ for_each: { a: 1 } });

    const [{ address, moved }] = compared(volumes({ count: 1 }), after);
    expect({ address, moved }).toEqual({ address: `${DATA}[0]`, moved: [{ from: `${DATA}[0]`, to: `${DATA}["a"]` }] });
    expect(compared(volumes({ count: 1 }), { ...after, json: { ...after.json, moved } })).toEqual([]);
  });

  test('is moved once by a move to one instance of the same resource, whatever other moves there are', () => {
    const after = volumes({ for_each: { a: 1 } }, { moved: [{ from: DATA, to: `${DATA}["a"]` }, { from: 'x.y', to: 'x.z' }] });

    expect(compared(volumes({}), after)).toEqual([]);
  });

  test('cannot be moved where its name follows from its key', () => {
    const buckets = (key: string) => resources({ scaleway_object_bucket: { all: at('shop/all', { for_each: { [key]: 1 }, name: 'shop-${each.key}' }) } });

    expect(compared(buckets('a'), buckets('b'))).toEqual([expect.objectContaining({
      what: 'would be destroyed: scaleway_object_bucket.all["b"] is new, but name of it is not as before', moved: [],
    })]);
  });
});

describe('count that comes and goes', () => {
  const reading = (body: object, reference: string) => resources({
    scaleway_rdb_instance: { one: instance('shop/one', body) },
    scaleway_rdb_database: { orders: at('shop/orders', { name: 'orders', instance_id: `\${${reference}.id}` }) },
  });
  const [ALONE, COUNTED] = [reading({}, 'scaleway_rdb_instance.one'), reading({ count: 1 }, 'scaleway_rdb_instance.one[0]')];

  test('is moved by Terraform itself, with what refers to it', () => {
    expect(compared(ALONE, COUNTED)).toEqual([]);
    expect(compared(COUNTED, ALONE)).toEqual([]);
  });

  test('leaves the others behind', () => {
    expect(said(volumes({ count: 2 }), volumes({}))).toEqual([`${DATA}[1] would be destroyed: it is no longer in the stack`]);
    expect(compared(volumes({}), volumes({ for_each: { a: 1 } }))).toEqual([expect.objectContaining({ address: DATA, moved: [{ from: DATA, to: `${DATA}["a"]` }] })]);
  });
});

describe('instances that only a plan knows', () => {
  const by = (body: object, n?: number) => volumes(body, { variable: { n: n === undefined ? {} : { default: n } }, locals: { all: '${range(var.n)}' } });

  test('are taken as they are while nothing of it changes', () => {
    expect(compared(by({ count: '${var.n}' }, 3), by({ count: '${var.n}' }, 3))).toEqual([]);
    expect(compared(by({ for_each: '${local.all}' }), by({ for_each: '${local.all}' }))).toEqual([]);
  });

  test.each<[string, SynthesizedStack, SynthesizedStack, string, string]>([
    ['the expression', by({ count: '${var.n}' }), by({ count: '${var.m}' }), DATA, '{"count":"${var.m}"}, before to {"count":"${var.n}"}'],
    ['the default', by({ count: '${var.n}' }, 3), by({ count: '${var.n}' }, 2), DATA, '{"count":"${var.n}","var.n":2}, before to {"count":"${var.n}","var.n":3}'],
    ['what a local stands for', by({ for_each: '${local.all}' }, 3), by({ for_each: '${local.all}' }, 2), DATA,
      '{"for_each":"${local.all}","local.all":"${range(var.n)}","var.n":2}, before to {"for_each":"${local.all}","local.all":"${range(var.n)}","var.n":3}'],
    ['from one', volumes({}), volumes({ count: '${var.n}' }), DATA, '{"count":"${var.n}"}'],
    ['from keys', volumes({ for_each: { a: 1 } }), volumes({ for_each: '${var.all}' }), `${DATA}["a"]`, '{"for_each":"${var.all}"}'],
    ['to keys', volumes({ for_each: '${var.all}' }), volumes({ for_each: { a: 1 } }), DATA, '{"for_each":"${var.all}"}'],
    ['to one', volumes({ count: '${var.n}' }), volumes({}), DATA, '{"count":"${var.n}"}'],
  ])('are said to be unknown when %s changes', (_what, before, after, address, by_) => {
    expect(compared(before, after)).toEqual([expect.objectContaining({
      address, moved: [], what: `may be destroyed: there are instances of it according to ${by_}, and only a plan knows which`, remedy: 'look at a plan, and record anew if it destroys nothing',
    })]);
  });

  test('are lost with their resource, and moved with it', () => {
    const renamed = resources({ hcloud_volume: { disk: at('shop/disk', { location: 'fsn1', count: '${var.n}' }) } });

    expect(said(volumes({ count: '${var.n}' }), resources({}))).toEqual([`${DATA} would be destroyed: it is no longer in the stack`]);
    expect(compared(volumes({ count: '${var.n}' }), renamed)).toEqual([expect.objectContaining({ moved: [{ from: DATA, to: 'hcloud_volume.disk' }] })]);
  });
});

test.each<[string, unknown]>([
  ['a list of bodies', { hcloud_volume: { data: [at('shop/data')] } }], ['a list of types', [{ hcloud_volume: { data: at('shop/data') } }, { x: { y: {} } }]],
  ['a list of names', { hcloud_volume: [{ data: at('shop/data') }] }],
])('resources are read from %s', (_what, resource) => expect(addressesIn(resources(resource))).toContain(DATA));

test.each([null, undefined, []])('%j is no resource', resource => expect(addressesIn(resources(resource))).toEqual([]));
