import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { explain } from './diagnostics';
import { requireTool } from './terraform';

/** A private network with a protected database in it; `more` adds resources. */
function stack(more: TerraformJson['resource'] = {}): TerraformJson {
  return {
    terraform: { required_providers: { scaleway: { source: 'scaleway/scaleway', version: '2.81.0' } }, backend: { s3: { bucket: 'a', key: 'b' } } },
    provider: { scaleway: [{ region: 'fr-par', zone: 'fr-par-1' }, { alias: 'second', region: 'nl-ams', zone: 'nl-ams-1' }] },
    variable: { password: { type: 'string', sensitive: true } as object },
    resource: {
      scaleway_vpc: { vpc: { name: 'vpc' } },
      scaleway_vpc_private_network: {
        network: { name: 'network', vpc_id: '${scaleway_vpc.vpc.id}', ipv4_subnet: { subnet: '10.20.0.0/22' } },
        second: { name: 'second', provider: 'scaleway.second' },
      },
      scaleway_rdb_instance: {
        database: {
          name: 'database',
          engine: 'PostgreSQL-17',
          node_type: 'DB-DEV-S',
          user_name: 'owner',
          password: '${var.password}',
          private_network: { pn_id: '${scaleway_vpc_private_network.network.id}', enable_ipam: true },
          lifecycle: { prevent_destroy: true },
        },
      },
      ...more,
    },
    output: {
      host: { value: '${scaleway_rdb_instance.database.private_network[0].hostname}' },
      password: { value: '${var.password}', sensitive: true },
    },
  };
}

const CLUSTER = {
  name: 'cluster',
  version: '1.34',
  cni: 'cilium',
  delete_additional_resources: false,
  private_network_id: '${scaleway_vpc_private_network.network.id}',
};

describe.each(['terraform', 'tofu'] as const)('the helper on Scaleway', name => requireTool(name, tool => {
  const prepare = (configuration: TerraformJson) => tool.prepare(configuration).init();

  test('validates and plans without an account', () => {
    const workspace = prepare(stack());

    expect(explain(workspace.validate().diagnostics)).toBe('');
    const plan = workspace.plan();
    expect(explain(plan.diagnostics)).toBe('');
    expect(plan.changes).toHaveLength(4);
    expect(plan.show().output_changes.host).toMatchObject({ actions: ['create'], after_unknown: true });
  });

  test('reports what the schema and the validators refuse', () => {
    const wrong = prepare(stack({ scaleway_vpc_private_network: { network: { ipv4_subnet: { subnet: '10.20.0.0/99' } } } }));

    const { ok, diagnostics } = wrong.validate();
    expect(ok).toBe(false);
    expect(explain(diagnostics)).toContain('10.20.0.0/99');
  });

  test('plans with the real provider: a check that only runs at plan refuses a minor version without automatic upgrades', () => {
    const workspace = prepare(stack({ scaleway_k8s_cluster: { cluster: CLUSTER } }));

    expect(workspace.validate().ok).toBe(true);
    const plan = workspace.plan();
    expect(plan.ok).toBe(false);
    expect(explain(plan.diagnostics)).toMatch(/auto.?upgrade/);
  });

  test('plans from a given state without reading from the cloud', () => {
    const id = 'fr-par/11111111-1111-4111-8111-111111111111';
    const vpc = { mode: 'managed', type: 'scaleway_vpc', name: 'vpc', provider: `provider["registry.${registryOf(name)}/scaleway/scaleway"]` };
    const instances = [{ schema_version: 0, attributes: { id, name: 'old' } }];
    const state = { version: 4, serial: 1, lineage: 'test', resources: [{ ...vpc, instances }] };

    const { changes, diagnostics } = prepare(stack()).plan({ state });
    expect(explain(diagnostics)).toBe('');
    expect(changes).toContainEqual({ address: 'scaleway_vpc.vpc', action: 'update' });
  });

  test('applies with mocks in spite of a protected resource, and tells each condition', () => {
    const workspace = prepare(stack());

    const conditions = ['output.host == "database.example"', 'output.host == "elsewhere"'];
    const result = workspace.mockedApply(conditions, { variables: { password: 'Pa$sword-1' } });
    expect(result.assertions.map(({ passed }) => passed)).toEqual([true, false]);
    expect(result.outputs).toEqual({ host: 'database.example', password: 'Pa$sword-1' });
    expect(result.ok).toBe(false);
    expect(workspace.mockedApply(['scaleway_vpc.vpc.name == "vpc"'])).toMatchObject({ ok: true, diagnostics: [] });
  });
}));

function registryOf(tool: string): string {
  return tool === 'tofu' ? 'opentofu.org' : 'terraform.io';
}
