import type { Judged, Knowledge } from '../knowledge';
import { blocks, companion, HELD, insideDatabase } from './arguments';
import { placesOf } from './places';

const NOT_ENCRYPTED = 'keep data that must be encrypted at rest on another platform, encrypt it before it is written, or name the construct in "except"';

/** What pgBackRest is told in the user data of the database's server. */
const BACKUP_CIPHER = /\brepo1-cipher-type=aes-256-/;

/**
 * By the schemas and the code of the providers hcloud 1.68.0 and minio 3.36.0. Servers and S3 serve many purposes, so only those
 * of this library are judged.
 */
export const HETZNER: Knowledge = {
  privateDatabases: [{
    resource: 'hcloud_server',
    partOf: 'ManagedPostgres',
    holds: ({ attributes }) => {
      const addresses = blocks(attributes.public_net);
      return addresses.length > 0 && addresses.every(net => net.ipv4_enabled === false && net.ipv6_enabled === false);
    },
    otherwise: 'has an address on the internet (public_net.ipv4_enabled and ipv6_enabled are not false)',
    remedy: 'take back what overrides public_net',
  }],
  encryptedAtRest: [
    {
      resource: 'hcloud_volume',
      partOf: 'ManagedPostgres',
      holds: () => false,
      otherwise: 'is not encrypted at rest: the cloud does not encrypt volumes, and this library does not on the server',
      remedy: NOT_ENCRYPTED,
    },
    {
      resource: 'minio_s3_bucket',
      partOf: 'ObjectBucket',
      holds: judged => insideDatabase(judged) && encryptsBackups(judged),
      otherwise: 'is not encrypted at rest: the service encrypts with keys of clients only (SSE-C)',
      remedy: NOT_ENCRYPTED,
    },
  ],
  protectedData: [
    { resource: 'hcloud_volume', partOf: 'ManagedPostgres', ...HELD },
    { resource: 'hcloud_server', partOf: 'SovereignCluster', ...HELD },
    { resource: 'minio_s3_bucket', partOf: 'ObjectBucket', ...HELD },
    { resource: 'hcloud_volume', partOf: 'ManagedPostgres', ...heldByCloud() },
    { resource: 'hcloud_server', partOf: 'SovereignCluster', ...heldByCloud() },
    {
      resource: 'minio_s3_bucket',
      partOf: 'ObjectBucket',
      holds: ({ attributes }) => (attributes.force_destroy ?? false) === false,
      otherwise: 'is emptied before it is destroyed (force_destroy is not false)',
      remedy: 'leave emptyOnDestroy at false',
    },
    {
      resource: 'minio_s3_bucket',
      partOf: 'ObjectBucket',
      // The backups in a database's own bucket are versions already.
      holds: judged => insideDatabase(judged) || companion(judged, 'minio_s3_bucket_versioning', 'bucket', keepsVersions),
      otherwise: 'keeps no old versions (no minio_s3_bucket_versioning with the status Enabled names it)',
      remedy: 'leave versioned at true',
    },
  ],
  locations: {
    places: () => placesOf('hetzner'),
    rules: [
      { resource: /^hcloud_(server|volume|primary_ip|load_balancer)$/, codes: ({ attributes }) => blocks(attributes.location) },
      { resource: /^hcloud_floating_ip$/, codes: ({ attributes }) => blocks(attributes.home_location) },
      { resource: /^hcloud_network_subnet$/, codes: ({ attributes }) => blocks(attributes.network_zone) },
      { resource: /^minio_s3_bucket$/, partOf: 'ObjectBucket', codes: ({ attributes, stack }) => storageRegions(attributes.provider, stack.json) },
    ],
  },
};

function heldByCloud() {
  return {
    holds: ({ attributes }: Judged) => attributes.delete_protection === true,
    otherwise: 'can be deleted by a call of the API (delete_protection is not true)',
    remedy: 'leave deletionProtection at true',
  };
}

function keepsVersions({ versioning_configuration: configuration }: any): boolean {
  return blocks(configuration).some(({ status }) => status === 'Enabled');
}

/** The server that writes to the bucket is told to encrypt. */
function encryptsBackups({ resource, stack }: Judged): boolean {
  const files = Object.values<any>(stack.json.locals ?? {}).flatMap(local => blocks(local?.write_files));
  return files.some(({ content }) => typeof content === 'string' && content.includes(`\${${resource.address}.`) && BACKUP_CIPHER.test(content));
}

/** A bucket stands where the endpoint of its provider is. */
function storageRegions(provider: string, { provider: providers }: any): unknown[] {
  const [type, alias] = provider.split('.');
  return blocks(providers?.[type]).filter(block => block.alias === alias).map(block => block.minio_region).filter(region => region !== undefined);
}
