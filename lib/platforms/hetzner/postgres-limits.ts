import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import type { Refusal } from '../../refusal';
import { bucketRefusals, gatewayRefusals, optionPath } from './options';
import type { HetznerPlatform } from './platform';
import { SHARED_SETTINGS } from './postgres-cluster/shared-settings';

/** Numbers of the servers of a highly available database. */
const SERVERS = [1, 2, 3];

const TIME = /^([1-9]\d{3})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)([+-])(\d\d)$/;

/** One more than `superuser_reserved_connections`: https://www.postgresql.org/docs/17/runtime-config-connection.html */
const LEAST_CONNECTIONS = 4;

/** Hours that the time of a place is at most behind and ahead of UTC. */
const OFFSETS: Record<string, number> = { '-': 12, '+': 14 };

/** What only this platform knows to be wrong with a database. */
export function postgresRefusals(spec: ManagedPostgresSpec, platform: HetznerPlatform): Refusal[] {
  return [
    ...egressRefusals(spec), ...gatewayRefusals('a database', spec.network), ...backupRefusals(spec, platform),
    ...replaceRefusals(platform), ...restoreRefusals(platform), ...settingRefusals(spec),
  ];
}

function egressRefusals({ networkEgress }: ManagedPostgresSpec): Refusal[] {
  if (networkEgress) return [];
  return [{
    prop: 'network',
    reason: 'it has no egress, which servers without public address need to start',
    allowed: 'a network with egress',
    remedy: 'leave egress of the network at true',
  }];
}

function backupRefusals({ location }: ManagedPostgresSpec, platform: HetznerPlatform): Refusal[] {
  const option = optionPath(platform, 'postgres.backupBucketLocation');
  return bucketRefusals({ what: 'backups', option, wanted: platform._postgres.backupBucketLocation }, location);
}

function replaceRefusals(platform: HetznerPlatform): Refusal[] {
  const { replaceServer: got } = platform._postgres;
  if (got === undefined || SERVERS.includes(got)) return [];
  return [{
    prop: optionPath(platform, 'postgres.replaceServer'),
    got,
    reason: `a highly available database has ${SERVERS.length} servers`,
    allowed: SERVERS.join(', '),
    remedy: 'give the number of the server to be made anew, or leave it out',
  }];
}

/** Whoever restores has no time to learn of it from a server that does not start. */
function restoreRefusals(platform: HetznerPlatform): Refusal[] {
  const { restore: got } = platform._postgres;
  if (got === undefined || got === 'latest' || isTime(got)) return [];
  return [{
    prop: optionPath(platform, 'postgres.restore'),
    got,
    reason: 'there is no such time, or no place on earth whose clocks differ so from UTC',
    allowed: 'latest, or a time such as 2026-11-21 12:00:00+00',
    remedy: 'write a day of the calendar, a time of day and hours from UTC between -12 and +14',
  }];
}

function isTime(text: string): boolean {
  const [, year, month, day, hour, minute, second, sign, offset] = TIME.exec(text) ?? [];
  if (sign === undefined || Number(offset) > OFFSETS[sign]) return false;
  const written = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const read = new Date(written);
  return !Number.isNaN(read.getTime()) && read.toISOString() === written;
}

function settingRefusals({ highAvailability, settings }: ManagedPostgresSpec): Refusal[] {
  if (!highAvailability) return connectionRefusals(settings);
  return Object.entries(SHARED_SETTINGS).flatMap(([name, least]) => sharedRefusals(name, settings[name], least));
}

function sharedRefusals(name: string, got: string | undefined, least: number | null): Refusal[] {
  if (least === null || got === undefined || /^\d+$/.test(got) && Number(got) >= least) return [];
  return [tooLittle(name, got, least, 'the servers of a highly available database agree on it through Patroni, which takes no less')];
}

function connectionRefusals({ max_connections: got }: ManagedPostgresSpec['settings']): Refusal[] {
  if (got === undefined || Math.round(Number(got)) >= LEAST_CONNECTIONS) return [];
  return [tooLittle('max_connections', got, LEAST_CONNECTIONS, 'PostgreSQL keeps three for superusers, and does not start unless there are more')];
}

function tooLittle(name: string, got: string, least: number, reason: string): Refusal {
  return { prop: `settings.${name}`, got, reason, allowed: `a whole number from ${least} on`, remedy: 'choose such a number, or leave it out' };
}
