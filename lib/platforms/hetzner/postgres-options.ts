import { Construct } from 'constructs';
import { Faults } from '../../faults';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import { checkBucketLocation, gatewayIn, optionPath, storageKey, variableName } from './options';
import type { HetznerPlatform } from './platform';

/** What the options and the network of a database come to. */
export interface PostgresChoice {
  /** Gateway of the private network. */
  readonly gateway: string;
  /** Location of the bucket for backups. */
  readonly backupRegion: string;
  /**
   * Number of the server that may be made anew.
   * @default - none of three, or the only one
   */
  readonly replaceServer?: number;
}

/** Numbers of the servers of a highly available database. */
const SERVERS = [1, 2, 3];

/** Complains about what only this platform knows to be wrong with a database. */
export function choosePostgres(scope: Construct, spec: ManagedPostgresSpec, platform: HetznerPlatform): PostgresChoice {
  const { location, network, networkEgress } = spec;
  const faults = Faults.of(scope);
  const { backupBucketLocation: backupRegion = location, replaceServer } = platform._postgres;
  checkBucketLocation(backupRegion, optionPath(platform, 'postgres.backupBucketLocation'), faults);
  const gateway = gatewayIn(network, 'a database', faults);
  if (!networkEgress) faults.add('egress-needed', 'network', { got: scope.node.path });
  if (replaceServer !== undefined && !SERVERS.includes(replaceServer)) {
    faults.add('prop-range', optionPath(platform, 'postgres.replaceServer'), { got: replaceServer, expected: `the number of a server, 1 to ${SERVERS.length}` });
  }
  faults.throwIfAny();
  return { gateway, backupRegion, replaceServer };
}

/** A key that servers reach the buckets with; the providers' own never leave the environment. */
export function backupKey(scope: Construct, what: 'access' | 'secret', platform: HetznerPlatform): string {
  return storageKey(scope, variableName(platform, `backup_${what}_key`), `The ${what} key that databases reach the bucket for their backups with.`);
}
