import type { NodePoolSpec } from '../../sovereign-cluster/driver';
import { zonesOf } from './products';

/**
 * Labels and taints of nodes. All five members are wanted when one is set, and with nothing in them every plan would
 * announce an update.
 */
export function templateOf({ nodeLabels, taints }: NodePoolSpec) {
  if (Object.keys(nodeLabels).length === 0 && taints.length === 0) return undefined;
  return {
    metadata: { annotations: {}, finalizers: [], labels: { ...nodeLabels } },
    spec: { unschedulable: false, taints: taints.map(({ key, value, effect }) => ({ key, value, effect })) },
  };
}

/** A pool stands in one zone and must name it where the location has several; a single one cannot be named. */
export function zonesFor({ zone, location }: NodePoolSpec): string[] | undefined {
  const [first] = zonesOf(location);
  return first === undefined ? undefined : [zone ?? first];
}
