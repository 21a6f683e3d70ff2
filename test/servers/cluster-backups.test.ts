import { Cluster } from './cluster';
import { databaseTests } from './database-world';
import { backUp } from './postgres';

const LONGEST_RETURN_MS = 120_000;

databaseTests(world => {
  jest.setTimeout(600_000);
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.create(world());
    await world().query(cluster.entrance, 'CREATE TABLE orders (id int)');
  });

  const orders = () => world().query(cluster.entrance, 'SELECT string_agg(id::text, \',\' ORDER BY id) FROM orders');
  const pgbackrest = (index: number, args: string[]) => cluster.servers[index].run(['runuser', '-u', 'postgres', '--', 'pgbackrest', '--stanza=main', ...args]);

  test('a standby backs up nothing', async () => {
    const backups = () => world().s3.objects(world().bucket, 'database/backup/main/');
    const primary = await cluster.primary();
    await backUp(cluster.servers[primary]);
    const before = await backups();
    await backUp(cluster.servers[(primary + 1) % 3]);

    expect(before.some(name => name.endsWith('/backup.manifest'))).toBe(true);
    expect(await backups()).toEqual(before);
  });

  test('all servers come back to a time before a fail-over, although the old primary is lost with what it had not yet sent', async () => {
    const old = await cluster.primary();
    await pgbackrest(old, ['stop']);
    // Only backups of an earlier second can be taken to a point in time.
    await world().query(cluster.entrance, 'SELECT pg_sleep(1.1); INSERT INTO orders VALUES (1), (2)');
    await cluster.ask(old, 'SELECT pg_switch_wal()');
    await world().query(cluster.entrance, 'INSERT INTO orders VALUES (3)');
    const before = await world().query(cluster.entrance, 'SELECT now()');
    await world().query(cluster.entrance, 'DELETE FROM orders');
    await cluster.servers[old].remove();
    const next = await cluster.untilPrimary(LONGEST_RETURN_MS);
    await world().query(cluster.entrance, 'INSERT INTO orders VALUES (4)');
    await cluster.ask(next, 'SELECT pg_switch_wal()');
    await pgbackrest(next, ['check']);

    for (const server of cluster.servers) await server.remove();
    await cluster.makeAll({ spec: { restore: before } });
    await cluster.untilFollowed(LONGEST_RETURN_MS);
    expect(await orders()).toBe('1,2,3');
    await world().query(cluster.entrance, 'INSERT INTO orders VALUES (5)');
  });
});
