/**
 * Arguments whose change makes a provider replace a resource, for types whose loss costs data, and networks.
 * Sources: the providers at the versions of schemas/resources.json. A test looks at every line of Scaleway, Hetzner Cloud,
 * `random` and `tls` with the real providers, where those are installed; the others are read in the providers' code.
 */
const FORCES_NEW: Record<string, readonly string[]> = {
  hcloud_load_balancer: ['location', 'network_zone'],
  hcloud_network: ['ip_range'],
  hcloud_network_subnet: ['ip_range', 'network_id', 'network_zone', 'type', 'vswitch_id'],
  hcloud_primary_ip: ['location', 'type'],
  hcloud_server: ['image', 'location', 'ssh_keys', 'user_data'],
  hcloud_volume: ['location'],
  minio_s3_bucket: ['bucket', 'bucket_prefix'],
  ovh_cloud_project_database: ['engine', 'service_name'],
  ovh_cloud_project_database_database: ['cluster_id', 'engine', 'name', 'service_name'],
  ovh_cloud_project_kube: ['ip_allocation_policy', 'kube_proxy_mode', 'private_network_id', 'region', 'service_name'],
  ovh_cloud_project_network_private: ['service_name', 'vlan_id'],
  ovh_cloud_project_network_private_subnet_v2: [
    'allocation_pools', 'cidr', 'dhcp', 'dns_nameservers', 'enable_gateway_ip', 'gateway_ip', 'host_route', 'name', 'network_id', 'region',
    'service_name', 'use_default_public_dns_resolver',
  ],
  ovh_cloud_project_storage: ['name', 'object_lock.status', 'region_name'],
  random_password: [
    'keepers', 'length', 'lower', 'min_lower', 'min_numeric', 'min_special', 'min_upper', 'number', 'numeric', 'override_special', 'special', 'upper',
  ],
  scaleway_k8s_cluster: ['cni', 'pod_cidr', 'private_network_id', 'project_id', 'region', 'service_cidr', 'service_dns_ip'],
  scaleway_object_bucket: ['name', 'object_lock_enabled', 'project_id', 'region'],
  scaleway_rdb_database: ['instance_id', 'name'],
  scaleway_rdb_instance: ['init_settings', 'project_id', 'region', 'user_name'],
  scaleway_vpc: ['project_id', 'region'],
  scaleway_vpc_private_network: ['ipv4_subnet', 'ipv6_subnets', 'project_id', 'region', 'vpc_id'],
  tls_private_key: ['algorithm', 'ecdsa_curve', 'rsa_bits'],
  tls_self_signed_cert: [
    'allowed_uses', 'dns_names', 'ip_addresses', 'is_ca_certificate', 'max_path_length', 'private_key_pem', 'set_authority_key_id', 'set_subject_key_id',
    'subject', 'uris', 'validity_period_hours',
  ],
};

/** Types that hold data, and the networks that those stand on, protected or not. The others of the list above count where they are protected. */
const STATEFUL = [
  'hcloud_network', 'hcloud_network_subnet', 'hcloud_volume', 'minio_s3_bucket', 'ovh_cloud_project_database', 'ovh_cloud_project_database_database',
  'ovh_cloud_project_kube', 'ovh_cloud_project_network_private', 'ovh_cloud_project_network_private_subnet_v2', 'ovh_cloud_project_storage',
  'scaleway_k8s_cluster', 'scaleway_object_bucket', 'scaleway_rdb_database', 'scaleway_rdb_instance', 'scaleway_vpc', 'scaleway_vpc_private_network',
];

/** Types of which the arguments that force a replacement are known. */
export const KNOWN_TYPES = Object.keys(FORCES_NEW);

/** Paths of the arguments that force a replacement; none are known of other types. */
export function forcesNew(type: string): readonly string[] {
  return FORCES_NEW[type] ?? [];
}

export function isStatefulType(type: string): boolean {
  return STATEFUL.includes(type);
}
