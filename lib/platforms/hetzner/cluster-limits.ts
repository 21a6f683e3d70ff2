import { catalogOf } from '../../catalog';
import { Architecture, NodeType } from '../../profile';
import type { Refusal } from '../../refusal';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import { bucketRefusals, gatewayRefusals, optionPath } from './options';
import type { HetznerPlatform } from './platform';

/** "Effective" rules of one firewall: https://docs.hetzner.com/cloud/firewalls/faq, 2023-11-16. */
const FIREWALL_RULES = 500;

const LEAST_MEMORY_GIB = 2;

/** What only this platform knows to be wrong with a cluster. */
export function clusterRefusals(spec: SovereignClusterSpec, platform: HetznerPlatform): Refusal[] {
  return [
    ...controlPlaneRefusals(spec, platform), ...snapshotRefusals(spec, platform), ...gatewayRefusals('a cluster', spec.network),
    ...loginRefusals(spec), ...allowListRefusals(spec),
  ];
}

/** Whether a type can be a control plane. */
export function isControlPlane({ architecture, memoryGib }: NodeType): boolean {
  return architecture === Architecture.AMD64 && memoryGib >= LEAST_MEMORY_GIB;
}

/** Compared with the types of all editions: which one is in force is known where the type is chosen. */
function controlPlaneRefusals({ location }: SovereignClusterSpec, platform: HetznerPlatform): Refusal[] {
  const { controlPlaneType: got } = platform._cluster;
  const types = catalogOf('hetzner').nodeTypes.filter(type => isControlPlane(type) && type.locations.includes(location)).map(({ code }) => code);
  if (got === undefined || types.includes(got)) return [];
  return [{
    prop: optionPath(platform, 'cluster.controlPlaneType'),
    got,
    reason: `a control plane needs a type with an ${Architecture.AMD64} processor and ${LEAST_MEMORY_GIB} GiB that is sold in ${location}`,
    allowed: [...new Set(types)].sort().join(', '),
    remedy: 'choose one of these, or leave it out',
  }];
}

function snapshotRefusals({ location }: SovereignClusterSpec, platform: HetznerPlatform): Refusal[] {
  const { snapshotBucket, snapshotLocation: wanted, restoreSnapshot } = platform._cluster;
  if (snapshotBucket) return bucketRefusals({ what: 'snapshots', option: optionPath(platform, 'cluster.snapshotLocation'), wanted }, location);
  if (!restoreSnapshot) return [];
  return [{
    prop: optionPath(platform, 'cluster.snapshotBucket'),
    reason: 'it is missing, and restoreSnapshot names a snapshot that must be in it',
    allowed: 'the name of the bucket that holds the snapshot',
    remedy: 'give it, or leave restoreSnapshot out',
  }];
}

function loginRefusals({ oidc }: SovereignClusterSpec): Refusal[] {
  const got = oidc?.groupsClaim ?? [];
  if (got.length <= 1) return [];
  return [{ prop: 'oidc.groupsClaim', got, reason: 'its API servers read groups from one claim', allowed: 'one claim', remedy: 'choose one of them' }];
}

/** Each range counts as a rule of the firewall. */
function allowListRefusals({ apiServerAllowedCidrs: ranges }: SovereignClusterSpec): Refusal[] {
  if (ranges.length <= FIREWALL_RULES) return [];
  return [{
    prop: 'apiServerAllowedCidrs',
    got: `${ranges.length} ranges`,
    reason: 'its firewalls hold no more',
    allowed: `at most ${FIREWALL_RULES} ranges`,
    remedy: 'join ranges to larger ones, or leave some out',
  }];
}
