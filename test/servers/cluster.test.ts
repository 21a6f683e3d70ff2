import { Cluster } from './cluster';
import { databaseTests } from './database-world';
import { Writer } from './writer';

const LONGEST_FAILOVER_MS = 90_000;

databaseTests(world => {
  jest.setTimeout(400_000);
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.create(world());
    await world().query(cluster.entrance, 'CREATE TABLE ledger (row int PRIMARY KEY)');
  });

  test('one server is the primary, the others follow it, one of them synchronously', async () => {
    const standbys = await cluster.ask(await cluster.primary(), 'SELECT sync_state FROM pg_stat_replication ORDER BY 1');
    expect(standbys.split('\n')).toEqual(['async', 'sync']);
  });

  test('what was acknowledged is there after a power cut of the primary, and another one takes over', async () => {
    const writer = new Writer(world().client, world().login(cluster.entrance));
    await writer.untilWritten(10_000);
    const old = await cluster.primary();
    await cluster.servers[old].cutPower();
    const seconds = await writer.untilWritten(LONGEST_FAILOVER_MS);
    process.stderr.write(`power cut of the primary: written again after ${seconds} s\n`);
    await writer.stop();

    expect(await cluster.primary()).not.toBe(old);
    const rows = new Set((await world().query(cluster.entrance, 'SELECT row FROM ledger')).split('\n').map(Number));
    expect(writer.missingIn(rows)).toEqual([]);
    await cluster.boot(old);
    await cluster.untilReady(old);
    expect(await cluster.ask(old, 'SELECT pg_is_in_recovery()')).toBe('t');
  });
});
