import { Construct } from 'constructs';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import { storageKey, variableName } from './options';
import type { HetznerPlatform } from './platform';

/** Location of the bucket for backups. */
export function backupRegion({ location }: ManagedPostgresSpec, { _postgres: { backupBucketLocation } }: HetznerPlatform): string {
  return backupBucketLocation ?? location;
}

/** A key that servers reach the buckets with; the providers' own never leave the environment. */
export function backupKey(scope: Construct, what: 'access' | 'secret', platform: HetznerPlatform): string {
  return storageKey(scope, variableName(platform, `backup_${what}_key`), `The ${what} key that databases reach the bucket for their backups with.`);
}
