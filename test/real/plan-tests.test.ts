import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { answerTo } from '../../lib/testing/plan-tests/command';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import type { TestFile } from '../../lib/testing/plan-tests/test-file';
import { fences } from '../project/docs/markdown';
import { diagnosticsIn, explain, messages } from './diagnostics';
import { runExample } from './examples';
import { requireTool, Tool } from './terraform';

const EXAMPLES: [string, string, string | undefined][] = [
  ['portable-app', 'shop', 'scaleway'], ['portable-app', 'shop', 'ovhcloud'], ['portable-app', 'shop', 'hetzner'], ['existing-stack', 'existing', undefined],
];

const TSX = require.resolve('tsx/cjs');

const PASSED = ['plan: pass', 'apply: pass'];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-tests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command as its users do, then init; gives the folder of the tests. */
function prepared(json: TerraformJson, tool: Tool, own?: TestFile): string {
  const [stack, ownFile] = [join(folder, 'shop'), join(folder, 'own.tftest.json')];
  mkdirSync(stack, { recursive: true });
  writeFileSync(join(stack, 'cdk.tf.json'), JSON.stringify(json));
  writeFileSync(ownFile, JSON.stringify(own ?? {}));
  const { exitCode, text } = answerTo([stack, '--with', ownFile]);
  expect({ exitCode, text }).toEqual({ exitCode: 0, text: expect.stringContaining('terraform -chdir=') });
  const tests = join(stack, 'plan-tests');
  expect(tool.run(tests, ['init']).stderr).toBe('');
  return tests;
}

/** How the runs of the tests ended, and what is wrong. */
function testsIn(directory: string, tool: Tool): { runs: string[]; faults: string } {
  const lines = messages(tool.run(directory, ['test', '-json']).stdout);
  const ended = (lines as any[]).map(({ test_run: run }) => run).filter(run => run && run.progress !== 'starting' && ['pass', 'fail', 'error', 'skip'].includes(run.status));
  return { runs: [...new Set(ended.map(({ run, status }) => `${run}: ${status}`))], faults: explain(diagnosticsIn(lines)) };
}

describe.each(EXAMPLES)('%s, stack %s, on %s', (example, stackId, platform) => {
  const json = runExample(example, stackId, platform);

  describe.each(['terraform', 'tofu'] as const)('%s', name => requireTool(name, tool => {
    test('both runs pass, and the real providers plan without a network', () => {
      const tests = prepared(json, tool);

      expect(testsIn(tests, tool)).toEqual({ runs: PASSED, faults: '' });
      const { ok, stdout, stderr } = tool.runIn(tests, `. ./offline.env && ${name} plan -input=false -refresh=false -no-color`);
      expect(stderr).toBe('');
      expect({ ok, plan: stdout.match(/Plan: .*/)?.[0] }).toEqual({ ok: true, plan: expect.stringMatching(/^Plan: [1-9]\d* to add, 0 to change, 0 to destroy/) });
    });
  }));
});

describe.each(['terraform', 'tofu'] as const)('tests of one\'s own with %s', name => requireTool(name, tool => {
  const json = runExample('existing-stack', 'existing');
  const NAME = 'scaleway_object_bucket.backups.name';
  const asserting = (condition: string): TestFile => ({ run: { apply: { assert: [{ condition: `\${${condition}}`, error_message: 'not what I want' }] } } });

  test('an assertion holds, and fails when the value is wrong', () => {
    expect(testsIn(prepared(json, tool, asserting(`startswith(${NAME}, "existing-backups-")`)), tool)).toEqual({ runs: PASSED, faults: '' });

    const { runs, faults } = testsIn(prepared(json, tool, asserting(`${NAME} == "mine"`)), tool);
    expect(runs).toEqual(['plan: pass', 'apply: fail']);
    expect(faults).toContain('not what I want');
  });

  test('a mock answers what it is told to', () => {
    const own = asserting('scaleway_object_bucket.backups.api_endpoint == "https://s3.example"');
    const mocked = { scaleway: { mock_resource: { scaleway_object_bucket: { defaults: { api_endpoint: 'https://s3.example' } } } } };

    expect(testsIn(prepared(json, tool, own), tool).runs).toEqual(['plan: pass', 'apply: fail']);
    expect(testsIn(prepared(json, tool, { ...own, mock_provider: mocked }), tool)).toEqual({ runs: PASSED, faults: '' });
  });

  test('what an older run has written goes', () => {
    const tests = prepared(json, tool, asserting(`${NAME} == "mine"`));
    writeFileSync(join(tests, 'left-over.tftest.json'), '{"run": {"left-over": {"command": "none"}}}');
    writeFileSync(join(tests, 'left-over.tf.json'), '{"nonsense": 1}');

    expect(testsIn(prepared(json, tool), tool)).toEqual({ runs: PASSED, faults: '' });
    expect(JSON.parse(readFileSync(join(tests, 'sovereign.tftest.json'), 'utf8')).run).toEqual({ plan: { command: 'plan' }, apply: { command: 'apply' } });
  });
}));

