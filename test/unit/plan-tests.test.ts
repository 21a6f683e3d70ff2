import { execFileSync } from 'child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { answerTo } from '../../lib/testing/plan-tests/command';
import { offlineScript } from '../../lib/testing/plan-tests/offline-accounts';
import { testFile, testOverride } from '../../lib/testing/plan-tests/test-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-tests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) => writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();

const requiring = (...names: string[]) => ({ terraform: { required_providers: Object.fromEntries(names.map(name => [name, { source: `x/${name}` }])) } });

describe('the command', () => {
  test.each<[string, () => void, RegExp]>([
    ['is empty', () => {}, /is no synthesized stack: it has no cdk.tf.json$/],
    ['holds broken JSON', () => write('cdk.tf.json', '{'), /cdk.tf.json cannot be read as JSON: /],
    ['holds JSON of something else', () => write('cdk.tf.json', { stacks: {} }), /is no synthesized stack: .*cdk.tf.json names no providers$/],
    ['holds a list', () => write('cdk.tf.json', '[]'), /cdk.tf.json holds no object in JSON$/],
    ['holds the tests of another run', () => {
      write('cdk.tf.json', requiring());
      write('sovereign.tftest.json', {});
    }, /holds the tests of a stack: name the folder of the stack itself, above it$/],
    ['has something else where the tests would go', () => {
      write('cdk.tf.json', requiring());
      mkdirSync(join(folder, 'plan-tests'));
      write('plan-tests/mine.txt', 'mine');
    }, /plan-tests is there already and holds something else: move it away$/],
  ])('writes nothing into a folder that %s', (_what, make, message) => {
    make();
    const before = filesIn(folder);

    expect(answerTo([folder])).toEqual({ exitCode: 2, text: expect.stringMatching(message) });
    expect(filesIn(folder)).toEqual(before);
  });

  test.each<[string[], RegExp]>([
    [[], /^name the folder of one stack\nusage: sovereign-plan-tests <folder/],
    [['a', 'b'], /^name the folder of one stack\nusage/],
    [['--wiht', 'x'], /^Unknown option '--wiht'[^]*usage/],
  ])('says how it is used when called with %j', (args, message) => {
    expect(answerTo(args)).toEqual({ exitCode: 2, text: expect.stringMatching(message) });
  });

  test.each(['--help', '-h'])('says how it is used when asked with %s', option => {
    expect(answerTo([option])).toEqual({ exitCode: 0, text: expect.stringMatching(/^usage: sovereign-plan-tests <folder/) });
    expect(answerTo([folder, option]).exitCode).toBe(0);
    expect(filesIn(folder)).toEqual([]);
  });

  test('prints commands that a shell takes, whatever the folder is called', () => {
    const stack = join(folder, 'it\'s "my" $(shop)');
    mkdirSync(stack);
    writeFileSync(join(stack, 'cdk.tf.json'), JSON.stringify(requiring()));

    const { text } = answerTo([stack]);
    const [init, , plan] = text.split('\n').slice(1);
    const words = (line: string) => execFileSync('sh', ['-euc', `terraform() { printf '%s\\n' "$@"; }; ${line}`], { encoding: 'utf8' }).trim().split('\n');
    expect(words(init)).toEqual([`-chdir=${join(stack, 'plan-tests')}`, 'init']);
    expect(words(plan)).toEqual([`-chdir=${join(stack, 'plan-tests')}`, 'plan', '-refresh=false']);
  });

  test('says that the test file is missing', () => {
    write('cdk.tf.json', requiring());
    const own = join(folder, 'own.tftest.json');

    expect(answerTo([folder, '--with', own])).toEqual({ exitCode: 2, text: `there is no ${own}` });
    expect(filesIn(folder)).toEqual(['cdk.tf.json']);
  });

  test('takes no test file that is no JSON', () => {
    write('cdk.tf.json', requiring());
    write('own.tftest.hcl', 'run "x" {}');

    expect(answerTo([folder, '--with', join(folder, 'own.tftest.hcl')])).toEqual({ exitCode: 2, text: expect.stringContaining('own.tftest.hcl cannot be read as JSON: ') });
    expect(filesIn(folder)).toEqual(['cdk.tf.json', 'own.tftest.hcl']);
  });

  test.each<[string, string]>([
    ['null', 'own.tftest.json holds no object in JSON'],
    ['[]', 'own.tftest.json holds no object in JSON'],
    ['5', 'own.tftest.json holds no object in JSON'],
    ['{"mock_provider":{"scaleway":{"mock_resource":{"x":null}}}}', 'the mock of x has no object "defaults"'],
    ['{"mock_provider":{"scaelway":{}}}', 'mock_provider.scaelway is no provider of the stack that is mocked; these are: scaleway'],
    ['{"mock_provider":{"tls":{}}}', 'mock_provider.tls is no provider of the stack that is mocked; these are: scaleway'],
    ['{"mock_provider":{"scaleway":[null,{"alias":"second"}]}}', 'mock_provider.scaleway has the alias second, which the stack does not have'],
    ['{"run":{"aply":{"assert":[]}}}', 'run.aply is none of plan, apply; where it is a run of its own it names its command'],
    ['{"run":{"later":null}}', 'run.later is none of plan, apply; where it is a run of its own it names its command'],
    ['{"variables":{"reigon":"x"}}', 'variables: the stack has no reigon; it has region'],
  ])('keeps the tests that are there when those of your own are %s', (own, message) => {
    write('cdk.tf.json', { ...requiring('scaleway', 'tls'), variable: { region: {} } });
    write('own.tftest.json', own);
    answerTo([folder]);
    const before = readdirSync(join(folder, 'plan-tests'));

    expect(answerTo([folder, '--with', join(folder, 'own.tftest.json')])).toEqual({ exitCode: 2, text: expect.stringMatching(new RegExp(`${message}$`)) });
    expect(readdirSync(join(folder, 'plan-tests'))).toEqual(before);
    expect(answerTo([folder]).exitCode).toBe(0);
  });

  test('copies what belongs to the stack, and neither states nor values nor secrets', () => {
    write('cdk.tf.json', requiring('scaleway'));
    mkdirSync(join(folder, 'assets', 'hash'), { recursive: true });
    for (const name of ['versions.tf', 'moves.tf.json', '.terraform.lock.hcl', 'assets/hash/file', 'terraform.tfstate', 'prod.auto.tfvars', 'secrets.json']) write(name, name);

    const before = filesIn(folder);

    expect(answerTo([folder]).exitCode).toBe(0);
    expect(filesIn(folder).filter(name => !name.startsWith('plan-tests'))).toEqual(before);
    expect(filesIn(join(folder, 'plan-tests'))).toEqual([
      '.terraform.lock.hcl', 'assets', 'assets/hash', 'assets/hash/file', 'cdk.tf.json', 'moves.tf.json', 'offline.env', 'sovereign.tftest.json',
      'sovereign_override.tf.json', 'terraform.tfvars.json', 'versions.tf',
    ]);
    expect(readFileSync(join(folder, 'plan-tests/assets/hash/file'), 'utf8')).toBe('assets/hash/file');
  });

  test('keeps of an older run what init has made', () => {
    write('cdk.tf.json', requiring());
    answerTo([folder]);
    mkdirSync(join(folder, 'plan-tests/.terraform'));
    for (const name of ['.terraform/x', '.terraform.lock.hcl', 'old.tftest.json']) write(`plan-tests/${name}`, 'old');
    write('.terraform.lock.hcl', 'of the stack');

    answerTo([folder]);
    expect(readFileSync(join(folder, 'plan-tests/.terraform.lock.hcl'), 'utf8')).toBe('old');
    expect(filesIn(join(folder, 'plan-tests'))).toEqual([
      '.terraform', '.terraform.lock.hcl', '.terraform/x', 'cdk.tf.json', 'offline.env', 'sovereign.tftest.json', 'sovereign_override.tf.json', 'terraform.tfvars.json',
    ]);
  });
});

