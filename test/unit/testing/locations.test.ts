import { TerraformResource, TerraformStack } from 'cdktf';
import { Location } from '../../../lib/location';
import { findElsewhere } from '../../../lib/testing';
import { bucket, database, network } from './programs';
import { changed, describePromise, on, said } from './promise-cases';

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

test('findElsewhere looks where copies and addresses on the internet stand, and for no place of what has none', () => {
  const beside = (type: string, args: object = {}) => (stack: TerraformStack) => {
    const made = new TerraformResource(stack, 'beside', { terraformResourceType: type });
    for (const [name, value] of Object.entries(args)) made.addOverride(name, value);
  };
  const copied = changed('assets/Default', 'replication', { rules: [{ destination: { name: 'copy', region: 'BHS' } }] }, bucket);

  expect(findElsewhere(on('ovhcloud', copied), ['fr']).map(({ what }) => what)).toEqual([expect.stringMatching(/^stands in "BHS".*, which is not in fr$/)]);
  expect(findElsewhere(on('hetzner', beside('hcloud_floating_ip', { home_location: 'ash' })), ['de']).map(({ what }) => what))
    .toEqual([expect.stringMatching(/^stands in "ash".*, which is not in de$/)]);
  for (const type of ['scaleway_account_project', 'scaleway_domain_record']) expect(findElsewhere(on('scaleway', beside(type)), ['fr'])).toEqual([]);
});

test('findElsewhere wants words that a platform knows', () => {
  expect(() => findElsewhere(on('scaleway', bucket), ['france'])).toThrow(/^expect: locations: is no location of any platform, got "france"; .*fr, gb/);
  expect(() => findElsewhere(on('scaleway', bucket), [])).toThrow('at least one country');
  for (const wrong of ['fr', undefined]) expect(() => findElsewhere(on('scaleway', bucket), wrong as any)).toThrow('locations: has the wrong type');
});
