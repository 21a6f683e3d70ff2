import { setTimeout as wait } from 'timers/promises';
import { Cluster } from './cluster';
import { databaseTests } from './database-world';
import { whileWriting, Writer } from './writer';

const LONGEST_FAILOVER_MS = 90_000;
const LONGEST_RETURN_MS = 120_000;

/** How the primary goes, and how it comes back. */
const FAILURES = [
  {
    what: 'a power cut',
    fail: (cluster: Cluster, index: number) => cluster.servers[index].cutPower(),
    heal: (cluster: Cluster, index: number) => cluster.boot(index),
  },
  {
    what: 'the death of the server process',
    fail: (cluster: Cluster, index: number) => cluster.killServer(index),
    heal: async () => {},
  },
  {
    what: 'a network cut',
    fail: (cluster: Cluster, index: number) => cluster.plug(index, false),
    heal: (cluster: Cluster, index: number) => cluster.plug(index, true),
  },
];

databaseTests(world => {
  jest.setTimeout(400_000);
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.create(world());
    await world().query(cluster.entrance, 'CREATE TABLE ledger (row int PRIMARY KEY)');
  });

  const writing = (happens: (writer: Writer) => Promise<void>) => whileWriting(world().client, world().login(cluster.entrance), happens);
  const connect = (changes = {}) => world().client.psql(world().login(cluster.entrance, changes), 'SELECT 1');

  test('one server is the primary, the others follow it, one of them synchronously', async () => {
    const standbys = await cluster.ask(await cluster.primary(), 'SELECT sync_state FROM pg_stat_replication ORDER BY 1');
    expect(standbys.split('\n')).toEqual(['async', 'sync']);
  });

  test('clients know the load balancer by the authority', async () => {
    expect((await connect()).output.trim()).toBe('1');
  });

  test('fails without TLS', async () => {
    expect((await connect({ sslmode: 'disable' })).output).toMatch(/pg_hba.conf rejects connection .* no encryption/);
  });

  test('fails from an address that is not allowed, although it is the load balancer that connects', async () => {
    const { code, output } = await world().stranger.psql(world().login(cluster.entrance), 'SELECT 1');
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining('server closed the connection unexpectedly') });
  });

  test('fails for whoever says to connect for somebody else', async () => {
    const { output } = await world().client.attempt([
      'bash', '-c', `exec 3<>/dev/tcp/${cluster.members[0].address}/6432; printf 'PROXY TCP4 ${cluster.members[0].address} ${cluster.members[0].address} 1 2\\r\\n\\0\\0\\0\\10\\4\\322\\26\\57' >&3; timeout 5 head -c 1 <&3`,
    ]);
    expect(output).not.toMatch(/^[SN]/);
  });

  test.each([
    { what: 'etcd', port: 2379, path: 'health' },
    { what: 'Patroni', port: 8009, path: 'primary' },
  ])('fails without a certificate on $what', async ({ port, path }) => {
    const { output } = await cluster.servers[0].attempt(['curl', '-sS', '-k', `https://${cluster.members[1].address}:${port}/${path}`]);
    expect(output).toMatch(/certificate required|alert/);
  });

  test.each(FAILURES)('what was acknowledged is there after $what of the primary, another one takes over, and it comes back', async ({ what, fail, heal }) => {
    const old = await cluster.primary();
    await writing(async writer => {
      await fail(cluster, old);
      const seconds = await writer.untilWritten(LONGEST_FAILOVER_MS);
      process.stderr.write(`${what} of the primary: written again after ${seconds} s\n`);
      expect(await cluster.primary()).not.toBe(old);
    });

    await heal(cluster, old);
    await cluster.untilFollowed(LONGEST_RETURN_MS);
  });

  test('what no standby has is not acknowledged, so nothing is lost with the primary', async () => {
    const primary = await cluster.primary();
    const standbys = [0, 1, 2].filter(index => index !== primary);
    await writing(async writer => {
      for (const standby of standbys) await cluster.plug(standby, false);
      // Shorter than it takes the primary to see that it is alone.
      await wait(5_000);
      await cluster.servers[primary].cutPower();
      for (const standby of standbys) await cluster.plug(standby, true);
      await writer.untilWritten(LONGEST_FAILOVER_MS);
    });

    await cluster.boot(primary);
    await cluster.untilFollowed(LONGEST_RETURN_MS);
  });

  test('one server alone acknowledges nothing, and what was is there when another one is back', async () => {
    const primary = await cluster.primary();
    const others = [0, 1, 2].filter(index => index !== primary);
    await writing(async writer => {
      for (const other of others) await cluster.servers[other].cutPower();
      // A row that was on the way may still arrive.
      await wait(15_000);
      const before = writer.acknowledged.length;
      await wait(20_000);
      expect(writer.acknowledged.length).toBe(before);
      await cluster.boot(others[0]);
      await writer.untilWritten(LONGEST_RETURN_MS);
    });

    await cluster.boot(others[1]);
    await cluster.untilFollowed(LONGEST_RETURN_MS);
  });
});
