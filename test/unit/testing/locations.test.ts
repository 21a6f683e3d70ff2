import { TerraformStack } from 'cdktf';
import { Location } from '../../../lib/location';
import { findElsewhere } from '../../../lib/testing';
import { bucket, database, network } from './programs';
import { beside, changed, describePromise, on, said } from './promise-cases';

const inGermany = (stack: TerraformStack) => bucket(stack, { location: Location.exactly({ scaleway: 'nl-ams', ovhcloud: 'DE1', hetzner: 'hel1' }) });

describePromise('findElsewhere', subject => findElsewhere(subject, ['fr', 'fsn1']), [
  {
    kind: 'scaleway', what: 'a bucket', build: inGermany,
    says: ['scaleway_object_bucket.assets', 'scaleway_object_bucket_server_side_encryption_configuration.assets_encryption_1305CC28']
      .map(address => `test/assets on scaleway, ${address}: stands in "nl-ams" (nl), which is not in fr, fsn1\n    set another location, or allow this one`),
  },
  {
    kind: 'scaleway', what: 'backups that the cloud copies', build: changed('database/Default', 'backup_same_region', false, database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: stands in "a region that the cloud chooses, for backups", which is not in fr, fsn1\n'
      + '    set another location, or allow this one'],
  },
  {
    kind: 'scaleway', what: 'no region', build: changed('network/Default', 'region', undefined, network),
    says: ['test/network on scaleway, scaleway_vpc_private_network.network: names no location, so the environment of its provider decides\n    set its location'],
  },
  {
    kind: 'ovhcloud', what: 'a bucket', build: inGermany,
    says: ['test/assets on ovhcloud, ovh_cloud_project_storage.assets: stands in "DE" (de), which is not in fr, fsn1\n    set another location, or allow this one'],
  },
  {
    kind: 'ovhcloud', what: 'a copy of the backups', build: stack => database(stack, { backupLocation: Location.country('de') }),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: stands in "DE" (de), which is not in fr, fsn1\n    set another location, or allow this one'],
  },
  {
    kind: 'hetzner', what: 'a bucket', build: inGermany,
    says: ['test/assets on hetzner, minio_s3_bucket.assets: stands in "hel1" (fi), which is not in fr, fsn1\n    set another location, or allow this one'],
  },
  {
    kind: 'hetzner', what: 'a place that nobody knows', build: changed('database/Default', 'location', '${var.place}', database),
    says: ['test/database on hetzner, hcloud_volume.database: stands in "${var.place}", which is not in fr, fsn1\n    set another location, or allow this one'],
  },
]);

test.each([
  ['scaleway', 'nl', 'nl-ams'],
  ['ovhcloud', 'de', 'de'],
  ['hetzner', 'fi', 'hel1'],
])('findElsewhere looks where the state lies: on %s in %s', (platform, location, region) => {
  const subject = on('scaleway', bucket, { state: { platform, bucket: 'shop-state', location } });

  expect(findElsewhere(subject, ['fr', location])).toEqual([]);
  expect(said(findElsewhere(subject, ['fr']))).toEqual([`test on scaleway, terraform.backend.s3: keeps the state in "${region}", which is not in fr\n`
    + '    set "location" in the block "state" of the configuration, or allow this one']);
});

const elsewhere = (platform: string, type: string, args: object = {}, more: { [path: string]: unknown } = {}) => {
  const build = beside(network, type, args);
  const subject = on(platform, stack => {
    build(stack);
    for (const [path, value] of Object.entries(more)) stack.addOverride(path, value);
  });
  return findElsewhere(subject, ['fr', 'de']).filter(({ path }) => path === 'test/beside').map(({ what }) => what.replace(/( \(\w+\))?, which is not in .*/, ''));
};

const UNTOLD = 'names no location, so the environment of its provider decides';

