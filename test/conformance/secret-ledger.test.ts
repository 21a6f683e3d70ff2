import { TerraformStack, TerraformVariable } from 'cdktf';
import { ConformanceCase, outcomeOf } from '../../lib/conformance';
import { NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { PLATFORMS, TestedPlatform } from './platforms';
import { SensitiveStack } from './sensitive';
import { SUITES } from './suites';
import { bucket, cluster } from './traps/support';

const WITH_SNAPSHOTS = { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: { snapshotBucket: 'shop' } };

/** Programs that no case has, because they need a configuration of their own or things that exist. */
const MORE: Record<string, (ConformanceCase & { readonly more?: object })[]> = {
  scaleway: [{ name: 'an existing cluster', build: existingCluster({ clusterId: 'fr-par/11111111-2222-4333-8444-555555555555' }) }],
  ovhcloud: [{ name: 'an existing cluster', build: existingCluster({ clusterId: '11111111-2222-4333-8444-555555555555' }) }],
  hetzner: [
    { name: 'an existing cluster', build: existingHetznerCluster },
    { name: 'snapshots', build: cluster({ highAvailability: true }), more: { platforms: { hetzner: WITH_SNAPSHOTS } } },
    { name: 'a second account', build: bucket(), more: { platform: 'second-account' } },
  ],
};

describe.each(PLATFORMS)('on $kind', platform => {
  const cases = [...Object.values(SUITES).flatMap(suite => suite.cases), ...MORE[platform.kind]];
  const stacks = cases.map(({ name, ...one }) => [name, jsonOf(platform, one)] as const).filter(([, json]) => json !== undefined);

  test.each(stacks)('the ledger has what stands in the state of "%s", and nothing else', (_, json) => {
    const lines = ledgerOf(json).filter(({ standsIn }) => standsIn === 'state');

    expect(lines.flatMap(({ address, attributes }) => attributes.map((attribute: string) => `${address}.${attribute}`)).sort()).toEqual(new SensitiveStack(json).inState);
  });

  test.each(stacks)('the ledger has what stands in the user data of "%s", and nothing else', (_, json) => {
    const lines = ledgerOf(json).filter(({ standsIn }) => standsIn === 'user data');

    expect(Object.fromEntries(lines.map(({ address, holds }) => [address, holds]))).toEqual(new SensitiveStack(json).inUserData);
  });

  test.each(stacks)('"%s" shows no secret, and writes none as text', (_, json) => {
    const stack = new SensitiveStack(json);

    expect([...stack.shown, ...stack.literals]).toEqual([]);
  });

  test('every line says why, what to do, and for which construct', () => {
    const lines = stacks.flatMap(([, json]) => ledgerOf(json));

    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ construct, why, remedy }) => !/^case\/(cluster|database|bucket|old)/.test(construct) || !/^[A-Za-z].+\.$/.test(why) || !/^[A-Z].+\.$/.test(remedy)))
      .toEqual([]);
  });
});

function jsonOf({ configuration, prepare }: TestedPlatform, { build, more }: Omit<(typeof MORE)[string][number], 'name'>): any {
  return outcomeOf({ ...configuration, ...more }, build, prepare).json;
}

function ledgerOf(json: any): any[] {
  return json['//'].metadata.sovereign.secrets;
}

function existingCluster(handles: Record<string, string>) {
  return (stack: TerraformStack) => {
    const byKind = { scaleway: handles, ovhcloud: handles, hetzner: handles };
    SovereignCluster.fromExisting(stack, 'old', { byKind }).addNodePool({ name: 'late', size: NodeSize.SMALL, minNodes: 1 });
  };
}

function existingHetznerCluster(stack: TerraformStack): void {
  const variable = (name: string) => new TerraformVariable(stack, name, { type: 'string', sensitive: true }).stringValue;
  existingCluster({
    kubeconfig: variable('old_kubeconfig'), nodeToken: variable('old_token'), controlPlanes: '10.20.255.4', kubernetesVersion: '1.35',
    subnetId: '1-10.20.0.0/16', gatewayAddress: '10.20.0.1',
  })(stack);
}
