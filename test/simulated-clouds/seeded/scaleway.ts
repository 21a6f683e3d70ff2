/** Mistakes that a driver for Scaleway could make in the stack of `life/shop.ts`, and what must notice each of them first. */
import type { SeededFault } from './fault';
import { all, change, drop, set, twice, without } from './spoil';

const VPC_ID = '${scaleway_vpc.network_vpc_4E8F0223.id}';
const STRANGER = 'user_id:22222222-2222-4222-8222-222222222222';

export const scalewayFaults: SeededFault[] = [
  {
    name: 'an argument that does not exist',
    spoil: set('scaleway_rdb_instance', 'volume_size', 55),
    noticedBy: 'validate',
    says: /No argument or block type is named "volume_size"/,
  },
  {
    name: 'a reference to nothing',
    spoil: set('scaleway_vpc_private_network', 'vpc_id', '${scaleway_vpc.gone.id}'),
    noticedBy: 'validate',
    says: /"scaleway_vpc" "gone" has not been declared/,
  },
  {
    name: 'a range with host bits',
    spoil: set('scaleway_vpc_private_network', 'ipv4_subnet', { subnet: '10.20.0.1/16' }),
    noticedBy: 'validate',
    says: /expected 10\.20\.0\.0\/16, got 10\.20\.0\.1\/16/,
  },
  {
    name: 'a patch version beside automatic upgrades',
    spoil: set('scaleway_k8s_cluster', 'version', '1.35.3'),
    noticedBy: 'plan without a cloud',
    says: /only minor version x\.y can be used/,
  },
  {
    name: 'a volume that is no multiple of 5 GB',
    spoil: set('scaleway_rdb_instance', 'volume_size_in_gb', 52),
    noticedBy: 'validate',
    says: /to be divisible by 5, got: 52/,
  },
  {
    name: 'wrong kind of id: a VPC where a private network is meant',
    spoil: set('scaleway_rdb_instance', 'private_network', { pn_id: VPC_ID, enable_ipam: true }),
    noticedBy: 'apply',
    says: /private_network with ID \S+ is not found\s+module\.shop\.scaleway_rdb_instance/,
  },
  {
    name: 'wrong kind of id: a VPC under a gateway',
    spoil: set('scaleway_vpc_gateway_network', 'private_network_id', VPC_ID),
    noticedBy: 'apply',
    says: /private_network with ID \S+ is not found\s+module\.shop\.scaleway_vpc_gateway_network/,
  },
  {
    name: 'wrong kind of id: a pool where a cluster is meant',
    spoil: set('scaleway_k8s_acl', 'cluster_id', '${scaleway_k8s_pool.cluster_pool-web_9A59591B.id}'),
    noticedBy: 'apply',
    says: /cluster with ID \S+ is not found/,
  },
  {
    name: 'a database in another region than its network',
    spoil: set('scaleway_rdb_instance', 'region', 'nl-ams'),
    noticedBy: 'apply',
    says: /different locality than the resource "nl-ams"/,
  },
  {
    name: 'a type that is not sold',
    spoil: set('scaleway_k8s_pool', 'node_type', 'PLAY2-GIANT', 'web'),
    noticedBy: 'apply',
    says: /PLAY2-GIANT is not sold in fr-par-1/,
  },
  {
    name: 'two users of one name',
    spoil: set('scaleway_rdb_user', 'name', 'app'),
    noticedBy: 'apply',
    says: /the instance has a user with the name app/,
  },
  {
    name: 'a right on a database that is not there',
    spoil: set('scaleway_rdb_privilege', 'database_name', 'shpo', 'app'),
    noticedBy: 'apply',
    says: /database with ID shpo is not found/,
  },
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
    says: /scaleway_object_bucket\.assets has lifecycle\.prevent_destroy set/,
  },
  {
    name: 'a pool without a name',
    spoil: without('scaleway_k8s_pool', 'name', 'web'),
    noticedBy: 'second plan',
    says: /replace module\.shop\.scaleway_k8s_pool\.cluster_pool-web/,
  },
  {
    name: 'taints at start-up',
    spoil: set('scaleway_k8s_pool', 'startup_taints', [{ key: 'dedicated', value: 'web', effect: 'NoSchedule' }], 'web'),
    noticedBy: 'second plan',
    says: /update module\.shop\.scaleway_k8s_pool\.cluster_pool-web/,
  },
  {
    name: 'normalized: ranges of the gateway without a mask',
    spoil: change('scaleway_vpc_public_gateway', body => ({ ...body, bastion_enabled: true, allowed_ip_ranges: ['203.0.113.7'] })),
    noticedBy: 'second plan',
    says: /update module\.shop\.scaleway_vpc_public_gateway\./,
  },
  {
    name: 'normalized: an allowed range with host bits',
    spoil: set('scaleway_rdb_acl', 'acl_rules', [{ ip: '203.0.113.7/24', description: 'allowed' }]),
    noticedBy: 'second plan',
    says: /update module\.shop\.scaleway_rdb_acl\./,
  },
  {
    name: 'two allow-lists of one database',
    spoil: twice('scaleway_rdb_acl', { acl_rules: [{ ip: '198.51.100.0/24', description: 'other' }] }),
    noticedBy: 'second plan',
    says: /update module\.shop\.scaleway_rdb_acl\./,
  },
  {
    name: 'the allow-list of the cluster is dropped',
    spoil: drop('scaleway_k8s_acl'),
    noticedBy: 'what is open',
    says: /API server of cluster shop-cluster/,
  },
  { name: 'the allow-list of the database is dropped', spoil: drop('scaleway_rdb_acl'), noticedBy: 'what is open', says: /instance shop-database/ },
  {
    name: 'missing edge: nodes before the way to the internet',
    spoil: without('scaleway_k8s_cluster', 'depends_on'),
    noticedBy: 'slow call',
    says: /has state warning, wants ready/,
    slow: 'POST /vpc-gw/v2/zones/:zone/gateway-networks',
  },
  {
    name: 'missing edge: a right by names, before its user',
    spoil: all(set('scaleway_rdb_privilege', 'user_name', 'app', 'app'), set('scaleway_rdb_privilege', 'database_name', 'shop', 'app')),
    noticedBy: 'slow call',
    says: /user with ID app is not found/,
    slow: 'POST /rdb/v1/regions/:region/instances/:id/users',
  },
  {
    name: 'missing edge: encryption of a bucket by its name',
    spoil: set('scaleway_object_bucket_server_side_encryption_configuration', 'bucket', 'shop-assets-dec4082c'),
    noticedBy: 'slow call',
    says: /PutBucketEncryption.*NoSuchBucket/,
    slow: 'PUT /s3/:region/:bucket',
  },
  {
    name: 'a grant for an application that is not there',
    spoil: set('scaleway_iam_policy', 'application_id', '11111111-1111-4111-8111-111111111111', 'reader'),
    noticedBy: 'apply',
    says: /application with ID 11111111-\S+ is not found/,
  },
  {
    name: 'the administrator is renamed',
    spoil: set('scaleway_rdb_instance', 'user_name', 'boss'),
    noticedBy: 'change',
    says: /replace module\.shop\.scaleway_rdb_instance\.database/,
  },
  {
    name: 'a volume shrinks',
    spoil: set('scaleway_rdb_instance', 'volume_size_in_gb', 50),
    noticedBy: 'change',
    says: /volume_size_in_gb cannot be decreased/,
  },
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
    says: /AccessDenied/,
  },
];