describe('the test file', () => {
  test('says nothing of mocks where no provider is mocked, as Terraform takes that for a mistake', () => {
    expect(testFile(requiring('tls'))).not.toHaveProperty('mock_provider', expect.anything());
  });

  test('mocks every account of every provider but those that need none', () => {
    const provider = { aws: [{}, { alias: 'second' }], tls: [{}] };

    expect(testFile({ ...requiring('aws', 'tls'), provider }).mock_provider).toEqual({ aws: [{}, { alias: 'second' }] });
  });

  test('gives a mock without an alias to every account, and one with it to that one', () => {
    const mock = (defaults: object) => ({ mock_resource: { scaleway_vpc: { defaults: { ...defaults } } } });
    const own = { mock_provider: { scaleway: [mock({ name: 'all', is_default: true }), { alias: 'second', ...mock({ name: 'second' }) }] } };
    const { scaleway } = testFile({ ...requiring('scaleway'), provider: { scaleway: [{}, { alias: 'second' }] } }, own).mock_provider as any;

    const id = expect.stringMatching(/^fr-par\//);
    expect(scaleway.map((block: any) => block.mock_resource.scaleway_vpc.defaults)).toEqual([
      { id, name: 'all', is_default: true }, { id, name: 'second', is_default: true },
    ]);
  });

  test('mocks neither what the configuration sets nor a block that it does not have', () => {
    const mocked = (resource: object) => (testFile({ ...requiring('scaleway'), resource: { scaleway_rdb_instance: resource } } as any).mock_provider as any)
      .scaleway[0].mock_resource.scaleway_rdb_instance.defaults;
    const [a, b] = [{ private_network: [{}], load_balancer: [{}] }, { private_network: [{}], id: 'x' }];

    expect(Object.keys(mocked({ a }))).toEqual(['id', 'private_network', 'load_balancer']);
    expect(Object.keys(mocked({ a, b }))).toEqual(['private_network']);
  });

  test('runs what is added after its own runs, and keeps other blocks', () => {
    const own = { run: { later: { command: 'plan' }, plan: { assert: [] } }, override_data: [{ target: 'data.x.y' }] };
    const file = testFile({}, own);

    expect(Object.keys(file.run!)).toEqual(['plan', 'apply', 'later']);
    expect(file).toMatchObject({ run: { plan: { command: 'plan', assert: [] } }, override_data: [{ target: 'data.x.y' }] });
  });

  test('has a value for every variable: given, its default, or well formed', () => {
    const variable = {
      given: {}, standard: { default: 'x' }, text: {}, size: { type: 'number' }, on: { type: 'bool' }, all: { type: 'list(string)' }, service_name: {}, hcloud_token: { type: 'string' },
    };

    expect(testFile({ variable }, { variables: { given: 1 } }).variables).toEqual({
      given: 1, standard: 'x', text: 'Well-formed-value-1', size: 1, on: false, all: [], service_name: '0123456789abcdef0123456789abcdef', hcloud_token: 'x'.repeat(64),
    });
  });
});

test('the override takes the protection from what has it, and the state from its bucket', () => {
  const resource = { x_a: { one: { lifecycle: { prevent_destroy: true } }, two: {} }, x_b: { three: { lifecycle: { prevent_destroy: false } } } };

  expect(testOverride({ resource, terraform: { backend: { s3: {} } } })).toEqual({
    terraform: { backend: { local: {} } }, resource: { x_a: { one: { lifecycle: { prevent_destroy: false } } } },
  });
  expect(testOverride({})).toEqual({ terraform: { backend: { local: {} } } });
});

test.each<[string, unknown]>([
  ['bodies', { x_a: { one: [{ lifecycle: { prevent_destroy: true } }] } }],
  ['types', [{ x_a: { one: { lifecycle: { prevent_destroy: true } } } }, { x_b: {} }]],
  ['names', { x_a: [{ one: { lifecycle: { prevent_destroy: true } } }, { two: {} }] }],
  ['blocks of lifecycle', { x_a: { one: { lifecycle: [{ create_before_destroy: true }, { prevent_destroy: true }] } } }],
  ['nothing beside a comment', { 'x_a': { 'one': { lifecycle: { prevent_destroy: true } }, '//': 'x' }, '//': { x: { lifecycle: { prevent_destroy: true } } } }],
])('the override takes the protection from lists of %s', (_what, resource) => {
  expect(testOverride({ resource } as any)).toEqual({
    terraform: { backend: { local: {} } }, resource: { x_a: { one: { lifecycle: { prevent_destroy: false } } } },
  });
});

test.each([null, undefined, []])('a stack whose resources, providers and variables are %j has tests', nothing => {
  const json = { terraform: [{ required_providers: [{ scaleway: {} }] }], resource: nothing, provider: nothing, variable: nothing } as any;

  expect(testOverride(json)).toEqual({ terraform: { backend: { local: {} } } });
  expect(testFile(json)).toMatchObject({ variables: {}, mock_provider: { scaleway: [{}] } });
  expect(offlineScript(json)).toContain('SCW_API_URL');
});

test('the environment of a plan has no account of its reader left', () => {
  const script = offlineScript(requiring('ovh', 'scaleway', 'random'));
  const env = { PATH: process.env.PATH, SCW_SECRET_KEY: 'mine', SCW_PROFILE: 'mine', OVH_CLIENT_ID: 'mine', HCLOUD_TOKEN: 'mine' };
  const seen = execFileSync('sh', ['-euc', `${script}\nenv`], { env, encoding: 'utf8' }).split('\n');

  expect(seen).toEqual(expect.arrayContaining(['SCW_API_URL=http://127.0.0.1:9', 'OVH_ENDPOINT=http://127.0.0.1:9/1.0', 'HCLOUD_TOKEN=mine']));
  expect(seen.filter(line => /^(SCW|OVH)_.*mine/.test(line))).toEqual([]);
});
