import type { PlatformSetting } from '../../platform-kind';
import { BUCKET_NAME } from '../setting-forms';
import { LOCATION } from './setting-forms';

/** What only Hetzner knows about databases: PostgreSQL on servers of yours. */
export interface HetznerPostgresOptions {
  /**
   * Name of a bucket that backups go to, each database into a folder of its own. Its keys are the Terraform variables
   * `<platform>_backup_access_key` and `<platform>_backup_secret_key`.
   * @default - a bucket is made with each database, for the same keys
   */
  readonly backupBucket?: string;
  /**
   * Location of the bucket for backups.
   * @default - that of the database
   */
  readonly backupBucketLocation?: string;
  /**
   * Names of SSH keys of the project. Root may log in with them, from the private network.
   * @default - nobody logs in: a change reaches a server when it is made anew
   */
  readonly sshKeys?: string[];
  /**
   * What an empty volume is filled with from the backups: `latest`, or a time such as `2026-11-21 12:00:00+00`.
   * @default - a new database, unless there are backups: then the set-up stops
   */
  readonly restore?: string;
  /**
   * Which of the three servers of a highly available database Terraform may destroy and make anew: 1, 2 or 3. Only while one is
   * replaced: without two of them nothing is written.
   * @default - none
   */
  readonly replaceServer?: number;
}

/** The same options as keys of the configuration. */
export const POSTGRES_SETTINGS: PlatformSetting[] = [
  { name: 'postgres.backupBucket', valueType: 'string', ...BUCKET_NAME, summary: 'Bucket that backups of databases go to; default: one is made with each database.' },
  { name: 'postgres.backupBucketLocation', valueType: 'string', ...LOCATION, summary: 'Location of the bucket for backups; default: that of the database.' },
  {
    name: 'postgres.sshKeys',
    valueType: 'string-list',
    pattern: '^[A-Za-z0-9][A-Za-z0-9 @._-]{0,126}$',
    expected: 'the name of an SSH key: letters, digits, blanks and @._-, starting with a letter or digit, at most 127',
    summary: 'SSH keys of the project that root may log in with from the private network; default: nobody logs in.',
  },
  {
    name: 'postgres.restore',
    valueType: 'string',
    pattern: '^(latest|\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}[+-]\\d{2})$',
    expected: '"latest", or a time with its hours from UTC, such as "2026-11-21 12:00:00+00"',
    summary: 'What an empty volume is filled with from the backups: `latest`, or a time such as `2026-11-21 12:00:00+00`; default: a new database.',
  },
  {
    name: 'postgres.replaceServer',
    valueType: 'number',
    summary: 'Which of the three servers of a highly available database may be made anew: 1, 2 or 3, while one is replaced; default: none.',
  },
];
