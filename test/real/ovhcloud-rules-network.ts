/** Rules for OVHcloud about networks, subnets and gateways. */
import { ofSameAccount } from './ovhcloud-rules-account';
import { isRange, oneOf, REGIONS, OvhcloudStack, Rule, unless } from './ovhcloud-rules-stack';

const NETWORK = 'ovh_cloud_project_network_private';
const SUBNET = 'ovh_cloud_project_network_private_subnet_v2';
const GATEWAY = 'ovh_cloud_project_gateway';

export const networkRules: Rule[] = [
  {
    id: 'network-region',
    about: 'A network stands in one region, by its numbered code; without any it would stand in all, outside Europe too.',
    on: [NETWORK],
    check: ({ regions = [] }) => [
      ...unless(regions.length === 1, `there are ${regions.length} regions`),
      ...regions.flatMap((region: string) => oneOf(region, REGIONS.network, 'region')),
    ],
  },
  {
    id: 'network-move',
    about: 'A change of region replaces the network: the update that is planned knows no id of the new region.',
    on: [NETWORK],
    check: ({ regions, lifecycle }, stack) =>
      unless(stack.watchedBy(lifecycle).some(input => input?.region === regions?.[0]), 'nothing forces a replacement'),
  },
  {
    id: 'network-vlan',
    about: 'The VLAN is a number from 2 to 4000; 0 would be the untagged network that all of them share.',
    on: [NETWORK],
    check: ({ vlan_id: vlan }) => unless(Number.isInteger(vlan) && vlan >= 2 && vlan <= 4000, `vlan_id is ${vlan}`),
  },
  {
    id: 'network-vlan-unique',
    about: 'No two networks of an account have the same VLAN.',
    on: [NETWORK],
    check: ({ vlan_id: vlan }, stack, block) => {
      const others = ofSameAccount(block, stack).filter(other => other !== block && other.body.vlan_id === vlan);
      return others.map(({ address }) => `${address} has VLAN ${vlan} too`);
    },
  },
  {
    id: 'network-same-region',
    about: 'Subnet and gateway stand in the region whose network id they use, and the network stands there too.',
    on: [SUBNET, GATEWAY],
    check: ({ network_id: networkId, region }, stack) => {
      const { block, path = '' } = stack.target(networkId) ?? {};
      const keys = block ? [...block.body.regions, ...path.match(/(?<=")[^"]+(?=")/g) ?? []] : [];
      return [...oneOf(region, REGIONS.network, 'region'), ...keys.flatMap(key => unless(key === region, `the network is in ${key}, this in ${region}`))];
    },
  },
  {
    id: 'subnet-range',
    about: 'The range of a subnet is IPv4 without host bits.',
    on: [SUBNET],
    check: ({ cidr }) => unless(isRange(cidr), `cidr is ${JSON.stringify(cidr)}`),
  },
  {
    id: 'subnet-dhcp',
    about: 'Machines of the cloud get their address by DHCP.',
    on: [SUBNET],
    check: ({ dhcp }) => unless(dhcp === true, `dhcp is ${dhcp}`),
  },
  {
    id: 'subnet-gateway-address',
    about: 'A subnet hands out the address of a gateway if there is one, and only then.',
    on: [SUBNET],
    check: ({ enable_gateway_ip: enabled }, stack, { address }) => {
      const expected = gatewaysOn(address, stack).length > 0;
      return unless(enabled === expected, `enable_gateway_ip is ${enabled}, there is ${expected ? 'a' : 'no'} gateway`);
    },
  },
  {
    id: 'gateway-model',
    about: 'Models of gateways are in lower case.',
    on: [GATEWAY],
    check: ({ model }) => oneOf(model, ['s', 'm', 'l', 'xl', '2xl', '3xl'], 'model'),
  },
];

/** The gateways that serve a subnet. */
export function gatewaysOn(subnetAddress: string, stack: OvhcloudStack) {
  return stack.of(GATEWAY).filter(({ body }) => stack.target(body.subnet_id)?.block?.address === subnetAddress);
}
