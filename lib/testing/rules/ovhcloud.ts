import type { Judged, Knowledge } from '../knowledge';
import { blocks, HELD, isDynamic, saidAnywhere } from './arguments';
import { Lead, notLedTo } from './exposure';
import { placesOf } from './places';

/** An address or a range that is not wider than the largest private one: the internet also comes in halves. A reference is neither. */
const NARROW = /^\d{1,3}(\.\d{1,3}){3}(\/([89]|[12]\d|3[0-2]))?$|^[\da-f]*:[\da-f:]*(\/(1[6-9]|[2-9]\d|1[01]\d|12[0-8]))?$/i;

const LEADS: Lead[] = [
  { resource: 'ovh_cloud_project_loadbalancer', to: ['listeners'], isPublic: hasFloatingAddress },
  ...['http', 'tcp', 'udp'].map(protocol => ({ resource: `ovh_iploadbalancing_${protocol}_farm_server`, to: ['address'] })),
];

/** All arguments by which the schema says where something stands. */
const PLACED_BY = ['region', 'region_name', 'regions', 'backup_regions', 'availability_zone', 'availability_zones', 'datacenter', 'zone'];

/** Names, logins and keys stand nowhere; quotas and projects make nothing. */
const NOWHERE = /^ovh_(domain_|email_|iam_|me_|cloud_quota$|cloud_project$|cloud_project_ssh_key$|cloud_ssh_key$)/;

/** What is ordered stands where a label of its plan says. The others of these make something new, too. */
const ORDERED = /^ovh_(dedicated_server|hosting_privatedatabase|ip_service|iploadbalancing|storage_efs|vps|vrackservices)$/;
const NEW = /^ovh_cloud_project_(network_private|rancher)$/;
const PLACE_LABEL = /datacenter|region|zone|^dc$/i;

/** By the schema and the code of provider 2.19.0. */
export const OVHCLOUD: Knowledge = {
  providers: ['ovh'],
  databases: ['ovh_cloud_project_database', 'ovh_hosting_privatedatabase', 'ovh_dbaas_logs_output_opensearch_index'],
  buckets: ['ovh_cloud_project_storage'],
  privateDatabases: [
    ...notLedTo(LEADS, ({ stack }) => stack.ofType('ovh_cloud_project_database').map(({ address }) => address)),
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
    // Also where copies stand: those of backups, and the destinations of a bucket. What names no place follows what it belongs to.
    rules: [{
      resource: /^ovh_/,
      codes: ({ resource: { type }, attributes }) => {
        if (NOWHERE.test(type)) return undefined;
        if (ORDERED.test(type)) return ordered(attributes);
        const codes = saidAnywhere(attributes, PLACED_BY);
        return codes.length > 0 || NEW.test(type) ? codes : undefined;
      },
    }],
  },
};

function ordered({ plan, ...others }: Judged['attributes']): unknown[] {
  const configured = blocks(plan).flatMap(({ configuration }) => blocks(configuration));
  return [...configured.filter(({ label }) => PLACE_LABEL.test(label)).map(({ value }) => value), ...saidAnywhere(others, PLACED_BY)];
}

/** A load balancer has an address on the internet when one is made for it or given to it. */
function hasFloatingAddress({ attributes: { network } }: Judged): boolean {
  return blocks(network).flatMap(each => blocks(each.private)).some(each => each.floating_ip || each.floating_ip_create);
}

function nodes(attributes: Judged['attributes']): any[] {
  return blocks(attributes.nodes);
}
