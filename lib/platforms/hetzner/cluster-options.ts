import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import type { CheckContext } from '../../check-context';
import { configurationOf } from '../../configuration';
import { Faults } from '../../faults';
import { Architecture, NodeType } from '../../profile';
import { chooseType, NodeSize } from '../../size';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import { variableOf } from '../../variable';
import { claimFolder } from './claimed-names';
import type { SnapshotStore } from './k3s/configuration';
import { checkBucketLocation, gatewayIn, optionPath, storageKey, TITLE, variableName } from './options';
import { storageHost } from './places';
import type { HetznerPlatform } from './platform';

/** The provider takes tokens of this length only. */
const TOKEN_LENGTH = 64;

/** The least that a control plane needs. */
const CONTROL_PLANE = NodeSize.of({ vcpu: 2, memoryGib: 4 });

/** "Effective" rules of one firewall: https://docs.hetzner.com/cloud/firewalls/faq, 2023-11-16. */
const FIREWALL_RULES = 500;

/** What the options and the network of a cluster come to. */
export interface ClusterChoice {
  readonly controlPlaneType: string;
  /** Gateway of the private network. */
  readonly gateway: string;
  /** Where snapshots go, if anywhere; their keys are still to be asked for. */
  readonly snapshots?: { readonly bucket: string; readonly region: string };
}

/** Complains about what only this platform knows to be wrong with a cluster. */
export function chooseCluster(scope: Construct, spec: SovereignClusterSpec, platform: HetznerPlatform): ClusterChoice {
  const context = { platform, configuration: configurationOf(scope), faults: Faults.of(scope) };
  const controlPlaneType = chooseControlPlane(spec, platform, context);
  const snapshots = chooseSnapshots(spec, platform, context.faults);
  const gateway = gatewayIn(spec.network, 'a cluster', context.faults);
  checkLogin(spec, context.faults);
  checkAllowList(spec, context.faults);
  context.faults.throwIfAny();
  if (snapshots) claimFolder(scope, snapshots, spec.name);
  return { controlPlaneType: controlPlaneType!.code, gateway, snapshots };
}

function chooseControlPlane({ location: code }: SovereignClusterSpec, platform: HetznerPlatform, context: CheckContext): NodeType | undefined {
  const { controlPlaneType } = platform._cluster;
  const { locations, nodeTypes: types } = catalogOf('hetzner');
  return chooseType(controlPlaneType === undefined ? CONTROL_PLANE : NodeSize.exactly({ [platform.profile.kind]: controlPlaneType }), {
    types,
    location: locations.find(location => location.code === code)!,
    fits: ({ architecture, memoryGib }) => architecture === Architecture.AMD64 && memoryGib >= 2,
    how: 'to control planes',
  }, context, prop(platform, 'controlPlaneType'));
}

function chooseSnapshots({ location }: SovereignClusterSpec, platform: HetznerPlatform, faults: Faults): ClusterChoice['snapshots'] {
  const { snapshotBucket: bucket, snapshotLocation: region = location, restoreSnapshot } = platform._cluster;
  if (restoreSnapshot && !bucket) faults.add('prop-missing', prop(platform, 'snapshotBucket'), { expected: 'the bucket that holds the snapshot' });
  if (!bucket) return undefined;
  checkBucketLocation(region, prop(platform, 'snapshotLocation'), faults);
  return { bucket, region };
}

/** The API server reads groups from one claim. */
function checkLogin({ oidc }: SovereignClusterSpec, faults: Faults): void {
  const claims = oidc?.groupsClaim ?? [];
  if (claims.length > 1) faults.add('prop-range', 'oidc.groupsClaim', { got: claims, expected: `one claim, ${TITLE} has no API server that reads more` });
}

/** Each range counts as a rule of the firewall. */
function checkAllowList({ apiServerAllowedCidrs: ranges }: SovereignClusterSpec, faults: Faults): void {
  if (ranges.length > FIREWALL_RULES) {
    const expected = `at most ${FIREWALL_RULES} ranges, as many as a firewall at ${TITLE} holds`;
    faults.add('prop-range', 'apiServerAllowedCidrs', { got: `${ranges.length} ranges`, expected });
  }
}

function prop(platform: HetznerPlatform, option: string): string {
  return optionPath(platform, `cluster.${option}`);
}

/** The token that the cluster makes volumes and load balancers with; the provider's own never leaves the environment. */
export function cloudToken(scope: Construct, platform: HetznerPlatform): string {
  const name = variableName(platform, 'cluster_token');
  return variableOf(scope, name, {
    type: 'string',
    sensitive: true,
    description: 'Token of the Hetzner Cloud project that clusters make volumes and load balancers with.',
    validation: [{ condition: `\${length(var.${name}) == ${TOKEN_LENGTH}}`, errorMessage: `A token of Hetzner Cloud has ${TOKEN_LENGTH} characters.` }],
  }).stringValue;
}

/** Where snapshots of a cluster go. */
export function snapshotStore(
  scope: Construct, { name }: SovereignClusterSpec, { snapshots }: ClusterChoice, platform: HetznerPlatform,
): SnapshotStore | undefined {
  if (snapshots === undefined) return undefined;
  const key = (what: string) => storageKey(scope, variableName(platform, `snapshot_${what}_key`), `The ${what} key of the bucket for snapshots of clusters.`);
  return { ...snapshots, endpoint: storageHost(snapshots.region), folder: name, accessKey: key('access'), secretKey: key('secret') };
}
