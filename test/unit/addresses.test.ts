import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformAsset, TerraformLocal, TerraformOutput, TerraformStack, TerraformVariable, Testing } from 'cdktf';
import { Construct } from 'constructs';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakeProvider, FakeResource } from '../support/fake-resources';
import { complaints, faultsOf } from '../support/refusals';
import { synth, synthApp, withApp, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovereign-unit-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const output = (scope: Construct, id: string) => new TerraformOutput(scope, id, { value: id });
const raw = (scope: Construct, id: string) => new FakeResource(scope, id, 'fake_raw', {}, {});
const DROPPED = 'give one of them an id that differs in letters, digits, "-" or "_" [address-shared]';

describe('two constructs at one address', () => {
  test.each<[string, (stack: TerraformStack) => unknown, string]>([
    ['outputs', stack => ['ab', 'aéb'].map(id => output(stack, id)), 'output.ab: is the address of two constructs, which would be one: shop/ab, shop/aéb; '],
    ['resources', stack => [new FakeProvider(stack, 'p'), raw(stack, 'ab'), raw(stack, 'a b')], 'fake_raw.ab: is the address of two constructs, which would be one: shop/ab, shop/a b; '],
    ['a resource and the default of a scope', stack => [new FakeProvider(stack, 'p'), raw(stack, 'a.b'), raw(new Construct(stack, 'ab'), 'Default')], 'shop/a.b, shop/ab/Default; '],
    ['an id of its own choice', stack => [output(stack, 'a'), output(stack, 'b').overrideLogicalId('a')], 'output.a: is the address of two constructs, which would be one: shop/a, shop/b; '],
    ['variables', stack => ['a', 'a!'].map(id => new TerraformVariable(stack, id, {})), 'var.a: is the address'],
    ['local values', stack => ['a', 'a!'].map(id => new TerraformLocal(stack, id, 1)), 'local.a: is the address'],
    ['one of them ours', stack => [new ObjectBucket(stack, 'ab'), new FakeResource(stack, 'a+b', 'fake_bucket', {}, {})], 'fake_bucket.ab: is the address of two constructs, which would be one: shop/ab/Default, shop/a+b; '],
    ['one of them a guard', stack => new FakeResource(stack, 'sovereign_platform', 'terraform_data', {}, {}), 'terraform_data.sovereign_platform: is the address of two constructs, which would be one: shop/SovereignRecord, shop/sovereign_platform; '],
  ])('is an error for %s', (_, build, message) => {
    expect(() => synth(stack => void build(stack))).toThrow(message);
    expect(() => synth(stack => void build(stack))).toThrow(DROPPED);
  });

  test('are none when they differ in kind or in stack', () => {
    synthApp(app => ['shop', 'other'].forEach(id => {
      const stack = new SovereignStack(app, id);
      output(stack, 'a!');
      new TerraformLocal(new Construct(stack, 'a'), 'Default', 1);
      output(new Construct(stack, 'b'), 'a');
      output(new TerraformStack(stack, `${id}-inner`), 'a');
    }));
  });
});

test.each([['1a', 'a'], ['-', 'main'], ['é', 'e']])('an output with the id %j, which Terraform would not take, is an error with a better one', (id, nearest) => {
  expect(() => synth(stack => void output(stack, id))).toThrow(
    `: is no address that Terraform takes; give shop/${id} an id of letters, digits, "-" and "_", starting with a letter, such as "${nearest}" [address-invalid]`);
});

test('an id of its own choice that the engine would lose is an error', () => {
  expect(() => synth(stack => output(stack, 'a').overrideLogicalId('__proto__'))).toThrow('output.__proto__: is no address that Terraform takes; give shop/a an id');
});

describe('the ids around a construct', () => {
  const inside = (...ids: string[]) => () => withStack(stack => new ObjectBucket(ids.reduce((scope, id) => new Construct(scope, id), stack as Construct), 'assets'));

  test.each([['aéb'], ['a b'], ['1st'], ['a"b'], ['${file("x")}'], ['ok', 'a b']])('are refused by name: %j %j', (...ids) => {
    const path = ['shop', ...ids.filter(id => id !== undefined)].join('/');
    expect(faultsOf(inside(...ids.filter(id => id !== undefined))).map(f => [f.code, f.prop])).toEqual([['prop-pattern', `id of ${path}`]]);
  });

  test.each([['team'], ['team', '2026'], ['A-1_b', '-']])('are accepted: %j %j', (...ids) => {
    inside(...ids.filter(id => id !== undefined))();
  });

  test.each(['..', '.', 'a\\b', 'a"b', 'a:b', 'x'.repeat(201)])('may not be those of a plain stack %j that leaves the output folder', id => {
    expect(complaints(() => withApp(app => new ObjectBucket(new TerraformStack(app, id), 'assets')))).toEqual([`output-left id of the stack ${id}`]);
  });

  test('may be those of any other plain stack', () => {
    expect(synthApp(app => new ObjectBucket(new TerraformStack(app, 'my.stack-2'), 'assets'), {}, 'my.stack-2').resource.fake_bucket).toBeDefined();
  });
});

describe('the output folder', () => {
  const asset = (stack: TerraformStack, id: string, assetHash?: string) => {
    writeFileSync(join(folder, 'file.txt'), 'content');
    return new TerraformAsset(stack, id, { path: join(folder, 'file.txt'), assetHash });
  };

  test.each(['Shop', 'shop'])('is refused where the stack %j would overwrite another one', id => {
    expect(() => synthApp(app => {
      new SovereignStack(app, 'shop');
      new TerraformStack(new Construct(app, 'inner'), id);
    })).toThrow(`stacks/shop: is the folder of two stacks, and one would overwrite the other: shop, inner/${id}; give one of them another id [stack-shared]`);
  });

  test('is refused where a stack beside ours would leave it', () => {
    expect(() => synthApp(app => {
      new SovereignStack(app, 'shop');
      new TerraformStack(app, '..');
    })).toThrow('id of the stack ..: would be written outside of the output folder of its stack, got ".."; use "main" [output-left]');
  });

  test.each(['../../../x', '..', 'a/b', ' '])('is refused where the hash %j of an asset would leave it', hash => {
    expect(() => synth(stack => void asset(stack, 'file', hash))).toThrow('assetHash of shop/file: would be written outside of the output folder of its stack');
  });

  test('is refused where two assets would share one, or an asset would have none', () => {
    expect(() => synth(stack => ['ab', 'a b'].forEach(id => asset(stack, id)))).toThrow('asset.ab: is the address of two constructs');
    expect(() => synth(stack => void asset(stack, '..'))).toThrow('[address-invalid]');
  });

  test('holds an asset beside our constructs', () => {
    synth(stack => [new ObjectBucket(stack, 'assets'), asset(stack, 'file')]);
  });
});

describe('the output', () => {
  const write = (outdir: string, build: (app: App) => void) => withApp(app => {
    build(app);
    app.synth();
  }, {}, outdir);
  const two = (app: App) => ['first', 'second'].map(id => {
    const stack = new SovereignStack(app, id);
    new ObjectBucket(stack, 'assets');
    return stack;
  });
  const files = () => readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)).sort();
  const contents = () => files().map(file => [file, readFileSync(file, 'utf8')]);

  test('is whole', () => {
    write(folder, app => void two(app));
    const inStacks = ['first', 'second'].flatMap(id => ['cdk.tf.json', 'secrets.json', 'versions.tf'].map(file => join('stacks', id, file)));
    expect(files()).toEqual(['manifest.json', ...inStacks].map(file => join(folder, file)));
    expect(existsSync(join(folder, '.unfinished'))).toBe(false);
  });

  test.each<[string, (stacks: SovereignStack[], app: App) => void]>([
    ['of the second stack', ([, second]) => second.node.addValidation({ validate: () => ['no'] })],
    ['that only shows when it is written', ([, second]) => new TerraformOutput(second, 'broken', { value: '${TfToken[TOKEN.999999]}' })],
    ['of the app', (_, app) => app.node.addValidation({ validate: () => ['no'] })],
  ])('is what it was after a fault %s', (_, breaks) => {
    write(folder, app => void two(app));
    const before = contents();
    expect(() => write(folder, app => {
      const stacks = two(app);
      output(stacks[0], 'new');
      breaks(stacks, app);
    })).toThrow();
    expect(contents().filter(([file]) => !file.includes('.unfinished'))).toEqual(before);
  });

  test.each(['first', 'second'])('comes when the same app is synthesized again without the fault in the %s stack', id => withApp(app => {
    const faults = ['no'];
    two(app).find(({ node }) => node.id === id)!.node.addValidation({ validate: () => faults });
    expect(() => app.synth()).toThrow('no');
    faults.pop();
    app.synth();
    expect(files()).toHaveLength(7);
    app.synth();
    expect(files()).toHaveLength(7);
  }, {}, folder));

  test('is nothing when the first run fails', () => {
    expect(() => write(folder, app => two(app)[1].node.addValidation({ validate: () => ['no'] }))).toThrow('no');
    expect(files()).toEqual([]);
  });

  test('forgets what a run that was killed has left', () => {
    write(folder, app => void two(app));
    writeFileSync(join(folder, '.unfinished'), 'half');
    write(folder, app => void two(app));
    expect(existsSync(join(folder, '.unfinished'))).toBe(false);
  });

  test('comes from the engine\'s helper for tests too', () => {
    const outdir = withStack(stack => {
      new ObjectBucket(stack, 'assets');
      return Testing.fullSynth(stack);
    });
    expect(readdirSync(join(outdir, 'stacks', 'shop'))).toEqual(['cdk.tf.json', 'secrets.json', 'versions.tf']);
    rmSync(outdir, { recursive: true });
  });
});

test('what the program has made beside us is named in the metadata, and left alone', () => {
  const json = synth(stack => {
    new ObjectBucket(stack, 'assets');
    new FakeResource(new Construct(stack, 'by'), 'hand', 'fake_raw', { title: '${var.x}' }, {});
    output(stack, 'a');
  });
  const [id] = Object.keys(json.resource.fake_raw);

  expect(json['//'].metadata.sovereign.unchecked).toEqual([`fake_raw.${id}`]);
  expect(json.resource.fake_raw[id].title).toBe('${var.x}');
});

test('where all is ours, nothing is named', () => {
  expect(synth(stack => void new ObjectBucket(stack, 'assets'))['//'].metadata.sovereign).not.toHaveProperty('unchecked');
});
