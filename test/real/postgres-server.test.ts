/** What docs/postgres-server.md says of plans, with the real provider of Hetzner Cloud on the state of a server that stands. */
import { readFileSync } from 'fs';
import { join } from 'path';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { stackOf } from './cases';
import type { TerraformJson } from './configuration';
import { explain } from './diagnostics';
import { stateAfter } from './stored-state';
import { requireTool } from './terraform';

const page = readFileSync(join(__dirname, '../../docs/postgres-server.md'), 'utf8');
const [, SERVER] = /^terraform apply -replace=(\S+)$/m.exec(page)!;
const VOLUME = 'hcloud_volume.database';
const ATTACHMENT = 'hcloud_volume_attachment.database_attachment_76C372B2';

/** A database in a network that is there, so that it has the only server. */
function database(props: Partial<ManagedPostgresProps> = {}, logins: string[] = []): TerraformJson {
  return stackOf('hetzner', stack => {
    const network = PrivateNetwork.fromExisting(stack, 'network', {
      cidr: '10.20.0.0/16', byKind: { hetzner: { networkId: '1', subnetId: '1-10.20.0.0/16', gatewayAddress: '10.20.0.1' } },
    });
    const size = DatabaseSize.of({ vcpu: 2, memoryGib: 8 });
    const made = new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size, minStorageGib: 50, ...props });
    for (const login of logins) made.addUser(login, 'shop');
  });
}

const [{ network: [{ ip }] }] = Object.values<any>(database().resource!.hcloud_server);

const KNOWN = {
  hcloud_server: {
    id: '4',
    image: 'debian-13',
    firewall_ids: [],
    user_data: 'c29tZXRoaW5nIGVsc2U=',
    network: [{ network_id: 1, subnet_id: '1-10.20.0.0/16', ip, alias_ips: [], mac_address: '86:00:00:00:00:01' }],
    public_net: [{ ipv4: 0, ipv4_enabled: false, ipv6: 0, ipv6_enabled: false }],
  },
  hcloud_volume: { id: '7', server_id: 4, linux_device: '/dev/disk/by-id/scsi-0HC_Volume_7' },
  hcloud_volume_attachment: { id: '7', server_id: 4, volume_id: 7 },
};

describe('a database server that stands', () => requireTool('terraform', tool => {
  /** What a later program does in the cloud, without what is in `lost`. */
  function changes(json: TerraformJson, { replace = [], lost = [] }: { replace?: string[]; lost?: string[] } = {}): Record<string, string> {
    const state = stateAfter(tool.prepare(database()).init().plan().show(), 'hetznercloud/hcloud', KNOWN);
    const resources = state.resources.filter(({ type, name }) => !lost.includes(`${type}.${name}`));
    const plan = tool.prepare(json).init().plan({ state: { ...state, resources }, replace });
    expect(explain(plan.diagnostics)).toBe('');
    return Object.fromEntries(plan.changes.filter(({ address }) => address.startsWith('hcloud_')).map(({ address, action }) => [address, action]));
  }

  test('is left alone by another login and other settings in the program', () => {
    expect(changes(database({ settings: { work_mem: '16MB' } }, ['reports']))).toEqual({});
  });

  test('is made anew by the command of the page, and its volume stays', () => {
    expect(changes(database({}, ['reports']), { replace: [SERVER] })).toEqual({ [SERVER]: 'replace', [ATTACHMENT]: 'replace' });
  });

  test('gets more storage and another size in place', () => {
    const larger = { minStorageGib: 100, size: DatabaseSize.of({ vcpu: 4, memoryGib: 16 }) };

    expect(changes(database(larger))).toEqual({ [VOLUME]: 'update', [SERVER]: 'update' });
  });

  test('whose volume is lost gets a new one with the same command', () => {
    expect(changes(database(), { replace: [SERVER], lost: [VOLUME, ATTACHMENT] })).toEqual({
      [VOLUME]: 'create', [SERVER]: 'replace', [ATTACHMENT]: 'create',
    });
  });
}));
