import { databaseTests } from './database-world';
import type { Server } from './machines/server';
import { applyChanges, backUp, newestTimeline, TIMELINE, untilReady, untilStatus } from './postgres';

databaseTests(world => {
  let server: Server;
  let before: string;
  beforeAll(async () => {
    server = await world().server();
    await untilReady(server);
    await world().query(server, 'CREATE TABLE orders (id int)');
    await backUp(server);
    // Only backups of an earlier second can be taken to a point in time.
    await world().query(server, 'SELECT pg_sleep(1.1); INSERT INTO orders VALUES (1), (2)');
    before = await world().query(server, 'SELECT now()');
    await world().query(server, 'DELETE FROM orders');
    await server.run(['runuser', '-u', 'postgres', '--', 'psql', '-c', 'SELECT pg_switch_wal()']);
    await server.run(['runuser', '-u', 'postgres', '--', 'pgbackrest', 'check', '--stanza=main']);
  });

  test('a full backup and the log are in the bucket', async () => {
    const objects = await world().s3.objects(world().bucket, 'database/');

    expect(objects).toContainEqual(expect.stringMatching(/backup\/main\/\d{8}-\d{6}F\/backup\.manifest$/));
    expect(objects).toContainEqual(expect.stringMatching(/archive\/main\/17-1\/.*\/0000000100000000000000/));
  });

  test('what is in the bucket can be read by nobody without the cipher pass', async () => {
    const { output, code } = await server.attempt(['runuser', '-u', 'postgres', '--', 'env', 'PGBACKREST_REPO1_CIPHER_PASS=wrong', 'pgbackrest', 'info', '--stanza=main']);
    expect({ code, output }).toMatchObject({ output: expect.stringMatching(/cipher|decrypt|crypto/i) });
  });

  test('the next backup holds what has changed', async () => {
    await backUp(server);

    const objects = await world().s3.objects(world().bucket, 'database/');
    expect(objects).toContainEqual(expect.stringMatching(/backup\/main\/\d{8}-\d{6}F_\d{8}-\d{6}D\/backup\.manifest$/));
  });

  test('an empty volume beside these backups is refused, and the backups stay', async () => {
    const objects = await world().s3.objects(world().bucket, 'database/');
    const other = await world().server();
    await untilStatus(other, /^FAILED: the volume is empty and the repository holds backups/);

    expect(await world().s3.objects(world().bucket, 'database/')).toEqual(objects);
    await other.remove();
  });

  test('rows deleted by mistake come back on a new server with a new volume', async () => {
    await server.remove();
    server = await world().server({ spec: { restore: before } });
    await untilReady(server);

    expect(await world().query(server, 'SELECT count(*) FROM orders')).toBe('2');
    await world().query(server, 'INSERT INTO orders VALUES (3)');
  });

  test('a restored server makes a backup of itself, because none of before leads to what it writes', async () => {
    await backUp(server);
    const asPostgres = (...args: string[]) => server.run(['runuser', '-u', 'postgres', '--', ...args]);

    const info = await asPostgres('pgbackrest', 'info', '--stanza=main', '--output=json');
    expect(newestTimeline(info)).toBe(await asPostgres('psql', '-XAtc', TIMELINE));
  });

  test('a restored server starts again with its data: the target counts for an empty volume only', async () => {
    await applyChanges(server);
    expect(await world().query(server, 'SELECT count(*) FROM orders')).toBe('3');
  });

  test('the newest state comes back on the same server', async () => {
    await server.run(['systemctl', 'stop', 'postgresql@17-main']);
    await server.run(['mv', '/srv/postgres/17/main', '/srv/postgres/17/before']);
    await server.run(['sed', '-i', 's/^restore=.*/restore=latest/', '/etc/sovereign-postgres/server']);
    await applyChanges(server);

    expect(await world().query(server, 'SELECT count(*) FROM orders')).toBe('3');
  });

  test('fails when the log stops before the time that was asked for, and tries no other', async () => {
    await server.remove();
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString().replace('T', ' ').replace('Z', '+00');
    server = await world().server({ spec: { restore: inAnHour } });
    await untilStatus(server, /^FAILED: PostgreSQL does not start/);
  });
});
