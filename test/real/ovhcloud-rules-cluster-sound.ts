/** Sound clusters for the rules to look at. */

export const KUBE = 'ovh_cloud_project_kube';
export const LIST = 'ovh_cloud_project_kube_iprestrictions';
export const OIDC = 'ovh_cloud_project_kube_oidc';
export const POOL = 'ovh_cloud_project_kube_nodepool';
export const PN = 'ovh_cloud_project_network_private';
export const SUBNET = `${PN}_subnet_v2`;
export const GATEWAY = 'ovh_cloud_project_gateway';

const ACCOUNT = { provider: 'ovh', service_name: '${var.ovhcloud_service_name}' };
const UUID = '01234567-89ab-4def-8123-456789abcdef';

const inParis = { ...ACCOUNT, region: 'EU-WEST-PAR', network_id: networkId('paris', 'EU-WEST-PAR') };
export const taint = { key: 'dedicated', value: 'database', effect: 'NoSchedule' };
export const template = { metadata: { annotations: {}, finalizers: [], labels: { team: 'shop' } }, spec: { unschedulable: false, taints: [taint] } };

/** A cluster of each plan, the second with a network of its own, and a pool of a cluster that another program made. */
export const clusterResources: Record<string, Record<string, any>> = {
  [PN]: {
    paris: { ...ACCOUNT, name: 'paris', regions: ['EU-WEST-PAR'], vlan_id: 300, lifecycle: { replace_triggered_by: ['terraform_data.par'] } },
  },
  [SUBNET]: { paris: { ...inParis, cidr: '10.30.0.0/16', dhcp: true, enable_gateway_ip: true } },
  [GATEWAY]: { paris: { ...inParis, model: 's', subnet_id: subnetId('paris') } },
  [KUBE]: {
    main: { ...kube('main', 'GRA11', 'free'), kube_proxy_mode: 'ipvs', private_network_configuration: routing('', true) },
    paris: { ...kube('paris', 'EU-WEST-PAR', 'standard'), ip_allocation_policy: { pods_ipv4_cidr: '10.64.0.0/12', services_ipv4_cidr: '10.3.0.0/16' } },
  },
  [LIST]: { main: list('main', '203.0.113.0/24'), paris: list('paris') },
  [OIDC]: {
    main: {
      ...of('main'),
      issuer_url: 'https://id.example.com',
      client_id: 'kubernetes',
      oidc_groups_claim: ['groups'],
      oidc_required_claim: ['team=shop'],
      depends_on: [`${LIST}.main`],
    },
  },
  [POOL]: {
    web: {
      ...pool('main', 'b3-8'), name: 'web', autoscale: true, max_nodes: 6, template, depends_on: [`${OIDC}.main`], lifecycle: { ignore_changes: ['desired_nodes'] },
    },
    paris: { ...pool('paris', 'b3-8'), name: 'web', availability_zones: ['eu-west-par-b'], depends_on: [`${LIST}.paris`] },
    old: { ...pool('main', 'c3-4'), name: 'old', kube_id: UUID },
  },
  terraform_data: { par: { input: { region: 'EU-WEST-PAR' } }, main: watch('main'), paris: watch('paris') },
};

function of(name: string) {
  return { ...ACCOUNT, kube_id: `\${${KUBE}.${name}.id}` };
}

function kube(name: string, region: string, plan: string) {
  return {
    ...ACCOUNT,
    region,
    plan,
    name,
    version: '1.35',
    update_policy: 'ALWAYS_UPDATE',
    private_network_id: networkId(name, region),
    nodes_subnet_id: subnetId(name),
    load_balancers_subnet_id: subnetId(name),
    depends_on: [`${GATEWAY}.${name}`],
    lifecycle: { prevent_destroy: true, replace_triggered_by: [`terraform_data.${name}`] },
  };
}

function list(name: string, ...allowed: string[]) {
  return { ...of(name), ips: [...allowed, `${gatewayAddress(name)}/32`] };
}

function pool(name: string, flavor: string) {
  return { ...of(name), flavor_name: flavor, min_nodes: 2, desired_nodes: 2, max_nodes: 2, autoscale: false, monthly_billed: false };
}

function watch(name: string) {
  return { input: { nodes_subnet_id: subnetId(name) } };
}

export function routing(gateway: string, asDefault: boolean) {
  return { default_vrack_gateway: gateway, private_network_routing_as_default: asDefault };
}

export function networkId(name: string, region: string): string {
  return `\${${PN}.${name}.regions_openstack_ids["${region}"]}`;
}

export function subnetId(name: string): string {
  return `\${${SUBNET}.${name}.id}`;
}

export function gatewayAddress(name: string): string {
  return `\${${GATEWAY}.${name}.external_information[0].ips[0].ip}`;
}
