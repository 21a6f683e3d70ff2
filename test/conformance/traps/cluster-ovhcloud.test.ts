import { CloudProjectKube } from '../../../lib/internal/ovh/cloud-project-kube';
import { Location } from '../../../lib/location';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { NodeSize } from '../../../lib/size';
import { TaintEffect } from '../../../lib/sovereign-cluster/driver';
import { all, Build, cluster, only, ovhcloud, pool } from './support';

const KUBE = 'ovh_cloud_project_kube';
const POOL = `${KUBE}_nodepool`;
const LIST = `${KUBE}_iprestrictions`;
const OIDC = `${KUBE}_oidc`;
const PARIS = Location.exactly({ ovhcloud: 'EU-WEST-PAR' });
const LOGIN = { issuerUrl: 'https://login.example', clientId: 'k8s' };

const everyCluster = () => ovhcloud.everyResource().filter(({ type }) => type === KUBE).map(({ body }) => body);
const settings = (options: object) => ({ platforms: { ovhcloud: { location: 'fr', cluster: options } } });
const inNetwork = (cidr: string): Build => stack => cluster({ network: new PrivateNetwork(stack, 'network', { cidr }) })(stack);

describe('OVHcloud', () => {
  test('ovhcloud-kube-version', () => {
    expect(everyCluster().length).toBeGreaterThan(10);
    for (const { version } of everyCluster()) expect(version).toMatch(/^1\.\d+$/);
    expect(['1.35.3', 'v1.35', '1'].map(kubernetesVersion => ovhcloud.refusal(cluster({ kubernetesVersion })))).toEqual(
      Array(3).fill(['prop-pattern']));
  });

  test('ovhcloud-kube-plan-final', () => {
    expect(only(ovhcloud.synth(cluster()), KUBE).plan).toBe('free');
    expect(only(ovhcloud.synth(cluster({}, undefined, PARIS)), KUBE).plan).toBe('standard');
    expect(() => ovhcloud.synth(cluster(), settings({ plan: 'standard' }))).toThrow('cluster.plan: is refused by OVHcloud: clusters in GRA11 are sold with another plan only');
  });

  test('ovhcloud-kube-network-ids', () => {
    expect(only(ovhcloud.synth(cluster()), KUBE)).toMatchObject({
      private_network_id: '${ovh_cloud_project_network_private.network.regions_openstack_ids["GRA11"]}',
      nodes_subnet_id: expect.stringMatching(/^\$\{ovh_cloud_project_network_private_subnet_v2\.\w+\.id\}$/),
    });
  });

  test('ovhcloud-kube-moved-in-place', () => {
    const json = ovhcloud.synth(cluster());
    const { lifecycle, nodes_subnet_id: subnet } = only(json, KUBE);
    const [, name] = /^terraform_data\.(.+)$/.exec(lifecycle.replace_triggered_by[0])!;

    expect(json.resource.terraform_data[name].input).toEqual({ nodes_subnet_id: subnet });
  });

  test('ovhcloud-kube-routing', () => {
    const json = ovhcloud.synth(cluster());

    expect(only(json, KUBE).private_network_configuration).toEqual({ default_vrack_gateway: '', private_network_routing_as_default: true });
    expect(only(json, KUBE).depends_on).toContainEqual(expect.stringMatching(/^ovh_cloud_project_gateway\./));
    expect(only(ovhcloud.synth(cluster({}, undefined, PARIS)), KUBE)).not.toHaveProperty('private_network_configuration');
  });

  test('ovhcloud-kube-reserved-ranges', () => {
    for (const cidr of ['10.2.0.0/16', '10.3.0.0/16', '172.17.0.0/16', '10.240.0.0/16']) expect(ovhcloud.refusal(inNetwork(cidr))).toEqual(['cidr-overlap']);
  });

  test('ovhcloud-kube-ranges-by-plan', () => {
    expect(ovhcloud.refusal(cluster({ podCidr: '10.128.0.0/13' }))).toEqual(['feature-location']);
    expect(only(ovhcloud.synth(cluster({ podCidr: '10.128.0.0/13' }, undefined, PARIS)), KUBE).ip_allocation_policy).toEqual({
      pods_ipv4_cidr: '10.128.0.0/13', services_ipv4_cidr: '10.3.0.0/16',
    });
  });

  test('ovhcloud-kube-proxy-by-plan', () => {
    expect(only(ovhcloud.synth(cluster(), settings({ kubeProxyMode: 'ipvs' })), KUBE).kube_proxy_mode).toBe('ipvs');
    expect(() => ovhcloud.synth(cluster({}, undefined, PARIS), settings({ kubeProxyMode: 'ipvs' }))).toThrow(
      'cluster.kubeProxyMode: is refused by OVHcloud: clusters in EU-WEST-PAR have the plan standard');
  });

  test('ovhcloud-kube-update-policy', () => {
    for (const { update_policy: policy } of everyCluster()) expect(policy).toBe('ALWAYS_UPDATE');
  });

  test('ovhcloud-kube-list-empty', () => {
    const listOf = (...apiServerAllowedCidrs: string[]) => only(ovhcloud.synth(cluster({ apiServerAllowedCidrs })), LIST).ips;

    expect(listOf()).toEqual([expect.stringMatching(/\/32$/)]);
    expect(listOf('203.0.113.0/24')[0]).toBe('203.0.113.0/24');
    for (const json of ovhcloud.everyStack().filter(({ resource }) => resource[KUBE])) expect(all(json, LIST)).toHaveLength(1);
    expect(only(ovhcloud.synth(stack => {
      const id = '11111111-2222-4333-8444-555555555555';
      const byKind = { ovhcloud: { networkId: id, subnetId: id } };
      cluster({ network: PrivateNetwork.fromExisting(stack, 'network', { cidr: '10.20.0.0/16', byKind }) })(stack);
    }), LIST).ips).toEqual(['192.0.2.1/32']);
  });

  test('ovhcloud-kube-list-unchecked', () => {
    for (const range of ['zzz', '203.0.113.1', '203.0.113.1/24']) {
      expect(ovhcloud.refusal(cluster({ apiServerAllowedCidrs: [range] }))).toEqual([expect.stringMatching(/^cidr-(host-bits|malformed)$/)]);
    }
  });

  test('ovhcloud-kube-login-unchecked', () => {
    expect(ovhcloud.refusal(cluster({ oidc: { ...LOGIN, issuerUrl: 'login.example' } }))).toEqual(['prop-pattern']);
    expect(only(ovhcloud.synth(cluster({ oidc: LOGIN })), OIDC)).toMatchObject({ issuer_url: 'https://login.example', client_id: 'k8s' });
  });

  test('ovhcloud-kube-leftovers', () => {
    const makes = new Set(everyCluster().flatMap(body => Object.keys(body)));

    expect([...makes].filter(name => /delete|purge|additional/.test(name))).toEqual([]);
    expect(Object.getOwnPropertyNames(CloudProjectKube.prototype).filter(name => /delete|purge|additional/i.test(name))).toEqual([]);
  });

  test('ovhcloud-pool-names', () => {
    for (const name of ['a_b', 'a.b', 'A', 'x'.repeat(101)]) expect(ovhcloud.refusal(pool({ name }))).toEqual(['prop-pattern']);
    for (const { name } of ovhcloud.everyStack().flatMap(json => all(json, POOL))) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
  });

  test('ovhcloud-pool-template', () => {
    const templateOf = (build: Build) => only(ovhcloud.synth(build), POOL).template;

    expect(templateOf(pool())).toBeUndefined();
    expect(templateOf(pool({ labels: { team: 'shop' } }))).toEqual({
      metadata: { annotations: {}, finalizers: [], labels: { team: 'shop' } }, spec: { unschedulable: false, taints: [] },
    });
    expect(templateOf(pool({ taints: [{ key: 'a', value: 'b', effect: TaintEffect.NO_SCHEDULE }] })).metadata).toEqual({
      annotations: {}, finalizers: [], labels: {},
    });
  });

  test('ovhcloud-pool-zones', () => {
    const zonesOf = (...zones: string[]) => all(ovhcloud.synth(pool({ zones }, PARIS)), POOL).map(made => made.availability_zones);

    expect(zonesOf()).toEqual([['eu-west-par-a']]);
    expect(zonesOf('eu-west-par-b', 'eu-west-par-c')).toEqual([['eu-west-par-b'], ['eu-west-par-c']]);
    expect(only(ovhcloud.synth(pool()), POOL)).not.toHaveProperty('availability_zones');
  });

  test('ovhcloud-pool-sizes-unchecked', () => {
    expect(ovhcloud.refusal(pool({ minNodes: 3, maxNodes: 2 }))).toEqual(['pool-bounds']);
    expect(ovhcloud.refusal(pool({ minNodes: -1 }))).toEqual(['prop-range']);
    expect(ovhcloud.refusal(pool({ minNodes: 101 }))).toEqual(['prop-range']);
  });

  test('ovhcloud-pool-type-unchecked', () => {
    expect(ovhcloud.refusal(pool({ size: NodeSize.exactly({ ovhcloud: 'b3-9' }) }))).toEqual(['size-unknown']);
    expect(ovhcloud.refusal(pool({ size: NodeSize.exactly({ ovhcloud: 'd2-2' }) }))).toEqual(['size-not-sold-so']);
    expect(ovhcloud.refusal(pool({ size: NodeSize.of({ vcpu: 1, memoryGib: 1, gpu: 'L4' }) }, PARIS))).toEqual(['size-none-so']);
  });
});
