import { readdirSync } from 'fs';
import { join } from 'path';
import { postgresServerCloudConfig } from '../../lib/platforms/hetzner/postgres-server/cloud-config';
import { databaseTests } from './database-world';
import { run } from './machines/command';
import { userData } from './postgres';

const FILES = join(__dirname, '../../lib/platforms/hetzner/postgres-server/files');
const LARGEST_BYTES = 32 * 1024;

databaseTests(world => {
  test('cloud-init takes the user data, and has nothing to say about it', async () => {
    const { code, output } = await world().client.check(userData(world().spec({ postgresVersion: '16', maintenanceTime: '03:30' })));

    expect(output).toContain('Valid schema');
    expect(code).toBe(0);
  });

  test('the scripts pass shellcheck', async () => {
    const scripts = readdirSync(FILES).filter(name => name.endsWith('.sh') || !name.includes('.')).map(name => join(FILES, name));

    expect(scripts.length).toBeGreaterThan(5);
    await run('shellcheck', ['--external-sources', '--source-path=SCRIPTDIR', ...scripts]);
  });

  test('the units pass systemd', async () => {
    const { write_files: files } = postgresServerCloudConfig(world().spec({ maintenanceTime: '03:30' }));
    const units = files.filter(({ path }) => /^\/etc\/systemd\/system\/sovereign-postgres[^/]*$/.test(path));

    expect(units).toHaveLength(7);
    expect(await world().client.verifyUnits(files)).toBe('');
  });

  test('the user data of a server with fifty logins fits the limit of the cloud', () => {
    const login = (_: unknown, index: number) => ({ userName: `application_${index}`, databaseName: `database_${index}`, password: 'x'.repeat(32) });
    const bytes = Buffer.byteLength(userData(world().spec({ postgresVersion: '16', logins: Array.from({ length: 50 }, login) })));

    process.stderr.write(`user data of a database server with fifty logins: ${bytes} bytes\n`);
    expect(bytes).toBeLessThan(LARGEST_BYTES);
  });
});
