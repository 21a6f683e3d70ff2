import { TerraformOutput } from 'cdktf';
import { Location } from '../../../lib/location';
import { Secret } from '../../../lib/secret';
import { DatabaseSize } from '../../../lib/size';
import { all, database, only, scaleway } from './support';

const INSTANCE = 'scaleway_rdb_instance';
const CLIENTS = ['203.0.113.0/24'];

const instance = (...props: Parameters<typeof database>) => only(scaleway.synth(database(...props)), INSTANCE);

test('scaleway-rdb-public-by-default', () => {
  expect(instance()).toMatchObject({ private_network: { pn_id: '${scaleway_vpc_private_network.network.id}' } });
  expect(instance()).not.toHaveProperty('load_balancer');
  expect(instance({ publicEndpoint: true, allowedCidrs: CLIENTS })).toHaveProperty('load_balancer');
  expect(scaleway.refusal(database({ publicEndpoint: true }))).toEqual(['public-needs-allow-list']);
});

test('scaleway-rdb-address-mode', () => {
  expect(Object.keys(instance().private_network).sort()).toEqual(['enable_ipam', 'pn_id']);
  expect(instance().private_network.enable_ipam).toBe(true);
});

test('scaleway-rdb-certificate-names-the-address', () => {
  const json = scaleway.synth(database({}, ({ host }, stack) => new TerraformOutput(stack, 'host', { value: host })));

  expect(json.output.host.value).toBe('${scaleway_rdb_instance.database.private_network[0].ip}');
});

test('scaleway-rdb-volume-type', () => {
  expect(instance().volume_type).toBe('sbs_5k');
});

test('scaleway-rdb-volume-step', () => {
  for (const minStorageGib of [1, 47, 50, 301]) {
    const { volume_size_in_gb: size } = instance({ minStorageGib });
    expect(size % 5).toBe(0);
    expect(size * 1e9).toBeGreaterThanOrEqual(minStorageGib * 2 ** 30);
  }
  expect(scaleway.refusal(database({ minStorageGib: 0 }))).toEqual(['prop-range']);
});

test('scaleway-rdb-one-access-list', () => {
  const list = only(scaleway.synth(database({ publicEndpoint: true, allowedCidrs: CLIENTS })), 'scaleway_rdb_acl');

  expect(list.acl_rules.map((rule: any) => rule.ip)).toEqual(['10.20.0.0/16', ...CLIENTS]);
  expect(all(scaleway.synth(database()), 'scaleway_rdb_acl')).toEqual([]);
});

test('scaleway-rdb-access-list-form', () => {
  const refusal = (...allowedCidrs: string[]) => scaleway.refusal(database({ publicEndpoint: true, allowedCidrs }));

  expect(refusal('2001:db8::/32')).toEqual(['cidr-malformed']);
  expect(refusal('203.0.113.7')).toEqual(['cidr-malformed']);
  expect(refusal('203.0.113.7/24')).toEqual(['cidr-host-bits']);
  expect(refusal('203.0.113.0/24', '203.0.113.0/24')).toEqual(['prop-duplicate']);
  expect(refusal('0.0.0.0/0')).toEqual(['cidr-open']);
});

test('scaleway-rdb-engine-missing', () => {
  expect(instance().engine).toBe('PostgreSQL-17');
});

test('scaleway-rdb-password-missing', () => {
  expect(instance()).toMatchObject({ password_wo: 'Aa1_${uuid()}', password_wo_version: 1 });
});

test('scaleway-rdb-password-classes', () => {
  const password = only(scaleway.synth(database({}, made => made.addUser('app', 'shop'))), 'random_password');

  expect(password).toMatchObject({ length: 32, min_lower: 1, min_upper: 1, min_numeric: 1, min_special: 1 });
});

test('scaleway-rdb-password-in-state', () => {
  for (const type of [INSTANCE, 'scaleway_rdb_user']) {
    expect(scaleway.argumentsOf(type)).toEqual(expect.arrayContaining(['password_wo', 'password_wo_version']));
    expect(scaleway.argumentsOf(type)).not.toContain('password');
  }
});

