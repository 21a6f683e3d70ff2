import { createHash } from 'crypto';
import { readFileSync } from 'fs';
import { join } from 'path';
import { requirePrograms } from '../programs';
import { requireTool } from '../terraform';
import { AppliedCluster, applyCluster, EVERYTHING, stubs } from './applied';
import { documentOf, fileOf, readYaml, schemaFaults } from './boot-files';
import { FILES } from './scripts';

const LIMIT = 32 * 1024;
const LONGEST_MS = 120_000;

let provided: ReturnType<typeof stubs>;
beforeAll(() => {
  provided = stubs();
}, 30_000);
afterAll(() => provided.remove());

const TLS = '/var/lib/rancher/k3s/server/tls';
const ASSETS = {
  '/usr/local/sbin/sovereign-k3s-prepare': 'prepare.sh',
  '/usr/local/sbin/sovereign-k3s-add-ons': 'add-ons.sh',
  '/etc/systemd/system/k3s.service': 'k3s.service',
  '/etc/systemd/system/k3s-add-ons.service': 'k3s-add-ons.service',
};

requireTool('terraform', tool => requirePrograms({ 'cloud-init': ['--version'], 'openssl': ['version'] }, () => {
  describe.each([['plainest', {}, {}], ['fullest', EVERYTHING.props, EVERYTHING.settings]])('the %s cluster, with stubs of the providers', (_, props, settings) => {
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
      const founder = documentOf(applied.userData['case-cluster-control-plane-1']);
      for (const [path, name] of Object.entries(ASSETS)) expect(fileOf(founder, path)).toBe(readFileSync(join(FILES, name), 'utf8'));
    });

    test('nodes believe only in the authority of this cluster, and are given nothing that signs', () => {
      const founder = documentOf(applied.userData['case-cluster-control-plane-1']);
      const agent = documentOf(applied.userData['case-cluster-pool-web-1']);
      const checksum = createHash('sha256').update(fileOf(founder, `${TLS}/server-ca.crt`)).digest('hex');
      const { token } = readYaml<{ token: string }>(fileOf(agent, '/etc/rancher/k3s/config.yaml'));
      expect(token).toMatch(new RegExp(`^K10${checksum}::node:.{32}$`));
      expect(JSON.stringify(agent)).not.toMatch(/PRIVATE KEY|::server:|tttt/);
    });

    test('all servers of a pool are given the same', () => {
      const pool = Object.entries(applied.userData).filter(([name]) => name.includes('-pool-'));
      expect(new Set(pool.map(([, userData]) => userData)).size).toBe(1);
    });
  });
}));

