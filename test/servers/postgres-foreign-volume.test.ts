import { databaseTests } from './database-world';
import { run } from './machines/command';
import { untilReady, untilStatus } from './postgres';

databaseTests(world => {
  test.each([
    { what: 'of another database', prepare: ['mkfs.ext4', '-q', '-U', '11111111-2222-4333-8444-555555555555'], says: /^FAILED: .* belongs to something else/ },
    { what: 'with another file system', prepare: ['mkswap'], says: /^FAILED: .* belongs to something else/ },
    { what: 'with partitions', prepare: ['sfdisk', '--quiet', '--no-reread', '--no-tell-kernel'], input: '2048\n', says: /^FAILED: .* belongs to something else/ },
  ])('a volume $what is refused and stays as it was', async ({ prepare: [program, ...args], input, says }) => {
    const volume = await world().volume(64);
    await run(program, [...args, volume.loop], { input });
    const before = await volume.fingerprint();
    const server = await world().server({ volume });
    await untilStatus(server, says);

    expect(await volume.fingerprint()).toBe(before);
    expect((await server.attempt(['mountpoint', '/srv/postgres'])).code).not.toBe(0);
    await server.remove();
  });

  test('a volume with data of another version is refused', async () => {
    const volume = await world().volume();
    const old = await world().server({ volume });
    await untilReady(old);
    await old.shutDown();
    await old.remove();
    const server = await world().server({ volume, spec: { postgresVersion: '16' } });
    await untilStatus(server, /^FAILED: the volume holds PostgreSQL 17: pg_upgrade it by hand/);
  });
});