test.each<[string, string, object, string[]]>([
  ['ovhcloud', 'ovh_cloud_project_instance', { region: 'BHS5' }, ['stands in "BHS5"']],
  ['ovhcloud', 'ovh_cloud_project_volume', { region_name: 'SGP1', availability_zone: 'x' }, ['stands in "x"', 'stands in "SGP1"']],
  ['ovhcloud', 'ovh_cloud_instance', { region: 'GRA11' }, []],
  ['ovhcloud', 'ovh_cloud_project_storage', { region_name: 'GRA', replication: { rules: [{ destination: { region: 'BHS' } }] } }, ['stands in "BHS"']],
  ['ovhcloud', 'ovh_cloud_project_network_private', {}, [UNTOLD]],
  ['ovhcloud', 'ovh_cloud_project_rancher', {}, [UNTOLD]],
  ['ovhcloud', 'ovh_vps', { plan: [{ configuration: [{ label: 'vps_datacenter', value: 'BHS' }, { label: 'vps_os', value: 'Debian 13' }] }] }, ['stands in "BHS"']],
  ['ovhcloud', 'ovh_vps', {}, [UNTOLD]],
  ['ovhcloud', 'ovh_iploadbalancing_tcp_farm', { zone: 'gra' }, []],
  ['ovhcloud', 'ovh_cloud_project_database_user', {}, []],
  ['ovhcloud', 'ovh_domain_zone_record', { zone: 'example.org' }, []],
  ['hetzner', 'hcloud_floating_ip', { home_location: 'ash' }, ['stands in "ash"']],
  ['hetzner', 'hcloud_server', { datacenter: 'ash-dc1' }, ['stands in "ash"']],
  ['hetzner', 'hcloud_server', { datacenter: 'fsn1-dc14' }, []],
  ['hetzner', 'hcloud_volume', { server_id: '${hcloud_server.network_nat-server_64D910B2.id}' }, []],
  ['hetzner', 'hcloud_volume', { server_id: '${var.server}' }, [UNTOLD]],
  ['hetzner', 'hcloud_primary_ip', { assignee_id: '${hcloud_server.network_nat-server_64D910B2.id}' }, []],
  ['hetzner', 'hcloud_volume_attachment', { server_id: 1 }, []],
  ['hetzner', 'hcloud_storage_box', { location: 'hel1' }, ['stands in "hel1"']],
  ['hetzner', 'minio_s3_bucket', {}, [UNTOLD]],
  ['scaleway', 'scaleway_account_project', {}, []],
  ['scaleway', 'scaleway_domain_record', { dns_zone: 'example.org' }, []],
  ['scaleway', 'scaleway_lb_backend', { lb_id: 'fr-par-1/1' }, []],
  ['scaleway', 'scaleway_instance_server', { zone: 'nl-ams-1' }, ['stands in "nl-ams-1"']],
  ['scaleway', 'scaleway_edge_services_backend_stage', { s3_backend_config: { bucket_region: 'nl-ams' } }, ['stands in "nl-ams"']],
  ['scaleway', 'scaleway_rdb_instance', { backup_same_region: true }, [UNTOLD]],
  ['scaleway', 'scaleway_rdb_instance', {}, [UNTOLD, 'stands in "a region that the cloud chooses, for backups"']],
])('on %s a raw %s with %j', (platform, type, args, says) => {
  expect(elsewhere(platform, type, args)).toEqual(says);
});

test('findElsewhere takes the place of the provider where a resource names none', () => {
  const provider = { 'provider.scaleway': [{ region: 'nl-ams', zone: 'nl-ams-1' }, { alias: 'home', region: 'fr-par' }] };
  const storage = { 'provider.minio': [{ minio_region: 'hel1' }] };

  expect(elsewhere('scaleway', 'scaleway_vpc', {}, provider)).toEqual(['stands in "nl-ams"']);
  expect(elsewhere('scaleway', 'scaleway_instance_server', {}, provider)).toEqual(['stands in "nl-ams-1"']);
  expect(elsewhere('scaleway', 'scaleway_vpc', { region: 'fr-par' }, provider)).toEqual([]);
  expect(elsewhere('scaleway', 'scaleway_vpc', { provider: 'scaleway.home' }, provider)).toEqual([]);
  expect(elsewhere('scaleway', 'scaleway_instance_server', { provider: 'scaleway.home' }, provider)).toEqual([UNTOLD]);
  expect(elsewhere('hetzner', 'minio_s3_bucket', {}, storage)).toEqual(['stands in "hel1"']);
});

test('findElsewhere follows a place that is read of another resource or of a local, and no variable', () => {
  const home = { 'locals.home': '${scaleway_vpc.network_vpc_4E8F0223.region}' };

  expect(elsewhere('scaleway', 'scaleway_vpc', { region: '${local.home}' }, home)).toEqual([]);
  expect(elsewhere('scaleway', 'scaleway_vpc', { region: '${local.home}' }, { 'locals.home': 'nl-ams' })).toEqual(['stands in "nl-ams"']);
  expect(elsewhere('scaleway', 'scaleway_vpc', { region: '${var.home}' })).toEqual(['stands in "${var.home}"']);
  expect(elsewhere('scaleway', 'scaleway_vpc', { region: '${local.home}' }, { 'locals.home': '${local.home}' })).toEqual(['stands in "${local.home}"']);
});

test('findElsewhere wants words that a platform knows', () => {
  expect(() => findElsewhere(on('scaleway', bucket), ['france'])).toThrow(/^expect: locations: is no location of any platform, got "france"; .*fr, gb/);
  expect(() => findElsewhere(on('scaleway', bucket), [])).toThrow('at least one country');
  for (const wrong of ['fr', undefined]) expect(() => findElsewhere(on('scaleway', bucket), wrong as any)).toThrow('locations: has the wrong type');
});
