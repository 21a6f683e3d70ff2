import { TerraformResource, TerraformStack } from 'cdktf';
import { Location } from '../../../lib/location';
import { Platform } from '../../../lib/platform';
import {
  describeFinding, findElsewhere, findLostAddresses, findPublicDatabases, findRefusals, findUnencrypted, findUnprotectedData, Finding, Subject, synth,
  synthEverywhere, teach,
} from '../../../lib/testing';
import { fakeKind } from '../../support/fake-platform';
import { bucket, cluster, CONFIGURATION, database, KINDS, network, override, shop } from './programs';

type Find = (subject: Subject) => Finding[];

/** A program that breaks a promise on a platform, and what is said of it. */
interface Broken {
  readonly kind: string;
  readonly what: string;
  readonly build: (stack: TerraformStack) => void;
  readonly says: string[];
}

const on = (platform: string, build: (stack: TerraformStack) => void, more: object = {}) =>
  synth(build, { platform, configuration: { ...CONFIGURATION, ...more } });

const said = (findings: Finding[]) => findings.map(describeFinding);

/** Every case of broken programs breaks nothing else, and is said in exactly these words. */
function describePromise(name: string, find: Find, broken: Broken[], kept: (stack: TerraformStack) => void = shop, keptOn = KINDS): void {
  describe(name, () => {
    test.each(keptOn)('holds on %s', kind => {
      expect(said(find(on(kind, kept)))).toEqual([]);
    });

    test.each(broken)('is broken on $kind by $what', ({ kind, build, says }) => {
      expect(said(find(on(kind, build)))).toEqual(says);
    });

    test('has a broken case for every platform', () => {
      expect([...new Set(broken.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
    });
  });
}

const changed = (path: string, argument: string, value: unknown, build: (stack: TerraformStack) => unknown) => (stack: TerraformStack) => {
  build(stack);
  override(stack, path, argument, value);
};

describePromise('findPublicDatabases', findPublicDatabases, [
  {
    kind: 'scaleway', what: 'a public endpoint', build: stack => database(stack, { publicEndpoint: true, allowedCidrs: ['203.0.113.0/24'] }),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: has an endpoint on the internet (load_balancer)\n    leave publicEndpoint at false'],
  },
  {
    kind: 'scaleway', what: 'no network', build: changed('database/Default', 'private_network', undefined, database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: is in no private network (private_network), and gets an endpoint on the internet instead\n'
      + '    give it a network'],
  },
  {
    kind: 'ovhcloud', what: 'nodes without network', build: changed('database/Default', 'nodes', [{ region: 'GRA' }], database),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: is in no private network (nodes.network_id and nodes.subnet_id), '
      + 'so it is on the internet\n    give it a network'],
  },
  {
    kind: 'scaleway', what: 'a public endpoint that Terraform makes', build: changed('database/Default', 'dynamic', { load_balancer: { for_each: [1], content: {} } }, database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: has an endpoint on the internet (load_balancer)\n    leave publicEndpoint at false'],
  },
  {
    kind: 'scaleway', what: 'a public replica beside the library', build: stack => {
      database(stack);
      new TerraformResource(stack, 'replica', { terraformResourceType: 'scaleway_rdb_read_replica' }).addOverride('direct_access', {});
    },
    says: ['test/replica on scaleway, scaleway_rdb_read_replica.replica: has an endpoint on the internet (direct_access)\n    give it a block private_network instead'],
  },
  {
    kind: 'ovhcloud', what: 'nodes that Terraform makes', build: changed('database/Default', 'nodes', undefined, database),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: is in no private network (nodes.network_id and nodes.subnet_id), '
      + 'so it is on the internet\n    give it a network'],
  },
  ...[
    ['ip_restrictions', [{ ip: '0.0.0.0/0' }]], ['ip_restrictions', [{ ip: '0.0.0.0/1' }, { ip: '128.0.0.0/1' }]], ['ip_restrictions', [{ ip: '::/0' }]],
    ['ip_restrictions', [{ ip: '${var.clients}' }]], ['dynamic', { ip_restrictions: { for_each: '${var.clients}', content: {} } }],
  ].map(([argument, value]) => ({
    kind: 'ovhcloud', what: `an open list ${JSON.stringify(value)}`, build: changed('database/Default', argument as string, value, database),
    says: ['test/database on ovhcloud, ovh_cloud_project_database.database: lets in ranges wider than /8, or that cannot be told (ip_restrictions)\n'
      + '    list the ranges of your clients in allowedCidrs'],
  })),
  ...[undefined, [{ ipv4_enabled: false }], [{ ipv4_enabled: true, ipv6_enabled: false }]].map(net => ({
    kind: 'hetzner', what: `public_net = ${JSON.stringify(net)}`, build: changed('database/server', 'public_net', net, database),
    says: ['test/database on hetzner, hcloud_server.database_server_8BFC5013: has an address on the internet '
      + '(public_net.ipv4_enabled and ipv6_enabled are not false)\n    take back what overrides public_net'],
  })),
]);

test('findPublicDatabases takes addresses and narrow ranges for what they are', () => {
  const ranges = ['203.0.113.7', '203.0.113.0/24', '10.0.0.0/8', '2001:db8::/32', '2001:db8::1'];

  expect(said(findPublicDatabases(on('ovhcloud', changed('database/Default', 'ip_restrictions', ranges.map(ip => ({ ip })), database))))).toEqual([]);
});

test('a text where a list or a path is wanted is named', () => {
  expect(() => findUnencrypted(on('scaleway', bucket), { except: 'test/assets' as any })).toThrow('expect: except: has the wrong type, got "test/assets"; give a list of');
  expect(() => findLostAddresses(on('scaleway', bucket), undefined as any)).toThrow('expect: file: has the wrong type, got undefined; give the path of a file');
});

const NOT_ENCRYPTED = '\n    keep data that must be encrypted at rest on another platform, encrypt it before it is written, or name the construct in "except"';

describePromise('findUnencrypted', findUnencrypted, [
  {
    kind: 'scaleway', what: 'a bucket', build: stack => bucket(stack, { encrypted: false }),
    says: ['test/assets on scaleway, scaleway_object_bucket.assets: is not encrypted at rest '
      + '(no scaleway_object_bucket_server_side_encryption_configuration names it)\n    leave encrypted at true'],
  },
  {
    kind: 'scaleway', what: 'a database', build: changed('database/Default', 'encryption_at_rest', '${var.encrypted}', database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: is not encrypted at rest (encryption_at_rest is not true)\n'
      + '    take back what overrides encryption_at_rest'],
  },
  {
    kind: 'ovhcloud', what: 'a bucket', build: stack => bucket(stack, { encrypted: false }),
    says: ['test/assets on ovhcloud, ovh_cloud_project_storage.assets: is not encrypted at rest (encryption.sse_algorithm is not AES256)\n'
      + '    leave encrypted at true'],
  },
  {
    kind: 'hetzner', what: 'a bucket', build: stack => bucket(stack),
    says: [`test/assets on hetzner, minio_s3_bucket.assets: is not encrypted at rest: the service encrypts with keys of clients only (SSE-C)${NOT_ENCRYPTED}`],
  },
  {
    kind: 'hetzner', what: 'a database, but not by its backups', build: stack => database(stack),
    says: ['test/database on hetzner, hcloud_volume.database: is not encrypted at rest: the cloud does not encrypt volumes, '
      + `and this library does not on the server${NOT_ENCRYPTED}`],
  },
], shop, ['scaleway', 'ovhcloud']);

test('findUnencrypted holds on hetzner where there is neither database nor bucket', () => {
  expect(said(findUnencrypted(on('hetzner', cluster)))).toEqual([]);
});

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

const UNGUARDED = 'terraform_data.sovereign_protection: does not guard it, so a plan destroys it once its line is gone\n'
  + '    leave deletionProtection at true, and take it out of "release" when it shall stay';
const held = (path: string, kind: string, address: string) =>
  `${path} on ${kind}, ${address}: would be destroyed by a plan that asks for it (lifecycle.prevent_destroy is not true)\n    leave deletionProtection at true`;
const byApi = (path: string, kind: string, address: string, argument: string) =>
  `${path} on ${kind}, ${address}: can be deleted by a call of the API (${argument} is not true)\n    leave deletionProtection at true`;
const guard = (path: string, kind: string) => `${path} on ${kind}, ${UNGUARDED}`;

describePromise('findUnprotectedData', findUnprotectedData, [
  {
    kind: 'scaleway', what: 'an unprotected database', build: stack => database(stack, { deletionProtection: false }),
    says: [held('test/database', 'scaleway', 'scaleway_rdb_instance.database'), guard('test/database', 'scaleway')],
  },
  {
    kind: 'scaleway', what: 'no backups', build: changed('database/Default', 'disable_backup', true, database),
    says: ['test/database on scaleway, scaleway_rdb_instance.database: has no backups (disable_backup is not false)\n    take back what overrides disable_backup'],
  },
  {
    kind: 'scaleway', what: 'a bucket without versions', build: stack => bucket(stack, { versioned: false }),
    says: ['test/assets on scaleway, scaleway_object_bucket.assets: keeps no old versions (versioning.enabled is not true)\n    leave versioned at true'],
  },
  {
    kind: 'scaleway', what: 'a bucket that may be emptied', build: changed('assets/Default', 'force_destroy', true, bucket),
    says: ['test/assets on scaleway, scaleway_object_bucket.assets: is emptied before it is destroyed (force_destroy is not false)\n    leave emptyOnDestroy at false'],
  },
  {
    kind: 'scaleway', what: 'a cluster that takes volumes with it', build: changed('cluster/Default', 'delete_additional_resources', true, cluster),
    says: ['test/cluster on scaleway, scaleway_k8s_cluster.cluster: takes the volumes of its programs with it (delete_additional_resources is not false)\n'
      + '    take back what overrides delete_additional_resources'],
  },
  {
    kind: 'ovhcloud', what: 'an unprotected database', build: stack => database(stack, { deletionProtection: false }),
    says: [
      held('test/database', 'ovhcloud', 'ovh_cloud_project_database.database'),
      byApi('test/database', 'ovhcloud', 'ovh_cloud_project_database.database', 'deletion_protection'),
      guard('test/database', 'ovhcloud'),
    ],
  },
  {
    kind: 'ovhcloud', what: 'a bucket without versions', build: stack => bucket(stack, { versioned: false }),
    says: ['test/assets on ovhcloud, ovh_cloud_project_storage.assets: keeps no old versions (versioning.status is not enabled)\n    leave versioned at true'],
  },
  {
    kind: 'ovhcloud', what: 'an unprotected cluster', build: stack => cluster(stack, { deletionProtection: false }),
    says: [held('test/cluster', 'ovhcloud', 'ovh_cloud_project_kube.cluster'), guard('test/cluster', 'ovhcloud')],
  },
  {
    kind: 'hetzner', what: 'a cluster that the API deletes', build: changed('cluster/Default', 'delete_protection', false, cluster),
    says: [byApi('test/cluster', 'hetzner', 'hcloud_server.cluster', 'delete_protection')],
  },
  {
    kind: 'hetzner', what: 'a database without protection of its volume', build: changed('database/Default', 'lifecycle.prevent_destroy', false, database),
    says: [held('test/database', 'hetzner', 'hcloud_volume.database')],
  },
  {
    kind: 'hetzner', what: 'a bucket without versions', build: stack => bucket(stack, { versioned: false }),
    says: ['test/assets on hetzner, minio_s3_bucket.assets: keeps no old versions (no minio_s3_bucket_versioning with the status Enabled names it)\n'
      + '    leave versioned at true'],
  },
  {
    kind: 'hetzner', what: 'a bucket that may be emptied', build: changed('assets/Default', 'force_destroy', true, bucket),
    says: ['test/assets on hetzner, minio_s3_bucket.assets: is emptied before it is destroyed (force_destroy is not false)\n    leave emptyOnDestroy at false'],
  },
]);

test('what is being released is not protected', () => {
  expect(said(findUnprotectedData(on('ovhcloud', bucket, { release: ['test/assets'] })))).toContain(guard('test/assets', 'ovhcloud'));
});

describe('all promises', () => {
  const everywhere = synthEverywhere(shop);

  test('do not hold on a platform that refuses the program', () => {
    const refused = ['PrivateNetwork'].map(() => expect.stringMatching(/^test\/network on hetzner: .*\[consent-missing\]\n {4}or leave "hetzner" out/));

    for (const find of [findRefusals, findPublicDatabases, findUnencrypted, findUnprotectedData]) expect(said(find(everywhere))).toEqual(refused);
  });

  test('accept what is named as an exception, which must exist', () => {
    const subject = on('hetzner', stack => [database(stack), bucket(stack)]);

    expect(findUnencrypted(subject, { except: ['test/database'] }).map(({ path }) => path)).toEqual(['test/assets']);
    expect(findUnencrypted(subject, { except: ['test/database', 'test/assets'] })).toEqual([]);
    expect(() => findUnencrypted(subject, { except: ['test/files'] })).toThrow(/^expect: except: is no construct of the stack, got "test\/files"; use one of: /);
  });

  test('judge resources that stand beside the library, too', () => {
    const beside = on('scaleway', stack => {
      bucket(stack);
      const raw = new TerraformResource(stack, 'raw', { terraformResourceType: 'scaleway_rdb_instance' });
      raw.addOverride('load_balancer', {});
    });

    expect(findPublicDatabases(beside).map(({ path, address }) => [path, address])).toContainEqual(['test/raw', 'scaleway_rdb_instance.raw']);
  });

  test('take nothing but what synth and synthEverywhere return', () => {
    expect(() => findPublicDatabases(everywhere.on('scaleway').json)).toThrow('give what synth or synthEverywhere return');
  });
});

describe('a platform that the kit does not know', () => {
  const foreign = () => synth(shop, {
    platform: 'fake', configuration: { platforms: { fake: { location: 'fr' } } }, prepare: app => Platform.register(app, fakeKind),
  });

  test('is said, never passed', () => {
    expect(said(findPublicDatabases(foreign()))).toEqual([
      'test/database on fake: stands on "fake", of which the kit does not know "privateDatabases"\n    teach("fake", { privateDatabases: … }) says what must hold there',
    ]);
    expect(findUnencrypted(foreign()).map(({ path }) => path)).toEqual(['test/assets', 'test/database']);
    expect(findElsewhere(foreign(), ['fr']).map(({ path }) => path).sort()).toEqual(['test/assets', 'test/cluster', 'test/database', 'test/network']);
  });

  test('is judged once the kit is taught what must hold', () => {
    const { type } = foreign().of('test/database').find(({ path }) => path === 'test/database')!;
    const rule = { resource: type, otherwise: 'is public', remedy: 'hide it' };
    teach('fake', { privateDatabases: [{ ...rule, holds: () => false }] });
    expect(said(findPublicDatabases(foreign()))).toEqual([expect.stringMatching(/^test\/database on fake, .*: is public\n {4}hide it$/)]);

    teach('fake', { privateDatabases: [{ ...rule, holds: () => true }], locations: { rules: [], places: () => [{ code: 'fr-1', country: 'fr' }] } });
    expect(findPublicDatabases(foreign())).toEqual([]);
    expect(said(findElsewhere(foreign(), ['fr-1']))).toContain(
      'test/assets on fake: has no resource that could be judged (locations of ObjectBucket)\n    look at what overrides its resources');
  });
});
