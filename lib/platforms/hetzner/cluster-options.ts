import { Construct } from 'constructs';
import { catalogOf } from '../../catalog';
import type { CheckContext } from '../../check-context';
import { configurationOf } from '../../configuration';
import { Faults } from '../../faults';
import type { NodeType } from '../../profile';
import { chooseType, NodeSize } from '../../size';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import { variableOf } from '../../variable';
import { claimFolder } from './claimed-names';
import { isControlPlane } from './cluster-limits';
import type { SnapshotStore } from './k3s/configuration';
import { optionPath, storageKey, variableName } from './options';
import { storageHost } from './places';
import type { HetznerPlatform } from './platform';

/** The provider takes tokens of this length only. */
const TOKEN_LENGTH = 64;

/** The least that a control plane needs. */
const CONTROL_PLANE = NodeSize.of({ vcpu: 2, memoryGib: 4 });

/** What the options and the network of a cluster come to. */
export interface ClusterChoice {
  readonly controlPlaneType: string;
  /** Gateway of the private network. */
  readonly gateway: string;
  /** Where snapshots go, if anywhere; their keys are still to be asked for. */
  readonly snapshots?: { readonly bucket: string; readonly region: string };
}

/** Complains where the catalog edition in force has no type for control planes. */
export function chooseCluster(scope: Construct, spec: SovereignClusterSpec, platform: HetznerPlatform): ClusterChoice {
  const context = { platform, configuration: configurationOf(scope), faults: Faults.of(scope) };
  const controlPlaneType = chooseControlPlane(spec, platform, context);
  context.faults.throwIfAny();
  const snapshots = snapshotPlace(spec, platform);
  if (snapshots) claimFolder(scope, snapshots, spec.name);
  return { controlPlaneType: controlPlaneType!.code, gateway: spec.network.values.gatewayAddress, snapshots };
}

function chooseControlPlane({ location: code }: SovereignClusterSpec, platform: HetznerPlatform, context: CheckContext): NodeType | undefined {
  const { controlPlaneType } = platform._cluster;
  const { locations, nodeTypes: types } = catalogOf('hetzner');
  return chooseType(controlPlaneType === undefined ? CONTROL_PLANE : NodeSize.exactly({ [platform.profile.kind]: controlPlaneType }), {
    types,
    location: locations.find(location => location.code === code)!,
    fits: isControlPlane,
    how: 'to control planes',
  }, context, optionPath(platform, 'cluster.controlPlaneType'));
}

function snapshotPlace({ location }: SovereignClusterSpec, platform: HetznerPlatform): ClusterChoice['snapshots'] {
  const { snapshotBucket: bucket, snapshotLocation: region = location } = platform._cluster;
  return bucket ? { bucket, region } : undefined;
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
