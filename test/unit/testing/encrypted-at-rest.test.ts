import { findUnencrypted } from '../../../lib/testing';
import { bucket, cluster, database, shop } from './programs';
import { changed, describePromise, on, said } from './promise-cases';

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
