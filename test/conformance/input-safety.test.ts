/**
 * What the engine does with texts of users by itself was measured, finding by finding (F1 to F10); here is what becomes of each
 * with this library, on both engines. Whether Terraform takes a text for code, real Terraform says.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { SovereignStack } from '../../lib/sovereign-stack';
import { Text } from '../../lib/text';
import { explain } from '../real/diagnostics';
import { requireTool } from '../real/terraform';
import { messageOf } from '../support/refusals';
import { DEFAULT_CONFIG, synth, synthApp, withApp, withStack } from '../support/synth';

const LONGEST_MS = 60_000;
const READS_A_FILE = 'name-${file("/etc/hostname")}';
const RUNS_A_LOOP = '%{ for x in ["a", "b"] }x%{ endfor }';
const QUOTED = 'say "hi" \\ and \\"hi\\"';
const LOOK_ALIKE = '${TfToken[TOKEN.0]}';

/** What an error says about a bucket with these props, or the id, if it is refused. */
const refusal = (props: object, id = 'assets') => messageOf(() => withStack(stack => new ObjectBucket(stack, id, props)));

describe.each(['terraform', 'tofu'] as const)('a text from outside, read by %s', name => requireTool(name, tool => {
  /** What a text is after an apply, as a value and as a key. */
  function applied(text: string): { value: unknown; keys: string[] } {
    const json = synthApp(app => {
      const stack = new SovereignStack(app, 'shop');
      new TerraformOutput(stack, 'value', { value: Text.literal(text) });
      new TerraformOutput(stack, 'keys', { value: { [Text.literal(text)]: 1 } });
    });
    const { diagnostics, outputs } = tool.prepare(json).init().apply();
    expect(explain(diagnostics)).toBe('');
    return { value: outputs.value, keys: Object.keys(outputs.keys as object) };
  }

  test.each([
    ['F1 and F2: a function that reads a file', READS_A_FILE],
    ['F3: a directive', RUNS_A_LOOP],
    ['F4: quotes and backslashes', QUOTED],
  ])('%s is the same text afterwards, as a value and as a key', (_, text) => {
    expect(applied(text)).toEqual({ value: text, keys: [text] });
  }, LONGEST_MS);
}));

test.each([['F1', READS_A_FILE], ['F3', RUNS_A_LOOP]])('%s: a prop refuses code by name', (_, text) => {
  expect(refusal({ bucketName: text })).toMatch(/^bucketName: has characters or a form that are not allowed, .* \[prop-pattern\]$/);
});

test.each([['F2', READS_A_FILE], ['F3', RUNS_A_LOOP]])('%s: a key of a map refuses code by name', (_, text) => {
  expect(refusal({ labels: { [text]: 'web' } })).toMatch(/^labels \(key\): has characters or a form that are not allowed, .* \[prop-pattern\]$/);
});

test.each<[string, () => unknown]>([
  ['Text.literal', () => Text.literal(LOOK_ALIKE)],
  ['a label', () => withStack(stack => new ObjectBucket(stack, 'assets', { labels: { team: LOOK_ALIKE } }))],
  ['an id', () => withStack(stack => new ObjectBucket(stack, LOOK_ALIKE))],
  ['the configuration', () => withStack(stack => new ObjectBucket(stack, 'assets'), { config: { ...DEFAULT_CONFIG, labels: { team: LOOK_ALIKE } } })],
])('F5: what looks like a reference of the engine is refused in %s', (_, give) => {
  expect(messageOf(give)).toMatch(/TfToken/);
});

const notAllowed = (id: string, nearest: string) => `id: has characters or a form that are not allowed, got "${id}"; `
  + `give letters, digits, "-" and "_", starting with a letter, such as "${nearest}" [prop-pattern]`;

test('F6: two ids that would become one address are refused', () => {
  expect(messageOf(() => withStack(stack => ['ab', 'aéb'].map(id => new ObjectBucket(stack, id))))).toBe(notAllowed('aéb', 'aeb'));
  const outputs = () => synth(stack => ['ab', 'aéb'].forEach(id => new TerraformOutput(stack, id, { value: id })));
  expect(outputs).toThrow('output.ab: is the address of two constructs, which would be one: shop/ab, shop/aéb; ');
});

test.each([['1a', 'a'], ['ünï', 'uni']])('F7: the id %j, which Terraform cannot hold, is refused with one that it can', (id, nearest) => {
  expect(refusal({}, id)).toBe(notAllowed(id, nearest));
});

describe('the output folder', () => {
  let folder: string;
  beforeEach(() => folder = mkdtempSync(join(tmpdir(), 'input-safety-')));
  afterEach(() => rmSync(folder, { recursive: true }));

  const inFolder = (name: string, build: (app: App) => void) => withApp(app => {
    build(app);
    app.synth();
  }, {}, join(folder, name));
  const files = (name: string) => readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' });

  test.each<[string, string, (app: App, id: string) => TerraformStack]>([
    ['a stack of this library', 'id: has characters or a form that are not allowed, got ".."; ', (app, id) => new SovereignStack(app, id)],
    ['a plain stack', 'id of the stack ..: would be written outside of the output folder of its stack, got ".."; use "main" [output-left]', (app, id) => new TerraformStack(app, id)],
  ])('F8: is not left by %s of the id ".."', (_, message, stackOf) => {
    expect(messageOf(() => inFolder('out', app => new ObjectBucket(stackOf(app, '..'), 'assets')))).toContain(message);
    expect(readdirSync(folder).filter(name => name !== 'out')).toEqual([]);
    expect(files('out').filter(name => name.endsWith('.json'))).toEqual([]);
  });

  test('F9: holds no path of the machine when no backend is given', () => {
    const [first, second] = ['here', 'there'].map(name => {
      inFolder(name, app => new ObjectBucket(new SovereignStack(app, 'shop'), 'assets'));
      return readFileSync(join(folder, name, 'stacks', 'shop', 'cdk.tf.json'), 'utf8');
    });
    expect(first).toBe(second);
    expect(first).not.toContain(folder);
    expect(first).not.toContain(process.cwd());
  });

  test.each([['is long', 'x'.repeat(300)], ['holds NUL', 'a\0b']])('F10: a stack id that %s is an error of ours', (_, id) => {
    expect(messageOf(() => inFolder('out', app => new SovereignStack(app, id)))).toMatch(/^id: has characters or a form that are not allowed, .* \[prop-pattern\]$/);
    expect(messageOf(() => inFolder('out', app => new ObjectBucket(new TerraformStack(app, id), 'assets')))).toMatch(/^id of the stack .* \[output-left\]$/);
    expect(files('out').filter(name => name.endsWith('.json'))).toEqual([]);
  });
});
