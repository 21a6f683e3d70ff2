import type { Judged, Knowledge } from '../knowledge';
import { blocks, HELD, isDynamic } from './arguments';
import { placesOf } from './places';

/** An address or a range that is not wider than the largest private one: the internet also comes in halves. A reference is neither. */
const NARROW = /^\d{1,3}(\.\d{1,3}){3}(\/([89]|[12]\d|3[0-2]))?$|^[\da-f]*:[\da-f:]*(\/(1[6-9]|[2-9]\d|1[01]\d|12[0-8]))?$/i;

/** By the schema and the code of provider 2.19.0. */
export const OVHCLOUD: Knowledge = {
  privateDatabases: [
    {
      resource: 'ovh_cloud_project_database',
      holds: ({ attributes }) => nodes(attributes).length > 0 && nodes(attributes).every(node => node.network_id && node.subnet_id),
      otherwise: 'is in no private network (nodes.network_id and nodes.subnet_id), so it is on the internet',
      remedy: 'give it a network',
    },
    {
      resource: 'ovh_cloud_project_database',
      holds: judged => !isDynamic(judged, 'ip_restrictions') && blocks(judged.attributes.ip_restrictions).every(({ ip }) => NARROW.test(ip)),
      otherwise: 'lets in ranges wider than /8, or that cannot be told (ip_restrictions)',
      remedy: 'list the ranges of your clients in allowedCidrs',
    },
  ],
  encryptedAtRest: [
    // No argument turns it on or off: volumes and backups always are (ovh/docs, Public Cloud Databases: security overview, read 2026-11-21).
    { resource: 'ovh_cloud_project_database', holds: () => true, otherwise: '', remedy: '' },
    {
      resource: 'ovh_cloud_project_storage',
      holds: ({ attributes }) => blocks(attributes.encryption).some(({ sse_algorithm: name }) => name === 'AES256'),
      otherwise: 'is not encrypted at rest (encryption.sse_algorithm is not AES256)',
      remedy: 'leave encrypted at true',
    },
  ],
  protectedData: [
    { resource: 'ovh_cloud_project_database', ...HELD },
    { resource: 'ovh_cloud_project_database_database', ...HELD },
    { resource: 'ovh_cloud_project_storage', ...HELD },
    { resource: 'ovh_cloud_project_kube', ...HELD },
    {
      resource: 'ovh_cloud_project_database',
      holds: ({ attributes }) => attributes.deletion_protection === true,
      otherwise: 'can be deleted by a call of the API (deletion_protection is not true)',
      remedy: 'leave deletionProtection at true',
    },
    {
      resource: 'ovh_cloud_project_storage',
      holds: ({ attributes }) => blocks(attributes.versioning).some(({ status }) => status === 'enabled'),
      otherwise: 'keeps no old versions (versioning.status is not enabled)',
      remedy: 'leave versioned at true',
    },
  ],
  locations: {
    places: () => placesOf('ovhcloud'),
    rules: [
      // Copies stand where their destination is.
      { resource: /^ovh_cloud_project_storage$/, codes: ({ attributes }) => copies(attributes.replication) },
      { resource: /^ovh_cloud_project_(storage|storage_object_bucket_lifecycle_configuration)$/, codes: ({ attributes }) => blocks(attributes.region_name) },
      { resource: /^ovh_cloud_project_(gateway|kube|network_private_subnet_v2)$/, codes: ({ attributes }) => blocks(attributes.region) },
      { resource: /^ovh_cloud_project_network_private$/, codes: ({ attributes }) => blocks(attributes.regions) },
      { resource: /^ovh_cloud_project_database$/, codes: ofDatabase },
    ],
  },
};

function ofDatabase({ attributes }: Judged): unknown[] {
  return [...nodes(attributes).map(({ region }) => region), ...blocks(attributes.backup_regions)];
}

function copies(replication: unknown): unknown[] {
  return blocks(replication).flatMap(({ rules }) => blocks(rules)).flatMap(({ destination }) => blocks(destination)).map(({ region }) => region);
}

function nodes(attributes: Judged['attributes']): any[] {
  return blocks(attributes.nodes);
}
