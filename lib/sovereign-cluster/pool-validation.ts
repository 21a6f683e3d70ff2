import { checkFeature } from '../capabilities';
import type { CheckContext } from '../check-context';
import { bool, integer, listOf, mapOf, oneOf, PropRules, required, struct, text } from '../checks';
import { NODE_SIZE } from '../instances';
import { sortedByKey } from '../labels';
import { resourceName } from '../names';
import { hasKind, saysKind } from '../node-kind';
import { IPortable } from '../portable';
import { Feature, NodeType, PlatformLocation, StringMap } from '../profile';
import { chooseType, NodeSizeProps } from '../size';
import { gbFor } from '../storage';
import { NodePoolSpec, NodeTaint, TaintEffect } from './driver';
import type { NodePoolProps } from './sovereign-cluster';

/** What both Scaleway and OVHcloud take: OVHcloud refuses `_` and `.`. */
export const POOL_NAME = text(/^[a-z]([a-z0-9-]{0,30}[a-z0-9])?$/, 'lower-case letters, digits and "-", starting with a letter, at most 32');

const MOST_NODES = 100;
const SMALLEST_ROOT_GIB = 20;

const LABEL_KEY = text(
  /^(?!([a-z0-9.-]*\.)?(kubernetes|k8s)\.io\/)([a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?\/)?[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/,
  'a Kubernetes label key whose prefix, if any, is not one of Kubernetes itself',
);
const LABEL_VALUE = text(/^([A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?)?$/, 'a Kubernetes label value, at most 63');

const TAINT_RULES: PropRules<NodeTaint> = {
  key: required(LABEL_KEY),
  value: required(LABEL_VALUE),
  effect: required(oneOf(Object.values(TaintEffect))),
};

export const POOL_RULES: PropRules<NodePoolProps> = {
  name: required(POOL_NAME),
  size: required(NODE_SIZE),
  minNodes: required(integer(0, MOST_NODES, 'nodes')),
  maxNodes: integer(1, MOST_NODES, 'nodes'),
  zones: listOf(text(/^[A-Za-z0-9-]{1,40}$/, 'the code of a zone')),
  labels: mapOf(LABEL_KEY, LABEL_VALUE),
  taints: listOf(struct('a taint', TAINT_RULES)),
  rootVolumeGib: integer(SMALLEST_ROOT_GIB, 10_000, 'GiB'),
  autoRepair: bool(),
};

/** Where pools are made: the labels that apply there, and the location. */
export interface PoolPlace {
  readonly location: PlatformLocation;
  readonly labels: StringMap;
}

/** Checks a pool against the platform and fills every default; one spec per zone. The props have been checked by `POOL_RULES`. */
export function toPoolSpecs(
  cluster: IPortable, { location, labels }: PoolPlace, props: NodePoolProps, context: CheckContext, prop: string,
): NodePoolSpec[] {
  const check = (feature: Feature, name: keyof NodePoolProps) =>
    checkFeature(cluster, feature, `${prop}${name}`, props[name], context, location.code);
  const maxNodes = props.maxNodes ?? props.minNodes;
  if (maxNodes > props.minNodes) check(Feature.CLUSTER_AUTOSCALING, 'maxNodes');
  if (maxNodes < props.minNodes) context.faults.add('pool-bounds', `${prop}maxNodes`, { got: maxNodes, min: props.minNodes });
  if (props.rootVolumeGib) check(Feature.CLUSTER_ROOT_VOLUME, 'rootVolumeGib');
  if (props.autoRepair === true) check(Feature.CLUSTER_AUTO_REPAIR, 'autoRepair');
  if (props.autoRepair === false) check(Feature.CLUSTER_NO_AUTO_REPAIR, 'autoRepair');
  if (props.zones?.length) check(Feature.CLUSTER_ZONES, 'zones');
  const nodeType = chooseNodeType(location, props, context, `${prop}size`);
  if (!nodeType) return [];
  checkZones(location, nodeType, props, context, prop);
  const zones: (string | undefined)[] = props.zones?.length ? props.zones : [undefined];
  return zones.map(zone => ({
    name: resourceName(cluster),
    location: location.code,
    labels,
    poolName: zones.length > 1 ? `${props.name}-${zone!.toLowerCase()}` : props.name,
    nodeType,
    minNodes: props.minNodes,
    maxNodes,
    zone,
    nodeLabels: sortedByKey(props.labels ?? {}),
    taints: props.taints ?? [],
    rootVolumeGb: props.rootVolumeGib === undefined ? undefined : gbFor(props.rootVolumeGib),
    autoRepair: props.autoRepair ?? true,
  }));
}

function chooseNodeType(location: PlatformLocation, { size, zones }: NodePoolProps, context: CheckContext, prop: string): NodeType | undefined {
  const asked = size._floor;
  const places = zones?.filter(zone => location.zones?.includes(zone)) ?? [];
  if (asked !== undefined && !saysKind(asked)) {
    context.faults.add('prop-type', prop, { got: asked, expected: 'vcpu and memoryGib, architecture as an Architecture, gpu as the name of a model' });
    return undefined;
  }
  return chooseType(size, {
    types: context.platform.profile.nodeTypes,
    location,
    fits: type => type.kubernetes !== false && (asked === undefined || hasKind(type, asked) && places.every(zone => isSoldIn(type, zone))),
    how: inWords(asked, places),
  }, context, prop);
}

function isSoldIn(type: NodeType, zone: string): boolean {
  return type.zones?.includes(zone) ?? true;
}

/** How a type is asked for, in the words of a refusal. */
function inWords({ gpu, architecture }: Partial<NodeSizeProps> = {}, zones: readonly string[]): string {
  return [
    'to clusters', gpu && `with an accelerator ${gpu}`, architecture && `for ${architecture}`, zones.length > 0 && `in ${zones.join(' and ')}`,
  ].filter(Boolean).join(' ');
}

function checkZones(location: PlatformLocation, type: NodeType, props: NodePoolProps, { faults }: CheckContext, prop: string): void {
  if (faults.has(`${prop}zones`)) return;
  const known = location.zones ?? [];
  props.zones?.forEach((zone, index) => {
    const name = `${prop}zones[${index}]`;
    if (!known.includes(zone)) {
      faults.add('zone-unknown', name, { got: zone, location: location.code, known });
    } else if (!isSoldIn(type, zone)) {
      faults.add('zone-not-sold', name, { got: zone, type: type.code, known: known.filter(other => isSoldIn(type, other)) });
    }
  });
}
