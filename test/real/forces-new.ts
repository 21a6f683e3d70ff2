/** Resources of the providers that run for real, and what is changed of them to see which changes replace them. */
import type { ProviderBlock } from '../../lib/testing/plan-tests/terraform-json';

export interface Changed {
  /** Arguments, as the configuration and the state have them. */
  readonly body: Record<string, unknown>;
  /** What the state has beside them. */
  readonly computed?: Record<string, unknown>;
  /** Another value for each argument that must lead to a replacement. */
  readonly replaces: Record<string, unknown>;
  /** Another value for arguments that must not. */
  readonly updates: Record<string, unknown>;
}

const [UUID, OTHER_UUID] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const [ID, OTHER_ID] = [`fr-par/${UUID}`, `fr-par/${OTHER_UUID}`];

const PLACED = { region: 'fr-par', project_id: UUID };
const ELSEWHERE = { region: 'nl-ams', project_id: OTHER_UUID };

export const CHANGED: Record<string, Record<string, Changed>> = {
  scaleway: {
    scaleway_vpc: { body: { name: 'a', ...PLACED }, replaces: ELSEWHERE, updates: { name: 'b', tags: ['b'] } },
    scaleway_vpc_private_network: {
      body: { name: 'a', vpc_id: ID, ipv4_subnet: [{ subnet: '10.0.0.0/22' }], ipv6_subnets: [{ subnet: 'fd46:78ab:30b8:177c::/64' }], ...PLACED },
      replaces: { vpc_id: OTHER_ID, ipv4_subnet: [{ subnet: '10.1.0.0/22' }], ipv6_subnets: [{ subnet: 'fd46:78ab:30b8:177d::/64' }], ...ELSEWHERE },
      updates: { name: 'b', tags: ['b'] },
    },
    scaleway_rdb_instance: {
      body: {
        name: 'a', engine: 'PostgreSQL-16', node_type: 'DB-DEV-S', user_name: 'a', init_settings: { a: '1' }, is_ha_cluster: false, volume_size_in_gb: 10,
        volume_type: 'sbs_5k', ...PLACED,
      },
      replaces: { user_name: 'b', init_settings: { a: '2' }, ...ELSEWHERE },
      updates: { name: 'b', node_type: 'DB-DEV-M', is_ha_cluster: true, volume_size_in_gb: 20, tags: ['b'], backup_schedule_retention: 9 },
    },
    scaleway_rdb_database: {
      body: { instance_id: ID, name: 'a', region: 'fr-par' },
      replaces: { instance_id: OTHER_ID, name: 'b' },
      updates: {},
    },
    scaleway_object_bucket: {
      body: { name: 'bucket-a', object_lock_enabled: false, ...PLACED },
      replaces: { name: 'bucket-b', object_lock_enabled: true, ...ELSEWHERE },
      updates: { versioning: [{ enabled: true }], tags: { b: 'b' } },
    },
    scaleway_k8s_cluster: {
      body: {
        name: 'a', version: '1.34.1', cni: 'cilium', private_network_id: ID, pod_cidr: '100.64.0.0/15', service_cidr: '10.32.0.0/20', service_dns_ip: '10.32.0.10',
        delete_additional_resources: false, ...PLACED,
      },
      replaces: { cni: 'calico', private_network_id: OTHER_ID, pod_cidr: '100.66.0.0/15', service_cidr: '10.48.0.0/20', service_dns_ip: '10.32.0.11', ...ELSEWHERE },
      updates: { name: 'b', version: '1.35.0', tags: ['b'] },
    },
  },
  hcloud: {
    hcloud_load_balancer: {
      body: { name: 'a', load_balancer_type: 'lb11', location: 'fsn1', network_zone: 'eu-central' },
      replaces: { location: 'nbg1', network_zone: 'us-east' },
      updates: { name: 'b', load_balancer_type: 'lb21', delete_protection: true },
    },
    hcloud_network: { body: { name: 'a', ip_range: '10.0.0.0/16' }, replaces: { ip_range: '10.0.0.0/15' }, updates: { name: 'b', labels: { b: 'b' } } },
    hcloud_network_subnet: {
      body: { network_id: 1, type: 'cloud', network_zone: 'eu-central', ip_range: '10.0.1.0/24', vswitch_id: 1 },
      replaces: { network_id: 2, type: 'vswitch', network_zone: 'us-east', ip_range: '10.0.2.0/24', vswitch_id: 2 },
      updates: {},
    },
    hcloud_primary_ip: {
      body: { name: 'a', type: 'ipv4', location: 'fsn1', auto_delete: false },
      replaces: { type: 'ipv6', location: 'nbg1' },
      updates: { name: 'b', labels: { b: 'b' } },
    },
    hcloud_server: {
      body: { name: 'a', server_type: 'cx23', image: 'debian-13', location: 'fsn1', user_data: 'a', ssh_keys: ['1'] },
      replaces: { image: 'debian-12', location: 'nbg1', user_data: 'b', ssh_keys: ['2'] },
      updates: { name: 'b', server_type: 'cx33', labels: { b: 'b' }, placement_group_id: 1 },
    },
    hcloud_volume: { body: { name: 'a', size: 10, location: 'fsn1' }, replaces: { location: 'nbg1' }, updates: { name: 'b', size: 20, delete_protection: true } },
  },
  random: {
    random_password: {
      body: {
        length: 20, lower: true, upper: true, special: true, min_lower: 0, min_upper: 0, min_numeric: 0, min_special: 0,
        keepers: { a: '1' }, override_special: '-',
      },
      computed: { result: 'aaaaaaaaaaaaaaaaaaaa', bcrypt_hash: 'x', numeric: true, number: true },
      replaces: {
        length: 21, lower: false, upper: false, numeric: false, number: false, special: false, min_lower: 1,
        min_upper: 1, min_numeric: 1, min_special: 1,
        keepers: { a: '2' }, override_special: '_',
      },
      updates: {},
    },
  },
  tls: {
    tls_private_key: {
      body: { algorithm: 'ECDSA', ecdsa_curve: 'P256', rsa_bits: 2048 },
      replaces: { algorithm: 'RSA', ecdsa_curve: 'P384', rsa_bits: 4096 },
      updates: {},
    },
    tls_self_signed_cert: {
      body: {
        private_key_pem: '-----BEGIN KEY-----\na\n-----END KEY-----\n', subject: [{ common_name: 'a' }], validity_period_hours: 8760, allowed_uses: ['cert_signing'], is_ca_certificate: true,
        dns_names: ['a'], ip_addresses: ['10.0.0.1'], uris: ['https://a'], max_path_length: 1, set_authority_key_id: false, set_subject_key_id: false,
      },
      replaces: {
        private_key_pem: '-----BEGIN KEY-----\nb\n-----END KEY-----\n', subject: [{ common_name: 'b' }], validity_period_hours: 8761, allowed_uses: ['crl_signing'], is_ca_certificate: false,
        dns_names: ['b'], ip_addresses: ['10.0.0.2'], uris: ['https://b'], max_path_length: 2, set_authority_key_id: true, set_subject_key_id: true,
      },
      updates: { early_renewal_hours: 1 },
    },
  },
};

/** What the states say; `versions` are those of the schemas, where they are not 0. */
export interface Source {
  readonly source: string;
  readonly id: string;
  readonly block: ProviderBlock;
  readonly versions?: Record<string, number>;
  /** Whether it may be a stub where providers cannot be fetched: then there is nobody to ask. */
  readonly maybeStub?: boolean;
}

export const SOURCES: Record<string, Source> = {
  scaleway: { source: 'scaleway/scaleway', id: ID, block: { region: 'fr-par', zone: 'fr-par-1' } },
  hcloud: { source: 'hetznercloud/hcloud', id: '1', block: {} },
  random: { source: 'hashicorp/random', id: '1', block: {}, versions: { random_password: 3 }, maybeStub: true },
  tls: { source: 'hashicorp/tls', id: '1', block: {}, versions: { tls_private_key: 1 }, maybeStub: true },
};
