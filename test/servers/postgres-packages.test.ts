import { databaseTests } from './database-world';
import { untilStatus } from './postgres';

databaseTests(world => {
  test('a server without its package repository fails loudly, and is set up when the repository answers again', async () => {
    const { proxy, url } = await world().world.aptProxy();
    proxy.admit(false);
    const server = await world().server({ image: 'debian', files: { '/etc/apt/apt.conf.d/80proxy': `Acquire::http::Proxy "${url}";\n` } });
    await untilStatus(server, /^FAILED: the package repository does not answer/);
    expect(await server.console()).toContain('FAILED: the package repository does not answer');

    proxy.admit(true);
    await untilStatus(server, /^ready/, 300_000);
    expect(await world().query(server, 'SELECT 1')).toBe('1');
  }, 400_000);
});
