import { Construct } from 'constructs';
import { Faults } from '../../faults';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import { databaseRegion, locationsWith } from './products';

/**
 * The regions that hold backups, that of the database first. Only this platform knows that several locations share one
 * region of the database product, where a copy would be none, and that some locations have no such region.
 */
export function backupRegions(scope: Construct, { location, backupLocation }: ManagedPostgresSpec): string[] {
  const own = databaseRegion(location)!;
  if (backupLocation === undefined) return [own];
  const copy = databaseRegion(backupLocation);
  const faults = Faults.of(scope);
  if (copy === own) faults.add('location-same', 'backupLocation', { got: backupLocation });
  if (!copy) {
    const locations = locationsWith('database');
    faults.add('feature-location', 'backupLocation', { got: backupLocation, title: 'OVHcloud', location: backupLocation, locations });
  }
  faults.throwIfAny();
  return [own, copy!];
}
