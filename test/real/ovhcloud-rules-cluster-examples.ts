/** For every rule about clusters the changes that break it. */
import { GATEWAY, gatewayAddress, KUBE, LIST, networkId, OIDC, PN, POOL, routing, SUBNET, subnetId, taint, template } from './ovhcloud-rules-cluster-sound';

/** What changes a sound stack. */
export type Change = (json: any) => void;

/** Changes arguments of one resource. */
export const set = (type: string, name: string, change: object): Change => json => Object.assign(json.resource[type][name], change);

const free = (change: object) => set(KUBE, 'main', change);
const standard = (change: object) => set(KUBE, 'paris', change);
const ips = (...ranges: string[]) => set(LIST, 'main', { ips: ranges });
const web = (change: object) => set(POOL, 'web', change);
const paris = (change: object) => set(POOL, 'paris', change);
const ranges = (pods?: string, services?: string) => standard({ ip_allocation_policy: { pods_ipv4_cidr: pods, services_ipv4_cidr: services } });

export const clusterBreaks: Record<string, Change[]> = {
  'cluster-plan': [free({ plan: 'standard' }), standard({ plan: undefined }), free({ region: 'SBG7' }), free({ region: 'GRA' })],
  'cluster-name': [free({ name: undefined }), free({ name: 'Main' })],
  'cluster-version': [free({ version: '1.35.1' }), free({ version: 'v1.35' })],
  'cluster-update-policy': [free({ update_policy: undefined }), free({ update_policy: 'always_update' })],
  'cluster-network': [free({ private_network_id: undefined }), free({ nodes_subnet_id: undefined }), free({ load_balancers_subnet_id: subnetId('paris') })],
  'cluster-network-region': [free({ region: 'SBG5' }), free({ private_network_id: networkId('main', 'GRA7') })],
  'cluster-network-free': [set(SUBNET, 'main', { cidr: '10.2.8.0/24' }), set(SUBNET, 'paris', { cidr: '10.70.0.0/16' }), ranges('10.0.0.0/9', '10.200.0.0/16')],
  'cluster-routing': [
    free({ private_network_configuration: undefined }),
    free({ private_network_configuration: { private_network_routing_as_default: true } }),
    free({ private_network_configuration: routing('', false) }),
    standard({ private_network_configuration: routing('', true) }),
  ],
  'cluster-proxy': [free({ kube_proxy_mode: 'nftables' }), standard({ kube_proxy_mode: 'ipvs' })],
  'cluster-ranges': [
    free({ ip_allocation_policy: { pods_ipv4_cidr: '10.64.0.0/12', services_ipv4_cidr: '10.3.0.0/16' } }),
    ranges('10.64.0.0/12'),
    ranges('10.64.0.0/12', '10.3.0.0/17'),
    ranges('8.0.0.0/12', '10.3.0.0/16'),
    ranges('10.64.0.0/12', '10.65.0.0/16'),
  ],
  'cluster-protection': [free({ lifecycle: { replace_triggered_by: ['terraform_data.main'] } })],
  'cluster-move': [free({ lifecycle: { prevent_destroy: true } }), set('terraform_data', 'main', { input: { nodes_subnet_id: subnetId('paris') } })],
  'cluster-waits': [free({ depends_on: undefined }), json => delete json.resource[GATEWAY].paris],
  'cluster-allow-list': [json => delete json.resource[LIST].main, json => json.resource[LIST].again = json.resource[LIST].main],
  'allow-list-form': [ips(), ips('0.0.0.0/0'), ips('203.0.113.5/24'), ips(gatewayAddress('main'))],
  'allow-list-nodes': [ips('203.0.113.0/24'), set(LIST, 'paris', { ips: [`${gatewayAddress('main')}/32`] })],
  'oidc-form': [
    set(OIDC, 'main', { issuer_url: 'http://id.example.com' }),
    set(OIDC, 'main', { client_id: undefined }),
    set(OIDC, 'main', { oidc_groups_claim: 'groups' }),
    set(OIDC, 'main', { oidc_required_claim: ['team'] }),
  ],
  'oidc-waits': [set(OIDC, 'main', { depends_on: undefined })],
  'pool-name': [web({ name: undefined }), web({ name: 'my_pool' }), web({ name: 'my.pool' })],
  'pool-name-unique': [json => json.resource[POOL].again = json.resource[POOL].web],
  'pool-flavor': [web({ flavor_name: 'd2-2' }), paris({ flavor_name: 'l4-90' }), set(POOL, 'old', { flavor_name: 'B3-8' })],
  'pool-size': [web({ min_nodes: 7 }), web({ desired_nodes: 9 }), web({ max_nodes: undefined }), web({ max_nodes: 101 }), paris({ min_nodes: 0, desired_nodes: 0, max_nodes: 0 })],
  'pool-autoscale': [web({ lifecycle: undefined }), web({ autoscale: false }), web({ max_nodes: 2 }), paris({ autoscale: undefined })],
  'pool-zone': [
    paris({ availability_zones: undefined }),
    paris({ availability_zones: ['eu-west-par-a', 'eu-west-par-b'] }),
    paris({ availability_zones: ['eu-south-mil-a'] }),
    web({ availability_zones: ['gra11-a'] }),
    set(POOL, 'old', { availability_zones: ['eu-west-par-a', 'eu-west-par-b'] }),
  ],
  'pool-template': [
    web({ template: { ...template, spec: { taints: [taint] } } }),
    web({ template: { spec: template.spec } }),
    web({ template: { metadata: { ...template.metadata, labels: {} }, spec: { ...template.spec, taints: [] } } }),
  ],
  'pool-taints': [
    web({ template: { ...template, spec: { ...template.spec, taints: [{ ...taint, effect: 'NoPods' }] } } }),
    web({ template: { ...template, spec: { ...template.spec, taints: [{ key: 'dedicated', effect: 'NoSchedule' }] } } }),
  ],
  'pool-cost': [web({ monthly_billed: true }), web({ monthly_billed: undefined })],
  'pool-private': [web({ attach_floating_ips: { enabled: true } }), web({ anti_affinity: true })],
  'pool-waits': [web({ depends_on: undefined }), set(OIDC, 'main', { depends_on: [] })],
};

/** What has to be of the right kind. */
export const clusterIdBreaks: Change[] = [
  free({ private_network_id: `\${${PN}.main.id}` }),
  free({ nodes_subnet_id: networkId('main', 'GRA11') }),
  web({ kube_id: '${ovh_cloud_project_database.main.id}' }),
  set(LIST, 'main', { kube_id: `\${${KUBE}.main.name}` }),
  set(OIDC, 'main', { kube_id: 'main' }),
];
