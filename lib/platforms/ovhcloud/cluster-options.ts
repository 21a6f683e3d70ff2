import { Token } from 'cdktf';
import { Construct } from 'constructs';
import { checkCidr, prefixOf, Ranges } from '../../cidr';
import { Faults } from '../../faults';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import type { OvhcloudPlatform } from './platform';
import { ClusterPlan, CLUSTER_RANGES, locationsWithPlan, planOf } from './products';

const TITLE = 'OVHcloud';
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** The API refuses ranges of pods and services that are smaller than this. */
const LONGEST_PREFIX = 16;
const SHORTEST_PREFIX = 8;

/** Complains about what only this platform knows to be wrong with a cluster; returns its plan. */
export function checkCluster(scope: Construct, spec: SovereignClusterSpec, platform: OvhcloudPlatform): ClusterPlan {
  const faults = Faults.of(scope);
  const plan = planOf(spec.location)!;
  checkOptions(spec.location, plan, platform, faults);
  checkRange('podCidr', spec.podCidr, faults);
  checkRange('serviceCidr', spec.serviceCidr, faults);
  checkGateway(spec, plan, faults);
  faults.throwIfAny();
  return plan;
}

/** Both ranges, because the API takes none without the other; nothing when both are left to the cloud. */
export function ipAllocationPolicy({ podCidr, serviceCidr }: SovereignClusterSpec) {
  if (podCidr === undefined && serviceCidr === undefined) return undefined;
  return { podsIpv4Cidr: podCidr ?? CLUSTER_RANGES.podCidr, servicesIpv4Cidr: serviceCidr ?? CLUSTER_RANGES.serviceCidr };
}

function checkOptions(location: string, sold: ClusterPlan, platform: OvhcloudPlatform, faults: Faults): void {
  const { plan = sold, kubeProxyMode } = platform._cluster;
  const prop = (name: string) => `platforms.${platform.name}.cluster.${name}`;
  if (plan !== sold) {
    faults.add('cluster-plan', prop('plan'), { got: plan, title: TITLE, location, sold });
  } else if (kubeProxyMode && sold !== 'free') {
    const locations = locationsWithPlan('free');
    faults.add('feature-location', prop('kubeProxyMode'), { got: kubeProxyMode, title: TITLE, location, locations });
  }
}

function checkRange(prop: string, range: string | undefined, faults: Faults): void {
  if (range === undefined) return;
  checkCidr(range, (code, details) => faults.add(code, prop, { got: range, ...details }), Ranges.PRIVATE);
  if (prefixOf(range) > LONGEST_PREFIX) faults.add('cidr-prefix', prop, { got: range, min: SHORTEST_PREFIX, max: LONGEST_PREFIX });
}

/** Nodes without public address reach the API server from the gateway's, so a list without it would shut them out. */
function checkGateway({ network: { values } }: SovereignClusterSpec, plan: ClusterPlan, faults: Faults): void {
  const { gatewayAddress: address } = values;
  if (address === undefined) {
    if (plan === 'free') return;
    const kind = `a cluster with the plan ${plan}`;
    faults.add('existing-handles', 'network', { got: Object.keys(values), kind, keys: ['networkId', 'subnetId', 'gatewayAddress'] });
  } else if (!Token.isUnresolved(address) && !IPV4.test(address)) {
    faults.add('prop-pattern', 'network', { got: address, expected: 'the public IPv4 address of its gateway as gatewayAddress' });
  }
}
