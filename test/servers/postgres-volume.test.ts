import { databaseTests } from './database-world';
import { whereAllowed } from './machines/requirements';
import type { Server } from './machines/server';
import type { Volume } from './machines/volume';
import { DEVICE, untilReady, untilStatus } from './postgres';

/** Gives the user of the database another number than on other servers. */
async function renumberPostgres(server: Server): Promise<void> {
  await server.run(['usermod', '--uid', '5432', 'postgres']);
  await server.run(['chown', '-R', 'postgres', '/var/spool/pgbackrest', '/var/log/postgresql']);
}

databaseTests(world => {
  let volume: Volume;
  let server: Server;
  beforeAll(async () => {
    volume = await world().volume();
    server = await world().server({ volume });
    await untilReady(server);
    await world().query(server, 'CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)');
  });

  const orders = () => world().query(server, 'SELECT string_agg(id::text, \',\' ORDER BY id) FROM orders');

  const size = async () => Number(await server.run(['findmnt', '-bno', 'SIZE', '/srv/postgres']));

  test('data is there after a restart', async () => {
    await server.reboot();
    await server.attach(volume, DEVICE);
    await untilReady(server);

    expect(await orders()).toBe('1');
  });

  test('what was acknowledged is there after a power cut', async () => {
    await world().query(server, 'INSERT INTO orders VALUES (2)');
    await server.cutPower();
    await server.boot();
    await server.attach(volume, DEVICE);
    await untilReady(server);

    expect(await orders()).toBe('1,2');
  });

  test('the server does not start without its volume', async () => {
    await server.reboot();
    await untilStatus(server, /wait for the volume/);

    expect((await server.attempt(['systemctl', 'is-active', 'postgresql@17-main'])).output.trim()).toBe('inactive');
    await server.attach(volume, DEVICE);
    await untilReady(server);
  });

  test('a volume that has grown is used after a restart', async () => {
    const before = await size();
    await server.shutDown();
    await volume.grow(1024);
    await server.boot();
    await server.attach(volume, DEVICE);
    await untilReady(server);

    expect(await size()).toBeGreaterThan(before * 1.8);
    expect(await orders()).toBe('1,2');
  });

  whereAllowed('SYS_RESOURCE', 'a volume that has grown is used without a restart', async () => {
    const before = await size();
    await volume.grow(2048);
    await server.run(['systemctl', 'start', 'sovereign-postgres-grow']);

    expect(await size()).toBeGreaterThan(before * 1.8);
  });

  test('somebody looks whether the volume has grown', async () => {
    expect(await server.run(['systemctl', 'is-active', 'sovereign-postgres-grow.timer'])).toBe('active');
  });

  test('a new server takes the volume over, even when users have other numbers there', async () => {
    await server.shutDown();
    await server.remove();
    server = await world().server({ volume, beforeVolume: renumberPostgres });
    await untilReady(server);

    expect(await orders()).toBe('1,2');
  });
});
