import { randomBytes } from 'crypto';
import { readdirSync } from 'fs';
import { join } from 'path';
import { postgresMemberCloudConfig } from '../../lib/platforms/hetzner/postgres-cluster/cloud-config';
import { postgresServerCloudConfig } from '../../lib/platforms/hetzner/postgres-server/cloud-config';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { memberSpec } from './cluster-site';
import { DatabaseWorld, databaseTests } from './database-world';
import { run } from './machines/command';
import { userData } from './postgres';

const PLATFORM = join(__dirname, '../../lib/platforms/hetzner');
const LARGEST_BYTES = 32 * 1024;
const CHANGES: Partial<PostgresServerSpec> = { postgresVersion: '16', maintenanceTime: '03:30' };

/** Servers that stand alone, and those that replicate from each other. */
const KINDS = [
  { kind: 'a server', folder: 'postgres-server', units: 7, document: (world: DatabaseWorld, changes = CHANGES) => postgresServerCloudConfig(world.spec(changes)) },
  { kind: 'one of several', folder: 'postgres-cluster', units: 11, document: (world: DatabaseWorld, changes = CHANGES) => postgresMemberCloudConfig(memberSpec(world, 1, changes)) },
];

databaseTests(world => {
  describe.each(KINDS)('the user data of $kind', ({ kind, folder, units, document }) => {
    test('is taken by cloud-init, which has nothing to say about it', async () => {
      const { code, output } = await world().client.check(`#cloud-config\n${JSON.stringify(document(world()))}\n`);

      expect(output).toContain('Valid schema');
      expect(code).toBe(0);
    });

    test('has scripts that pass shellcheck', async () => {
      const files = join(PLATFORM, folder, 'files');
      const scripts = readdirSync(files).filter(name => name.endsWith('.sh') || !name.includes('.')).map(name => join(files, name));

      expect(scripts.length).toBeGreaterThan(5);
      await run('shellcheck', ['--external-sources', '--source-path=SCRIPTDIR', ...scripts]);
    });

    test('has units that pass systemd', async () => {
      const { write_files: files } = document(world());
      const own = files.filter(({ path }) => /^\/etc\/systemd\/system\/sovereign-postgres[^/]*$/.test(path));

      expect(own).toHaveLength(units);
      expect(await world().client.verifyUnits(files)).toBe('');
    });

    test('fits the limit of the cloud with fifty logins', () => {
      const bytes = userData(document(world(), { ...CHANGES, logins: fiftyLogins() })).toString('base64').length;

      process.stderr.write(`user data of ${kind} with fifty logins: ${bytes} bytes\n`);
      expect(bytes).toBeLessThan(LARGEST_BYTES);
    });
  });
});

/** Passwords as long as those that the library makes, which nothing makes shorter. */
function fiftyLogins(): PostgresServerSpec['logins'] {
  return Array.from({ length: 50 }, (_, index) => ({
    userName: `application_${index}`, databaseName: `database_${index}`, password: randomBytes(24).toString('base64'),
  }));
}
