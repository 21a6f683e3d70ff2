import { readFileSync } from 'fs';
import { join } from 'path';
import { TerraformOutput } from 'cdktf';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { testMockedApplies, testRealPlans } from './case-tests';
import { acceptedCases, stackOf, withFault } from './cases';
import { explain } from './diagnostics';
import { stateAfter } from './stored-state';
import { requireTool } from './terraform';

const CASES = acceptedCases('hetzner').filter(({ name }) => name.startsWith('postgres'));

/** What docs/postgres-server.md makes anew. */
const [, SERVER] = /^terraform apply -replace=(\S+)$/m.exec(readFileSync(join(__dirname, '../../docs/postgres-server.md'), 'utf8'))!;

describe('PostgreSQL on servers at Hetzner', () => requireTool('terraform', tool => {
  const prepare = (json: TerraformJson) => tool.prepare(json).init();

  testRealPlans(tool, 'hetzner', CASES);
  testMockedApplies(tool, 'hetzner', CASES);

  describe('one that stands', () => {
    const PRIVATE = [{ ipv4: 0, ipv4_enabled: false, ipv6: 0, ipv6_enabled: false }];
    const attached = (ip: string) => [{ network_id: 1, subnet_id: '1-10.20.0.0/16', ip, alias_ips: [], mac_address: '86:00:00:00:00:01' }];
    const known = (address: string) => ({
      hcloud_network: { id: '1' },
      hcloud_network_subnet: { id: '1-10.20.0.0/16', network_id: 1, gateway: '10.20.0.1' },
      hcloud_firewall: { id: '2', labels: {} },
      hcloud_primary_ip: { id: 3, ip_address: '203.0.113.1' },
      hcloud_server: { id: '4', image: 'debian-12', user_data: 'c29tZXRoaW5nIGVsc2U=', labels: {}, firewall_ids: [], network: attached(address), public_net: PRIVATE },
      hcloud_volume: { id: '5', linux_device: '/dev/disk/by-id/scsi-0HC_Volume_5', labels: {} },
      hcloud_volume_attachment: { id: '5', volume_id: 5, server_id: 4 },
    });

    const database = (props: Partial<ManagedPostgresProps> = {}) => stackOf('hetzner', stack => {
      const { host } = new ManagedPostgres(stack, 'database', {
        network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' }),
        postgresVersion: '17', size: DatabaseSize.exactly({ hetzner: 'cx33' }), minStorageGib: 50, ...props,
      });
      new TerraformOutput(stack, 'address', { value: host });
    });

    const addressOf = (json: TerraformJson): string => (json.output as any).address.value;

    /**
     * What a plan does to the server and its volume, on the state that an earlier version of the library and of the program has left.
     * @param lost types of what is gone from the cloud.
     */
    function planOn(before: TerraformJson, after: TerraformJson, replace: string[] = [], lost: string[] = []): string[] {
      const state = stateAfter(prepare(before).plan().show(), 'hetznercloud/hcloud', known(addressOf(before)));
      const resources = state.resources.filter(({ type }) => !lost.includes(type));
      const { diagnostics, changes } = prepare(after).plan({ state: { ...state, resources }, replace });
      expect(explain(diagnostics)).toBe('');
      return changes.filter(({ address }) => /^hcloud_\w+\.database/.test(address)).map(({ address, action }) => `${action} ${address.split('.')[0]}`);
    }

    test('is left alone by another version of this library: real plan on its state', () => {
      expect(planOn(database(), database())).toEqual([]);
    });

    test('would be replaced if user data, image and keys were not ignored', () => {
      expect(planOn(database(), withFault(database(), 'hcloud_server', 'lifecycle', {}))).toContain('replace hcloud_server');
    });

    test('is not replaced by what it is told on itself', () => {
      expect(planOn(database(), database({ allowedCidrs: ['10.30.0.0/16'], settings: { work_mem: '32' }, maintenanceTime: '04:00', backupRetentionDays: 30 }))).toEqual([]);
    });

    test('is changed in place by another size, and so is its volume', () => {
      expect(planOn(database(), database({ size: DatabaseSize.exactly({ hetzner: 'cx43' }), minStorageGib: 100 })).sort()).toEqual(['update hcloud_server', 'update hcloud_volume']);
    });

    test('is made anew by the command of the page, and its volume stays', () => {
      expect(planOn(database(), database(), [SERVER]).sort()).toEqual(['replace hcloud_server', 'replace hcloud_volume_attachment']);
    });

    test('gets a new volume with the same command when the old one is lost', () => {
      expect(planOn(database(), database(), [SERVER], ['hcloud_volume', 'hcloud_volume_attachment']).sort()).toEqual([
        'create hcloud_volume', 'create hcloud_volume_attachment', 'replace hcloud_server',
      ]);
    });
  });
}));
