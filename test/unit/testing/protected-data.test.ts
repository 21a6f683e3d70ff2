import { findUnprotectedData } from '../../../lib/testing';
import { bucket, cluster, database } from './programs';
import { changed, describePromise, on, said } from './promise-cases';

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
