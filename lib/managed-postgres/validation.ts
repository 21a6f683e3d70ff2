import { checkNotOpen } from '../allow-list';
import { checkFeature } from '../capabilities';
import { CheckContext } from '../check-context';
import { bool, cidr, integer, listOf, mapOf, oneOf, PropRules, required, text } from '../checks';
import { checkVersion } from '../engine-version';
import { DATABASE_SIZE, LOCATION, NETWORK } from '../instances';
import { labelsOf, sortedByKey } from '../labels';
import { resourceName } from '../names';
import { COMMON_RULES } from '../portable';
import { DatabaseType, Feature } from '../profile';
import { chooseType, DATABASE_SIZE_KEYS, inEdition, TypeChoice } from '../size';
import { isReleased } from '../stack-record';
import { gibIn } from '../storage';
import type { ManagedPostgresSpec } from './driver';
import type { ManagedPostgres, ManagedPostgresProps } from './managed-postgres';
import { checkSettingValue } from './setting-values';
import { storageIn } from './storage';

/** Backups are kept at least this long unless a type keeps them for less. */
const DEFAULT_RETENTION_DAYS = 7;

/** Seen in use on Scaleway (public configurations, 2026); nothing lists what its API takes. */
const BACKUP_HOURS = [6, 12, 24];

const RESERVED_DATABASES = 'postgres|rdb|template0|template1|sys|mysql|information_schema|performance_schema|defaultdb';
const RESERVED_USERS = 'postgres|avnadmin|admin|root|replication|rdbadmin|_rdb_.*|pg_.*|sovereign_.*|public|none';

export const DATABASE_NAME = text(
  new RegExp(`^(?!(${RESERVED_DATABASES})$)[a-z][a-z0-9_]{0,62}$`),
  'lower-case letters, digits and "_", starting with a letter, at most 63, and no name that the engine or a cloud reserves',
);
export const USER_NAME = text(
  new RegExp(`^(?!(${RESERVED_USERS})$)[a-z][a-z0-9_]{0,62}$`),
  'lower-case letters, digits and "_", starting with a letter, at most 63, and no name that the engine or a cloud reserves',
);

/** Values of settings: numbers, units, words; nothing that Terraform or the engine could read as code. */
const SETTING_VALUE = text(
  /^(?=.{1,200}$)(-(?=\d))?[A-Za-z0-9][A-Za-z0-9 ._,:/+-]*$/,
  'at most 200 letters, digits, blanks and ._,:/+-, beginning with a letter, a digit or a negative number',
);

