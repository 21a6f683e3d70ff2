import { App } from 'cdktf';
import 'sovereign-constructs/lib/testing/jest';
import { context } from './cdktf.json';
import { ClusterStack, WorkloadStack } from './stacks';
import { synthEverywhere } from 'sovereign-constructs/lib/testing';

/** The second stack reads the first one. */
class AfterCluster extends WorkloadStack {
  constructor(app: App, id: string) {
    super(app, id, new ClusterStack(app, 'cluster').cluster);
  }
}

const configuration = context.sovereign;
const clusters = synthEverywhere(ClusterStack, { stackId: 'cluster', configuration });
const workloads = synthEverywhere(AfterCluster, { stackId: 'workload', configuration });

/** What a provider for Kubernetes wants on each platform. */
const CREDENTIALS: Record<string, string[]> = {
  scaleway: ['token'], ovhcloud: ['client_certificate', 'client_key'], hetzner: ['client_certificate', 'client_key'],
};

test('every platform accepts both stacks, and the cluster is protected', () => {
  expect(clusters).toSynthOnEveryPlatform();
  expect(workloads).toSynthOnEveryPlatform();
  expect(clusters).toProtectData();
  expect(clusters.platforms).toEqual(Object.keys(CREDENTIALS));
});

test('every platform gives what was reviewed', () => {
  expect(clusters).toMatchPortableSnapshot('cluster');
  expect(workloads).toMatchPortableSnapshot('workload');
});

describe.each(workloads.synthesized)('the workload on $platform', ({ platform, json, resources }) => {
  const connection = json.provider.helm[0].kubernetes;

  test('its provider is configured from the state of the cluster, by references alone', () => {
    expect(Object.keys(connection).sort()).toEqual(['cluster_ca_certificate', 'host', ...CREDENTIALS[platform]].sort());
    for (const value of Object.values(connection)) expect(value).toMatch(/data\.terraform_remote_state\.cross-stack-reference-input-cluster\.outputs\./);
  });

  test('knows nothing of the cloud but where the state is', () => {
    expect(Object.keys(json.terraform.required_providers)).toEqual(['helm']);
    expect(json.terraform.backend.local.path).toContain(`.${platform}.`);
    expect(resources).toEqual(workloads.synthesized[0].resources);
  });

  test('charts are pinned, and what is installed second waits for the first', () => {
    const { flux, sync } = json.resource.helm_release;

    expect([flux, sync].map(({ version }) => version)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect(sync.depends_on).toEqual(['helm_release.flux']);
  });
});
