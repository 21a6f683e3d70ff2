/** A database of three servers at Hetzner that stands, and what next versions of its program do to it. */
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { PLATFORMS } from '../conformance/platforms';
import { stackOf } from '../real/cases';
import { requireTool } from '../real/terraform';
import { cloud as hetzner } from './clouds/hetzner';
import { Standing } from './life/standing';

interface Version extends Partial<ManagedPostgresProps> {
  /** What the configuration says of the server that may be made anew. */
  readonly replaceServer?: number;
}

const HETZNER = PLATFORMS.find(({ kind }) => kind === 'hetzner')!.configuration.platforms.hetzner;

const database = ({ replaceServer, ...props }: Version = {}) => stackOf('hetzner', stack => {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50, highAvailability: true, ...props });
}, 'first account', { platforms: { hetzner: { ...HETZNER, postgres: { replaceServer } } } });

const SERVERS = ['hcloud_server.database_server_8BFC5013', 'hcloud_server.database_server-2_DCB7010B', 'hcloud_server.database_server-3_05D68836'];
const SECOND = SERVERS[1];

/** Attaches servers in the order in which they are made: the NAT server, then the three. */
const ATTACH = 'POST /v1/servers/:id/actions/attach_to_network';

/** Nothing listens while it is on the internet. */
const ON_INTERNET = ['disable_public_interface', 'add_service'].map(command => `POST /v1/load_balancers/:id/actions/${command}`);

const anew = (...addresses: string[]) => addresses.map(address => `-replace=${address}`);
const prevented = (address: string) => `${address} has lifecycle.prevent_destroy set`;
const privateAddresses = (standing: Standing) => standing.changes().filter(({ route }) => route === ATTACH)
  .map(({ sent }) => (sent as { ip: string }).ip);

requireTool('terraform', () => describe('three servers at Hetzner', () => {
  test.concurrent('come of one that stays, and never become one again', () => Standing.on(hetzner, database({ highAvailability: false }), async standing => {
    const { changes } = await standing.apply(database());
    const ofCloud = changes.filter(({ address }) => address.startsWith('hcloud_'));
    expect(ofCloud.filter(({ action }) => action !== 'create')).toEqual(['hcloud_volume.database', SERVERS[0]].map(address => ({ address, action: 'update' })));
    expect((await standing.apply(database())).changes).toEqual([]);
    expect(standing.changes().map(({ route }) => route).filter(route => ON_INTERNET.includes(route))).toEqual(ON_INTERNET);

    const refusal = await standing.refusalOf(database({ highAvailability: false }));
    expect(refusal).toContain(prevented('terraform_data.sovereign_protection["case/database/high-availability"]'));
  }), 120_000);

  test.concurrent('are made anew one at a time, and only the one that is named', () => Standing.on(hetzner, database(), async standing => {
    const before = standing.contents();
    expect(await standing.refusalOf(database(), ...anew(SECOND))).toContain(prevented(SECOND));
    const two = await standing.refusalOf(database({ replaceServer: 2 }), ...anew(SECOND, SERVERS[2]));
    expect(two).toContain(prevented(SERVERS[2]));
    expect(two).not.toContain(SECOND);

    const { changes } = await standing.apply(database({ replaceServer: 2 }), ...anew(SECOND));
    // The volume, the load balancer and the certificates stay as they are.
    expect(changes.map(({ address, action }) => `${action} ${address}`).sort()).toEqual([
      'replace hcloud_load_balancer_target.database_high-availability_target-2_007CA0B2',
      `replace ${SECOND}`,
      'replace hcloud_volume_attachment.database_attachment-2_EDAEAAB2',
    ]);
    expect(privateAddresses(standing).slice(1)).toEqual(['10.20.255.212', '10.20.255.213', '10.20.255.214', '10.20.255.213']);
    expect((await standing.apply(database())).changes).toEqual([]);
    expect(standing.contents().sort()).toEqual(before.sort());
  }), 120_000);

  // The API locks it while something is done to it, and the servers are there already.
  test.concurrent('get a load balancer made anew, which is asked for one thing at a time', () => Standing.on(hetzner, database({ deletionProtection: false }), async standing => {
    await standing.apply(database({ deletionProtection: false }), ...anew('hcloud_load_balancer.database_high-availability_AF5CA0F4'));
    expect((await standing.apply(database({ deletionProtection: false }))).changes).toEqual([]);
  }, { looksUntilReady: 1 }), 120_000);

  test.concurrent('change their size one after another, and their volumes grow', () => Standing.on(hetzner, database(), async standing => {
    const made = standing.changes().length;
    const { changes } = await standing.apply(database({ size: DatabaseSize.MEDIUM, minStorageGib: 300 }));

    const volumes = ['hcloud_volume.database', 'hcloud_volume.database_volume-2_B39987E2', 'hcloud_volume.database_volume-3_F55F2D67'];
    expect(changes.map(({ address, action }) => `${action} ${address}`).sort()).toEqual([...volumes, ...SERVERS].map(address => `update ${address}`).sort());
    // In the order in which they were made, and never two at once.
    const servers = standing.changes().filter(({ route }) => route === 'POST /v1/servers/:id/actions/poweron').map(({ url }) => url.split('/')[3]);
    const switched = standing.changes().slice(made).filter(({ url }) => url.startsWith('POST /v1/servers')).map(({ url }) => url);
    expect(switched).toEqual(servers.flatMap(id => ['poweroff', 'change_type'].map(command => `POST /v1/servers/${id}/actions/${command}`)));
  }), 120_000);
}));
