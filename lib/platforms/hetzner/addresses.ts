import { networkOf, prefixOf } from '../../cidr';

/** The API takes no network that is smaller (API reference of networks). */
const LONGEST_NETWORK_PREFIX = 24;

/** The range of the network around a subnet: the same one, or what the API takes at least. */
export function networkRange(cidr: string): string {
  const [address] = cidr.split('/');
  return networkOf(`${address}/${Math.min(prefixOf(cidr), LONGEST_NETWORK_PREFIX)}`);
}

/** The address that routes everything inside of a network, its first one: the default route of servers without public address. */
export function gatewayOf(cidr: string): string {
  return hostAt(networkRange(cidr), 1);
}

/** An address of a range, counted from its begin, or from behind its end if negative: -1 is the broadcast address. */
export function hostAt(cidr: string, index: number): string {
  const [address] = cidr.split('/');
  const size = 2 ** (32 - prefixOf(cidr));
  return textOf(numberOf(address) + (index < 0 ? size + index : index));
}

function numberOf(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function textOf(number: number): string {
  return [24, 16, 8, 0].map(bits => Math.floor(number / 2 ** bits) % 256).join('.');
}
