import { TerraformOutput } from 'cdktf';
import { NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { testMockedApplies, testRealPlans } from './case-tests';
import { acceptedCases, stackOf, stackOfCase, withFault } from './cases';
import { explain } from './diagnostics';
import { faultsOfOutputs } from './outputs';
import { requireTool } from './terraform';

const CASES = acceptedCases('scaleway');

describe('Scaleway', () => requireTool('terraform', tool => {
  const prepare = (json: TerraformJson) => tool.prepare(json).init();

  testRealPlans(tool, 'scaleway', CASES);
  testMockedApplies(tool, 'scaleway', CASES);

  test('mocked apply as the second account', () => {
    const { diagnostics, outputs } = prepare(stackOfCase('scaleway', 'postgres: a user', 'second account')).mockedApply();

    expect(explain(diagnostics)).toBe('');
    expect(faultsOfOutputs(outputs)).toEqual([]);
  });

  test('mocked apply: the endpoint on the internet is that of the load balancer', () => {
    const { outputs } = prepare(stackOfCase('scaleway', 'postgres: public endpoint')).mockedApply();
    expect(outputs).toMatchObject({
      'database-host': '10.0.0.2', 'database-port': 5432, 'database-publicHost': '203.0.113.2', 'database-publicPort': 5433,
    });
  });

  test('mocked apply: a provider for Kubernetes gets its certificate as PEM', () => {
    const { outputs } = prepare(stackOfCase('scaleway', 'cluster: connection')).mockedApply();
    expect(outputs).toMatchObject({ 'cluster-caCertificate': 'bW9jaw==', 'cluster-clusterCaCertificate': 'mock', 'cluster-token': 'mock' });
  });

  test('mocked apply: a pool and the connection of an existing cluster', () => {
    const json = stackOf('scaleway', stack => {
      const byKind = { scaleway: { clusterId: 'fr-par/11111111-2222-4333-8444-555555555555' } };
      const cluster = SovereignCluster.fromExisting(stack, 'old', { byKind });
      cluster.addNodePool({ name: 'late', size: NodeSize.SMALL, minNodes: 1 });
      new TerraformOutput(stack, 'host', { value: cluster.connection.host });
      new TerraformOutput(stack, 'token', { value: cluster.connection.token!.expression, sensitive: true });
    });

    const { diagnostics, outputs } = prepare(json).mockedApply();
    expect(explain(diagnostics)).toBe('');
    expect(outputs).toEqual({ host: 'https://kubernetes.example:6443', token: 'mock' });
  });
}));

describe('what the Scaleway provider refuses in a stack that was spoiled', () => requireTool('terraform', tool => {
  test.each<[string, string, string, string, unknown, RegExp]>([
    // Nothing but a real plan notices this one.
    ['a lock without versions', 'bucket: lock that can be lifted', 'scaleway_object_bucket', 'versioning', { enabled: false }, /versioning must be enabled/i],
    ['a volume that is no multiple of 5 GB', 'postgres: minimal', 'scaleway_rdb_instance', 'volume_size_in_gb', 52, /divisible by 5/],
    ['an unknown argument', 'postgres: minimal', 'scaleway_rdb_instance', 'volume_size', 50, /"volume_size"/],
    ['a range with host bits', 'network: minimal', 'scaleway_vpc_private_network', 'ipv4_subnet', { subnet: '10.20.0.1/16' }, /10\.20\.0\.1/],
    ['a lock in lower case', 'bucket: lock that can be lifted', 'scaleway_object_bucket_lock_configuration', 'rule', { default_retention: { mode: 'governance', days: 7 } }, /governance/],
    ['a reference to nothing', 'network: minimal', 'scaleway_vpc_private_network', 'vpc_id', '${scaleway_vpc.gone.id}', /scaleway_vpc/],
    ['a patch version', 'cluster: minimal', 'scaleway_k8s_cluster', 'version', '1.35.3', /only minor version x\.y can be used with auto upgrade enabled/],
    ['a minor version without upgrades', 'cluster: minimal', 'scaleway_k8s_cluster', 'auto_upgrade', { enable: false, maintenance_window_day: 'any', maintenance_window_start_hour: 0 }, /minor version x\.y must only be used with auto upgrade enabled/],
    ['an open list beside a closed one', 'cluster: closed API', 'scaleway_k8s_acl', 'acl_rules', [{ ip: '203.0.113.0/24' }], /only one of|one of/],
    ['a taint without value', 'cluster: node labels and taints', 'scaleway_k8s_pool', 'taints', [{ key: 'dedicated', effect: 'NoSchedule' }], /"value" is required/],
    ['an account that is not configured', 'network: minimal', 'scaleway_vpc', 'provider', 'scaleway.gone', /scaleway\.gone|Provider configuration not present/],
  ])('%s', (_what, name, type, argument, value, said) => {
    const spoiled = withFault(stackOfCase('scaleway', name), type, argument, value);

    const { ok, diagnostics } = tool.prepare(spoiled).init().plan();
    expect(ok).toBe(false);
    expect(explain(diagnostics)).toMatch(said);
  });
}));
