import { TerraformOutput } from 'cdktf';
import { capabilityOf } from '../../../lib/capabilities';
import { Location } from '../../../lib/location';
import { ovhcloudProfile } from '../../../lib/platforms/ovhcloud/profile';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { Feature } from '../../../lib/profile';
import { Secret } from '../../../lib/secret';
import { DatabaseSize } from '../../../lib/size';
import { all, database, only, ovhcloud } from './support';

const SERVER = 'ovh_cloud_project_database';

const server = (...props: Parameters<typeof database>) => only(ovhcloud.synth(database(...props)), SERVER);
const ranges = (json: any): string[] => only(json, SERVER).ip_restrictions.map((entry: any) => entry.ip);

test('ovhcloud-database-empty-allow-list', () => {
  expect(ranges(ovhcloud.synth(database()))).toEqual(['10.20.0.0/16']);
});

test('ovhcloud-database-allow-list-emptied', () => {
  for (const json of ovhcloud.everyStack().filter(stack => stack.resource[SERVER])) expect(ranges(json)).not.toEqual([]);
});

test('allow-list-copied', () => {
  const json = ovhcloud.synth(database({}, (made, stack) => made.allowFrom(new PrivateNetwork(stack, 'late', { cidr: '10.30.0.0/16' }))));

  expect(ranges(json)).toEqual(['10.20.0.0/16', '10.30.0.0/16']);
});

test('ovhcloud-database-move-announced-as-update', () => {
  const json = ovhcloud.synth(database());
  const [[name, placement]] = Object.entries<any>(json.resource.terraform_data).filter(([id]) => id.startsWith('database_placement'));

  expect(only(json, SERVER).lifecycle).toEqual({ prevent_destroy: true, replace_triggered_by: [`terraform_data.${name}`] });
  const { region, network_id: networkId } = only(json, SERVER).nodes[0];
  expect(placement.input).toEqual({ region, network_id: networkId, subnet_id: only(json, SERVER).nodes[0].subnet_id });
});

test('ovhcloud-database-plan-and-nodes', () => {
  const shape = ({ plan, flavor, nodes }: any) => [plan, flavor, nodes.length];

  expect(shape(server())).toEqual(['essential', 'db1-4', 1]);
  expect(shape(server({ highAvailability: true }))).toEqual(['business', 'db1-4', 2]);
  expect(ovhcloud.refusal(database({ highAvailability: true, size: DatabaseSize.exactly({ ovhcloud: 'essential/db1-4' }) }))).toEqual(['size-not-sold-so']);
});

test('ovhcloud-database-node-count', () => {
  const servers = ovhcloud.everyStack().flatMap(json => all(json, SERVER));
  const shapes = new Set(servers.map(({ plan, nodes }) => `${plan}: ${nodes.length}`));

  expect(new Set(servers.map(({ nodes }) => nodes.length))).toEqual(new Set([1, 2]));
  expect(shapes.size).toBe(new Set(servers.map(({ plan }) => plan)).size);
});

test('ovhcloud-database-nodes-alike', () => {
  const { nodes } = server({ highAvailability: true });

  expect(nodes[1]).toEqual(nodes[0]);
});

test('ovhcloud-database-network-and-subnet', () => {
  for (const node of server({ highAvailability: true }).nodes) {
    expect(node).toMatchObject({ network_id: expect.stringMatching(/^\$\{/), subnet_id: expect.stringMatching(/^\$\{/) });
  }
});

test('ovhcloud-database-version-form', () => {
  expect(server().version).toBe('17');
  expect(ovhcloud.refusal(database({ postgresVersion: '17.2' }))).toEqual(['prop-pattern']);
  expect(ovhcloud.refusal(database({ postgresVersion: '99' }))).toEqual(['version-unknown']);
});

test('ovhcloud-database-time-unchecked', () => {
  expect(server({ maintenanceTime: '03:30' }).maintenance_time).toBe('03:30:00');
  expect(ovhcloud.refusal(database({ maintenanceTime: 'noon' }))).toEqual(['prop-pattern']);
});

test('ovhcloud-database-settings-unchecked', () => {
  expect(server({ settings: { work_mem: '16' } }).advanced_configuration).toEqual({ work_mem: '16' });
  expect(ovhcloud.refusal(database({ settings: { work_memory: '16' } }))).toEqual(['setting-unknown']);
});

test('ovhcloud-database-settings-emptied', () => {
  expect(server()).not.toHaveProperty('advanced_configuration');
});

test('ovhcloud-database-backup-retention', () => {
  expect(ovhcloud.refusal(database({ backupRetentionDays: 30 }))).toEqual(['retention-too-long']);
  const { constructs } = ovhcloud.synth(database())['//'].metadata.sovereign;
  expect(constructs['case/database'].backupRetentionDays).toBe(2);
});

test('ovhcloud-database-backup-leaves-region', () => {
  expect(server().backup_regions).toEqual(['GRA']);
  expect(server({ backupLocation: Location.country('pl') }).backup_regions).toEqual(['GRA', 'WAW']);
});

test('ovhcloud-database-caller-password', () => {
  expect(ovhcloud.refusal(database({}, made => made.addUser('app', 'shop', Secret.fromVariable('password'))))).toEqual(['feature-refused']);
});

test('ovhcloud-database-login-rights', () => {
  expect(capabilityOf(ovhcloudProfile(), Feature.POSTGRES_USER_PRIVILEGES).limitation).toMatch(/grant it rights with SQL/);
});

test('ovhcloud-database-password-in-state', () => {
  const json = ovhcloud.synth(database({}, (made, stack) => {
    new TerraformOutput(stack, 'password', { value: made.addUser('app', 'shop').password.expression, sensitive: true });
  }));

  expect(json.output.password.value).toMatch(/^\$\{ovh_cloud_project_database_postgresql_user\..*\.password\}$/);
  expect(JSON.stringify(json)).not.toMatch(/_wo"/);
});

test('ovhcloud-database-uri-not-sensitive', () => {
  expect(JSON.stringify(ovhcloud.everyStack())).not.toMatch(/endpoints[^"]*\.uri/);
});

test('ovhcloud-database-port', () => {
  const json = ovhcloud.synth(database({}, ({ port }, stack) => new TerraformOutput(stack, 'port', { value: port })));

  expect(json.output.port.value).toMatch(/^\$\{element\(matchkeys\(.*endpoints\[\*\]\.port, .*endpoints\[\*\]\.component, \["postgresql"\]\), 0\)\}$/);
  expect(JSON.stringify(json)).not.toContain('5432');
});

test('ovhcloud-database-destroy-needs-apply', () => {
  expect(server().deletion_protection).toBe(true);
  const released = only(ovhcloud.synth(database(), { release: ['case/database'] }), SERVER);
  expect(released).toMatchObject({ deletion_protection: false, lifecycle: { prevent_destroy: false } });
});

test('ovhcloud-database-shrink-refused-late', () => {
  const [large, small] = [DatabaseSize.LARGE, DatabaseSize.SMALL].map(size => server({ size, minStorageGib: 200 }));

  expect(small.flavor).not.toBe(large.flavor);
  expect({ ...small, flavor: large.flavor, disk_size: large.disk_size }).toEqual(large);
});

test('ovhcloud-database-slow-creation', () => {
  expect(ovhcloud.argumentsOf(SERVER)).not.toContain('timeouts');
});
