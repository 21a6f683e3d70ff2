import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { requirePrograms } from '../programs';
import { requireTool } from '../terraform';
import { ApiServer, K3sConfiguration } from './api-server';
import { AppliedCluster, applyCluster, EVERYTHING, stubs } from './applied';
import { documentOf, fileOf, readYaml, writeFiles } from './boot-files';
import { Machine } from './scripts';

const LONGEST_MS = 120_000;
const PROGRAMS = { 'cloud-init': ['--version'], 'etcd': ['--version'], 'kube-apiserver': ['--version'], 'kubectl': ['version', '--client'] };
const ADD_ONS = 'etc/sovereign/add-ons';
const OBJECTS = [
  'secret/hcloud', 'deployment.apps/hcloud-cloud-controller-manager', 'deployment.apps/hcloud-csi-controller', 'daemonset.apps/hcloud-csi-node',
];

/** The commands by which the documentation rotates the token of the cloud, as words. */
function rotation(): string[][] {
  const page = readFileSync(join(__dirname, '../../../docs/hetzner-cluster.md'), 'utf8');
  const lines = page.split('\n').filter(line => line.startsWith('kubectl --namespace'));
  const words = lines.map(line => line.replace('<the new token>', 'rotated').match(/'[^']*'|\S+/g)!.map(word => word.replace(/'/g, '')));
  expect(words).toHaveLength(2);
  return words.map(([, ...args]) => args);
}

requireTool('terraform', tool => requirePrograms(PROGRAMS, () => {
  const root = mkdtempSync(join(tmpdir(), 'sovereign-control-plane-'));
  let provided: ReturnType<typeof stubs>;
  let applied: AppliedCluster;
  let server: ApiServer;
  const kubectl = (...args: string[]) => server.kubectl(applied.kubeconfig, args);

  beforeAll(async () => {
    provided = stubs();
    applied = applyCluster(tool.name, provided.env, EVERYTHING.props, EVERYTHING.settings);
    const founder = documentOf(applied.userData['case-cluster-control-plane-1']);
    writeFiles(founder, root);
    server = new ApiServer(root, readYaml<K3sConfiguration>(fileOf(founder, '/etc/rancher/k3s/config.yaml')));
    await server.start();
  }, LONGEST_MS);
  afterAll(async () => {
    await server?.stop();
    provided.remove();
    rmSync(root, { recursive: true });
  });

  test('the kubeconfig of the output lists the namespaces of a real API server', () => {
    expect(kubectl('get', 'namespaces', '--output', 'name')).toMatchObject({ stderr: '', stdout: expect.stringContaining('namespace/kube-system') });
  });

  test('the kubeconfig has a context for each control plane', () => {
    const { stdout } = kubectl('config', 'get-contexts', '--output', 'name');
    expect(stdout.trim().split('\n')).toEqual(['case-cluster', 'case-cluster-2', 'case-cluster-3']);
    expect(new Set([...applied.kubeconfig.matchAll(/https:\/\/[\d.]+:6443/g)].map(String)).size).toBe(3);
  });

  test('a client certificate of another authority is refused', () => {
    const stranger = applyCluster(tool.name, provided.env);
    const theirs = readYaml<{ users: object[] }>(stranger.kubeconfig);
    const ours = readYaml<object>(applied.kubeconfig);
    const { ok, stderr } = server.kubectl(JSON.stringify({ ...ours, users: theirs.users }), ['get', 'namespaces']);
    expect([ok, stderr]).toEqual([false, expect.stringMatching(/Unauthorized|must be logged in/)]);
  }, LONGEST_MS);

  test('an API server of another cluster is not believed', () => {
    const stranger = applyCluster(tool.name, provided.env);
    const theirs = readYaml<{ clusters: Array<{ cluster: Record<string, string> }> }>(stranger.kubeconfig);
    const ours = readYaml<{ clusters: Array<{ cluster: Record<string, string> }> }>(applied.kubeconfig);
    ours.clusters[0].cluster['certificate-authority-data'] = theirs.clusters[0].cluster['certificate-authority-data'];
    const { ok, stderr } = server.kubectl(JSON.stringify(ours), ['get', 'namespaces']);
    expect([ok, stderr]).toEqual([false, expect.stringContaining('certificate signed by unknown authority')]);
  }, LONGEST_MS);

  test('tokens of service accounts are signed with the key that was made', () => {
    // The account that every namespace has is made by the controller manager, which is not there.
    kubectl('create', 'serviceaccount', 'probe');
    const { stdout: token } = kubectl('create', 'token', 'probe');
    const anonymous = readYaml<Record<string, unknown>>(applied.kubeconfig);
    const kubeconfig = JSON.stringify({ ...anonymous, users: [{ name: 'administrator', user: { token: token.trim() } }] });
    expect(server.kubectl(kubeconfig, ['auth', 'whoami']).stdout).toContain('system:serviceaccount:default:probe');
  });

  test.each(['cloud-secret', 'cloud-controller', 'volume-driver'])('the server takes every object of %s, with strict checks', name => {
    const args = ['apply', '--dry-run=server', '--validate=strict', '--filename', join(root, ADD_ONS, `${name}.yaml`)];
    expect(kubectl(...args)).toMatchObject({ ok: true, stderr: '' });
  });

  test('add-ons are made once, and left alone when they have been changed since', () => {
    const machine = new Machine();
    for (const file of readdirSync(join(root, ADD_ONS))) machine.write(join(ADD_ONS, file), readFileSync(join(root, ADD_ONS, file), 'utf8'));
    writeFileSync(join(machine.root, 'kubeconfig'), applied.kubeconfig);
    machine.program('k3s', `shift; exec kubectl ${server.flags(join(machine.root, 'kubeconfig'), applied.kubeconfig).join(' ')} "$@"`);

    expect(machine.run('add-ons.sh')).toMatchObject({ ok: true, stderr: '' });
    expect(kubectl('get', '--namespace', 'kube-system', ...OBJECTS)).toMatchObject({ ok: true });
    for (const command of rotation()) expect([command, kubectl(...command)]).toEqual([command, expect.objectContaining({ ok: true })]);

    expect(machine.run('add-ons.sh').ok).toBe(true);
    const { stdout } = kubectl('get', 'secret', 'hcloud', '--namespace', 'kube-system', '--output', 'jsonpath={.data.token}');
    expect(Buffer.from(stdout, 'base64').toString()).toBe('rotated');
    machine.remove();
  }, LONGEST_MS);
}));
