import { Location } from '../../../lib/location';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { NodeSize } from '../../../lib/size';
import { NodeTaint, TaintEffect } from '../../../lib/sovereign-cluster/driver';
import { SovereignCluster } from '../../../lib/sovereign-cluster/sovereign-cluster';
import { resolved } from '../../support/synth';
import { all, cluster, only, ovhcloud, pool, scaleway } from './support';

const CLUSTER = 'scaleway_k8s_cluster';
const POOL = 'scaleway_k8s_pool';
const ACL = 'scaleway_k8s_acl';
const TAINT: NodeTaint = { key: 'dedicated', value: 'database', effect: TaintEffect.NO_EXECUTE };

describe('Scaleway', () => {
  const everyCluster = () => scaleway.everyStack().flatMap(json => (json.resource[CLUSTER] ? all(json, CLUSTER) : []));

  test('scaleway-k8s-version-format', () => {
    expect(everyCluster().length).toBeGreaterThan(10);
    for (const { version, auto_upgrade: upgrade } of everyCluster()) {
      expect([version, upgrade.enable]).toEqual([expect.stringMatching(/^1\.\d+$/), true]);
    }
    expect(scaleway.refusal(cluster({ kubernetesVersion: '1.35.3' }))).toEqual(['prop-pattern']);
  });

  test('scaleway-k8s-window-arguments', () => {
    for (const { auto_upgrade: upgrade } of everyCluster()) {
      expect(Object.keys(upgrade).sort()).toEqual(['enable', 'maintenance_window_day', 'maintenance_window_start_hour']);
    }
    expect(only(scaleway.synth(cluster()), CLUSTER).auto_upgrade).toEqual({
      enable: true, maintenance_window_day: 'any', maintenance_window_start_hour: 0,
    });
  });

  test('scaleway-k8s-additional-resources', () => {
    const deletes = (deletionProtection: boolean) => only(scaleway.synth(cluster({ deletionProtection })), CLUSTER).delete_additional_resources;

    expect([deletes(true), deletes(false)]).toEqual([false, true]);
  });

  test('scaleway-k8s-network-optional', () => {
    for (const { private_network_id: id } of everyCluster()) expect(id).toMatch(/^\$\{scaleway_vpc_private_network\.\w+\.id\}$/);
  });

  test('scaleway-k8s-network-in-another-region', () => {
    const json = scaleway.synth(cluster({}, undefined, Location.country('pl')));

    for (const type of ['scaleway_vpc_private_network', CLUSTER, POOL, ACL]) expect(only(json, type).region).toBe('pl-waw');
    expect(only(json, POOL).zone).toMatch(/^pl-waw-/);
  });

  test('scaleway-k8s-type-unchecked', () => {
    const typeOf = (highAvailability: boolean, settings = {}) => only(scaleway.synth(cluster({ highAvailability }), {
      platforms: { scaleway: { location: 'fr', cluster: settings } },
    }), CLUSTER).type;

    expect([typeOf(false), typeOf(true), typeOf(true, { controlPlane: 'kapsule-dedicated-8' })]).toEqual([
      'kapsule', 'kapsule-dedicated-4', 'kapsule-dedicated-8',
    ]);
    expect(() => typeOf(false, { controlPlane: 'kapsule-dedicated-5' })).toThrow(/\[prop-range\]/);
  });

  test('scaleway-k8s-cni-unchecked', () => {
    expect(only(scaleway.synth(cluster()), CLUSTER).cni).toBe('cilium');
    expect(() => scaleway.synth(cluster(), { platforms: { scaleway: { location: 'fr', cluster: { cni: 'flannel' } } } })).toThrow(/\[prop-range\]/);
  });

  test('scaleway-k8s-ranges-unchecked', () => {
    expect(scaleway.refusal(cluster({ podCidr: '10.20.0.0/17' }))).toEqual(['cidr-overlap']);
    expect(scaleway.refusal(cluster({ serviceCidr: '100.64.0.0/20' }))).toEqual(['cidr-overlap']);
    expect(scaleway.refusal(stack => {
      cluster({ network: new PrivateNetwork(stack, 'network', { cidr: '10.32.0.0/16' }) })(stack);
    })).toEqual(['cidr-overlap']);
  });

  test('scaleway-k8s-login-unchecked', () => {
    expect(scaleway.refusal(cluster({ oidc: { issuerUrl: 'login.example', clientId: 'k8s' } }))).toEqual(['prop-pattern']);
  });

  test('scaleway-k8s-list-removed', () => {
    const listOf = (...apiServerAllowedCidrs: string[]) => only(scaleway.synth(cluster({ apiServerAllowedCidrs })), ACL);

    expect(listOf()).toMatchObject({ no_ip_allowed: true });
    expect(listOf()).not.toHaveProperty('acl_rules');
    expect(listOf('203.0.113.0/24').acl_rules.map((rule: any) => rule.ip)).toEqual(['203.0.113.0/24']);
    expect(listOf('203.0.113.0/24')).not.toHaveProperty('no_ip_allowed');
    for (const json of scaleway.everyStack().filter(({ resource }) => resource[CLUSTER])) expect(all(json, ACL)).toHaveLength(1);
  });

  test('scaleway-k8s-list-unchecked', () => {
    for (const range of ['203.0.113.1/24', '203.0.113.1', '2001:db8::/32']) {
      expect(scaleway.refusal(cluster({ apiServerAllowedCidrs: [range] }))).toEqual([expect.stringMatching(/^cidr-(host-bits|malformed)$/)]);
    }
  });

  test('scaleway-kubeconfig-unmarked', () => {
    const json = scaleway.synth(stack => {
      const { kubeconfig, connection } = SovereignCluster.fromExisting(stack, 'old', { byKind: { scaleway: { clusterId: 'fr-par/11111111-1111-4111-8111-111111111111' } } });

      expect(resolved(stack, [kubeconfig.expression, connection.token!.expression])).toEqual(
        ['config_file', 'token'].map(name => `\${sensitive(data.scaleway_k8s_cluster.old.kubeconfig[0].${name})}`));
    });
    expect(json['//'].metadata.sovereign.secrets).toMatchObject([
      { address: 'data.scaleway_k8s_cluster.old', attributes: ['kubeconfig'], why: expect.stringContaining('"terraform show" prints it') },
    ]);
  });

  test('scaleway-kubeconfig-before-pool', () => {
    let ready: string[] = [];
    scaleway.synth(cluster({}, made => {
      made.addNodePool({ name: 'late', size: NodeSize.SMALL, minNodes: 1 });
      ready = made.handles.ready.map(({ node }: any) => node.scope.node.id);
    }));

    expect(ready).toEqual(['cluster', 'pool-main', 'pool-late']);
  });

  test('scaleway-pool-without-name', () => {
    expect(scaleway.everyResource().filter(({ type, body }) => type === POOL && !body.name)).toEqual([]);
  });

  test('scaleway-pool-startup-taints', () => {
    expect(scaleway.argumentsOf(POOL)).toContain('taints');
    expect(scaleway.argumentsOf(POOL)).not.toContain('startup_taints');
  });

  test('scaleway-pool-public-addresses', () => {
    const json = scaleway.synth(cluster());

    expect(only(json, POOL).public_ip_disabled).toBe(true);
    expect(only(json, CLUSTER).depends_on).toContainEqual(expect.stringMatching(/^scaleway_vpc_gateway_network\./));
    expect(scaleway.refusal(stack => {
      cluster({ network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', egress: false }) })(stack);
    })).toEqual(['egress-needed']);
  });

  test('scaleway-pool-zone-unchecked', () => {
    expect(scaleway.refusal(pool({ zones: ['nl-ams-1'] }))).toEqual(['zone-unknown']);
    expect(scaleway.refusal(pool({ size: NodeSize.exactly({ scaleway: 'BASIC3-X2C-4G' }), zones: ['fr-par-3'] }))).toEqual(['zone-not-sold']);
  });

  test('scaleway-pool-sizes-unchecked', () => {
    expect(scaleway.refusal(pool({ minNodes: 3, maxNodes: 2 }))).toEqual(['pool-bounds']);
    expect(scaleway.refusal(pool({ minNodes: -1 }))).toEqual(['prop-range']);
    expect(scaleway.refusal(pool({ rootVolumeGib: 10 }))).toEqual(['prop-range']);
  });

  test('scaleway-pool-empty', () => {
    const json = scaleway.synth(cluster({}, made => made.addNodePool({ name: 'late', size: NodeSize.SMALL, minNodes: 0 })));

    const late = all(json, POOL).find(({ name }) => name === 'late');
    expect(late).toMatchObject({ size: 0, min_size: 0, max_size: 1 });
    expect(late.depends_on).toContainEqual(expect.stringMatching(/^scaleway_k8s_pool\.cluster_pool-main_/));
    expect(scaleway.refusal(pool({ minNodes: 0, maxNodes: 3 }))).toEqual(['pool-none-up']);
  });

  test('scaleway-pool-small-types', () => {
    for (const code of ['DEV1-S', 'PLAY2-PICO', 'STARDUST1-S']) {
      expect(scaleway.refusal(pool({ size: NodeSize.exactly({ scaleway: code }) }))).toEqual(['size-not-sold-so']);
    }
    expect(only(scaleway.synth(pool({ size: NodeSize.of({ vcpu: 1, memoryGib: 1 }) })), POOL).node_type).not.toMatch(/STARDUST|PICO|DEV1-S/);
  });
});

describe('every cloud', () => {
  test('taint-forms', () => {
    const build = pool({ taints: [TAINT] });

    expect(only(scaleway.synth(build), POOL).taints).toEqual([TAINT]);
    expect(only(ovhcloud.synth(build), 'ovh_cloud_project_kube_nodepool').template.spec.taints).toEqual([TAINT]);
  });

  test('autoscaled-size', () => {
    for (const [cloud, type, size] of [[scaleway, POOL, 'size'], [ovhcloud, 'ovh_cloud_project_kube_nodepool', 'desired_nodes']] as const) {
      expect(only(cloud.synth(pool({ maxNodes: 3 })), type).lifecycle).toEqual({ ignore_changes: [size] });
      expect(only(cloud.synth(pool({ maxNodes: 1 })), type)).not.toHaveProperty('lifecycle');
    }
  });

  test('accelerator-by-accident', () => {
    const chosen = (json: any) => Object.values(json['//'].metadata.sovereign.constructs).map((made: any) => made.type).filter(Boolean);
    const large = pool({ size: NodeSize.of({ vcpu: 20, memoryGib: 80 }) });

    expect(chosen(scaleway.synth(large))).toEqual([expect.not.stringMatching(/^(L4|L40S|H100|B300|RENDER|GPU)/)]);
    expect(chosen(ovhcloud.synth(large))).toEqual([expect.stringMatching(/^[bcdr]\d-/)]);
  });
});
