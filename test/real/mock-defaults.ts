/**
 * What mocked providers answer where Terraform's own mock values would not do: ids must have the form that validators of
 * other resources want, and computed lists and maps are empty in a mock, so that an index into them would fail.
 */

/** Resource or data source type -> attribute values. */
export type Defaults = Record<string, Record<string, unknown>>;

export interface ProviderMocks {
  readonly resources?: Defaults;
  readonly dataSources?: Defaults;
}

const UUID = '11111111-2222-4333-8444-555555555555';
const REGIONAL_ID = { id: `fr-par/${UUID}` };
const ZONED_ID = { id: `fr-par-1/${UUID}` };

const KUBECONFIG = {
  host: 'https://kubernetes.example:6443',
  cluster_ca_certificate: 'bW9jaw==',
};

const SCALEWAY_CLUSTER = { apiserver_url: KUBECONFIG.host, kubeconfig: [{ ...KUBECONFIG, config_file: 'mock', token: 'mock' }] };

/** Ids of Hetzner are texts with a number in them, where they are no numbers. */
const NUMBER_AS_ID = { id: '4711' };

/** Regions of OVHcloud that tests may configure. */
const OVH_REGIONS = ['BHS5', 'DE1', 'EU-WEST-PAR', 'GRA', 'GRA7', 'GRA9', 'GRA11', 'RBX', 'SBG', 'SBG5', 'SBG7', 'UK1', 'WAW1'];

/** Only providers named here are mocked; the others run for real. `random` could, but takes twice as long as its mock. */
export const MOCK_DEFAULTS: Record<string, ProviderMocks> = {
  random: { resources: { random_password: { result: 'Mocked_password_of_32_characters' } } },
  scaleway: {
    resources: {
      scaleway_vpc: REGIONAL_ID,
      scaleway_vpc_private_network: REGIONAL_ID,
      scaleway_vpc_public_gateway: ZONED_ID,
      scaleway_vpc_public_gateway_ip: ZONED_ID,
      scaleway_ipam_ip: REGIONAL_ID,
      scaleway_iam_application: { id: UUID },
      scaleway_k8s_cluster: { ...REGIONAL_ID, ...SCALEWAY_CLUSTER },
      scaleway_rdb_instance: { ...REGIONAL_ID, private_network: { ip: '10.0.0.2', hostname: 'database.example', port: 5432 } },
      scaleway_rdb_read_replica: { ...REGIONAL_ID, private_network: { ip: '10.0.0.3', hostname: 'replica.example', port: 5432 } },
      scaleway_object_bucket: {
        project_id: UUID,
        endpoint: 'https://bucket.s3.fr-par.scw.cloud',
        api_endpoint: 'https://s3.fr-par.scw.cloud',
      },
    },
    dataSources: { scaleway_k8s_cluster: SCALEWAY_CLUSTER },
  },
  ovh: {
    resources: {
      ovh_cloud_project_network_private: { regions_openstack_ids: Object.fromEntries(OVH_REGIONS.map(region => [region, UUID])) },
      ovh_cloud_project_gateway: { external_information: [{ network_id: UUID, ips: [{ ip: '203.0.113.1', subnet_id: UUID }] }] },
      ovh_cloud_project_kube: {
        // Without the scheme, as the cloud gives it.
        url: 'kubernetes.example:6443',
        kubeconfig_attributes: [{ ...KUBECONFIG, client_certificate: 'bW9jaw==', client_key: 'bW9jaw==' }],
      },
      ovh_cloud_project_database: {
        endpoints: [{
          component: 'postgresql',
          domain: 'postgresql-mock.database.cloud.ovh.net',
          path: '/defaultdb',
          port: 20184,
          scheme: 'postgresql',
          ssl: true,
          ssl_mode: 'require',
          uri: 'postgresql://postgresql-mock.database.cloud.ovh.net:20184/defaultdb?sslmode=require',
        }],
      },
    },
  },
  hcloud: {
    resources: {
      hcloud_firewall: NUMBER_AS_ID,
      hcloud_network: NUMBER_AS_ID,
      hcloud_placement_group: NUMBER_AS_ID,
      hcloud_network_subnet: { id: '4711-10.20.0.0/16' },
      hcloud_server: NUMBER_AS_ID,
      hcloud_volume: { ...NUMBER_AS_ID, linux_device: '/dev/disk/by-id/scsi-0HC_Volume_4711' },
      hcloud_primary_ip: { ip_address: '203.0.113.1' },
    },
  },
};
