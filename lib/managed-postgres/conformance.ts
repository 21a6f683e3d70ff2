import { TerraformOutput, TerraformStack } from 'cdktf';
import type { ConformanceCase, Described, ExistingCase, TwoValues } from '../conformance';
import { exactDatabase } from '../conformance/places-and-types';
import { Location } from '../location';
import { Platform } from '../platform';
import { PrivateNetwork } from '../private-network/private-network';
import { Secret } from '../secret';
import { DatabaseSize } from '../size';
import { IManagedPostgres, ManagedPostgres, ManagedPostgresProps } from './managed-postgres';

type More = (database: ManagedPostgres, stack: TerraformStack) => void;

const CLIENTS = ['203.0.113.0/24'];

function postgres(props: Partial<ManagedPostgresProps>, more: More = () => {}): (stack: TerraformStack) => void {
  return stack => {
    const network = props.network ?? new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', platform: props.platform });
    const database = new ManagedPostgres(stack, 'database', {
      network, postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50, ...props,
    });
    const { host, port, caCertificate, publicHost, publicPort } = database;
    for (const [name, value] of Object.entries({ host, port, caCertificate, publicHost, publicPort })) {
      if (value !== undefined) new TerraformOutput(stack, `database-${name}`, { value });
    }
    more(database, stack);
  };
}

const user = (password?: Secret) => (database: IManagedPostgres, stack: TerraformStack) => {
  const { uri } = database.addUser('app', 'shop', password);
  new TerraformOutput(stack, 'uri', { value: uri.expression, sensitive: true });
};

export const cases: ConformanceCase[] = [
  { name: 'postgres: minimal', build: postgres({}) },
  { name: 'postgres: highly available', build: postgres({ highAvailability: true, size: DatabaseSize.MEDIUM }) },
  { name: 'postgres: large', build: postgres({ size: DatabaseSize.LARGE, minStorageGib: 400 }) },
  { name: 'postgres: exact type', build: stack => postgres({ size: exactDatabase(stack) })(stack) },
  { name: 'postgres: long retention, highly available', build: postgres({ highAvailability: true, backupRetentionDays: 14 }) },
  { name: 'postgres: long retention, single node', build: postgres({ backupRetentionDays: 30 }) },
  { name: 'postgres: backups every six hours', build: postgres({ backupFrequencyHours: 6 }) },
  { name: 'postgres: backups at a second location', build: postgres({ backupLocation: Location.country('pl') }) },
  { name: 'postgres: a user', build: postgres({}, user()) },
  { name: 'postgres: a user with the caller\'s password', build: postgres({}, user(Secret.fromVariable('app_password'))) },
  { name: 'postgres: a rotated password', build: postgres({}, user(Secret.generated(2))) },
  { name: 'postgres: databases', build: postgres({ databases: ['shop', 'audit'] }, database => database.addDatabase('late')) },
  {
    name: 'postgres: another network may connect',
    build: postgres({}, (database, stack) => database.allowFrom(new PrivateNetwork(stack, 'office', { cidr: '10.30.0.0/16', egress: false }))),
  },
  { name: 'postgres: further ranges may connect', build: postgres({ allowedCidrs: ['10.40.0.0/16'] }) },
  { name: 'postgres: public endpoint', build: postgres({ publicEndpoint: true, allowedCidrs: CLIENTS }) },
  { name: 'postgres: settings', build: postgres({ settings: { work_mem: '16' } }) },
  { name: 'postgres: maintenance time', build: postgres({ maintenanceTime: '03:30' }) },
  { name: 'postgres: unprotected', build: postgres({ deletionProtection: false }, user()) },
  { name: 'postgres: with labels', build: postgres({ labels: { team: 'shop' } }) },
  { name: 'postgres: end of life', build: postgres({ postgresVersion: '14' }) },
];

function old(stack: TerraformStack, described: Described): IManagedPostgres {
  const database = ManagedPostgres.fromExisting(stack, 'database', described('ManagedPostgres'));
  const { host, port, caCertificate } = database;
  for (const [name, value] of Object.entries({ host, port, caCertificate })) new TerraformOutput(stack, `database-${name}`, { value });
  return database;
}

export const existing: ExistingCase[] = [
  { name: 'postgres: existing', onlyDescribed: true, build: old },
  { name: 'postgres: a user on an existing server', build: (stack, described) => user()(old(stack, described), stack) },
  {
    name: 'postgres: in an existing network',
    build: (stack, described) => {
      const network = PrivateNetwork.fromExisting(stack, 'office', { cidr: '10.20.0.0/16', ...described('PrivateNetwork') });
      postgres({ network })(stack);
    },
  },
];

export const twoValues: TwoValues<ManagedPostgresProps> = {
  platform: stack => [{ platform: Platform.of(stack) }, { platform: Platform.fromConfiguration(stack, 'second-account') }],
  labels: () => [{ labels: { team: 'shop' } }, { labels: { team: 'web' } }],
  network: stack => [
    { network: new PrivateNetwork(stack, 'first', { cidr: '10.20.0.0/16' }) },
    { network: new PrivateNetwork(stack, 'other', { cidr: '10.30.0.0/16' }) },
  ],
  postgresVersion: () => [{ postgresVersion: '16' }, { postgresVersion: '17' }],
  size: () => [{ size: DatabaseSize.SMALL }, { size: DatabaseSize.LARGE }],
  minStorageGib: () => [{ minStorageGib: 50 }, { minStorageGib: 300 }],
  highAvailability: () => [{ highAvailability: false }, { highAvailability: true }],
  backupRetentionDays: () => [{ backupRetentionDays: 1 }, { backupRetentionDays: 30 }],
  backupFrequencyHours: () => [{ backupFrequencyHours: 6 }, { backupFrequencyHours: 12 }],
  backupLocation: () => [{ backupLocation: Location.country('pl') }, { backupLocation: Location.country('fr') }],
  databases: () => [{ databases: ['shop'] }, { databases: ['audit'] }],
  allowedCidrs: () => [{ allowedCidrs: ['10.40.0.0/16'] }, { allowedCidrs: ['10.50.0.0/16'] }],
  publicEndpoint: () => [{ publicEndpoint: false }, { publicEndpoint: true, allowedCidrs: CLIENTS }],
  settings: () => [{ settings: { work_mem: '16' } }, { settings: { work_mem: '32' } }],
  maintenanceTime: () => [{ maintenanceTime: '03:30' }, { maintenanceTime: '04:30' }],
  deletionProtection: () => [{ deletionProtection: true }, { deletionProtection: false }],
};

export const build = (stack: TerraformStack, props: Partial<ManagedPostgresProps>) => postgres(props)(stack);
