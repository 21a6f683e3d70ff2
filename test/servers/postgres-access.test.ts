import { Certificates, makeCertificates } from './machines/certificates';
import type { Client } from './machines/client';
import { requireServers } from './machines/requirements';
import type { S3Server } from './machines/s3-server';
import type { Server } from './machines/server';
import { World } from './machines/world';
import { DEVICE, loginOf, repositoryOn, specOf, untilReady, userData } from './postgres';

jest.setTimeout(180_000);

const NUMBERS = { server: 10, client: 40, stranger: 200 };

requireServers(() => {
  let world: World;
  let s3: S3Server;
  let server: Server;
  let client: Client;
  let certificates: Certificates;

  beforeAll(async () => {
    world = await World.create();
    s3 = await world.s3();
    await s3.bucket('backups');
    certificates = await makeCertificates(`IP:${world.network.address(NUMBERS.server)}`);
    client = await world.client(NUMBERS.client);
    const spec = specOf(repositoryOn(s3, 'backups'), certificates, { allowedCidrs: [world.network.range(0, 25)] });
    server = await world.server({
      name: 'database', number: NUMBERS.server, image: 'prepared', userData: userData(spec), files: { '/etc/hosts': `127.0.0.1 localhost\n${s3.hostsEntry}\n` },
    });
    await server.attach(await world.volume(1024), DEVICE);
  });
  afterAll(() => world.end());

  test('the server comes up by cloud-init alone', async () => {
    await untilReady(server);

    expect(await server.run(['cloud-init', 'status', '--wait'])).toContain('done');
    expect(await client.query(loginOf(server, certificates), 'CREATE TABLE orders (id int); INSERT INTO orders VALUES (1); SELECT * FROM orders')).toBe('1');
  });

  test('fails with a wrong password', async () => {
    const { output } = await client.psql(loginOf(server, certificates, { password: 'wrong' }), 'SELECT 1');
    expect(output).toContain('password authentication failed for user "app"');
  });
});
