import { TerraformStack, TerraformVariable } from 'cdktf';
import { ConformanceCase, outcomeOf } from '../../lib/conformance';
import { SUITES } from '../../lib/conformance/suites';
import { NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { TestedPlatform } from './platforms';
import { bucket, cluster } from './traps/support';

/** A program, and what it needs in the configuration. */
interface SecretCase extends ConformanceCase {
  readonly more?: object;
}

const WITH_SNAPSHOTS = { location: 'de', acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster'], cluster: { snapshotBucket: 'shop' } };

/** Programs that no case has, because they need a configuration of their own or things that exist. */
const MORE: Record<string, SecretCase[]> = {
  scaleway: [{ name: 'an existing cluster', build: existingCluster({ clusterId: 'fr-par/11111111-2222-4333-8444-555555555555' }) }],
  ovhcloud: [{ name: 'an existing cluster', build: existingCluster({ clusterId: '11111111-2222-4333-8444-555555555555' }) }],
  hetzner: [
    { name: 'an existing cluster', build: existingHetznerCluster },
    { name: 'snapshots', build: cluster({ highAvailability: true }), more: { platforms: { hetzner: WITH_SNAPSHOTS } } },
    { name: 'a second account', build: bucket(), more: { platform: 'second-account' } },
  ],
};

/** Cases with every kind of secret, for those who do not need all cases. */
const FEW = ['postgres: a user', 'postgres: a user with the caller\'s password', 'bucket: grants', 'cluster: highly available', 'cluster: minimal'];

/** Every program that a platform accepts, with its JSON. */
export function secretStacks(platform: TestedPlatform): [name: string, json: any][] {
  return accepted(platform, [...Object.values(SUITES).flatMap(suite => suite.cases), ...MORE[platform.kind]]);
}

/** A few of them that have all kinds of secrets. */
export function fewSecretStacks(platform: TestedPlatform): any[] {
  const cases = Object.values(SUITES).flatMap(suite => suite.cases).filter(({ name }) => FEW.includes(name));
  return accepted(platform, [...cases, ...MORE[platform.kind]]).map(([, json]) => json);
}

function accepted({ configuration, prepare }: TestedPlatform, cases: SecretCase[]): [string, any][] {
  return cases
    .map(({ name, build, more }): [string, any] => [name, outcomeOf({ ...configuration, ...more }, build, prepare).json])
    .filter(([, json]) => json !== undefined);
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
