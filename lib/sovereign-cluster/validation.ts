import { checkNotOpen } from '../allow-list';
import { checkFeature } from '../capabilities';
import type { CheckContext } from '../check-context';
import { bool, cidr, integer, listOf, oneOf, PropRules, required, struct, text } from '../checks';
import { overlaps } from '../cidr';
import { checkVersion } from '../engine-version';
import { NETWORK } from '../instances';
import { labelsOf } from '../labels';
import { resourceName } from '../names';
import { COMMON_RULES, handlesFor } from '../portable';
import { Feature, StringMap } from '../profile';
import { isReleased } from '../stack-record';
import { DayOfWeek, MaintenanceWindow, NodePoolSpec, OpenIdConnect, SovereignClusterSpec } from './driver';
import { POOL_RULES, toPoolSpecs } from './pool-validation';
import type { SovereignCluster, SovereignClusterProps } from './sovereign-cluster';

const WINDOW_RULES: PropRules<MaintenanceWindow> = {
  day: required(oneOf(Object.values(DayOfWeek))),
  startHour: required(integer(0, 23, 'hour in UTC')),
};

const CLAIM = text(/^[A-Za-z0-9_.:/-]{1,100}$/, 'a claim');
const PREFIX = text(/^[A-Za-z0-9_.:/-]{0,100}$/, 'letters, digits and _.:/-');

const OIDC_RULES: PropRules<OpenIdConnect> = {
  issuerUrl: required(text(/^https:\/\/[A-Za-z0-9._~:/-]{1,200}$/, 'a URL that starts with https://')),
  clientId: required(text(/^[A-Za-z0-9_.:/-]{1,200}$/, 'a client id')),
  usernameClaim: CLAIM,
  usernamePrefix: PREFIX,
  groupsClaim: listOf(CLAIM),
  groupsPrefix: PREFIX,
  requiredClaims: listOf(text(/^[A-Za-z0-9_.:/-]{1,100}=[A-Za-z0-9_.:/-]{1,100}$/, 'a claim as key=value')),
};

export const PROP_RULES: PropRules<SovereignClusterProps> = {
  ...COMMON_RULES,
  network: required(NETWORK),
  kubernetesVersion: required(text(/^1\.\d{1,2}$/, 'a minor version such as "1.35"')),
  nodePools: required(listOf(struct('a node pool', POOL_RULES))),
  apiServerAllowedCidrs: required(listOf(cidr())),
  highAvailability: bool(),
  maintenanceWindow: struct('a maintenance window', WINDOW_RULES),
  podCidr: cidr(),
  serviceCidr: cidr(),
  oidc: struct('an OpenID Connect login', OIDC_RULES),
  deletionProtection: bool(),
};

/** Features that a prop asks for merely by being there, or by being true. */
const FEATURES: [keyof SovereignClusterProps, Feature][] = [
  ['highAvailability', Feature.CLUSTER_HIGH_AVAILABILITY],
  ['maintenanceWindow', Feature.CLUSTER_MAINTENANCE_WINDOW],
  ['podCidr', Feature.CLUSTER_RANGES],
  ['serviceCidr', Feature.CLUSTER_RANGES],
  ['oidc', Feature.CLUSTER_OIDC],
];

/** Checks what needs the platform, and fills every default. */
export function toSpec(cluster: SovereignCluster, props: SovereignClusterProps, context: CheckContext): SovereignClusterSpec {
  const { location } = props.network;
  checkFeature(cluster, Feature.SOVEREIGN_CLUSTER, 'network', location, context, location);
  for (const [prop, feature] of FEATURES) {
    if (props[prop]) checkFeature(cluster, feature, prop, props[prop], context, location);
  }
  if (!props.network.egress) context.faults.add('egress-needed', 'network', { got: props.network.node.path });
  checkVersion(props.kubernetesVersion, context.platform.profile.kubernetesVersions ?? [], context, 'kubernetesVersion');
  checkFeature(cluster, Feature.CLUSTER_API_ALLOW_LIST, 'apiServerAllowedCidrs', props.apiServerAllowedCidrs, context, location);
  checkAllowList(props, context);
  checkRanges(props, context);
  return {
    name: resourceName(cluster),
    location,
    labels: labelsOf(cluster, props.labels, context),
    deletionProtection: (props.deletionProtection ?? true) && !isReleased(cluster),
    network: handlesFor(cluster, props.network),
    networkCidr: props.network.cidr,
    kubernetesVersion: props.kubernetesVersion,
    highAvailability: props.highAvailability ?? false,
    apiServerAllowedCidrs: context.faults.hasWithin('apiServerAllowedCidrs') ? [] : [...props.apiServerAllowedCidrs].sort(),
    maintenanceWindow: props.maintenanceWindow,
    podCidr: props.podCidr,
    serviceCidr: props.serviceCidr,
    oidc: props.oidc,
  };
}

