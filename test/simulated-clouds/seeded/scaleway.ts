/** Mistakes that a driver for Scaleway could make in the stack of `life/shop.ts`, and what must notice each of them first. */
import type { SeededFault } from './fault';
import { all, change, drop, set, twice, without } from './spoil';

const VPC_ID = '${scaleway_vpc.network_vpc_4E8F0223.id}';
const STRANGER = 'user_id:22222222-2222-4222-8222-222222222222';

export const scalewayFaults: SeededFault[] = [
  { name: 'an argument that does not exist', spoil: set('scaleway_rdb_instance', 'volume_size', 55), noticedBy: 'validate' },
  { name: 'a reference to nothing', spoil: set('scaleway_vpc_private_network', 'vpc_id', '${scaleway_vpc.gone.id}'), noticedBy: 'validate' },
  { name: 'a range with host bits', spoil: set('scaleway_vpc_private_network', 'ipv4_subnet', { subnet: '10.20.0.1/16' }), noticedBy: 'validate' },
  { name: 'a patch version beside automatic upgrades', spoil: set('scaleway_k8s_cluster', 'version', '1.35.3'), noticedBy: 'plan without a cloud' },
  { name: 'a volume that is no multiple of 5 GB', spoil: set('scaleway_rdb_instance', 'volume_size_in_gb', 52), noticedBy: 'validate' },
  {
    name: 'wrong kind of id: a VPC where a private network is meant',
    spoil: set('scaleway_rdb_instance', 'private_network', { pn_id: VPC_ID, enable_ipam: true }),
    noticedBy: 'apply',
  },
  { name: 'wrong kind of id: a VPC under a gateway', spoil: set('scaleway_vpc_gateway_network', 'private_network_id', VPC_ID), noticedBy: 'apply' },
  {
    name: 'wrong kind of id: a pool where a cluster is meant',
    spoil: set('scaleway_k8s_acl', 'cluster_id', '${scaleway_k8s_pool.cluster_pool-web_9A59591B.id}'),
    noticedBy: 'apply',
  },
  { name: 'a database in another region than its network', spoil: set('scaleway_rdb_instance', 'region', 'nl-ams'), noticedBy: 'apply' },
  { name: 'a type that is not sold', spoil: set('scaleway_k8s_pool', 'node_type', 'PLAY2-GIANT', 'web'), noticedBy: 'apply' },
  { name: 'two users of one name', spoil: set('scaleway_rdb_user', 'name', 'app'), noticedBy: 'apply' },
  { name: 'a right on a database that is not there', spoil: set('scaleway_rdb_privilege', 'database_name', 'shpo', 'app'), noticedBy: 'apply' },
  {
    name: 'a lock on a bucket made without one',
    spoil: json => ({
      ...json,
      resource: {
        ...json.resource,
        scaleway_object_bucket_lock_configuration: {
          lock: { bucket: '${scaleway_object_bucket.assets.name}', region: 'fr-par', rule: { default_retention: { mode: 'GOVERNANCE', days: 7 } } },
        },
      },
    }),
    noticedBy: 'second plan',
  },
  { name: 'a pool without a name', spoil: without('scaleway_k8s_pool', 'name', 'web'), noticedBy: 'second plan' },
  {
    name: 'taints at start-up',
    spoil: set('scaleway_k8s_pool', 'startup_taints', [{ key: 'dedicated', value: 'web', effect: 'NoSchedule' }], 'web'),
    noticedBy: 'second plan',
  },
  {
    name: 'normalized: ranges of the gateway without a mask',
    spoil: change('scaleway_vpc_public_gateway', body => ({ ...body, bastion_enabled: true, allowed_ip_ranges: ['203.0.113.7'] })),
    noticedBy: 'second plan',
  },
  {
    name: 'normalized: an allowed range with host bits',
    spoil: set('scaleway_rdb_acl', 'acl_rules', [{ ip: '203.0.113.7/24', description: 'allowed' }]),
    noticedBy: 'second plan',
  },
  { name: 'two allow-lists of one database', spoil: twice('scaleway_rdb_acl', { acl_rules: [{ ip: '198.51.100.0/24', description: 'other' }] }), noticedBy: 'second plan' },
  { name: 'the allow-list of the cluster is dropped', spoil: drop('scaleway_k8s_acl'), noticedBy: 'what is open' },
  { name: 'the allow-list of the database is dropped', spoil: drop('scaleway_rdb_acl'), noticedBy: 'what is open' },
  {
    name: 'missing edge: nodes before the way to the internet',
    spoil: without('scaleway_k8s_cluster', 'depends_on'),
    noticedBy: 'slow call',
    slow: 'POST /vpc-gw/v2/zones/:zone/gateway-networks',
  },
  {
    name: 'missing edge: a right by names, before its user',
    spoil: all(set('scaleway_rdb_privilege', 'user_name', 'app', 'app'), set('scaleway_rdb_privilege', 'database_name', 'shop', 'app')),
    noticedBy: 'slow call',
    slow: 'POST /rdb/v1/regions/:region/instances/:id/users',
  },
  {
    name: 'missing edge: a grant before its application',
    spoil: set('scaleway_iam_policy', 'application_id', '11111111-1111-4111-8111-111111111111', 'reader'),
    noticedBy: 'apply',
  },
  { name: 'the administrator is renamed', spoil: set('scaleway_rdb_instance', 'user_name', 'boss'), noticedBy: 'change' },
  { name: 'a volume shrinks', spoil: set('scaleway_rdb_instance', 'volume_size_in_gb', 50), noticedBy: 'change' },
  {
    name: 'a bucket policy that locks out who applies it',
    // Last of all, so that it is the next look at the bucket that is refused.
    spoil: all(
      set('scaleway_object_bucket_policy', 'depends_on', ['scaleway_object_bucket_server_side_encryption_configuration.assets_encryption_1305CC28']),
      set('scaleway_object_bucket_policy', 'policy', JSON.stringify({
        Version: '2023-04-17',
        Statement: [{ Sid: 'other', Effect: 'Allow', Principal: { SCW: [STRANGER] }, Action: ['s3:*'], Resource: ['shop-assets-dec4082c'] }],
      })),
    ),
    noticedBy: 'second plan',
  },
];
