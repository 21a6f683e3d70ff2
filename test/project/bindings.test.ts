import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformStack } from 'cdktf';
import { Password } from '../../lib/internal/random/password';
import { RandomProvider } from '../../lib/internal/random/provider';
import { check } from '../../tools/bindings/check';
import { generate } from '../../tools/bindings/generate';
import { readProviders } from '../../tools/bindings/providers';

const root = join(__dirname, '..', '..');

describe('the committed bindings', () => {
  test('are in step with the stored schemas', async () => {
    expect(await check(root)).toEqual([]);
  });

  test.each(readProviders(root))('ask for a range of $name that admits the version of its schema', ({ constraint, version }) => {
    const [, major, minor] = /^~> (\d+)\.(\d+)$/.exec(constraint) ?? [];
    const [schemaMajor, schemaMinor] = version.split('.');
    expect(major).toBe(schemaMajor);
    expect(Number(minor)).toBeLessThanOrEqual(Number(schemaMinor));
  });

  test('carry that range into required_providers', () => {
    const stack = new TerraformStack(new App(), 'stack');
    new RandomProvider(stack, 'random');
    new Password(stack, 'password', { length: 32 });
    expect(stack.toTerraform().terraform.required_providers).toEqual({ random: { source: 'hashicorp/random', version: '~> 3.9' } });
  });
});

describe('check', () => {
  const binding = 'lib/internal/random/password/index.ts';
  const schema = 'schemas/random.json';
  let copy: string;

  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'bindings-test-'));
    for (const folder of ['schemas', 'lib/internal', 'lib/platforms']) cpSync(join(root, folder), join(copy, folder), { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));

  test('reports an edited binding', async () => {
    appendFileSync(join(copy, binding), '// by hand\n');
    expect(await check(copy)).toEqual([expect.stringMatching(`^${binding} is not what its schema and the drivers give: run "npm run bindings:generate"`)]);
  });

  test('reports a missing binding', async () => {
    rmSync(join(copy, binding));
    expect(await check(copy)).toEqual([expect.stringMatching(`^${binding} is missing: `)]);
  });

  test('reports a stale binding, and generate removes it', async () => {
    mkdirSync(join(copy, 'lib/internal/random/pet'));
    writeFileSync(join(copy, 'lib/internal/random/pet/index.ts'), 'export {};\n');
    expect(await check(copy)).toEqual([expect.stringMatching('^lib/internal/random/pet/index.ts is generated from nothing')]);
    await generate(copy);
    expect(await check(copy)).toEqual([]);
  }, 30_000);

  test('reports an argument that a resource came to require', async () => {
    editJson(schema, (stored) => {
      stored.provider_schemas['registry.terraform.io/hashicorp/random'].resource_schemas.random_password.block.attributes.zest = { required: true, type: 'string' };
    });
    expect(await check(copy)).toEqual([expect.stringMatching(`^${binding} is not what its schema and the drivers give: `)]);
  });

  test.each([
    ['argument that a driver writes', '({ upper: true })'],
    ['attribute that a driver reads', '((password: any) => password.bcryptHash)'],
  ])('reports an %s for the first time', async (_, expression) => {
    appendFileSync(join(copy, 'lib/platforms/generated-password.ts'), `export const first = ${expression};\n`);
    expect(await check(copy)).toEqual([expect.stringMatching(`^${binding} is not what its schema and the drivers give: run "npm run bindings:generate"`)]);
  });

  test('reports resources that are listed but not stored, and stored but not listed', async () => {
    editJson('schemas/resources.json', (list) => { list.random.resources = ['random_pet']; });
    expect(await check(copy)).toEqual([
      `${schema} lacks the listed resource random_pet: run "npm run bindings:refresh random"`,
      `${schema} has the resource random_password, which resources.json does not list: run "npm run bindings:refresh random"`,
    ]);
  });

  test('reports a version that differs from the recorded one', async () => {
    editJson('schemas/resources.json', (list) => { list.random.version = '3.9.1'; });
    expect(await check(copy)).toEqual([`${schema} is of version 3.9.0, but resources.json says 3.9.1: run "npm run bindings:refresh random"`]);
  });

  test('reports unsorted keys', async () => {
    editJson(schema, (stored) => { stored.about = { version: stored.about.version, source: stored.about.source, date: stored.about.date }; });
    expect(await check(copy)).toEqual([expect.stringMatching(`^${schema} has unsorted keys`)]);
  });

  test('reports a missing schema', async () => {
    rmSync(join(copy, schema));
    expect(await check(copy)).toEqual([`${schema} is missing: run "npm run bindings:refresh random"`]);
  });

  function editJson(path: string, edit: (content: any) => void): void {
    const content = JSON.parse(readFileSync(join(copy, path), 'utf8'));
    edit(content);
    writeFileSync(join(copy, path), JSON.stringify(content, null, 1) + '\n');
  }
});
