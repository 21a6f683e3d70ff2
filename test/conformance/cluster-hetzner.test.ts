import { TerraformVariable } from 'cdktf';
import { NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { resolved } from '../support/synth';
import { all, cluster, hetzner, only } from './traps/support';

const CLOSED = { apiServerAllowedCidrs: [] };

const local = (json: any, name: string): any => Object.entries<any>(json.locals).find(([id]) => id.startsWith(`cluster_${name}_`))![1];
const environment = (json: any, name: string): string => local(json, name).write_files.find((file: any) => file.path === '/etc/sovereign/k3s.env').content;
const controlPlanes = (json: any) => all(json, 'hcloud_server').filter(({ name }) => name.includes('-control-plane-'));

test('a closed API server has neither a public address nor a firewall', () => {
  const json = hetzner.synth(cluster(CLOSED));
  expect(only({ resource: { hcloud_server: controlPlanes(json) } }, 'hcloud_server').public_net).toEqual([{ ipv4_enabled: false, ipv6_enabled: false }]);
  expect(Object.keys(json.resource.hcloud_firewall)).toEqual([expect.stringMatching(/^network_/)]);
  expect(environment(json, 'boot-1')).toContain('EGRESS="private"');
});

test('options become what servers are told', () => {
  const options = {
    controlPlaneType: 'cx43', releases: 'https://mirror.example.com/k3s', imageMirror: 'https://registry.example.com', snapshotBucket: 'shop', restoreSnapshot: 's-1',
  };
  const platforms = { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: options } };
  const json = hetzner.synth(cluster(), { platforms });
  expect(controlPlanes(json)[0].server_type).toBe('cx43');
  expect(environment(json, 'boot-1')).toContain('PROGRAM_URL="https://mirror.example.com/k3s/v1.35.8%2Bk3s1/k3s"');
  expect(environment(json, 'boot-1')).toContain('SNAPSHOT="s-1"');
  expect(local(json, 'configuration-1')).toMatchObject({
    'etcd-s3-bucket': 'shop', 'etcd-s3-endpoint': 'fsn1.your-objectstorage.com', 'etcd-s3-access-key': '${var.hetzner_snapshot_access_key}',
  });
  expect(JSON.stringify(local(json, 'pool-main_boot'))).toContain('registries.yaml');
});

test.each(['access', 'secret'])('a plan without the %s key of the bucket for snapshots is refused by Terraform', what => {
  const { variable } = hetzner.synth(cluster(), {
    platforms: { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: { snapshotBucket: 'shop' } } },
  });
  expect(variable[`hetzner_snapshot_${what}_key`]).toMatchObject({
    nullable: false,
    validation: [{ condition: `\${can(regex("^[!-~]+$", var.hetzner_snapshot_${what}_key))}`, error_message: 'The key must be one word of printable ASCII.' }],
  });
});

test('options that cannot be are refused', () => {
  const refused = (options: object) => hetzner.run(cluster(), {
    platforms: { hetzner: { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: options } },
  }).refusal?.faults.map(({ code, prop }) => [code, prop]);
  expect(refused({ controlPlaneType: 'cax21' })).toEqual([['value-refused', 'platforms.hetzner.cluster.controlPlaneType']]);
  expect(refused({ restoreSnapshot: 's-1' })).toEqual([['value-refused', 'platforms.hetzner.cluster.snapshotBucket']]);
  expect(refused({ snapshotBucket: 'shop', snapshotLocation: 'ash' })).toEqual([['value-refused', 'platforms.hetzner.cluster.snapshotLocation']]);
  expect(() => refused({ releases: 'http://mirror.example.com' })).toThrow('platforms.hetzner.cluster.releases: has characters or a form that are not allowed');
});

const OLD = { controlPlanes: '10.20.255.4,10.20.255.5', kubernetesVersion: '1.35', subnetId: '1-10.20.0.0/16', gatewayAddress: '10.20.0.1' };

test('an existing cluster is read from its kubeconfig, and gets pools', () => {
  const json = hetzner.synth(stack => {
    const [kubeconfig, nodeToken] = ['old_kubeconfig', 'old_token'].map(name => new TerraformVariable(stack, name, { sensitive: true }).stringValue);
    const old = SovereignCluster.fromExisting(stack, 'old', { byKind: { hetzner: { ...OLD, kubeconfig, nodeToken } } });
    expect(resolved(stack, old.kubeconfig.expression)).toBe('${sensitive(var.old_kubeconfig)}');
    expect(resolved(stack, old.endpoint)).toBe('${yamldecode(var.old_kubeconfig).clusters.0.cluster.server}');
    old.addNodePool({ name: 'late', size: NodeSize.SMALL, minNodes: 1 });
  });
  expect(only(json, 'hcloud_server')).toMatchObject({ name: 'case-old-pool-late-1', network: [{ subnet_id: '1-10.20.0.0/16' }] });
  expect(JSON.stringify(json.locals)).toContain('CONTROL_PLANES=\\"10.20.255.4 10.20.255.5\\"');
});

test('secrets of an existing cluster as texts are refused, and not repeated', () => {
  const { refusal } = hetzner.run(stack => {
    SovereignCluster.fromExisting(stack, 'old', { byKind: { hetzner: { ...OLD, kubeconfig: 'apiVersion: v1, token: geheim', nodeToken: 'K10geheim' } } });
  });
  expect(refusal!.message).toBe([
    'case/old: 3 faults',
    '  byKind.hetzner.kubeconfig: has characters or a form that are not allowed; '
      + 'give an id of printable ASCII without blanks, quotes, "${", "%{" and "TfToken[", or certificates in PEM [prop-pattern]',
    ...['kubeconfig', 'nodeToken'].map(key => `  byKind.hetzner.${key}: is a secret, which must not stand in the program or its output; `
      + 'give a reference, such as the stringValue of a sensitive TerraformVariable [handle-literal]'),
  ].join('\n'));
});
