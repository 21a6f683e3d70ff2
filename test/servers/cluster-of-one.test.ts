import { Cluster } from './cluster';
import { databaseTests } from './database-world';
import { untilReady, untilStatus } from './postgres';

databaseTests(world => {
  jest.setTimeout(600_000);

  test('one server becomes the first of three and takes its data along; what the three know it takes alone no more', async () => {
    const repository = world().repository('/database-0');
    const volume = await world().volume();
    const alone = await world().server({ volume, spec: { repository } });
    await untilReady(alone);
    await world().query(alone, 'CREATE TABLE orders (id int); INSERT INTO orders VALUES (1)');

    const cluster = await Cluster.withoutServers(world(), { number: 0 });
    for (const index of [1, 2]) await cluster.make(index, await cluster.volume());
    for (const index of [1, 2]) await untilStatus(cluster.servers[index], /^FAILED: the volume is empty and the repository holds backups/);
    expect(await world().query(alone, 'SELECT id FROM orders')).toBe('1');

    // As by a power cut: Terraform takes the volume while the server runs.
    await alone.remove();
    await cluster.make(0, volume);
    await cluster.untilBack(0, 1, 2);
    expect(await cluster.query('INSERT INTO orders VALUES (2); SELECT count(*) FROM orders')).toContain('2');

    for (const server of cluster.servers) await server.remove();
    const again = await world().server({ volume, spec: { repository } });
    await untilStatus(again, /^FAILED: the volume is one of three that belong together: set highAvailability: true again/);
  });
});
