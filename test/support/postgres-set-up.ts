/** What both kinds of database servers are told in unit tests, and what must hold of every set-up. */
import type { BootFile } from '../../lib/platforms/hetzner/boot';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';

export const SECRETS = { password: 'secret-password', privateKey: 'secret-key-of-the-server', secretKey: 'secret-of-the-bucket', cipherPass: 'secret-cipher-pass' };

export const SPEC: PostgresServerSpec = {
  clusterId: '6f9a1e7c-52c5-4c39-9d55-0d0a4b9a6b11',
  device: '/dev/disk/by-id/scsi-0HC_Volume_4711',
  postgresVersion: '17',
  allowedCidrs: ['10.20.0.0/16', '10.30.0.0/16'],
  databases: ['shop'],
  logins: [{ userName: 'app', databaseName: 'shop', password: SECRETS.password }],
  settings: { work_mem: '8MB' },
  certificate: 'certificate',
  privateKey: SECRETS.privateKey,
  repository: {
    endpoint: 'fsn1.your-objectstorage.com', bucket: 'backups', region: 'fsn1', path: '/shop',
    accessKey: 'access-key', secretKey: SECRETS.secretKey, cipherPass: SECRETS.cipherPass,
  },
  backupRetentionDays: 7,
  backupFrequencyHours: 6,
};

/** A set-up as files, for a spec or another one. */
type FilesOf<T> = (spec: T) => readonly BootFile[];

/**
 * Declares the tests that hold for a server alone and for one of several.
 * @param values what a value of the spec looks like, which no program may have.
 */
export function testSetUp<T extends PostgresServerSpec>(filesOf: FilesOf<T>, spec: T, changes: Partial<T>, values: RegExp): void {
  test('writes no file twice', () => {
    const paths = filesOf({ ...spec, ...changes }).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('has every secret once, in a file that root alone reads', () => {
    for (const secret of Object.values(SECRETS)) {
      const holders = filesOf(spec).filter(({ content }) => content.includes(secret));
      expect(holders.map(({ permissions }) => permissions)).toEqual(['0600']);
    }
  });

  test('has no value in a program', () => {
    const programs = (told: T) => filesOf(told).filter(({ path }) => path.startsWith('/usr/'));
    const other = JSON.parse(JSON.stringify(spec).replace(values, 'other'));

    expect(programs(other)).toEqual(programs(spec));
  });
}
