import type { MockValues } from '../mock-values';
import { BASE64, KUBECONFIG, KUBERNETES_URL, UUID } from './example';

const REGIONAL_ID = { id: `fr-par/${UUID}` };
const ZONED_ID = { id: `fr-par-1/${UUID}` };

const CLUSTER = {
  apiserver_url: KUBERNETES_URL,
  kubeconfig: [{ host: KUBERNETES_URL, cluster_ca_certificate: BASE64, config_file: KUBECONFIG, token: 'mock' }],
};

export const SCALEWAY: MockValues = {
  resources: {
    scaleway_vpc: REGIONAL_ID,
    scaleway_vpc_private_network: REGIONAL_ID,
    scaleway_vpc_public_gateway: ZONED_ID,
    scaleway_vpc_public_gateway_ip: { ...ZONED_ID, address: '203.0.113.1' },
    scaleway_iam_application: { id: UUID },
    scaleway_iam_api_key: { access_key: 'SCWMOCKEDACCESSKEY00', secret_key: UUID },
    scaleway_k8s_cluster: { ...REGIONAL_ID, ...CLUSTER },
    scaleway_k8s_pool: REGIONAL_ID,
    scaleway_rdb_instance: REGIONAL_ID,
    scaleway_object_bucket: {
      id: 'fr-par/bucket',
      project_id: UUID,
      endpoint: 'https://bucket.s3.fr-par.scw.cloud',
      api_endpoint: 'https://s3.fr-par.scw.cloud',
    },
  },
  blocks: {
    scaleway_rdb_instance: {
      private_network: { ip: '10.0.0.2', hostname: 'database.example', port: 5432 },
      load_balancer: { ip: '203.0.113.2', hostname: 'public.database.example', port: 5433 },
    },
  },
  dataSources: { scaleway_k8s_cluster: { ...REGIONAL_ID, ...CLUSTER } },
};
