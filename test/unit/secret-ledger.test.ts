import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TerraformStack, TerraformVariable } from 'cdktf';
import { Construct } from 'constructs';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { SecretLedger } from '../../lib/secret-ledger';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakeProvider, FakeResource } from '../support/fake-resources';
import { synth, synthApp, withApp } from '../support/synth';

const WORDS = { why: 'The provider keeps it.', remedy: 'Encrypt the state.' };

function resource(scope: Construct, id: string): FakeResource {
  const stack = TerraformStack.of(scope);
  // The id is that of the fake cloud's own.
  const provider = stack.node.tryFindChild('fake-provider') ?? new FakeProvider(stack, 'fake-provider');
  return new FakeResource(scope, id, 'fake_login', {}, { provider: provider as FakeProvider });
}

const secretsOf = (json: any): any[] => json['//'].metadata.sovereign.secrets;

test('a secret in the state stands in the metadata, with its address, why, and what to do', () => {
  const json = synth(stack => {
    const owner = new Construct(stack, 'database');
    SecretLedger.record(owner, { carrier: resource(owner, 'login'), attributes: ['password'], ...WORDS });
  });

  expect(secretsOf(json)).toEqual([
    { construct: 'shop/database', address: 'fake_login.database_login_994D1844', attributes: ['password'], standsIn: 'state', ...WORDS },
  ]);
});

test('user data says which secrets it holds, and not what else it refers to', () => {
  const json = synth(stack => {
    const login = resource(stack, 'login');
    const token = new TerraformVariable(stack, 'token', { sensitive: true });
    SecretLedger.record(stack, { carrier: login, attributes: ['password'], ...WORDS });
    const joined = 'K10${sha256(fake_login.login.certificate)}:${fake_login.login.password}';
    SecretLedger.record(stack, { carrier: resource(stack, 'server'), attributes: ['user_data'], holds: [joined, token.stringValue, joined], ...WORDS });
  });

  expect(secretsOf(json)[1]).toMatchObject({
    address: 'fake_login.server', standsIn: 'user data', holds: ['fake_login.login.password', 'var.token'],
  });
});

test('an expression without anything known to be secret is believed as a whole', () => {
  const json = synth(stack => {
    SecretLedger.record(stack, { carrier: resource(stack, 'server'), attributes: ['user_data'], holds: ['${module.old.token} ${data.old_cluster.old.token}'], ...WORDS });
  });

  expect(secretsOf(json)[0].holds).toEqual(['data.old_cluster.old.token', 'module.old.token']);
});

test('the order of the program does not count', () => {
  const inOrder = (...ids: string[]) => secretsOf(synth(stack => ids.forEach(id => {
    SecretLedger.record(stack, { carrier: resource(stack, id), attributes: ['password'], ...WORDS });
  })));

  expect(inOrder('b', 'a', 'c')).toEqual(inOrder('c', 'b', 'a'));
});

test('what was taken out of the tree is not in the ledger', () => {
  const json = synth(stack => {
    const owner = new Construct(stack, 'database');
    SecretLedger.record(owner, { carrier: resource(owner, 'login'), attributes: ['password'], ...WORDS });
    stack.node.tryRemoveChild('database');
  });

  expect(secretsOf(json)).toEqual([]);
});

describe('the files beside the JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-test-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('holds the same as the metadata, for each stack its own', () => {
    withApp(app => {
      const [shop] = ['shop', 'empty'].map(id => new SovereignStack(app, id));
      SecretLedger.record(shop, { carrier: resource(shop, 'login'), attributes: ['password'], ...WORDS });
      app.synth();
    }, {}, folder);
    const read = (stack: string, file: string) => JSON.parse(readFileSync(join(folder, 'stacks', stack, file), 'utf8'));

    expect(read('shop', 'secrets.json')).toEqual({ stack: 'shop', secrets: secretsOf(read('shop', 'cdk.tf.json')) });
    expect(read('shop', 'secrets.json').secrets).toHaveLength(1);
    expect(read('empty', 'secrets.json')).toEqual({ stack: 'empty', secrets: [] });
  });

  test('names the least version of Terraform and OpenTofu, which the JSON must not for the sake of scanners', () => {
    const text = (file: string) => readFileSync(join(folder, 'stacks', 'empty', file), 'utf8');

    expect(text('versions.tf')).toBe('terraform {\n  required_version = ">= 1.11"\n}\n');
    expect(text('cdk.tf.json')).not.toContain('required_version');
  });

  test('is not written when the engine refuses the stack', () => {
    const outdir = join(folder, 'refused');
    expect(() => withApp(app => {
      const stack = new SovereignStack(app, 'shop');
      stack.node.addValidation({ validate: () => ['no'] });
      app.synth();
    }, {}, outdir)).toThrow('no');
    expect(() => readFileSync(join(outdir, 'stacks/shop/secrets.json'))).toThrow('ENOENT');
  });
});

test('a stack without secrets says so', () => {
  expect(secretsOf(synthApp(app => new SovereignStack(app, 'shop')))).toEqual([]);
});

test('a secret belongs to the nearest construct that the metadata knows', () => {
  const json = synth(stack => {
    const network = new PrivateNetwork(stack, 'network', { cidr: '10.0.0.0/16' });
    const inside = new Construct(network, 'inside');
    SecretLedger.record(inside, { carrier: resource(inside, 'login'), attributes: ['password'], ...WORDS });
  });

  expect(secretsOf(json)[0].construct).toBe('shop/network');
});
