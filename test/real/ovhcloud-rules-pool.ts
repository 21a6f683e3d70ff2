/** Rules for OVHcloud about the pools of nodes of a cluster. */
import { allowListsOf } from './ovhcloud-rules-access';
import { CATALOG, matches, oneOf, OvhcloudStack, Rule, unless } from './ovhcloud-rules-stack';

const POOL = 'ovh_cloud_project_kube_nodepool';

const EFFECTS = ['NoExecute', 'NoSchedule', 'PreferNoSchedule'];
const METADATA = ['annotations', 'finalizers', 'labels'];
const SPEC = ['taints', 'unschedulable'];
const MOST_NODES = 100;

/** A rule about pools. */
function pool(id: string, about: string, check: Rule['check']): Rule {
  return { id, about, on: [POOL], check };
}

export const poolRules: Rule[] = [
  pool('pool-name', 'A pool has a name without "_" and ".": the API refuses them, and only after the cluster was made.', ({ name }) =>
    matches(name, /^[a-z0-9-]{1,60}$/, 'name')),
  pool('pool-name-unique', 'No two pools of a cluster have the same name.', ({ name, kube_id: id }, stack) =>
    unless(stack.of(POOL).filter(({ body }) => body.kube_id === id && body.name === name).length === 1, `another pool is called ${name} too`)),
  pool('pool-flavor', 'The machine type is sold where the cluster stands, and to clusters.', ({ flavor_name: flavor, kube_id: id }, stack) => {
    const region = regionOf(id, stack);
    const sold = CATALOG.nodeTypes.filter((type: any) => type.kubernetes !== false && (region === undefined || type.locations.includes(region)));
    return oneOf(flavor, sold.map((type: any) => type.code), 'flavor_name');
  }),
  pool('pool-size', 'The number of nodes lies within its bounds, the upper one from 1.', ({ min_nodes: min, desired_nodes: desired, max_nodes: max }) =>
    unless([min, desired, max].every(Number.isInteger) && 0 <= min && min <= desired && desired <= max && max >= 1 && max <= MOST_NODES,
      `${min} <= ${desired} <= ${max} does not hold`)),
  pool('pool-autoscale', 'Where the autoscaler moves the number of nodes the program leaves it alone, and nowhere else.', body => {
    const { autoscale, min_nodes: min, max_nodes: max, lifecycle } = body;
    const ignored = lifecycle?.ignore_changes?.includes('desired_nodes') ?? false;
    return [
      ...unless(typeof autoscale === 'boolean' && ignored === autoscale, `autoscale is ${autoscale}, desired_nodes ${ignored ? 'ignored' : 'not ignored'}`),
      ...unless(autoscale !== true || max > min, 'there is nothing to scale'),
    ];
  }),
  pool('pool-zone', 'A pool stands in one zone of a region that has several, and names none elsewhere.', ({ availability_zones: zones, kube_id: id }, stack) => {
    const region = regionOf(id, stack);
    const known: string[] = CATALOG.locations.find((location: any) => location.code === region)?.zones ?? [];
    if (region === undefined) return unless((zones ?? []).length <= 1, 'there are several zones');
    if (known.length === 0) return unless(zones === undefined, `${region} has no zones`);
    return [...unless(zones?.length === 1, `there are ${zones?.length ?? 0} zones`), ...[zones ?? []].flat().flatMap(zone => oneOf(zone, known, 'zone'))];
  }),
  pool('pool-template', 'A template has all five members and something in them: an empty one is an update in every plan.', ({ template }) => {
    if (template === undefined) return [];
    const { metadata = {}, spec = {} } = template;
    const missing = [...METADATA.filter(name => !(name in metadata)), ...SPEC.filter(name => !(name in spec))];
    return [
      ...missing.map(name => `${name} is missing`),
      ...unless(Object.keys(metadata.labels ?? {}).length > 0 || (spec.taints ?? []).length > 0, 'the template is empty'),
    ];
  }),
  pool('pool-taints', 'A taint is a map of key, value and effect.', ({ template }) => [template?.spec?.taints ?? []].flat().flatMap(taint => [
    ...unless(Object.keys(taint).sort().join() === 'effect,key,value', `a taint has ${Object.keys(taint).join()}`),
    ...oneOf(taint.effect, EFFECTS, 'effect'),
  ])),
  pool('pool-cost', 'Nodes are paid by the hour; a month cannot be taken back.', ({ monthly_billed: monthly }) =>
    unless(monthly === false, `monthly_billed is ${monthly}`)),
  pool('pool-private', 'Nodes get no floating addresses, and no group that limits a pool to five of them.', body =>
    ['anti_affinity', 'attach_floating_ips'].filter(name => name in body).map(name => `${name} is set`)),
  pool('pool-waits', 'Nodes come after the list of addresses: the API server is never open to everybody while they run.', ({ kube_id: id }, stack, { address }) => {
    const waits = allBefore(address, stack);
    return allowListsOf(id, stack).flatMap(list => unless(waits.has(list), `does not wait for ${list}`));
  }),
];

/** Where the cluster of a pool stands; unknown for one that this stack did not make. */
function regionOf(kubeId: unknown, stack: OvhcloudStack): string | undefined {
  return stack.target(kubeId)?.block?.body.region;
}

/** Everything that a resource waits for by `depends_on`, also through others. */
function allBefore(address: string, stack: OvhcloudStack, found = new Set<string>()): Set<string> {
  const waits: string[] = stack.blocks.find(block => block.address === address)?.body.depends_on ?? [];
  waits.filter(other => !found.has(other)).forEach(other => allBefore(other, stack, found.add(other)));
  return found;
}
