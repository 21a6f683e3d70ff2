import { run } from './machines/command';
import { requireServers } from './machines/requirements';
import { World } from './machines/world';

jest.setTimeout(120_000);

requireServers(() => {
  let world: World;
  beforeAll(async () => {
    world = await World.create();
  });
  afterAll(() => world.end());

  test('who is in the network finds the machine of the tests in its place, whoever comes and goes', async () => {
    const { network } = world;
    const place = async () => {
      const { address } = JSON.parse(await run('ip', ['-json', 'address'])).find(({ addr_info }: any) => addr_info.some(({ local }: any) => local === network.host));
      return address;
    };
    const before = await place();
    await network.join(20);

    expect(await place()).toBe(before);
    await network.leave(20);
    expect(await place()).toBe(before);
  });

  test('a server boots and is set up by cloud-init alone', async () => {
    const userData = `#cloud-config\n${JSON.stringify({ write_files: [{ path: '/root/file', content: 'text' }], runcmd: [['touch', '/root/done']] })}`;
    const server = await world.server({ name: 'plain', number: 10, image: 'debian', userData });

    await server.run(['cloud-init', 'status', '--wait']);
    expect(await server.run(['cat', '/root/file', '/root/done'])).toBe('text');
  });

  test('a service that is killed on one server runs on at the other', async () => {
    const boot = (name: string, number: number) => world.server({ name, number, image: 'debian', userData: '#cloud-config\n{}\n' });
    const [first, second] = [await boot('first', 11), await boot('second', 12)];
    for (const server of [first, second]) {
      await server.run(['cloud-init', 'status', '--wait']);
      await server.run(['systemd-run', '--unit=work', 'sleep', '1000']);
    }

    await second.run(['systemctl', 'kill', '--signal=KILL', 'work']);
    expect((await second.attempt(['systemctl', 'is-active', 'work'])).output.trim()).toBe('failed');
    expect((await first.attempt(['systemctl', 'is-active', 'work'])).output.trim()).toBe('active');
  });
});
