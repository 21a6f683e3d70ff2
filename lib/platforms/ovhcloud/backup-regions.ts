import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import type { Refusal } from '../../refusal';
import { databaseRegion, locationsWith } from './products';

/** The regions that hold backups, that of the database first. */
export function backupRegions({ location, backupLocation }: ManagedPostgresSpec): string[] {
  return [location, ...backupLocation === undefined ? [] : [backupLocation]].map(code => databaseRegion(code)!);
}

/**
 * Only this platform knows that several locations share one region of the database product, where a copy would be none, and that
 * some locations have no such region.
 */
export function backupRefusals({ location, backupLocation: got }: ManagedPostgresSpec): Refusal[] {
  if (got === undefined) return [];
  const own = databaseRegion(location);
  const copy = databaseRegion(got);
  if (copy !== undefined && copy !== own) return [];
  return [{
    prop: 'backupLocation',
    got,
    reason: copy === undefined ? 'it keeps no backups of databases there' : `its databases in ${location} and there share one region, so it would be no copy`,
    allowed: locationsWith('database').filter(code => databaseRegion(code) !== own).join(', '),
    remedy: 'choose one of these, or leave it out',
  }];
}
