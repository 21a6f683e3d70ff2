/** Rules for OVHcloud about Kubernetes: the clusters. */
import { gatewaysOn } from './ovhcloud-rules-network';
import { CATALOG, isRange, matches, oneOf, Rule, unless } from './ovhcloud-rules-stack';

const KUBE = 'ovh_cloud_project_kube';

/** What pods, services and containers use inside a cluster: documentation of the plans, 2026-02. */
const INSIDE: Record<string, string[]> = { free: ['10.2.0.0/16', '10.3.0.0/16', '172.17.0.0/16'], standard: ['10.240.0.0/13', '10.3.0.0/16'] };
const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

const isManaged = (address: string) => !address.startsWith('data.');

/** A rule about clusters that this stack makes; existing ones are only read. */
function cluster(id: string, about: string, check: Rule['check']): Rule {
  return { id, about, on: [KUBE], check: (body, stack, block) => isManaged(block.address) ? check(body, stack, block) : [] };
}

export const clusterRules: Rule[] = [
  cluster('cluster-plan', 'The plan is said, and is the one that the region sells; some regions sell none.', ({ region, plan }) =>
    oneOf(plan, [planOf(region)].filter(sold => sold !== undefined), `plan in ${region}`)),
  cluster('cluster-name', 'The name is in lower case, without "_" and ".".', ({ name }) => matches(name, /^[a-z0-9-]{1,63}$/, 'name')),
  cluster('cluster-version', 'The version is a minor one.', ({ version }) => matches(version, /^1\.\d{2}$/, 'version')),
  cluster('cluster-update-policy', 'The policy is one that the API knows.', ({ update_policy: policy }) =>
    oneOf(policy, ['ALWAYS_UPDATE', 'MINIMAL_DOWNTIME', 'NEVER_UPDATE'], 'update_policy')),
  cluster('cluster-network', 'Nodes and load balancers have a network and the same subnet of it; otherwise a race chooses one.', body => {
    const { private_network_id: network, nodes_subnet_id: nodes, load_balancers_subnet_id: balancers } = body;
    return unless(Boolean(network && nodes) && nodes === balancers, 'the network or a subnet is missing, or there are two subnets');
  }),
  cluster('cluster-network-region', 'The network of a cluster stands where the cluster does.', ({ region, private_network_id: id }, stack) => {
    const { block, path = '' } = stack.target(id) ?? {};
    const codes = block ? [...block.body.regions, ...path.match(/(?<=")[^"]+(?=")/g) ?? []] : [];
    return codes.flatMap(code => unless(code === region, `the network is in ${code}, the cluster in ${region}`));
  }),
  cluster('cluster-network-free', 'The subnet keeps off the ranges that the cluster uses inside.', (body, stack) => {
    const range = stack.target(body.nodes_subnet_id)?.block?.body.cidr;
    return range === undefined ? [] : insideOf(body).filter(other => overlap(range, other)).map(other => `the subnet ${range} overlaps ${other}`);
  }),
  cluster('cluster-routing', 'With the plan free nodes leave by the private network, said by a complete block; the plan standard refuses the block.', body => {
    const { plan, private_network_configuration: block } = body;
    const given = block && [block.default_vrack_gateway, block.private_network_routing_as_default];
    return unless(JSON.stringify(given) === (plan === 'free' ? '["",true]' : undefined), `private_network_configuration is ${JSON.stringify(block)}`);
  }),
  cluster('cluster-proxy', 'The mode of kube-proxy is a choice with the plan free only.', ({ plan, kube_proxy_mode: mode }) =>
    mode === undefined ? [] : [...oneOf(mode, ['iptables', 'ipvs'], 'mode'), ...unless(plan === 'free', `the plan ${plan} has none`)]),
  cluster('cluster-ranges', 'Ranges are a choice with the plan standard only: both, private, at least a /16 and apart.', body => {
    const { plan, ip_allocation_policy: policy } = body;
    if (policy === undefined) return [];
    const ranges: string[] = [policy.pods_ipv4_cidr, policy.services_ipv4_cidr];
    return [
      ...unless(plan === 'standard', `the plan ${plan} has no choice`),
      ...ranges.flatMap(range => unless(isRange(range) && prefixOf(range) <= 16 && PRIVATE.some(all => covers(all, range)), `a range is ${range}`)),
      ...unless(!ranges.every(isRange) || !overlap(ranges[0], ranges[1]), 'the ranges overlap'),
    ];
  }),
  cluster('cluster-protection', 'A cluster says whether it may be destroyed.', ({ lifecycle }) =>
    unless(typeof lifecycle?.prevent_destroy === 'boolean', 'prevent_destroy is not set')),
  cluster('cluster-move', 'A change of the subnet replaces the cluster: an update is planned and not done.', ({ nodes_subnet_id: subnet, lifecycle }, stack) =>
    unless(stack.watchedBy(lifecycle).some(input => input?.nodes_subnet_id === subnet), 'nothing forces a replacement')),
  cluster('cluster-waits', 'A cluster comes after the gateway of its subnet, and with the plan standard there must be one.', (body, stack) => {
    const { plan, nodes_subnet_id: id, depends_on: waits = [] } = body;
    const subnet = stack.target(id)?.block?.address;
    const gateways = subnet === undefined ? [] : gatewaysOn(subnet, stack);
    return [
      ...unless(plan === 'free' || subnet === undefined || gateways.length > 0, 'the subnet has no gateway'),
      ...gateways.flatMap(({ address }) => unless(waits.includes(address), `does not wait for ${address}`)),
    ];
  }),
];

/** The row of the catalog, by a region's numbered code. */
function planOf(region: string): string | undefined {
  return CATALOG.locations.find((location: any) => location.code === region)?.clusterPlan;
}

function insideOf({ plan, ip_allocation_policy: policy }: any): string[] {
  return policy ? [policy.pods_ipv4_cidr, policy.services_ipv4_cidr] : INSIDE[plan] ?? [];
}

function overlap(one: string, other: string): boolean {
  return covers(one, other) || covers(other, one);
}

function covers(outer: string, inner: string): boolean {
  const size = 2 ** (32 - prefixOf(outer));
  return prefixOf(outer) <= prefixOf(inner) && Math.floor(numberOf(inner) / size) === Math.floor(numberOf(outer) / size);
}

function prefixOf(range: string): number {
  return Number(String(range).split('/')[1]);
}

function numberOf(range: string): number {
  return String(range).split('/')[0].split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
}