/** Types of variables as programs declare them. */
const TYPES = [
  'string', 'any', 'number', 'bool', 'list(string)', 'set(any)', 'map(list(number))', 'tuple([string, bool, list(any)])', 'tuple([])',
  'object({ name = string, size = number, more = optional(object({ a = string }), { a = "b" }), maybe = optional(string) })',
  'object({\n  name = string # what it is called\n  sizes: map(number) /* GiB */\n  inner = object({ a-b = tuple([string]) })\n})',
];

describe.each(['terraform', 'tofu'] as const)('a stack of plain Terraform with %s', name => requireTool(name, tool => {
  const variable = Object.fromEntries([...TYPES.entries()].map(([index, type]) => [`v${index}`, { type, ...(index === 0 ? { ephemeral: true } : {}) }]));
  const known = Object.keys(variable).slice(1);

  test('gets a value of its type for each variable, a null where that is the default, and loses its protection in lists too', () => {
    const json: any = {
      terraform: {},
      variable: { ...variable, service_name_count: { type: 'number' }, nothing: { type: 'string', default: null } },
      resource: [{ terraform_data: [{ kept: [{ input: '${var.service_name_count + 1}', lifecycle: [{ prevent_destroy: true }] }] }] }],
      output: { nothing: { value: '${var.nothing == null}' }, all: { value: `\${[${known.map(each => `jsonencode(var.${each})`).join(', ')}]}` } },
    };
    const nothing = { run: { apply: { assert: [{ condition: '${output.nothing}', error_message: 'there is something' }] } } };

    expect(testsIn(prepared(json, tool, nothing), tool)).toEqual({ runs: PASSED, faults: '' });
  });
}));

describe.each(['terraform', 'tofu'] as const)('the page with %s', name => requireTool(name, tool => {
  const PAGE = 'docs/plan-tests.md';
  const COMMAND = join(__dirname, '..', '..', 'lib', 'testing', 'plan-tests', 'command.ts');

  test('has commands that all succeed, and an assertion that holds only with its mock', () => {
    const [{ text: own }] = fences('json', PAGE);
    mkdirSync(join(folder, 'cdktf.out/stacks/shop'), { recursive: true });
    writeFileSync(join(folder, 'cdktf.out/stacks/shop/cdk.tf.json'), JSON.stringify(runExample('portable-app', 'shop', 'scaleway')));
    writeFileSync(join(folder, 'shop.tftest.json'), own);

    const lines = fences('sh', PAGE).flatMap(({ text }) => text.trim().split('\n'));
    const runnable = lines.map(line => line.replace('npx sovereign-plan-tests', `${process.execPath} -r ${TSX} ${COMMAND}`).replace(/\bterraform(?= -chdir)/, name));
    expect(runnable.filter(line => !tool.runIn(folder, line).ok)).toEqual([]);

    writeFileSync(join(folder, 'shop.tftest.json'), own.replace('"ip": "10.9.8.7"', '"ip": "10.9.8.6"'));
    const results = runnable.slice(-2).map(line => tool.runIn(folder, line));
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(results[1].stdout + results[1].stderr).toContain('the database is elsewhere');
  });
}));
