import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { NodeSize } from '../../../lib';
import { requirePrograms } from '../programs';
import { requireTool } from '../terraform';
import { ApiServer, K3sConfiguration } from './api-server';
import { AppliedCluster, applyCluster, stubs } from './applied';
import { CloudConfig, readYaml, schemaFaults, writeFiles } from './boot-files';

const LIMIT = 32 * 1024;
const LONGEST_MS = 120_000;

const ASKED = {
  highAvailability: true,
  serviceCidr: '10.96.0.0/16',
  podCidr: '10.128.0.0/16',
  oidc: {
    issuerUrl: 'https://login.example.com/realms/shop', clientId: 'kubernetes', usernameClaim: 'email', usernamePrefix: 'login:',
    groupsClaim: ['groups'], groupsPrefix: 'login:', requiredClaims: ['team=shop', 'site=de'],
  },
  nodePools: [{ name: 'web', size: NodeSize.SMALL, minNodes: 11, labels: { 'example.com/team': 'shop' } }],
};
const SETTINGS = { snapshotBucket: 'shop-snapshots', imageMirror: 'https://registry.example.com' };

let provided: ReturnType<typeof stubs>;
beforeAll(() => {
  provided = stubs();
}, 30_000);
afterAll(() => provided.remove());

const documentOf = (userData: string) => readYaml<CloudConfig>(userData);
const fileOf = ({ write_files: files }: CloudConfig, path: string) => files.find(file => file.path === path)!.content;

requireTool('terraform', tool => requirePrograms({ 'cloud-init': ['--version'], 'openssl': ['version'] }, () => {
  describe.each([['plainest', {}, {}], ['with everything', ASKED, SETTINGS]])('the %s cluster, with stubs of the providers', (_, props, settings) => {
    let applied: AppliedCluster;
    beforeAll(() => {
      applied = applyCluster(tool.name, provided.env, props, settings);
    }, LONGEST_MS);

    test('user data is valid for cloud-init and short enough', () => {
      for (const [name, userData] of Object.entries(applied.userData)) {
        expect([name, schemaFaults(userData)]).toEqual([name, '']);
        expect(Buffer.byteLength(userData)).toBeLessThan(LIMIT);
      }
    }, LONGEST_MS);

    test('scripts and units arrive as they are', () => {
      const { write_files: files } = documentOf(Object.values(applied.userData)[0]);
      const asset = (name: string) => readFileSync(join(__dirname, '../../../lib/platforms/hetzner/k3s/files', name), 'utf8');
      const at = (path: string) => files.find(file => file.path === path)!.content;
      expect(at('/usr/local/sbin/sovereign-k3s-prepare')).toBe(asset('prepare.sh'));
      expect(at('/usr/local/sbin/sovereign-k3s-add-ons')).toBe(asset('add-ons.sh'));
      expect(at('/etc/systemd/system/k3s.service')).toBe(asset('k3s.service'));
    });
  });
}));

requireTool('terraform', tool => requirePrograms({ 'cloud-init': ['--version'], 'etcd': ['--version'], 'kube-apiserver': ['--version'], 'kubectl': ['version', '--client'] }, () => {
  const root = mkdtempSync(join(tmpdir(), 'sovereign-control-plane-'));
  let applied: AppliedCluster;
  let founder: CloudConfig;
  let server: ApiServer;

  beforeAll(async () => {
    applied = applyCluster(tool.name, provided.env, ASKED, SETTINGS);
    founder = documentOf(applied.userData['case-cluster-control-plane-1']);
    writeFiles(founder, root);
    server = new ApiServer(root, readYaml<K3sConfiguration>(fileOf(founder, '/etc/rancher/k3s/config.yaml')));
    await server.start();
  }, LONGEST_MS);
  afterAll(async () => {
    await server.stop();
    rmSync(root, { recursive: true });
  });

  test('the kubeconfig of the output lists the namespaces of a real API server', () => {
    const { stdout, stderr } = server.kubectl(applied.kubeconfig, ['get', 'namespaces', '--output', 'name']);
    expect([stderr, stdout]).toEqual(['', expect.stringContaining('namespace/kube-system')]);
  });
}));
