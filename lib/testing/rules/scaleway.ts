import type { Judged, Knowledge } from '../knowledge';
import { blocks, companion, HELD, isDynamic, providerBlocks, saidAnywhere } from './arguments';
import { Lead, notLedTo } from './exposure';
import { placesOf } from './places';

const ENCRYPTION = 'scaleway_object_bucket_server_side_encryption_configuration';

const DATABASES = [
  'scaleway_rdb_instance', 'scaleway_mongodb_instance', 'scaleway_redis_cluster', 'scaleway_sdb_sql_database', 'scaleway_datawarehouse_deployment',
  'scaleway_opensearch_deployment', 'scaleway_kafka_cluster',
];

const LEADS: Lead[] = [
  { resource: 'scaleway_lb_backend', to: ['server_ips'], isPublic: hasPublicBalancer },
  { resource: 'scaleway_vpc_public_gateway_pat_rule', to: ['private_ip'] },
  { resource: 'scaleway_vpc_ingress_rule', to: ['nexthop_resource_ip'] },
];

/** Accounts, logins, keys, names and rules of what stands somewhere. By the schema, these types have neither region nor zone. */
const NOWHERE = new RegExp(`^scaleway_(${[
  '(account|annotations|billing|domain|edge_services|iam)_\\w+', 'cockpit', 'cockpit_grafana_user', 'instance_security_group_rules',
  'lb_(acl|backend|certificate|frontend|route)',
].join('|')})$`);

/** By the schema, these types have a zone and no region. */
const ZONAL = /^scaleway_(apple_silicon|autoscaling|baremetal|block|flexible_ip|instance|redis|vpc_(gateway_network|public_gateway)|lb_private_network$)/;

/** By the schema and the code of provider 2.81.0. */
export const SCALEWAY: Knowledge = {
  providers: ['scaleway'],
  databases: DATABASES,
  buckets: ['scaleway_object_bucket'],
  privateDatabases: [
    ...notLedTo(LEADS, databases),
    // Without a block of either kind, the cloud makes an endpoint on the internet.
    ...['scaleway_mongodb_instance', 'scaleway_redis_cluster'].map(resource => ({
      resource,
      holds: (judged: Judged) => !has(judged, 'public_network') && blocks(judged.attributes.private_network).length > 0,
      otherwise: 'has an endpoint on the internet (public_network, or no private_network)',
      remedy: 'give it a block private_network, and none public_network',
    })),
    {
      resource: 'scaleway_rdb_instance',
      holds: judged => !has(judged, 'load_balancer'),
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
      holds: judged => !has(judged, 'direct_access') && blocks(judged.attributes.private_network).length > 0,
      otherwise: 'has an endpoint on the internet (direct_access, or no private_network)',
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
        codes: ({ attributes }) => attributes.backup_same_region === true ? undefined : ['a region that the cloud chooses, for backups'],
      },
      { resource: /^scaleway_/, codes: ofResource },
    ],
  },
};

function algorithms({ rule }: any): unknown[] {
  return blocks(rule).flatMap(each => blocks(each.apply_server_side_encryption_by_default)).filter(({ sse_algorithm: name }) => name === 'AES256');
}

/** Its own region or zone, else that of its provider, and those of further places that its blocks name. */
function ofResource(judged: Judged): unknown[] | undefined {
  const { resource: { type }, attributes: { region, zone, ...others } } = judged;
  const further = saidAnywhere(others, ['region', 'zone', 'bucket_region']);
  if (NOWHERE.test(type)) return further.length > 0 ? further : undefined;
  const own = said([region, zone]);
  const found = own.length > 0 ? own : said(providerBlocks(judged).map(block => block[ZONAL.test(type) ? 'zone' : 'region']));
  return found.length > 0 ? [...found, ...further] : [];
}

function said(codes: readonly unknown[]): unknown[] {
  return codes.filter(code => code !== undefined && code !== null);
}

function has(judged: Judged, block: string): boolean {
  return blocks(judged.attributes[block]).length > 0 || isDynamic(judged, block);
}

function databases({ stack }: Judged): string[] {
  return [...DATABASES, 'scaleway_rdb_read_replica'].flatMap(type => stack.ofType(type)).map(({ address }) => address);
}

/** Every load balancer but one of the stack that is told to have no address. */
function hasPublicBalancer({ attributes, stack }: Judged): boolean {
  const balancer = stack.ofType('scaleway_lb').find(({ address }) => String(attributes.lb_id).includes(`\${${address}.`));
  if (!balancer) return true;
  const { assign_flexible_ip: v4, assign_flexible_ipv6: v6, ip_id: id, ip_ids: ids } = balancer.attributes;
  return v4 !== false || (v6 ?? false) !== false || id !== undefined || ids !== undefined;
}
