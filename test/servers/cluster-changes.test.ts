import { Cluster } from './cluster';
import { databaseTests } from './database-world';
import { applyChanges, PASSWORD, untilStatus } from './postgres';

const FOLDER = '/etc/sovereign-postgres';
const LONGEST_MS = 120_000;

databaseTests(world => {
  jest.setTimeout(400_000);
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.create(world());
  });

  /** Changes a file as an operator does: on all servers, and then starts the unit on each, on the primary first. */
  async function change(file: string, text: string): Promise<void> {
    for (const server of cluster.servers) await server.edit(`${FOLDER}/${file}`, text);
    const primary = await cluster.primary();
    await applyChanges(cluster.servers[primary]);
    for (const [index, server] of cluster.servers.entries()) if (index !== primary) await applyChanges(server);
    await cluster.untilFollowed(LONGEST_MS);
  }

  const everywhere = (sql: string) => Promise.all(cluster.members.map((_, index) => cluster.ask(index, sql)));
  const connect = (password: string) => world().client.psql({ ...world().login(cluster.entrance), password }, 'SELECT 1');

  test('nothing changes when nothing was changed', async () => {
    const started = await everywhere('SELECT pg_postmaster_start_time()');
    for (const server of cluster.servers) await applyChanges(server);

    expect(await everywhere('SELECT pg_postmaster_start_time()')).toEqual(started);
  });

  test('a password is rotated', async () => {
    await change('logins', 'app shop another one\n');

    expect((await connect(PASSWORD)).output).toContain('password authentication failed');
    expect((await connect('another one')).output.trim()).toBe('1');
    await change('logins', `app shop ${PASSWORD}\n`);
  });

  test('another range is allowed, and one is no longer', async () => {
    await change('allowed', `${world().world.network.range(128, 25)}\n`);

    expect(await world().stranger.query(world().login(cluster.entrance), 'SELECT 1')).toBe('1');
    expect((await connect(PASSWORD)).output).toContain('server closed the connection unexpectedly');
    await change('allowed', `${world().world.network.range(0, 25)}\n`);
  });

  test('settings are changed on all servers, also those that all must have in common, and taken back', async () => {
    await change('settings', 'work_mem=16MB\nmax_connections=150\nshared_buffers=64MB\n');
    expect(await everywhere('SHOW work_mem')).toEqual(['16MB', '16MB', '16MB']);
    expect(await everywhere('SHOW max_connections')).toEqual(['150', '150', '150']);
    expect(await everywhere('SHOW shared_buffers')).toEqual(['64MB', '64MB', '64MB']);

    await change('settings', 'work_mem=8MB\nmax_connections=50\n');
    expect(await everywhere('SHOW max_connections')).toEqual(['50', '50', '50']);
  });

  test.each([
    { what: 'that Patroni leaves out', text: 'max_connections=2\n', says: /^FAILED: Patroni refuses .*settings: max_connections=2 is not a number from 25 on/ },
    { what: 'that is wrong', text: 'work_mem=much\n', says: /^FAILED: PostgreSQL refuses .*work_mem/ },
    { what: 'that PostgreSQL cannot start with', text: 'shared_buffers=1000GB\n', says: /^FAILED: PostgreSQL does not start with .*settings, and runs with those before/ },
  ])('fails loudly on a setting $what, and goes on with what it has', async ({ text, says }) => {
    const primary = await cluster.primary();
    const good = await cluster.servers[primary].run(['cat', `${FOLDER}/settings`]);
    await cluster.servers[primary].edit(`${FOLDER}/settings`, text);
    await expect(applyChanges(cluster.servers[primary])).rejects.toThrow('sovereign-postgres.service');

    await untilStatus(cluster.servers[primary], says);
    await cluster.servers[primary].edit(`${FOLDER}/settings`, `${good}\n`);
    await cluster.untilReady(primary, LONGEST_MS);
    await cluster.untilFollowed(LONGEST_MS);
    expect((await connect(PASSWORD)).output.trim()).toBe('1');
  });
});
