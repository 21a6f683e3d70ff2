import { Construct } from 'constructs';
import { SovereignError } from '../../lib/errors';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { PlatformProfile } from '../../lib/profile';
import { DatabaseSize } from '../../lib/size';
import { StackRecord } from '../../lib/stack-record';
import { clouds, stackWith } from './clouds';
import { code, table } from './table';

const SIZES = { SMALL: DatabaseSize.SMALL, MEDIUM: DatabaseSize.MEDIUM, LARGE: DatabaseSize.LARGE };
const STORAGE_GIB = 50;
const STANDBY = [false, true];

/** What a database needs that says nothing of its size: backups go to a bucket, which not every location has. */
const SETTINGS: Record<string, object> = { hetzner: { postgres: { backupBucketLocation: 'fsn1' } } };

/** What an error says where there is no such type. */
const SOLD_OTHERWISE = /\[(size-[\w-]+|feature-location)\]$/m;

/** What the named sizes become where a country alone is given, without and with a standby. */
export function sizes(): string {
  return clouds().map(({ profile }) => `### ${profile.title}\n\n${sizesOf(profile)}`).join('\n\n');
}

function sizesOf(profile: PlatformProfile): string {
  const head = ['location', ...STANDBY.flatMap(standby => Object.keys(SIZES).map(size => `${size}${standby ? ', standby' : ''}`))];
  const byCells = new Map<string, string[]>();
  for (const { code: location } of profile.locations.filter(place => place.defaultInCountry)) {
    const cells = STANDBY.flatMap(standby => Object.values(SIZES).map(size => chosen(profile, location, size, standby)));
    const key = JSON.stringify(cells);
    byCells.set(key, [...byCells.get(key) ?? [], location]);
  }
  return table(head, [...byCells].map(([cells, places]) => [places.map(code).join(', '), ...JSON.parse(cells)]));
}

const NOT_SOLD = 'not sold';

/** Asks the library itself: a database is made and its record read. */
function chosen({ kind }: PlatformProfile, location: string, size: DatabaseSize, highAvailability: boolean): string {
  const account = { location, acceptSelfOperated: ['PrivateNetwork', 'ManagedPostgres'], ...SETTINGS[kind] };
  const stack = stackWith({ platform: kind, platforms: { [kind]: account }, allowOutsideEea: true });
  try {
    const database = makeDatabase(stack, Location.exactly({ [kind]: location }), size, highAvailability);
    const { type, storageGb } = JSON.parse(`${StackRecord.of(stack).toMetadata()}`).sovereign.constructs[database.node.path];
    return `${code(type)}, ${storageGb} GB`;
  } catch (error) {
    if (error instanceof SovereignError && SOLD_OTHERWISE.test(error.message)) return NOT_SOLD;
    throw error;
  }
}

function makeDatabase(scope: Construct, location: Location, size: DatabaseSize, highAvailability: boolean): ManagedPostgres {
  const network = new PrivateNetwork(scope, 'network', { cidr: '10.20.0.0/16', location });
  return new ManagedPostgres(scope, 'database', { network, postgresVersion: '17', size, minStorageGib: STORAGE_GIB, highAvailability });
}
