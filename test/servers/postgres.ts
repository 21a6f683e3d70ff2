/** The set-up of PostgreSQL as the library writes it, on servers of these tests. */
import { setTimeout as wait } from 'timers/promises';
import { gzipSync } from 'zlib';
import type { CloudConfig } from '../../lib/cloud-init/user-data';
import type { BackupRepository, PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import type { Certificates } from './machines/certificates';
import type { Server } from './machines/server';

/** Where a cloud shows the volume. */
export const DEVICE = '/dev/disk/by-id/scsi-0HC_Volume_4711';
export const CLUSTER_ID = '6f9a1e7c-52c5-4c39-9d55-0d0a4b9a6b11';

/** Every character that some reader on the way could take for its own. */
export const PASSWORD = 'p"w\'%s$(id)`${x} \\ #:{}=%{  ü;';

export function specOf(
  repository: BackupRepository, { certificate, key }: Certificates, changes: Partial<PostgresServerSpec>,
): PostgresServerSpec {
  return {
    clusterId: CLUSTER_ID,
    device: DEVICE,
    postgresVersion: '17',
    allowedCidrs: [],
    databases: ['shop'],
    logins: [{ userName: 'app', databaseName: 'shop', password: PASSWORD }],
    settings: { work_mem: '8MB' },
    certificate,
    privateKey: key,
    repository,
    backupRetentionDays: 7,
    backupFrequencyHours: 24,
    ...changes,
  };
}

/** JSON is YAML too; in a stack Terraform writes it, and compresses it as well. */
export function userData(document: CloudConfig): Buffer {
  return gzipSync(`#cloud-config\n${JSON.stringify(document)}\n`);
}

const LONGEST_SETUP_MS = 90_000;
const LONGEST_CHANGE_MS = 180_000;

/** Waits until the set-up says something that matches. */
export async function untilStatus(server: Server, pattern: RegExp, longestMs = LONGEST_SETUP_MS): Promise<string> {
  const deadline = Date.now() + longestMs;
  for (;;) {
    const { output } = await server.attempt(['cat', '/run/sovereign-postgres/status']);
    if (pattern.test(output)) return output.trim();
    if (Date.now() > deadline) throw new Error(`still "${output.trim()}"\n${await journal(server)}`);
    await wait(200);
  }
}

/** Waits until it is ready; a failure ends the wait at once. */
export async function untilReady(server: Server, longestMs?: number): Promise<void> {
  const said = await untilStatus(server, /^(ready|FAILED)/, longestMs);
  if (said !== 'ready') throw new Error(`${said}\n${await journal(server)}`);
}

/** What somebody does who has changed the files. */
export async function applyChanges(server: Server): Promise<void> {
  await server.run(['systemctl', 'restart', 'sovereign-postgres'], { timeoutMs: LONGEST_CHANGE_MS });
}

/** Waits for a backup that runs, or makes one. */
export async function backUp(server: Server): Promise<void> {
  await server.run(['systemctl', 'start', 'sovereign-postgres-backup'], { timeoutMs: LONGEST_CHANGE_MS });
}

/** Which of the histories of the data is written on, as a statement for the server. */
export const TIMELINE = 'SELECT left(pg_walfile_name(pg_current_wal_lsn()), 8)';

/** The one of the newest backup, by what pgBackRest says of its repository. */
export function newestTimeline(info: string): string {
  const [{ backup }] = JSON.parse(info);
  return backup.at(-1).archive.stop.slice(0, 8);
}

async function journal(server: Server): Promise<string> {
  return (await server.attempt(['journalctl', '--no-pager', '--lines=60', '--output=cat', '--unit=sovereign-postgres*', '--unit=postgresql@*'])).output;
}
