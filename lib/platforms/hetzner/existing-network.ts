import { contains, networkOf, prefixOf, unroutedAround } from '../../cidr';
import type { ExistingSpec } from '../../driver';
import type { Refusal } from '../../refusal';
import { gatewayOf, networkRange } from './addresses';
import { rangeIn } from './network-room';

const SUBNET_PROP = 'byKind.hetzner.subnetId';

/** What is refused of handles that name a network or a subnet: an id of a subnet says its network and its range. */
export function networkHandleRefusals({ values, cidr }: ExistingSpec): Refusal[] {
  const { networkId, subnetId, gatewayAddress } = values;
  const subnet = subnetId === undefined ? undefined : rangeIn(subnetId);
  return [
    ...subnetId && networkId ? otherNetwork(subnetId, networkId) : [],
    ...subnet && cidr ? otherRange(subnetId, subnet, cidr) : [],
    ...gatewayAddress ? otherGateway(gatewayAddress, subnet ?? cidr) : [],
  ];
}

function otherNetwork(subnetId: string, networkId: string): Refusal[] {
  const [its] = subnetId.split('-');
  if (its === networkId) return [];
  return [{
    prop: SUBNET_PROP,
    got: subnetId,
    reason: `it is a subnet of network ${its}, and networkId is ${networkId}`,
    allowed: `an id that begins with "${networkId}-"`,
    remedy: 'give the ids of one network and of a subnet in it',
  }];
}

function otherRange(subnetId: string, subnet: string, cidr: string): Refusal[] {
  if (contains(cidr, subnet)) return [];
  return [{
    prop: SUBNET_PROP,
    got: subnetId,
    reason: `its range is not within cidr, ${cidr}`,
    allowed: `a subnet within ${cidr}`,
    remedy: `give such a subnet, or its range, ${networkOf(subnet)}, as cidr`,
  }];
}

/** The range of the network is not known, but it holds that of the subnet, and the gateway is its first address. */
function otherGateway(gatewayAddress: string, range: string | undefined): Refusal[] {
  const gateways = range === undefined ? [] : gatewaysAround(range);
  if (gateways.length === 0 || gateways.includes(gatewayAddress)) return [];
  return [{
    prop: 'byKind.hetzner.gatewayAddress',
    got: gatewayAddress,
    reason: `it is the first address of no network that could hold ${range}`,
    allowed: gateways.join(', '),
    remedy: 'give the first address of the network, which is not always in the subnet',
  }];
}

/** First addresses of all networks that may hold a range, the smallest network first. */
function gatewaysAround(range: string): string[] {
  const around = unroutedAround(range);
  if (around === undefined) return [];
  const smallest = networkRange(range);
  const [address] = smallest.split('/');
  const prefixes = Array.from({ length: prefixOf(smallest) - prefixOf(around) + 1 }, (_, less) => prefixOf(smallest) - less);
  return [...new Set(prefixes.map(prefix => gatewayOf(`${address}/${prefix}`)))];
}
