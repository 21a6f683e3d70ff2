import { createHash } from 'crypto';
import { postgresServerCloudConfig } from '../../lib/platforms/hetzner/postgres-server/cloud-config';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { SPEC, testSetUp } from '../support/postgres-set-up';

function filesOf(changes: Partial<PostgresServerSpec> = {}) {
  return postgresServerCloudConfig({ ...SPEC, ...changes }).write_files;
}

function contentOf(path: string, changes?: Partial<PostgresServerSpec>): string | undefined {
  return filesOf(changes).find(file => file.path === path)?.content;
}

describe('the set-up of a database server', () => {
  test('is nothing but files, the start of one unit and who may log in', () => {
    const config = postgresServerCloudConfig(SPEC);

    expect(Object.keys(config)).toEqual(['disable_root', 'ssh_pwauth', 'write_files', 'runcmd']);
    expect(config.runcmd.at(-1)).toEqual(['systemctl', 'start', '--no-block', 'sovereign-postgres.service']);
  });

  testSetUp(spec => postgresServerCloudConfig(spec).write_files, SPEC, { postgresVersion: '16', maintenanceTime: '03:30' }, /shop|secret|10\.|app|certificate/g);

  test('writes what may connect, line by line', () => {
    expect(contentOf('/etc/sovereign-postgres/allowed')).toBe('10.20.0.0/16\n10.30.0.0/16\n');
  });

  test.each([
    { every: 6, hours: '0,6,12,18' },
    { every: 12, hours: '0,12' },
    { every: 24, hours: '0' },
  ])('backs up every $every hours', ({ every, hours }) => {
    const timer = contentOf('/etc/systemd/system/sovereign-postgres-backup.timer', { backupFrequencyHours: every });
    expect(timer).toContain(`OnCalendar=*-*-* ${hours}:00:00 UTC\n`);
  });

  test('trusts the authority of the bucket only when it is given', () => {
    const pgbackrest = '/etc/sovereign-postgres/pgbackrest.conf';
    expect(contentOf(pgbackrest)).not.toContain('ca-file');
    expect(contentOf(pgbackrest, { repository: { ...SPEC.repository, caCertificate: 'authority' } })).toContain('repo1-storage-ca-file=');
  });

  test('restarts for updates when it is told, and as Debian does otherwise', () => {
    const path = '/etc/systemd/system/apt-daily-upgrade.timer.d/sovereign.conf';
    expect(contentOf(path)).toBeUndefined();
    expect(contentOf(path, { maintenanceTime: '03:30' })).toContain('OnCalendar=\nOnCalendar=*-*-* 03:30:00 UTC\n');
  });
});

describe('packages', () => {
  const KEY = '/etc/apt/keyrings/pgdg.asc';
  const SOURCES = '/etc/apt/sources.list.d/pgdg.sources';

  test('of the version that Debian has come from Debian', () => {
    expect(filesOf().map(({ path }) => path).filter(path => [KEY, SOURCES].includes(path))).toEqual([]);
  });

  test('of another version come from the PostgreSQL project, by its key', () => {
    expect(contentOf(SOURCES, { postgresVersion: '16' })).toContain(`Suites: trixie-pgdg\nComponents: main\nSigned-By: ${KEY}\n`);
    expect(fingerprint(contentOf(KEY, { postgresVersion: '16' })!)).toBe('B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8');
  });
});

/** The fingerprint of an OpenPGP key of version 4 (RFC 4880, 12.2): it is the first packet. */
function fingerprint(armored: string): string {
  const bytes = Buffer.from(/\n\n([^=-]*)/.exec(armored)![1], 'base64');
  const key = bytes.subarray(3, 3 + bytes.readUInt16BE(1));
  const length = Buffer.alloc(2);
  length.writeUInt16BE(key.length);
  return createHash('sha1').update(Buffer.from([0x99])).update(length).update(key).digest('hex').toUpperCase();
}
