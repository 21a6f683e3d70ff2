import type { Judged, Knowledge } from '../knowledge';
import { blocks, companion, HELD, insideDatabase, isDynamic, providerBlocks } from './arguments';
import { publicWays } from './hetzner-public-ways';
import { placesOf } from './places';
import { reached } from './references';

const NOT_ENCRYPTED = 'keep data that must be encrypted at rest on another platform, encrypt it before it is written, or name the construct in "except"';

/** What pgBackRest is told in the user data of the database's server. */
const BACKUP_CIPHER = /\brepo1-cipher-type=aes-256-/;

/** By the schema: the arguments that say where something stands, and the one that names the server it stands with instead. */
const PLACED_BY: Record<string, { readonly codes: readonly string[]; readonly follows?: string }> = {
  hcloud_server: { codes: ['location', 'datacenter'] },
  hcloud_volume: { codes: ['location'], follows: 'server_id' },
  hcloud_primary_ip: { codes: ['location', 'datacenter'], follows: 'assignee_id' },
  hcloud_floating_ip: { codes: ['home_location'], follows: 'server_id' },
  hcloud_load_balancer: { codes: ['location', 'network_zone'] },
  hcloud_network_subnet: { codes: ['network_zone'] },
  hcloud_snapshot: { codes: [], follows: 'server_id' },
  hcloud_storage_box: { codes: ['location'] },
};

/**
 * By the schemas and the code of the providers hcloud 1.68.0 and minio 3.36.0. Servers and S3 serve many purposes, so only those
 * of this library are judged.
 */
export const HETZNER: Knowledge = {
  providers: ['hcloud', 'minio'],
  buckets: ['minio_s3_bucket'],
  privateDatabases: [
    {
      resource: 'hcloud_server',
      partOf: 'ManagedPostgres',
      holds: judged => {
        const addresses = blocks(judged.attributes.public_net);
        const none = addresses.length > 0 && addresses.every(net => net.ipv4_enabled === false && net.ipv6_enabled === false);
        return none && !isDynamic(judged, 'public_net');
      },
      otherwise: 'has an address on the internet (public_net.ipv4_enabled and ipv6_enabled are not false)',
      remedy: 'take back what overrides public_net',
    },
    ...publicWays(),
  ],
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
      { resource: new RegExp(`^(${Object.keys(PLACED_BY).join('|')})$`), codes: ofResource },
      // A bucket stands where the endpoint of its provider is.
      { resource: /^minio_s3_bucket$/, codes: judged => providerBlocks(judged).map(block => block.minio_region).filter(region => region !== undefined) },
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

/** What follows a server of the stack stands where that one is judged to stand. */
function ofResource({ resource: { type }, attributes, stack }: Judged): unknown[] | undefined {
  const { codes, follows } = PLACED_BY[type];
  const found = codes.flatMap(name => blocks(attributes[name])).map(withoutDatacenter);
  const leads = follows === undefined ? [] : [...reached(attributes[follows], stack)];
  return found.length === 0 && leads.some(address => address.startsWith('hcloud_server.')) ? undefined : found;
}

/** A data center is named by its location and a number. */
function withoutDatacenter(code: unknown): unknown {
  return typeof code === 'string' ? code.replace(/-dc\d+$/, '') : code;
}
