import type { Knowledge } from '../knowledge';
import { blocks, companion, HELD, isDynamic } from './arguments';
import { placesOf } from './places';

const ENCRYPTION = 'scaleway_object_bucket_server_side_encryption_configuration';

/** By the schema and the code of provider 2.81.0. */
export const SCALEWAY: Knowledge = {
  privateDatabases: [
    {
      resource: 'scaleway_rdb_instance',
      holds: judged => blocks(judged.attributes.load_balancer).length === 0 && !isDynamic(judged, 'load_balancer'),
      otherwise: 'has an endpoint on the internet (load_balancer)',
      remedy: 'leave publicEndpoint at false',
    },
    {
      resource: 'scaleway_rdb_instance',
      holds: ({ attributes }) => blocks(attributes.private_network).length > 0,
      otherwise: 'is in no private network (private_network), and gets an endpoint on the internet instead',
      remedy: 'give it a network',
    },
    {
      resource: 'scaleway_rdb_read_replica',
      holds: judged => blocks(judged.attributes.direct_access).length === 0 && !isDynamic(judged, 'direct_access'),
      otherwise: 'has an endpoint on the internet (direct_access)',
      remedy: 'give it a block private_network instead',
    },
  ],
  encryptedAtRest: [
    {
      resource: 'scaleway_rdb_instance',
      holds: ({ attributes }) => attributes.encryption_at_rest === true,
      otherwise: 'is not encrypted at rest (encryption_at_rest is not true)',
      remedy: 'take back what overrides encryption_at_rest',
    },
    {
      resource: 'scaleway_object_bucket',
      holds: judged => companion(judged, ENCRYPTION, 'bucket', other => algorithms(other).length > 0),
      otherwise: `is not encrypted at rest (no ${ENCRYPTION} names it)`,
      remedy: 'leave encrypted at true',
    },
  ],
  protectedData: [
    { resource: 'scaleway_rdb_instance', ...HELD },
    { resource: 'scaleway_rdb_database', ...HELD },
    { resource: 'scaleway_object_bucket', ...HELD },
    { resource: 'scaleway_k8s_cluster', ...HELD },
    {
      resource: 'scaleway_rdb_instance',
      holds: ({ attributes }) => (attributes.disable_backup ?? false) === false,
      otherwise: 'has no backups (disable_backup is not false)',
      remedy: 'take back what overrides disable_backup',
    },
    {
      resource: 'scaleway_object_bucket',
      holds: ({ attributes }) => (attributes.force_destroy ?? false) === false,
      otherwise: 'is emptied before it is destroyed (force_destroy is not false)',
      remedy: 'leave emptyOnDestroy at false',
    },
    {
      resource: 'scaleway_object_bucket',
      holds: ({ attributes }) => blocks(attributes.versioning).some(({ enabled }) => enabled === true),
      otherwise: 'keeps no old versions (versioning.enabled is not true)',
      remedy: 'leave versioned at true',
    },
    {
      resource: 'scaleway_k8s_cluster',
      holds: ({ attributes }) => (attributes.delete_additional_resources ?? false) === false,
      otherwise: 'takes the volumes of its programs with it (delete_additional_resources is not false)',
      remedy: 'take back what overrides delete_additional_resources',
    },
  ],
  locations: {
    places: () => placesOf('scaleway'),
    rules: [
      // A copy of the logical backups goes to a region that the cloud chooses, unless told otherwise.
      {
        resource: /^scaleway_rdb_instance$/,
        codes: ({ attributes }) => [attributes.region, ...attributes.backup_same_region === true ? [] : ['a region that the cloud chooses, for backups']],
      },
      // Accounts, logins and names stand in no region.
      { resource: /^scaleway_(?!account_|domain_|iam_|rdb_instance$)/, codes: ({ attributes: { region, zone } }) => [region, zone].filter(code => code !== undefined) },
    ],
  },
};

function algorithms({ rule }: any): unknown[] {
  return blocks(rule).flatMap(each => blocks(each.apply_server_side_encryption_by_default)).filter(({ sse_algorithm: name }) => typeof name === 'string');
}
