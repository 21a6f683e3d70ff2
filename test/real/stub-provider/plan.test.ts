import { applied, conformed, planned, readOnlyValuesSet } from './plan';
import type { Attribute, Block, NestingMode } from './schema';
import { fromWire, toWire, UNKNOWN } from './values';

const NAME: Attribute = { type: 'string', required: true };
const STATUS: Attribute = { type: 'string', computed: true };
const SECRET: Attribute = { type: 'string', optional: true, write_only: true };
const ATTRIBUTES = { name: NAME, status: STATUS, secret: SECRET };

const FILLED = { name: 'a', status: null, secret: 's' };
const PLANNED = { name: 'a', status: UNKNOWN, secret: null };
const APPLIED = { name: 'a', status: 'stub-status', secret: null };

/** The same object in everything that can hold one. */
function inside(object: object): Record<NestingMode, any> {
  return { single: object, group: object, list: [object], set: [object], map: { key: object } };
}

const MODES: NestingMode[] = ['single', 'group', 'list', 'set', 'map'];

describe.each(MODES)('nesting mode %s', mode => {
  const block: Block = { block_types: { inner: { nesting_mode: mode, block: { attributes: ATTRIBUTES } } } };
  const nested: Block = { attributes: { inner: { optional: true, nested_type: { nesting_mode: mode, attributes: ATTRIBUTES } } } };

  test.each([['a nested block', block], ['a nested attribute', nested]])('%s is planned, applied and then unchanged', (_what, schema) => {
    const proposed = { inner: inside(FILLED)[mode] };

    const plan = planned(schema, null, proposed);
    expect(plan).toEqual({ inner: inside(PLANNED)[mode] });
    const state = applied('any_type', schema, plan);
    expect(state).toEqual({ inner: inside(APPLIED)[mode] });
    expect(planned(schema, state, state)).toEqual(state);
  });

  test('a value for a read-only attribute is found', () => {
    const paths = readOnlyValuesSet(block, { inner: inside({ ...FILLED, status: 'set' })[mode] });

    expect(paths).toHaveLength(1);
    expect(paths[0]).toEqual(expect.arrayContaining(['inner', 'status']));
  });
});

test('a stored state gets the shape of the schema', () => {
  const schema: Block = {
    attributes: { name: NAME },
    block_types: Object.fromEntries(MODES.map(mode => [mode, { nesting_mode: mode, block: {} }])),
  };
  expect(conformed(schema, { gone: 1 })).toEqual({ name: null, single: null, group: null, list: [], set: [], map: {} });
});

test('values survive the wire, unknown ones too', () => {
  const value = { text: 'ä', number: 1.5, large: 2 ** 40, list: [true, null, UNKNOWN], nested: { unknown: UNKNOWN } };
  expect(fromWire(toWire(value))).toEqual(value);
  expect(fromWire(null)).toBeNull();
  expect(fromWire({ json: Buffer.from('{"a":1}') })).toEqual({ a: 1 });
});
