import { TerraformStack } from 'cdktf';
import { Existing } from '../../lib/existing';
import { Location } from '../../lib/location';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { resolved } from '../support/synth';
import { cluster, only, ovhcloud, scaleway } from './traps/support';

const ID = '11111111-2222-4333-8444-555555555555';
const BY_KIND: Existing['byKind'] = { scaleway: { clusterId: `fr-par/${ID}` }, ovhcloud: { clusterId: ID } };

describe.each([
  {
    kind: 'scaleway', cloud: scaleway, type: 'scaleway_k8s_cluster', data: { cluster_id: `fr-par/${ID}`, region: 'fr-par' },
    pool: 'scaleway_k8s_pool', member: 'cluster_id', clusterId: `fr-par/${ID}`,
    host: /^\$\{data\.scaleway_k8s_cluster\.old\.apiserver_url\}$/, secrets: ['token'], ca: 'kubeconfig[0].cluster_ca_certificate',
  },
  {
    kind: 'ovhcloud', cloud: ovhcloud, type: 'ovh_cloud_project_kube', data: { kube_id: ID },
    pool: 'ovh_cloud_project_kube_nodepool', member: 'kube_id', clusterId: ID,
    host: /^https:\/\/\$\{trimprefix\(data\.ovh_cloud_project_kube\.old\.url, "https:\/\/"\)\}$/, secrets: ['clientCertificate', 'clientKey'],
    ca: 'kubeconfig_attributes[0].cluster_ca_certificate',
  },
])('an existing cluster on $kind', ({ cloud, type, data, pool, member, clusterId, host, secrets, ca }) => {
  test('is looked up, and gets pools', () => {
    const json = cloud.synth(stack => {
      SovereignCluster.fromExisting(stack, 'old', { byKind: BY_KIND }).addNodePool({ name: 'late', size: NodeSize.SMALL, minNodes: 1 });
    });

    expect(json.data[type].old).toMatchObject(data);
    expect(json.resource).not.toHaveProperty(type);
    expect(only(json, pool)).toMatchObject({ [member]: clusterId, name: 'late' });
  });

  test('can be connected to', () => {
    cloud.synth(stack => {
      const { connection } = SovereignCluster.fromExisting(stack, 'old', { byKind: BY_KIND });

      expect(resolved(stack, connection.host)).toMatch(host);
      expect(resolved(stack, connection.clusterCaCertificate)).toBe(`\${base64decode(data.${type}.old.${ca})}`);
      const { token, clientCertificate, clientKey } = connection;
      expect(Object.entries({ token, clientCertificate, clientKey }).filter(([, secret]) => secret).map(([name]) => name)).toEqual(secrets);
    });
  });
});

describe('a cluster of OVHcloud in an existing network', () => {
  const within = (location: Location | undefined, handles: Record<string, string>) => (stack: TerraformStack) => {
    const byKind = { ovhcloud: { networkId: ID, subnetId: ID, ...handles } };
    cluster({ network: PrivateNetwork.fromExisting(stack, 'network', { cidr: '10.20.0.0/16', location, byKind }) })(stack);
  };
  const PARIS = Location.exactly({ ovhcloud: 'EU-WEST-PAR' });

  test('lets the gateway in', () => {
    expect(only(ovhcloud.synth(within(PARIS, { gatewayAddress: '203.0.113.9' })), 'ovh_cloud_project_kube_iprestrictions').ips).toEqual(['203.0.113.9/32']);
  });

  test.each<[string, Location | undefined, Record<string, string>, string[]]>([
    ['needs the gateway where nodes have no address of their own', PARIS, {}, ['value-refused']],
    ['does not take what is no address', PARIS, { gatewayAddress: 'gateway' }, ['prop-pattern']],
    ['does without it elsewhere', undefined, {}, []],
  ])('%s', (_, location, handles, codes) => {
    expect(ovhcloud.refusal(within(location, handles))).toEqual(codes);
  });
});
