import { readFileSync } from 'fs';
import { resolve } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { connectionOf, helmStub, remoteStatePath, twoStacks, workloadAfter } from './cluster-then-workload';
import { explain } from './diagnostics';
import { expectPlanned } from './examples';
import { violations } from './ovhcloud-rules';
import type { StubMirror } from './stub-mirror';
import { requireTool, Tool } from './terraform';

const CERTIFICATE = expect.stringMatching(/^-----BEGIN CERTIFICATE-----/);
const KEY = expect.stringMatching(/^-----BEGIN EC PRIVATE KEY-----/);

/** What a mocked cluster hands out is `mock` in base64; what Hetzner's cluster hands out is made by Terraform itself. */
const CONNECTIONS = {
  scaleway: { host: 'https://kubernetes.example:6443', cluster_ca_certificate: 'mock', token: 'mock' },
  ovhcloud: { host: 'https://kubernetes.example:6443', cluster_ca_certificate: 'mock', client_certificate: 'mock', client_key: 'mock' },
  hetzner: {
    host: expect.stringMatching(/^https:\/\/203\.0\.113\.\d+:6443$/), cluster_ca_certificate: CERTIFICATE, client_certificate: CERTIFICATE, client_key: KEY,
  },
};

let stub: StubMirror;
beforeAll(() => {
  stub = helmStub();
}, 30_000);
afterAll(() => stub.remove());

describe.each(Object.entries(CONNECTIONS))('cluster-then-workload on %s', (platform, connection) => {
  const { cluster, workload } = twoStacks(platform);

  test('the second stack looks where the first one keeps its state', () => {
    expect(remoteStatePath(workload)).toBe((cluster.terraform?.backend as any).local.path);
  });

  describe.each(['terraform', 'tofu'] as const)('%s', name => requireTool(name, tool => {
    test('the first stack: init, validate and plan', () => {
      expectPlanned(tool.prepare(cluster).init());
    });

    test('the first plan does not know how to reach the cluster, so no provider of that stack could be configured', () => {
      const plan = tool.prepare(cluster).init().plan().show();

      const unknown = Object.values(plan.output_changes).map(output => output.after_unknown);
      expect(unknown).toEqual(Object.keys(connection).map(() => true));
    });

    test('the second stack, with a stub of the provider for Helm whose schema is made by hand: the connection is known when it is planned', () => {
      const { diagnostics, outputs } = tool.prepare(cluster).init().mockedApply();
      expect(explain(diagnostics)).toBe('');

      const second = workloadAfter(outputs, showing(workload, connectionOf(workload)), new Tool(name, stub.env));
      expectPlanned(second);
      const { after, after_unknown: unknown } = second.plan().show().output_changes.connection;
      expect({ after, unknown }).toEqual({ after: connection, unknown: false });

      expect(explain(second.apply().diagnostics)).toBe('');
      expect(second.plan()).toMatchObject({ ok: true, changes: [] });
    });

    test('the second stack before the first: an error, no plan with another cluster', () => {
      const second = workloadAfter({}, workload, new Tool(name, stub.env));

      expect(explain(second.plan().diagnostics)).toMatch(/Unsupported attribute|does not have an attribute/);
    });

    test('credentials of the cluster stand in both states', () => {
      const secrets = Object.fromEntries(Object.keys(cluster.output as object).map(output => [output, 'c2VjcmV0']));
      const second = workloadAfter(secrets, workload, new Tool(name, stub.env));
      expect(explain(second.apply().diagnostics)).toBe('');

      expect(readFileSync(resolve(second.directory, (workload.terraform?.backend as any).local.path), 'utf8')).toContain('c2VjcmV0');
    });
  }));
});

test('the first stack on ovhcloud agrees with its rules', () => {
  expect(violations(twoStacks('ovhcloud').cluster)).toEqual([]);
});

/** Makes values visible that a stack hands to a provider. */
function showing(stack: TerraformJson, connection: object): TerraformJson {
  return { ...stack, output: { connection: { value: connection, sensitive: true } } };
}
