import { Fn, Lazy, TerraformLocal, TerraformOutput, Token } from 'cdktf';
import { literal } from '../../lib/literal';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { Text } from '../../lib/text';
import { complaints, messageOf } from '../support/refusals';
import { resolved, synth, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const REFERENCE = Lazy.stringValue({ produce: () => 'known later' });

describe('a text as data', () => {
  test.each([
    ['plain', 'plain'], ['', ''], ['$ % { }', '$ % { }'], ['$x{y}', '$x{y}'],
    ['${file("/etc/passwd")}', '$${file("/etc/passwd")}'], ['%{ for x in y }', '%%{ for x in y }'],
    ['$${x}', '$$${x}'], ['%%{x}', '%%%{x}'], ['${${x}}', '$${$${x}}'],
    [`a${REFERENCE}b`, `a${REFERENCE}b`], [`cost: $${REFERENCE}`, `cost: \${"$"}${REFERENCE}`], [`%${REFERENCE}`, `%${REFERENCE}`],
    ['\ufeffa\ufeff', '${"\\ufeff"}a\ufeff'], ['${TfToken[TOKEN.0', '$${TfToken[TOKEN.0'], ['${TfToken[]}', '$${TfToken[]}'], ['%{TfToken[TOKEN.0]}', '%%{TfToken[TOKEN.0]}'],
    [`a\${b}${REFERENCE}`, `a\${"\\u0024{"}b}${REFERENCE}`], [`$$\${${REFERENCE}\r`, `\${"$$\\u0024{"}${REFERENCE}\${"\\r"}`],
    [`%{${REFERENCE}$\r`, `%%{${REFERENCE}\${"$\\r"}`], ['a\rb', 'a\rb'],
  ])('%j stands as %j', (text, written) => {
    expect(literal(text)).toBe(written);
  });
});

describe('Text.literal', () => {
  test('stands as data', () => {
    expect(Text.literal('a ${b} %{c} "d" \\e\n\0')).toBe('a ${"\\u0024{"}b} %%{c} "d" \\e\n\0');
  });

  test.each([['$', '{x}'], ['%', '{if true}'], ['$$', REFERENCE], ['%%', '{x}'], ['$\r', REFERENCE]])('%j stands as data beside %j too', (text, beside) => {
    expect(`${Text.literal(text)}${beside}`).toMatch(/^\$\{"[$%]+(\\r)?"\}/);
  });

  test.each(['${TfToken[TOKEN.0]}', '#{TfToken[TOKEN.0]}', '&{TfToken[TOKEN.0]}', 'TfToken[', REFERENCE])('refuses %j, which the engine may take for a reference', text => {
    expect(complaints(() => Text.literal(text))).toEqual(['text-reference text']);
  });

  test('refuses half of a character, which Terraform would replace', () => {
    expect(complaints(() => Text.literal('a\ud83e'))).toEqual(['text-not-unicode text']);
    expect(Text.literal('\u{1f984}')).toBe('\u{1f984}');
  });

  test.each([null, undefined, 5, ['a'], {}])('refuses %j', text => {
    expect(messageOf(() => Text.literal(text as string))).toMatch(/^text: has the wrong type, got .*; give a text \[prop-type\]$/);
  });
});

describe('Text.expression', () => {
  test('is a reference to the code', () => withStack(stack => {
    expect(resolved(stack, Text.expression('var.x'))).toBe('${var.x}');
    expect(resolved(stack, `a-${Text.expression('var.x')}`)).toBe('a-${var.x}');
  }));

  test('keeps its meaning inside of a function', () => withStack(stack => {
    expect(resolved(stack, Fn.upper(Text.expression('var.a ? "b" : "c"')))).toBe('${upper((var.a ? "b" : "c"))}');
  }));

  test('may stand for a handle', () => withStack(stack => {
    const bucket = ObjectBucket.fromExisting(stack, 'old', { byKind: { fake: { bucketName: Text.expression('data.x.y.bucket') } } });
    expect(resolved(stack, bucket.bucketName)).toBe('${data.x.y.bucket}');
  }));

  test.each(['', ' ', '${var.x}', ' %{ if true }', REFERENCE, null, 5])('refuses %j', code => {
    expect(complaints(() => Text.expression(code as string))).toEqual(['prop-pattern code']);
  });
});

describe('a handle that holds a reference', () => {
  const handle = (bucketName: unknown) => () => withStack(stack => ObjectBucket.fromExisting(stack, 'old', { byKind: { fake: { bucketName: bucketName as string } } }));

  test('may have text beside it', () => {
    expect(handle(`a-${REFERENCE}-b`)().bucketName).toBe(`a-${REFERENCE}-b`);
  });

  test.each<[string, unknown, string]>([
    ['code beside it', `\${file("x")}${REFERENCE}`, 'text-code'],
    ['a directive beside it', `${REFERENCE}%{if true}`, 'text-code'],
    ['a dollar that would make text of it', `$${REFERENCE}`, 'text-code'],
    ['a quote beside it', `${REFERENCE}"`, 'prop-pattern'],
    ['a line break beside it', `${REFERENCE}\n`, 'prop-pattern'],
    ['the look of another one beside it', `${REFERENCE}\${TfToken[x`, 'text-reference'],
    ['only the look of one', '${TfToken[TOKEN.999999]}', 'text-reference'],
    ['one to a list', Token.asList(REFERENCE.length), 'prop-type'],
    ['one to a number', Lazy.numberValue({ produce: () => 5 }), 'prop-type'],
  ])('is refused with %s', (_, value, code) => {
    expect(complaints(handle(value))).toEqual([`${code} byKind.fake.bucketName`]);
  });
});

test('a text in a function of the engine goes through a local value', () => {
  const text = 'a "b" \\ ${c}';
  const json = synth(stack => {
    const local = new TerraformLocal(stack, 'title', Text.literal(text));
    new TerraformOutput(stack, 'upper', { value: Fn.upper(local.asString) });
  });

  expect([json.locals.title, json.output.upper.value]).toEqual(['a "b" \\ ${"\\u0024{"}c}', '${upper(local.title)}']);
});
