import { databaseTests } from './database-world';
import type { Server } from './machines/server';
import { applyChanges, PASSWORD, untilReady, untilStatus } from './postgres';

const FOLDER = '/etc/sovereign-postgres';

databaseTests(world => {
  let server: Server;
  beforeAll(async () => {
    server = await world().server();
    await untilReady(server);
    await world().query(server, 'CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)');
  });

  const own = `app shop ${PASSWORD}`;
  const asReports = () => ({ ...world().login(server), user: 'reports', database: 'statistics', password: 'of reports' });

  test('nothing changes when nothing was changed', async () => {
    const started = await world().query(server, 'SELECT pg_postmaster_start_time()');
    await applyChanges(server);

    expect(await world().query(server, 'SELECT pg_postmaster_start_time()')).toBe(started);
  });

  test('a database and a login are added', async () => {
    await server.edit(`${FOLDER}/databases`, 'shop\nstatistics\n');
    await server.edit(`${FOLDER}/logins`, `${own}\nreports statistics of reports\n`);
    await applyChanges(server);

    expect(await world().client.query(asReports(), 'CREATE TABLE numbers (id int); SELECT current_user')).toBe('reports');
    expect((await world().client.psql({ ...asReports(), database: 'shop' }, 'SELECT 1')).output).toContain('permission denied for database "shop"');
  });

  test('a password is changed', async () => {
    await server.edit(`${FOLDER}/logins`, `${own}\nreports statistics another one\n`);
    await applyChanges(server);

    expect((await world().client.psql(asReports(), 'SELECT 1')).output).toContain('password authentication failed');
    expect(await world().client.query({ ...asReports(), password: 'another one' }, 'SELECT 1')).toBe('1');
  });

  test('a login that is no longer named cannot log in, and its tables stay', async () => {
    await server.edit(`${FOLDER}/logins`, `${own}\n`);
    await applyChanges(server);

    expect((await world().client.psql({ ...asReports(), password: 'another one' }, 'SELECT 1')).output).toContain('is not permitted to log in');
    expect(await server.run(['runuser', '-u', 'postgres', '--', 'psql', '-At', '-d', 'statistics', '-c', 'TABLE numbers'])).not.toContain('does not exist');
  });

  test('another range is allowed, and one is no longer', async () => {
    const { network } = world().world;
    await server.edit(`${FOLDER}/allowed`, `${network.range(128, 25)}\n`);
    await applyChanges(server);

    expect(await world().stranger.query(world().login(server), 'SELECT id FROM orders')).toBe('1');
    expect((await world().client.psql(world().login(server), 'SELECT 1')).output).toContain('pg_hba.conf rejects connection');
    await server.edit(`${FOLDER}/allowed`, `${network.range(0, 25)}\n`);
    await applyChanges(server);
  });

  test('a setting is changed, also one that needs a restart', async () => {
    await server.edit(`${FOLDER}/settings`, 'work_mem=16MB\nmax_connections=50\nsearch_path=public, pg_catalog\n');
    await applyChanges(server);

    expect(await world().query(server, 'SHOW work_mem')).toBe('16MB');
    expect(await world().query(server, 'SHOW max_connections')).toBe('50');
  });

  test.each([
    { what: 'a setting that is wrong', file: 'settings', text: 'work_mem=much\n', says: /refuses .*invalid value for parameter "work_mem": "much"/ },
    { what: 'a setting that is wrong and needs a restart', file: 'settings', text: 'max_connections=many\n', says: /refuses .*"max_connections"/ },
    {
      what: 'a setting that it cannot start with',
      file: 'settings',
      text: 'work_mem=16MB\nmax_connections=2\n',
      says: /PostgreSQL does not start with .*settings, and runs with those before/,
    },
    { what: 'a range that is wrong', file: 'allowed', text: 'everybody/0\n', says: /not a range in .*'everybody\/0'/ },
  ])('fails loudly on $what, and goes on with what it has', async ({ file, text, says }) => {
    const good = await server.run(['cat', `${FOLDER}/${file}`]);
    await server.edit(`${FOLDER}/${file}`, text);
    await expect(applyChanges(server)).rejects.toThrow('sovereign-postgres.service');

    await untilStatus(server, says);
    await server.run(['systemctl', 'restart', 'postgresql@17-main']);
    expect(await world().query(server, 'SHOW work_mem')).toBe('16MB');
    await server.edit(`${FOLDER}/${file}`, `${good}\n`);
  });

  test('is started with what it has, when it does not run and cannot start with what is asked for', async () => {
    const refusal = /PostgreSQL does not start with .*settings, and runs with those before/;
    const good = await server.run(['cat', `${FOLDER}/settings`]);
    await server.edit(`${FOLDER}/settings`, 'max_connections=2\n');
    await expect(applyChanges(server)).rejects.toThrow('sovereign-postgres.service');
    await untilStatus(server, refusal);
    await server.run(['systemctl', 'stop', 'postgresql@17-main']);
    await expect(applyChanges(server)).rejects.toThrow('sovereign-postgres.service');

    await untilStatus(server, refusal);
    expect(await world().query(server, 'SHOW work_mem')).toBe('16MB');
    await server.edit(`${FOLDER}/settings`, `${good}\n`);
  });
});