export const PROP_RULES: PropRules<ManagedPostgresProps> = {
  ...COMMON_RULES,
  network: required(NETWORK),
  postgresVersion: required(text(/^\d{1,3}$/, 'a major version such as "17"')),
  size: required(DATABASE_SIZE),
  minStorageGib: required(integer(1, 65_536, 'GiB')),
  highAvailability: bool(),
  backupRetentionDays: integer(1, 365, 'days'),
  backupFrequencyHours: oneOf(BACKUP_HOURS),
  backupLocation: LOCATION,
  databases: listOf(DATABASE_NAME),
  allowedCidrs: listOf(cidr()),
  publicEndpoint: bool(),
  settings: mapOf(text(/^[a-z][a-z0-9_.]{0,62}$/, 'a setting name'), SETTING_VALUE),
  maintenanceTime: text(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day in UTC as HH:MM'),
  deletionProtection: bool(),
};

/** Features that a prop asks for merely by being there, or by being true. */
const FEATURES: [keyof ManagedPostgresProps, Feature][] = [
  ['highAvailability', Feature.POSTGRES_HIGH_AVAILABILITY],
  ['backupFrequencyHours', Feature.POSTGRES_BACKUP_FREQUENCY],
  ['backupLocation', Feature.POSTGRES_BACKUP_LOCATION],
  ['publicEndpoint', Feature.POSTGRES_PUBLIC_ENDPOINT],
  ['maintenanceTime', Feature.POSTGRES_MAINTENANCE_TIME],
];

/** What the construct itself adds to the spec. */
type OwnParts = 'network' | 'clients';

/** Checks what needs the platform, and fills every default. */
export function toSpec(
  postgres: ManagedPostgres, props: ManagedPostgresProps, context: CheckContext,
): Omit<ManagedPostgresSpec, OwnParts> | undefined {
  const location = props.network.location;
  checkFeature(postgres, Feature.MANAGED_POSTGRES, 'network', location, context, location);
  for (const [prop, feature] of FEATURES) {
    if (props[prop]) checkFeature(postgres, feature, prop, props[prop], context, location);
  }
  checkVersion(props.postgresVersion, context.platform.profile.postgresVersions, context, 'postgresVersion');
  checkSettings(props, context);
  checkAllowList(postgres, props, context);
  const databaseType = chooseDatabaseType(props, context);
  if (!databaseType) return undefined;
  return {
    name: resourceName(postgres),
    location,
    labels: labelsOf(postgres, props.labels, context),
    deletionProtection: (props.deletionProtection ?? true) && !isReleased(postgres),
    networkCidr: props.network.cidr,
    networkEgress: props.network.egress,
    postgresVersion: props.postgresVersion,
    databaseType,
    storageGb: storageIn(databaseType, props.minStorageGib),
    highAvailability: props.highAvailability ?? false,
    backupRetentionDays: retention(props, databaseType, context),
    backupFrequencyHours: props.backupFrequencyHours,
    backupLocation: backupCode(props, context),
    publicEndpoint: props.publicEndpoint ?? false,
    settings: sortedByKey(props.settings ?? {}),
    maintenanceTime: props.maintenanceTime,
  };
}

function chooseDatabaseType(props: ManagedPostgresProps, context: CheckContext): DatabaseType | undefined {
  const { faults, platform: { profile } } = context;
  if (faults.has('size', 'minStorageGib', 'highAvailability')) return undefined;
  const location = profile.locations.find(l => l.code === props.network.location);
  if (!location) return undefined;
  const types = inEdition(profile.databaseTypes, context).filter(type => type.locations.includes(location.code));
  const way = wayOf(props, types);
  const choice = { keys: DATABASE_SIZE_KEYS, types, location, ...way };
  if (checkStorage(props, choice, context)) return chooseType(props.size, choice, context, 'size');
  return chooseType(props.size, {
    ...choice,
    fits: type => way.fits(type) && storageIn(type, props.minStorageGib) <= type.maxStorageGb,
    how: `${way.how} and with ${props.minStorageGib} GiB of storage`,
  }, context, 'size');
}

function wayOf({ highAvailability }: ManagedPostgresProps, sold: readonly DatabaseType[]): Pick<TypeChoice<DatabaseType>, 'fits' | 'how' | 'instead'> {
  if (highAvailability) return { fits: type => type.highlyAvailable, how: 'with a standby' };
  const alone = { fits: (type: DatabaseType) => type.standalone, how: 'without a standby' };
  return sold.some(alone.fits) || sold.length === 0 ? alone : { ...alone, instead: 'set highAvailability to true, or ' };
}

/** Complains about more storage than any type holds, which is not the fault of the size, and says whether it did. */
function checkStorage(
  { minStorageGib: got }: ManagedPostgresProps, { types, location, fits, how }: TypeChoice<DatabaseType>, context: CheckContext,
): boolean {
  const { faults, platform: { profile: { title } } } = context;
  const sold = types.filter(fits);
  const largest = Math.max(0, ...sold.map(type => type.maxStorageGb));
  const tooLarge = sold.length > 0 && got > gibIn(largest);
  if (tooLarge) faults.add('storage-too-large', 'minStorageGib', { got, title, how, location: location.code, largest, max: gibIn(largest) });
  return tooLarge;
}

function retention(props: ManagedPostgresProps, type: DatabaseType, { faults, platform }: CheckContext): number {
  const longest = type.maxBackupRetentionDays;
  if (faults.has('backupRetentionDays')) return longest;
  const wanted = props.backupRetentionDays ?? Math.min(DEFAULT_RETENTION_DAYS, longest);
  if (wanted > longest) {
    const alternative = props.highAvailability ? 'choose another size' : 'set highAvailability: true where that keeps them longer';
    faults.add('retention-too-long', 'backupRetentionDays', {
      got: wanted, type: type.code, title: platform.profile.title, max: longest, alternative,
    });
  }
  return type.backupRetentionFixed ? longest : wanted;
}

function checkSettings({ settings, postgresVersion }: ManagedPostgresProps, { faults, platform: { profile } }: CheckContext): void {
  if (faults.has('settings', 'postgresVersion')) return;
  const known = profile.postgresSettings.filter(s => Number(s.sinceVersion ?? 0) <= Number(postgresVersion));
  for (const [name, value] of Object.entries(settings ?? {})) {
    const prop = `settings.${name}`;
    const setting = known.find(s => s.name === name);
    if (!setting) faults.add('setting-unknown', prop, { title: profile.title, version: postgresVersion, known: known.map(s => s.name) });
    else if (!faults.has(prop)) checkSettingValue(setting, value, prop, faults);
  }
}

function checkAllowList(postgres: ManagedPostgres, props: ManagedPostgresProps, context: CheckContext): void {
  const { faults } = context;
  if (faults.has('allowedCidrs')) return;
  const ranges = props.allowedCidrs ?? [];
  if (props.publicEndpoint && ranges.length === 0) faults.add('public-needs-allow-list', 'publicEndpoint', { got: true });
  if (!props.publicEndpoint && ranges.length > 0) {
    checkFeature(postgres, Feature.POSTGRES_PRIVATE_ALLOW_LIST, 'allowedCidrs', ranges, context);
  }
  checkNotOpen('allowedCidrs', ranges, faults);
}

function backupCode({ backupLocation, network }: ManagedPostgresProps, context: CheckContext): string | undefined {
  if (!backupLocation || context.faults.has('backupLocation')) return undefined;
  const code = backupLocation._resolve(context, 'backupLocation')?.code;
  if (code === network.location) context.faults.add('location-same', 'backupLocation', { got: code });
  return code;
}
