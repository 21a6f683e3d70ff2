import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { inspect } from 'util';
import { App, TerraformOutput } from 'cdktf';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { Secret } from '../../lib/secret';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { SovereignStack } from '../../lib/sovereign-stack';
import { PLATFORMS } from './platforms';
import { scaleway } from './traps/support';

/** Fits wherever a secret is expected. */
const CANARY = 'Canary_secret_1234567890_canary_secret_1234567890_canary_secret_1';

/** Where credentials and secrets come from: the environment of Terraform, which may well be that of the program. */
const VARIABLES = [
  'TF_VAR_app_password', 'TF_VAR_hetzner_cluster_token', 'HCLOUD_TOKEN', 'MINIO_PASSWORD', 'SCW_SECRET_KEY', 'OVH_APPLICATION_SECRET', 'OVH_CONSUMER_KEY',
];

/** Everything of a platform that has to do with secrets, whatever it refuses left out. */
function build(stack: SovereignStack): void {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  const parts = [
    () => {
      const { kubeconfig } = new SovereignCluster(stack, 'cluster', {
        network, kubernetesVersion: '1.35', nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: 1 }], apiServerAllowedCidrs: [],
      });
      new TerraformOutput(stack, 'kubeconfig', { value: kubeconfig, sensitive: true });
    },
    () => {
      const database = new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 });
      new TerraformOutput(stack, 'uri', { value: database.addUser('app', 'shop').uri, sensitive: true });
      database.addUser('reader', 'shop', Secret.fromVariable('app_password'));
    },
    () => new TerraformOutput(stack, 'key', { value: new ObjectBucket(stack, 'bucket').grantRead('reader').secretAccessKey, sensitive: true }),
  ];
  for (const part of parts) {
    try {
      part();
    } catch (error) {
      if ((error as Error).name !== 'SovereignError') throw error;
    }
  }
}

describe.each(PLATFORMS)('a secret in the environment of a program for $kind', ({ configuration }) => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-test-'));
  const written: string[] = [];

  beforeAll(() => {
    const before = { ...process.env };
    const streams = [process.stdout, process.stderr].map(stream => jest.spyOn(stream, 'write').mockImplementation(text => Boolean(written.push(String(text)))));
    try {
      Object.assign(process.env, Object.fromEntries(VARIABLES.map(name => [name, CANARY])));
      const app = new App({ outdir: folder, context: { sovereign: configuration } });
      build(new SovereignStack(app, 'shop'));
      app.synth();
    } finally {
      streams.forEach(stream => stream.mockRestore());
      process.env = before;
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is in no file and no line that the program writes', () => {
    const files = readdirSync(folder, { recursive: true }).map(file => join(folder, String(file))).filter(file => statSync(file).isFile());

    expect(files.map(file => file.slice(folder.length + 1)).sort()).toEqual(['manifest.json', 'stacks/shop/cdk.tf.json', 'stacks/shop/secrets.json', 'stacks/shop/versions.tf']);
    expect([...files.map(file => readFileSync(file, 'utf8')), ...written].filter(text => text.includes(CANARY))).toEqual([]);
  });
});

describe('a secret as a text', () => {
  test.each<[string, () => unknown]>([
    ['the password of a login', () => scaleway.synth(stack => {
      const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
      new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50 })
        .addUser('app', 'shop', CANARY as unknown as Secret);
    })],
    ['a reference', () => Secret.fromReference(CANARY)],
  ])('is refused for %s, and not repeated', (_, use) => {
    const error = errorOf(use);

    expect(error.message).toContain('must be a Secret, never a text; use Secret.generated() or Secret.fromVariable("name") [secret-literal]');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain(CANARY);
  });
});

function errorOf(use: () => unknown): Error {
  try {
    use();
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a refusal, but it went through');
}
