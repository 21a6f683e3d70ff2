import { variableValues } from '../../lib/testing/plan-tests/variables';

const TEXT = 'Well-formed-value-1';
const SERVICE_NAME = '0123456789abcdef0123456789abcdef';

const valueOf = (type: unknown, name = 'x') => variableValues({ variable: { [name]: { type } } } as any)[name];

test.each<[unknown, unknown]>([
  [undefined, TEXT],
  ['string', TEXT],
  ['any', TEXT],
  ['number', 1],
  ['bool', false],
  ['list', []],
  ['list(string)', []],
  ['set(object({ a = string }))', []],
  ['map(list(map(any)))', {}],
  ['tuple([string, number, bool, list(any)])', [TEXT, 1, false, []]],
  ['tuple([])', []],
  ['object({})', {}],
  ['object({ name = string, size = number })', { name: TEXT, size: 1 }],
  ['object({\n  name = string # what it is called\n  size: number // GiB\n  /* more\n */ on = bool\n})', { name: TEXT, size: 1, on: false }],
  ['object({ a = optional(string), b = optional(object({ c = number }), { c = 1 }), d = string, e = optional(list(string), ["]", "(\\""]) })', { d: TEXT }],
  ['object({ a-b = tuple([object({ c = map(string) })]), service_name = string })', { 'a-b': [{ c: {} }], 'service_name': SERVICE_NAME }],
])('a variable of the type %j', (type, value) => expect(valueOf(type)).toEqual(value));

test.each([5, '', '${bool}', 'object({ (a) = string })', 'strng', 'list(', 'list(string', 'list(string))', 'list(strng)', 'tuple(string)', 'object({ a })', 'object({ a = })', 'object({ a = "string" })', 'optional(string)',
  'string string', 'object({ a = optional(string })', '§'])('%j is no type', type => {
  expect(() => valueOf(type)).toThrow(`the variable x has a type that cannot be read: ${JSON.stringify(type)}`);
});

test.each<[string, unknown, unknown]>([
  ['service_name', 'string', SERVICE_NAME], ['service_name', undefined, SERVICE_NAME], ['service_name_count', 'number', 1], ['use_hcloud_token', 'bool', false],
  ['hcloud_token', 'list(string)', []], ['hcloud_token', 'string', 'x'.repeat(64)],
])('a name means something only for a text: %s of the type %j', (name, type, value) => expect(valueOf(type, name)).toEqual(value));

test('a default is taken as it is, and what is given is stronger', () => {
  const variable = { a: { default: null }, b: { default: false, type: 'number' }, c: { default: 'c' }, d: { type: 'number' } } as any;

  expect(variableValues({ variable }, { c: null, d: 0 })).toEqual({ a: null, b: false, c: null, d: 0 });
});

test('what is given for no variable is refused', () => {
  expect(() => variableValues({ variable: { region: {}, size: {} } }, { reigon: 'x' })).toThrow('variables: the stack has no reigon; it has region, size');
  expect(() => variableValues({}, { region: 'x' })).toThrow('variables: the stack has no region; it has none');
});

test('variables are read from lists of blocks', () => {
  expect(variableValues({ variable: [{ a: [{ type: 'number' }] }, { b: {} }] } as any)).toEqual({ a: 1, b: TEXT });
});
