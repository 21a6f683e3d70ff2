import { isRange, prefixOf, PRIVATE_RANGES, unroutedAround } from '../../cidr';
import type { Refusal } from '../../refusal';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import type { OvhcloudPlatform } from './platform';
import { ClusterPlan, locationsWithPlan, planOf } from './products';

/** The API refuses ranges of pods and services that are smaller than this. */
const LONGEST_PREFIX = 16;

/** What only this platform knows to be wrong with a cluster. */
export function clusterRefusals(spec: SovereignClusterSpec, platform: OvhcloudPlatform): Refusal[] {
  const plan = planOf(spec.location);
  return [
    ...plan ? optionRefusals(spec.location, plan, platform) : [],
    ...rangeRefusals('podCidr', spec.podCidr),
    ...rangeRefusals('serviceCidr', spec.serviceCidr),
    ...plan === 'standard' ? gatewayRefusals(spec) : [],
  ];
}

function optionRefusals(location: string, sold: ClusterPlan, platform: OvhcloudPlatform): Refusal[] {
  const { plan = sold, kubeProxyMode } = platform._cluster;
  const prop = (name: string) => `platforms.${platform.name}.cluster.${name}`;
  if (plan !== sold) {
    const reason = `clusters in ${location} are sold with another plan only`;
    return [{ prop: prop('plan'), got: plan, reason, allowed: sold, remedy: 'choose that one, or leave it out' }];
  }
  if (!kubeProxyMode || sold === 'free') return [];
  return [{
    prop: prop('kubeProxyMode'),
    got: kubeProxyMode,
    reason: `clusters in ${location} have the plan ${sold}, which lets nobody choose it`,
    allowed: `a cluster in ${locationsWithPlan('free').join(', ')}`,
    remedy: 'leave it out, or choose one of these locations',
  }];
}

function rangeRefusals(prop: string, got: string | undefined): Refusal[] {
  if (got === undefined || !isRange(got)) return [];
  if (PRIVATE_RANGES.includes(unroutedAround(got) ?? '') && prefixOf(got) <= LONGEST_PREFIX) return [];
  return [{
    prop,
    got,
    reason: 'its API takes private ranges only, and no small ones',
    allowed: `a range of /${LONGEST_PREFIX} or larger inside ${PRIVATE_RANGES.join(', ')}`,
    remedy: 'choose such a range, or leave it out',
  }];
}

/** Nodes without public address reach the API server from the gateway's, so a list without it would shut them out. */
function gatewayRefusals({ network: { values } }: SovereignClusterSpec): Refusal[] {
  if (values.gatewayAddress !== undefined) return [];
  return [{
    prop: 'network',
    got: Object.keys(values),
    reason: 'nodes of a cluster with the plan standard reach its API server from the gateway of their network, and its handles do not say it',
    allowed: 'networkId, subnetId, gatewayAddress',
    remedy: 'give fromExisting the public address of the gateway as gatewayAddress',
  }];
}
