import { TerraformHclModule } from 'cdktf';
import { findElsewhere, findPublicDatabases, findUnencrypted, findUnprotectedData, Subject } from '../../../lib/testing';
import { bucket, cluster, database, network } from './programs';
import { beside, ofBeside, on, raw, said } from './promise-cases';

const FINDS = { findPublicDatabases, findUnencrypted, findUnprotectedData, findInFrance: (subject: Subject) => findElsewhere(subject, ['fr']) };

/** Which promises say of a raw resource that they cannot judge it. */
function openFor(platform: string, type: string, args: object = {}): string[] {
  const subject = on(platform, beside(network, type, args));
  return Object.entries(FINDS).filter(([, find]) => find(subject).some(({ path, notJudged }) => path === 'test/beside' && notJudged)).map(([name]) => name);
}

const ALL = Object.keys(FINDS);
const OF_DATABASES = ALL.slice(0, 3);
const OF_DATA = ALL.slice(1, 3);

test.each([
  ['scaleway', 'scaleway_mongodb_instance', OF_DATA],
  ['scaleway', 'scaleway_redis_cluster', OF_DATA],
  ['scaleway', 'scaleway_sdb_sql_database', OF_DATABASES],
  ['scaleway', 'scaleway_datawarehouse_deployment', OF_DATABASES],
  ['scaleway', 'scaleway_opensearch_deployment', OF_DATABASES],
  ['scaleway', 'scaleway_kafka_cluster', OF_DATABASES],
  ['ovhcloud', 'ovh_hosting_privatedatabase', OF_DATABASES],
  ['ovhcloud', 'ovh_dbaas_logs_output_opensearch_index', OF_DATABASES],
  ['hetzner', 'minio_s3_bucket', OF_DATA],
  ['scaleway', 'scaleway_rdb_instance', []],
  ['scaleway', 'scaleway_rdb_user', []],
  ['ovhcloud', 'ovh_cloud_project_database', []],
  ['ovhcloud', 'ovh_cloud_project_database_kafka_topic', []],
  ['scaleway', 'aws_s3_bucket', ['findUnencrypted', 'findUnprotectedData', 'findInFrance']],
  ['scaleway', 'aws_db_instance', ALL],
  ['ovhcloud', 'openstack_db_instance_v1', ALL],
  ['hetzner', 'aws_instance', ['findInFrance']],
  ['hetzner', 'kubernetes_stateful_set', []],
  ['hetzner', 'random_password', []],
])('on %s, what cannot be judged of a raw %s is said', (platform, type, finds) => {
  expect(openFor(platform, type)).toEqual(finds);
});

test('the words name the type or the provider, and an exception accepts them', () => {
  const sql = on('scaleway', beside(network, 'scaleway_sdb_sql_database'));
  const aws = on('scaleway', beside(network, 'aws_db_instance'));

  expect(said(findPublicDatabases(sql))).toEqual([
    'test/beside on scaleway, scaleway_sdb_sql_database.beside: cannot be judged: the kit has no rule for scaleway_sdb_sql_database here\n'
    + '    look at it yourself, and name its construct in "except"; teach adds a rule to a kind',
  ]);
  expect(said(findPublicDatabases(aws))).toEqual([
    'test/beside on scaleway, aws_db_instance.beside: cannot be judged: the kit knows no provider "aws"\n'
    + '    look at it yourself, and name its construct in "except"; teach adds a kind with its providers and rules',
  ]);
  expect(findPublicDatabases(sql, { except: ['test/beside'] })).toEqual([]);
});

test.each(['scaleway_mongodb_instance', 'scaleway_redis_cluster'])('a raw %s is public with a public block, and without a private one', type => {
  const found = (args: object) => ofBeside(findPublicDatabases(on('scaleway', beside(network, type, args))));
  const isPublic = [`${type}.beside: has an endpoint on the internet (public_network, or no private_network)`];
  const own = { private_network: { pn_id: '${scaleway_vpc_private_network.network.id}' } };

  expect(found(own)).toEqual([]);
  expect(found({})).toEqual(isPublic);
  expect(found({ ...own, public_network: {} })).toEqual(isPublic);
  expect(found({ ...own, dynamic: { public_network: { for_each: [1], content: {} } } })).toEqual(isPublic);
});

test('a module is said, because nobody can look into it', () => {
  const subject = on('scaleway', stack => void new TerraformHclModule(stack, 'hidden', { source: 'shop/database/any' }));
  const message = 'test/hidden on scaleway, module.hidden: is a module, into which the kit cannot look\n'
    + '    test it by itself, and name its construct in "except"';

  for (const find of Object.values(FINDS)) expect(said(find(subject))).toEqual([message]);
  expect(findUnencrypted(subject, { except: ['test/hidden'] })).toEqual([]);
});

test('what stands in a construct of another cloud is judged, and does not stand for that construct', () => {
  const subject = on('hetzner', stack => raw(cluster(stack), 'beside', 'scaleway_rdb_instance', {}));
  const wrong = findPublicDatabases(subject).filter(({ address }) => address?.startsWith('scaleway_rdb_instance.'));

  expect(wrong.map(({ path, what }) => `${path}: ${what}`)).toEqual([
    'test/cluster: is in no private network (private_network), and gets an endpoint on the internet instead',
  ]);
});

test('what is encrypted or kept by a resource that Terraform may not make is not', () => {
  const counted = (platform: string, path: string) => on(platform, stack => {
    bucket(stack);
    stack.addOverride(path, '${var.count}');
  });

  expect(findUnencrypted(counted('scaleway', 'resource.scaleway_object_bucket_server_side_encryption_configuration.assets_encryption_1305CC28.count'))
    .map(({ what }) => what)).toEqual([expect.stringMatching(/^is not encrypted at rest/)]);
  expect(findUnprotectedData(counted('hetzner', 'resource.minio_s3_bucket_versioning.assets_versions_D0B2B286.for_each'))
    .map(({ what }) => what)).toEqual([expect.stringMatching(/^keeps no old versions/)]);
});

test('the databases of the library on every platform are judged by rules alone', () => {
  for (const platform of ['scaleway', 'ovhcloud', 'hetzner']) {
    const subject = on(platform, stack => [database(stack), bucket(stack)]);
    for (const find of Object.values(FINDS)) expect(find(subject).filter(({ notJudged }) => notJudged)).toEqual([]);
  }
});
