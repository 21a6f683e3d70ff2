import type { MockValues } from '../mock-values';
import { BASE64, KUBECONFIG, KUBERNETES_URL, UUID } from './example';

/** Regions that a network may be asked for. */
const REGIONS = ['BHS5', 'DE1', 'EU-WEST-PAR', 'GRA', 'GRA7', 'GRA9', 'GRA11', 'RBX', 'SBG', 'SBG5', 'SBG7', 'UK1', 'WAW1'];

const DATABASE_HOST = 'postgresql-mock.database.cloud.ovh.net';

const UUID_AS_ID = { id: UUID };

export const OVH: MockValues = {
  resources: {
    ovh_cloud_project_network_private: {
      id: 'pn-4711_0',
      regions_openstack_ids: Object.fromEntries(REGIONS.map(region => [region, UUID])),
    },
    ovh_cloud_project_network_private_subnet_v2: UUID_AS_ID,
    ovh_cloud_project_gateway: { ...UUID_AS_ID, external_information: [{ network_id: UUID, ips: [{ ip: '203.0.113.1', subnet_id: UUID }] }] },
    ovh_cloud_project_kube: {
      ...UUID_AS_ID,
      // Without the scheme, as the cloud gives it.
      url: 'kubernetes.example:6443',
      kubeconfig: KUBECONFIG,
      kubeconfig_attributes: [{ host: KUBERNETES_URL, cluster_ca_certificate: BASE64, client_certificate: BASE64, client_key: BASE64 }],
    },
    ovh_cloud_project_database: {
      ...UUID_AS_ID,
      endpoints: [{
        component: 'postgresql',
        domain: DATABASE_HOST,
        path: '/defaultdb',
        port: 20184,
        scheme: 'postgresql',
        ssl: true,
        ssl_mode: 'require',
        uri: `postgresql://${DATABASE_HOST}:20184/defaultdb?sslmode=require`,
      }],
    },
    ovh_cloud_project_database_postgresql_user: { ...UUID_AS_ID, password: 'Mocked_password_of_32_characters' },
    ovh_cloud_project_user: { id: '4711', username: 'user-mock' },
    ovh_cloud_project_user_s3_credential: { access_key_id: 'mock-access-key', secret_access_key: 'mock-secret-key' },
  },
};