/** The pools of a new cluster; at least one of them must have a node. */
export function toFirstPools(
  cluster: SovereignCluster, props: SovereignClusterProps, labels: StringMap, context: CheckContext,
): NodePoolSpec[] {
  const { faults, platform: { profile } } = context;
  const location = profile.locations.find(l => l.code === props.network.location);
  if (!location || faults.has('nodePools')) return [];
  const specs = props.nodePools.map((pool, index) => {
    const prop = `nodePools[${index}]`;
    return faults.hasWithin(prop) ? [] : toPoolSpecs(cluster, { location, labels }, pool, context, `${prop}.`);
  });
  checkPoolNames(specs, props, faults);
  const pools = specs.flat();
  if (!faults.hasWithin('nodePools') && pools.every(pool => pool.minNodes === 0)) faults.add('pool-none-up', 'nodePools');
  return pools;
}

/** A pool in several zones has a name in each, which may be that of another pool. */
function checkPoolNames(specs: readonly NodePoolSpec[][], { nodePools }: SovereignClusterProps, faults: CheckContext['faults']): void {
  const taken = new Set<string>();
  specs.forEach((pools, index) => {
    if (pools.some(pool => taken.has(pool.poolName))) faults.add('name-taken', `nodePools[${index}].name`, { got: nodePools[index].name });
    pools.forEach(pool => taken.add(pool.poolName));
  });
}

function checkAllowList({ apiServerAllowedCidrs }: SovereignClusterProps, { faults }: CheckContext): void {
  if (!faults.has('apiServerAllowedCidrs')) checkNotOpen('apiServerAllowedCidrs', apiServerAllowedCidrs ?? [], faults);
}

/** The network, pods and services share one address space, and so do ranges that the platform uses inside a cluster. */
function checkRanges(props: SovereignClusterProps, { faults, platform: { profile } }: CheckContext): void {
  const defaults = profile.clusterRanges;
  if (!defaults || faults.has('podCidr', 'serviceCidr')) return;
  const network: Range = { prop: 'network', range: props.network.cidr, what: 'the network', chosen: true };
  const pods: Range = { prop: 'podCidr', range: props.podCidr ?? defaults.podCidr, what: 'the range of pods', chosen: !!props.podCidr };
  const services: Range = {
    prop: 'serviceCidr', range: props.serviceCidr ?? defaults.serviceCidr, what: 'the range of services', chosen: !!props.serviceCidr,
  };
  const reserved = defaults.reserved.map((range): Range => ({ prop: '', range, what: 'a range that the platform reserves', chosen: false }));
  const ofPlatform = reserved.flatMap(range => [pods, services, network].filter(mine => mine.chosen).map(mine => [mine, range]));
  for (const [one, two] of [[pods, network], [services, network], [services, pods], ...ofPlatform]) {
    const [blamed, other] = one.chosen ? [one, two] : [two, one];
    if (overlaps(one.range, two.range)) faults.add('cidr-overlap', blamed.prop, { got: blamed.range, other: other.what, range: other.range });
  }
}

/** A range, the prop that it comes from, and whether the user has chosen it: only then there is something to complain about. */
interface Range {
  readonly prop: string;
  readonly range: string;
  readonly what: string;
  readonly chosen: boolean;
}
