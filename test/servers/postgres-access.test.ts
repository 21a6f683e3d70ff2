import { setTimeout as wait } from 'timers/promises';
import { databaseTests } from './database-world';
import { makeCertificates } from './machines/certificates';
import type { Login } from './machines/client';
import type { Server } from './machines/server';
import { applyChanges, backUp, untilReady } from './postgres';

/** Asks for the status page. */
const page = ({ address }: Server) => `exec 3<>/dev/tcp/${address}/8008; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; cat <&3`;

databaseTests(world => {
  let server: Server;
  beforeAll(async () => {
    server = await world().server({ spec: { gateway: world().world.network.host } });
    await untilReady(server);
  });

  const connect = async (changes: Partial<Login> = {}) => world().client.psql(world().login(server, changes), 'SELECT 1');

  test('cloud-init has done its part without a complaint', async () => {
    expect(await server.run(['cloud-init', 'status', '--wait'])).toContain('done');
  });

  test('a server without public address leaves its network by the gateway', async () => {
    expect(await server.run(['ip', 'route', 'show', 'default'])).toContain(`default via ${world().world.network.host} `);
    expect(await server.run(['cat', '/etc/resolv.conf', '/etc/systemd/resolved.conf.d/sovereign.conf']).catch(({ message }) => message)).toContain('185.12.64.1');
  });

  test('an allowed client connects, and knows the server by the authority', async () => {
    expect(await world().query(server, 'CREATE TABLE orders (id int); INSERT INTO orders VALUES (1); SELECT id FROM orders')).toBe('1');
    expect(await world().query(server, 'SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()')).toBe('TLSv1.3');
  });

  test('settings are what was asked for', async () => {
    expect(await world().query(server, 'SHOW work_mem')).toBe('8MB');
  });

  test('data has checksums', async () => {
    expect(await world().query(server, 'SHOW data_checksums')).toBe('on');
  });

  test('fails where the client trusts another authority', async () => {
    const { ca } = await makeCertificates('DNS:other');
    expect((await connect({ ca })).output).toContain('certificate verify failed');
  });

  test('fails with a wrong password', async () => {
    expect((await connect({ password: 'wrong' })).output).toContain('password authentication failed');
  });

  test('fails without TLS', async () => {
    expect((await connect({ sslmode: 'disable' })).output).toMatch(/pg_hba.conf rejects connection .* no encryption/);
  });

  test('fails with TLS of an old version', async () => {
    const { code } = await world().client.attempt(['openssl', 's_client', '-starttls', 'postgres', '-tls1_1', '-connect', `${server.address}:5432`]);
    expect(code).not.toBe(0);
  });

  test('fails from an address that is not allowed', async () => {
    const { output } = await world().stranger.psql(world().login(server), 'SELECT 1');
    expect(output).toMatch(/pg_hba.conf rejects connection .* SSL encryption/);
  });

  test('fails for the superuser', async () => {
    expect((await connect({ user: 'postgres' })).output).toContain('pg_hba.conf rejects connection');
  });

  test('fails on a database that is not the login\'s', async () => {
    expect((await connect({ database: 'postgres' })).output).toContain('permission denied for database "postgres"');
  });

  test('the password is in no log', async () => {
    expect((await server.attempt(['grep', '-rF', 'p"w', '/var/log', '/run/sovereign-postgres'])).output).toBe('');
    expect((await server.run(['journalctl', '--no-pager'])).includes('p"w')).toBe(false);
  });

  test('monitoring is told that it is ready', async () => {
    await backUp(server);
    const { output } = await world().client.attempt(['bash', '-c', page(server)]);
    expect(output).toMatch(/^HTTP\/1.0 200 OK\r\n[^]*set-up: ready\nserver: .*accepting connections\nlast backup: success\n$/);
  });

  test('monitoring is told that a backup failed, until one succeeds', async () => {
    const pgbackrest = (command: string) => server.run(['runuser', '-u', 'postgres', '--', 'pgbackrest', command, '--stanza=main']);
    await pgbackrest('stop');
    await expect(backUp(server)).rejects.toThrow('sovereign-postgres-backup.service');
    const failed = await world().client.attempt(['bash', '-c', page(server)]);
    expect(failed.output).toMatch(/^HTTP\/1.0 503 [^]*\nlast backup: exit-code\n$/);

    await pgbackrest('start');
    await backUp(server);
    const { output } = await world().client.attempt(['bash', '-c', page(server)]);
    expect(output).toContain('HTTP/1.0 200 OK');
  });

  test('monitoring is answered although somebody holds all the connections that he gets', async () => {
    const held = world().stranger.attempt(['bash', '-c', `for i in {10..90}; do eval "exec $i<>/dev/tcp/${server.address}/8008"; done 2>/dev/null; sleep 4`]);
    await wait(1_500);
    const { output } = await world().client.attempt(['bash', '-c', page(server)]);

    expect(output).toContain('HTTP/1.0 200 OK');
    await held;
  });

  test('monitoring is told in time that the certificate ends', async () => {
    const { certificate, key } = await world().certificates.renew(59);
    for (const [name, text] of Object.entries({ 'server.crt': certificate, 'server.key': key })) await server.edit(`/etc/sovereign-postgres/${name}`, `${text}\n`);
    await applyChanges(server);

    const { output } = await world().client.attempt(['bash', '-c', page(server)]);
    expect(output).toMatch(/^HTTP\/1.0 503 [^]*\ncertificate: ends \w{3} +\d+ .* GMT\n$/);
  });
});