test('scaleway-rdb-database-wants-regional-id', () => {
  const json = scaleway.synth(database({}, made => made.addUser('app', 'shop')));

  for (const type of ['scaleway_rdb_database', 'scaleway_rdb_user', 'scaleway_rdb_privilege']) {
    expect(only(json, type).instance_id).toBe('${scaleway_rdb_instance.database.id}');
  }
});

test('scaleway-rdb-reserved-names', () => {
  for (const name of ['postgres', 'rdb', 'template0', 'template1', 'information_schema', '1st', 'Shop']) {
    expect(scaleway.refusal(database({ databases: [name] }))).toEqual(['prop-pattern']);
  }
  expect(scaleway.refusal(database({}, made => made.addUser('_rdb_superadmin', 'shop')))).toEqual(['prop-pattern']);
});

test('scaleway-rdb-privilege-order', () => {
  expect(only(scaleway.synth(database({}, made => made.addUser('app', 'shop'))), 'scaleway_rdb_privilege')).toMatchObject({
    user_name: expect.stringMatching(/^\$\{scaleway_rdb_user\..*\.name\}$/),
    database_name: expect.stringMatching(/^\$\{scaleway_rdb_database\..*\.name\}$/),
  });
});

test('scaleway-rdb-privilege-drift', () => {
  expect(only(scaleway.synth(database({}, made => made.addUser('app', 'shop'))), 'scaleway_rdb_privilege').permission).toBe('all');
});

test('scaleway-rdb-backup-leaves-region', () => {
  expect(instance().backup_same_region).toBe(true);
  expect(scaleway.refusal(database({ backupLocation: Location.country('pl') }))).toEqual(['feature-refused']);
});

test('scaleway-rdb-backup-frequency-unchecked', () => {
  expect(instance({ backupFrequencyHours: 6, backupRetentionDays: 30 })).toMatchObject({
    disable_backup: false, backup_schedule_frequency: 6, backup_schedule_retention: 30,
  });
  expect(scaleway.refusal(database({ backupFrequencyHours: 5 }))).toEqual(['prop-range']);
  expect(scaleway.refusal(database({ backupRetentionDays: 0 }))).toEqual(['prop-range']);
});

test('scaleway-rdb-settings-unchecked', () => {
  expect(instance({ settings: { work_mem: '16' } }).settings).toEqual({ work_mem: '16' });
  expect(scaleway.refusal(database({ settings: { work_memory: '16' } }))).toEqual(['setting-unknown']);
});

test('scaleway-rdb-major-upgrade', () => {
  const [before, after] = ['16', '17'].map(postgresVersion => scaleway.synth(database({ postgresVersion, publicEndpoint: true, allowedCidrs: CLIENTS })));

  expect([before, after].map(json => only(json, INSTANCE).engine)).toEqual(['PostgreSQL-16', 'PostgreSQL-17']);
  expect(only(after, 'scaleway_rdb_acl').instance_id).toBe('${scaleway_rdb_instance.database.id}');
});

test('scaleway-rdb-shrink-refused-late', () => {
  const [large, small] = [DatabaseSize.LARGE, DatabaseSize.SMALL].map(size => instance({ size }));

  expect(small.node_type).not.toBe(large.node_type);
  expect({ ...small, node_type: large.node_type }).toEqual(large);
});

test('scaleway-rdb-replacement', () => {
  const json = scaleway.synth(database({}, made => made.addUser('app', 'shop')));

  for (const type of [INSTANCE, 'scaleway_rdb_database']) expect(only(json, type).lifecycle.prevent_destroy).toBe(true);
  expect(only(json, INSTANCE).user_name).toBe('sovereign_admin');
  expect(scaleway.argumentsOf(INSTANCE)).not.toContain('init_settings');
});

test('write-only-arguments', () => {
  const user = (rotation: number) => only(scaleway.synth(database({}, made => made.addUser('app', 'shop', Secret.generated(rotation)))), 'scaleway_rdb_user');

  expect([user(1), user(2)].map(made => made.password_wo_version)).toEqual([1, 2]);
});
