import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { explain } from './diagnostics';
import { storedProviders, StubMirror, stubMirror } from './stub-mirror';
import { requireTool, Tool } from './terraform';

const NETWORK = { service_name: '${var.service_name}', name: 'network', regions: ['GRA11'] };
const SUBNET = {
  service_name: '${var.service_name}',
  network_id: '${ovh_cloud_project_network_private.network.regions_openstack_ids["GRA11"]}',
  name: 'subnet',
  region: 'GRA11',
  cidr: '10.20.0.0/24',
};
const DATABASE = {
  service_name: '${var.service_name}',
  engine: 'postgresql',
  version: '17',
  plan: 'business',
  flavor: 'b3-8',
  ip_restrictions: [{ ip: '10.20.0.0/24' }],
  nodes: [{ region: 'GRA', subnet_id: '${ovh_cloud_project_network_private_subnet_v2.subnet.id}' }],
};

/** A network, a database in it and a bucket; `changes` replaces arguments of the database. */
function stack(changes: object = {}): TerraformJson {
  return {
    terraform: { required_providers: { ovh: { source: 'ovh/ovh' }, random: { source: 'hashicorp/random' } } },
    provider: { ovh: [{}] },
    variable: { service_name: { type: 'string' } },
    resource: {
      ovh_cloud_project_network_private: { network: NETWORK },
      ovh_cloud_project_network_private_subnet_v2: { subnet: SUBNET },
      ovh_cloud_project_database: { database: { ...DATABASE, ...changes } },
      ovh_cloud_project_storage: {
        bucket: { service_name: '${var.service_name}', region_name: 'GRA', name: 'bucket', versioning: { status: 'enabled' } },
      },
      random_password: { password: { length: 20 } },
    },
    output: {
      uri: { value: '${ovh_cloud_project_database.database.endpoints[0].uri}' },
      encryption: { value: '${ovh_cloud_project_storage.bucket.encryption.sse_algorithm}' },
      password_length: { value: '${length(nonsensitive(random_password.password.result))}' },
    },
  };
}

let stubs: StubMirror;
beforeAll(() => {
  stubs = stubMirror(storedProviders('ovh', 'random'));
}, 30_000);
afterAll(() => stubs.remove());

describe.each(['terraform', 'tofu'] as const)('the stub provider', name => requireTool(name, installed => {
  const prepare = (configuration: TerraformJson) => new Tool(installed.name, stubs.env).prepare(configuration).init();

  test('goes through a whole life', () => {
    const workspace = prepare(stack());

    expect(explain(workspace.validate().diagnostics)).toBe('');
    expect(workspace.plan().changes).toHaveLength(5);
    const applied = workspace.apply();
    expect(explain(applied.diagnostics)).toBe('');
    expect(applied.outputs).toMatchObject({ uri: expect.stringMatching(/^postgresql:/), encryption: expect.any(String), password_length: 20 });
    expect(workspace.plan()).toMatchObject({ ok: true, changes: [] });
    expect(workspace.destroy()).toMatchObject({ ok: true });
  });

  test('plans a change of one argument as an update of that resource', () => {
    const before = prepare(stack());
    before.apply();
    const after = prepare(stack({ flavor: 'b3-16' }));

    const plan = after.plan({ state: before.state() });
    expect(plan.changes).toEqual([{ address: 'ovh_cloud_project_database.database', action: 'update' }]);
  });

  test('applies with mocks like any provider', () => {
    const result = prepare(stack()).mockedApply(['startswith(output.uri, "postgresql://")', 'output.password_length == 32']);

    expect(explain(result.diagnostics)).toBe('');
    expect(result.assertions.map(({ passed }) => passed)).toEqual([true, true]);
  });

  test('plans what only the cloud knows as unknown', () => {
    const plan = prepare(stack()).plan().show();

    const { change } = plan.resource_changes.find(({ type }) => type === 'ovh_cloud_project_database')!;
    expect(change.after).toMatchObject({ engine: 'postgresql', nodes: [{ region: 'GRA' }] });
    expect(change.after_unknown).toMatchObject({ id: true, endpoints: true, nodes: [{ subnet_id: true }] });
  });

  test.each([
    ['a wrong attribute', { flavour: 'b3-8' }, 'Extraneous JSON object property', 'No argument or block type is named "flavour"'],
    ['a wrong type', { disk_size: 'large' }, 'Incorrect attribute value type', 'Inappropriate value for attribute "disk_size": a number is required'],
    ['a missing required argument', { engine: undefined }, 'Missing required argument', 'The argument "engine" is required'],
    ['a missing required block', { nodes: [] }, 'Insufficient nodes blocks', 'At least 1 "nodes" blocks are required'],
    ['a read-only value', { status: 'READY' }, 'Value for read-only attribute', 'Only the provider sets "status"'],
    ['a read-only value in a block', { ip_restrictions: [{ ip: '10.0.0.0/8', status: 'READY' }] }, 'Value for read-only attribute', 'status"'],
  ])('refuses %s', (_what, change, summary, detail) => {
    const { ok, diagnostics } = prepare(stack(change)).validate();

    expect(ok).toBe(false);
    expect(diagnostics).toEqual([expect.objectContaining({ severity: 'error', summary, detail: expect.stringContaining(detail) })]);
  });
}));
