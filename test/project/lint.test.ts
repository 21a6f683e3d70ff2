import { join } from 'path';
// The new interface of ESLint reads no .eslintrc.json, which is what projen writes.
import { LegacyESLint } from 'eslint/use-at-your-own-risk';

jest.setTimeout(120_000);

const root = join(__dirname, '..', '..');
const eslint = new LegacyESLint({ cwd: root, extensions: ['.ts'] });

/** Rules that a text breaks when it stands in the place of an existing file. */
async function broken(file: string, text: string): Promise<string[]> {
  const [{ messages }] = await eslint.lintText(text, { filePath: join(root, file) });
  expect(messages.filter(message => message.fatal)).toEqual([]);
  return messages.map(message => message.message);
}

test('all hand-written code is clean', async () => {
  const results = await eslint.lintFiles(['lib', 'test', 'tools', 'bench', 'examples', '.projenrc.ts']);

  const found = results.flatMap(({ filePath, messages }) => messages.map(m => `${filePath}:${m.line} ${m.message} (${m.ruleId})`));
  expect(found).toEqual([]);
});

describe('import rules', () => {
  const construct = 'lib/private-network/private-network.ts';
  const driver = 'lib/platforms/scaleway/private-network.ts';

  test.each([
    { what: 'a construct imports a platform', file: construct, from: '../platforms/scaleway/platform', message: 'Constructs and core know no platform.' },
    { what: 'a construct imports bindings', file: construct, from: '../internal/scaleway/vpc', message: 'Only platforms use bindings.' },
    { what: 'the core imports a platform', file: 'lib/platform.ts', from: './platforms/scaleway/platform', message: 'Constructs and core know no platform.' },
    { what: 'a platform imports another', file: driver, from: '../ovhcloud/platform', message: 'Platforms do not import each other.' },
    { what: 'the shared password imports a platform', file: 'lib/platforms/generated-password.ts', from: './ovhcloud/platform', message: 'What platforms share knows no platform.' },
    { what: 'a platform imports bindings of another', file: driver, from: '../../internal/ovh/provider', message: 'A platform uses its own bindings.' },
  ])('refuse that $what', async ({ file, from, message }) => {
    expect(await broken(file, `import '${from}';\n`)).toContainEqual(expect.stringContaining(message));
    expect(await broken(file, `import type { Thing } from '${from}';\nexport type Other = Thing;\n`)).toEqual([expect.stringContaining(message)]);
    expect(await broken(file, `export const late = () => require('${from}');\n`)).toEqual([message]);
  });

  test.each([
    { what: 'the index', file: 'lib/index.ts', from: './platforms/scaleway/platform' },
    { what: 'the list of kinds', file: 'lib/built-in-kinds.ts', from: './platforms/scaleway/kind' },
    { what: 'a driver with the shared password', file: driver, from: '../generated-password' },
  ])('allow $what', async ({ file, from }) => {
    expect(await broken(file, `import '${from}';\n`)).toEqual([]);
    expect(await broken(file, `export const late = () => require('${from}');\n`)).toEqual([]);
  });
});

test.each([
  { file: 'lib/platforms/scaleway/private-network.ts', from: '../../internal/scaleway/vpc' },
  { file: 'lib/platforms/generated-password.ts', from: '../internal/random/password' },
])('bindings load late in $file', async ({ file, from }) => {
  expect(await broken(file, `import { Some } from '${from}';\nexport const early = Some;\n`)).toEqual([expect.stringContaining('Load bindings where')]);
  expect(await broken(file, `export const late = () => require('${from}') as typeof import('${from}');\n`)).toEqual([]);
});

describe('what jsii loses without a word is refused:', () => {
  const UNION = 'jsii makes any of a union: use a class with static factories.';
  const LITERAL = 'jsii widens literal types: use an enum.';
  const OPTIONAL = 'jsii makes optional methods required: use a second interface.';

  test.each([
    { what: 'a union in a struct', text: 'export interface Props {\n  readonly size: string | number;\n}\n', message: UNION },
    { what: 'a union that a method takes', text: 'export class Thing {\n  public use(_size: string | number): void {}\n}\n', message: UNION },
    { what: 'a union that a getter returns', text: 'export class Thing {\n  public get size(): string | number { return 1; }\n}\n', message: UNION },
    { what: 'a union in a static factory', text: 'export class Thing {\n  public static of(_size: string | number): void {}\n}\n', message: UNION },
    { what: 'a literal type', text: "export interface Props {\n  readonly size: 'small';\n}\n", message: LITERAL },
    { what: 'an optional method', text: 'export interface IThing {\n  grow?(): void;\n}\n', message: OPTIONAL },
  ])('$what', async ({ text, message }) => {
    expect(await broken('lib/platform.ts', text)).toEqual([message]);
    expect(await broken('lib/platforms/scaleway/platform.ts', text)).toEqual([message]);
  });

  test.each([
    { what: 'an optional value', text: 'export class Thing {\n  public get size(): string | undefined { return undefined; }\n}\n' },
    { what: 'a union inside', text: 'export class Thing {\n  private readonly size: string | number = 1;\n\n  public get(): number { return Number(this.size); }\n}\n' },
    { what: 'a union of no exported class', text: 'class Thing {\n  public size: string | number = 1;\n}\n\nexport const thing = new Thing();\n' },
  ])('but not $what', async ({ text }) => {
    expect(await broken('lib/platform.ts', text)).toEqual([]);
  });
});
