import { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { NodeSize } from '../../../lib/size';
import { SovereignCluster } from '../../../lib/sovereign-cluster/sovereign-cluster';
import { all, cluster, hetzner } from './support';

const CLOSED = { apiServerAllowedCidrs: [] };
const THREE = { highAvailability: true };
const OPEN = { apiServerAllowedCidrs: ['203.0.113.0/24'] };
const LOGIN = { issuerUrl: 'https://login.example.com', clientId: 'kubernetes' };

const local = (json: any, name: string): any => Object.entries<any>(json.locals).find(([id]) => id.startsWith(`cluster_${name}_`))![1];
const environment = (json: any, name: string): string => local(json, name).write_files.find((file: any) => file.path === '/etc/sovereign/k3s.env').content;
const controlPlanes = (json: any) => all(json, 'hcloud_server').filter(({ name }) => name.includes('-control-plane-'));

test('hetzner-cluster-founder-replaced', () => {
  const json = hetzner.synth(cluster(THREE));
  expect(environment(json, 'boot-1')).toMatch(/FOUNDER="true"\nBORN="\$\{tls_self_signed_cert\.cluster_server-ca_\w+\.validity_start_time\}"/);
  for (const other of ['boot-2', 'boot-3']) expect(environment(json, other)).toContain('FOUNDER="false"\nBORN=""');
});

test('hetzner-cluster-names-before-servers', () => {
  const json = hetzner.synth(cluster({ ...THREE, ...OPEN }));
  const named: string[] = local(json, 'configuration-1')['tls-san'];
  expect(named.filter(name => /^\$\{hcloud_primary_ip\..*\.ip_address\}$/.test(name))).toHaveLength(3);
  expect(named.slice(3)).toEqual(controlPlanes(json).map(server => server.network[0].ip));
  expect(controlPlanes(json).map(server => server.public_net[0].ipv4)).toEqual(
    Object.keys(json.resource.hcloud_primary_ip).filter(name => name.startsWith('cluster_')).map(name => `\${hcloud_primary_ip.${name}.id}`),
  );
});

test('hetzner-cluster-addresses-shared', () => {
  const json = hetzner.synth(stack => {
    const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
    const props = { network, kubernetesVersion: '1.35', nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: 1 }], ...CLOSED };
    for (const id of ['shop', 'web']) new SovereignCluster(stack, id, { ...props, ...THREE });
  });
  const chosen = all(json, 'hcloud_server').flatMap(server => server.network[0].ip ?? []);
  expect(chosen).toHaveLength(7);
  expect(new Set(chosen).size).toBe(7);
  for (const address of chosen) expect(address).toMatch(/^10\.20\.255\./);
});

test('hetzner-cluster-placement-group-full', () => {
  const json = hetzner.synth(cluster({ nodePools: [{ name: 'main', size: NodeSize.SMALL, minNodes: 21 }] }));
  const inGroups = all(json, 'hcloud_server').flatMap(server => server.placement_group_id ?? []) as string[];
  const sizes = [...new Set(inGroups)].map(group => inGroups.filter(other => other === group).length);
  expect(sizes.sort()).toEqual([1, 1, 10, 10]);
});

test('hetzner-cluster-address-given-up', () => {
  const json = hetzner.synth(cluster(OPEN));
  const ofCluster = ['hcloud_primary_ip', 'hcloud_firewall'].flatMap(type => Object.entries<any>(json.resource[type]));
  const kept = ofCluster.filter(([id]) => id.startsWith('cluster_')).map(([, { lifecycle, delete_protection }]) => [lifecycle, delete_protection]);
  expect(kept).toEqual(Array(2).fill([{ create_before_destroy: true }, undefined]));
});

test('hetzner-cluster-authority-name', () => {
  const json = hetzner.synth(stack => {
    const id = 'a-name-that-is-about-as-long-as-a-name-can-be';
    cluster()(new Construct(stack, id) as TerraformStack);
  });
  const names = all(json, 'tls_self_signed_cert').map(({ subject: [{ common_name: name }] }) => name);
  expect(names.filter(name => name.length > 64)).toEqual([]);
  expect(names).toContainEqual(expect.stringMatching(/^case-a-name-that-is-about-as-long-as-.*[0-9a-f]{8}-request-header-ca$/));
  expect(new Set(names).size).toBe(5);
});

test('hetzner-cluster-nodes-sign', () => {
  const json = hetzner.synth(cluster());
  expect(local(json, 'pool-main_configuration').token).toMatch(/^K10\$\{sha256\(tls_self_signed_cert\..*\.cert_pem\)\}::node:\$\{random_password\.cluster_agent-token/);
  expect(JSON.stringify(local(json, 'pool-main_boot'))).not.toMatch(/private_key_pem|server-token|cluster_token/);
});

test('hetzner-cluster-token-length', () => {
  const { hetzner_cluster_token: token } = hetzner.synth(cluster()).variable;
  expect(token).toMatchObject({ sensitive: true, nullable: false, validation: [{ condition: '${length(var.hetzner_cluster_token) == 64}' }] });
});

test('hetzner-cluster-groups-claims', () => {
  expect(() => hetzner.synth(cluster({ oidc: { ...LOGIN, groupsClaim: ['groups', 'roles'] } }))).toThrow('oidc.groupsClaim: is refused by Hetzner: ');
});

test('hetzner-cluster-gateway-unknown', () => {
  const within = (handles: Record<string, string>) => (stack: TerraformStack) => {
    const byKind = { hetzner: { networkId: '1', subnetId: '1-10.20.0.0/16', ...handles } };
    cluster({ network: PrivateNetwork.fromExisting(stack, 'network', { cidr: '10.20.0.0/16', byKind }) })(stack);
  };
  expect(() => hetzner.synth(within({}))).toThrow('network: is refused by Hetzner: servers of a cluster need the gateway of their network');
  expect(hetzner.refusal(within({ gatewayAddress: '10.20.0.1' }))).toEqual([]);
});
