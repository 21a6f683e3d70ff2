import { requireServers } from './machines/requirements';
import { World } from './machines/world';

jest.setTimeout(120_000);

requireServers(() => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.end());

  test('a server boots and is set up by cloud-init alone', async () => {
    const userData = `#cloud-config\n${JSON.stringify({ write_files: [{ path: '/root/file', content: 'text' }], runcmd: [['touch', '/root/done']] })}`;
    const server = await world.server({ name: 'plain', number: 10, image: 'debian', userData });

    await server.run(['cloud-init', 'status', '--wait']);
    expect(await server.run(['cat', '/root/file', '/root/done'])).toBe('text');
  });
});
