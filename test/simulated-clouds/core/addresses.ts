import { IPv4, parseCIDR } from 'ipaddr.js';

/** Arithmetic on IPv4 ranges, written as `10.20.0.0/16`. */
export function contains(range: string, address: string): boolean {
  return IPv4.parse(address.split('/')[0]).match(IPv4.parseCIDR(range));
}

export function overlap(one: string, other: string): boolean {
  return contains(one, networkOf(other)) || contains(other, networkOf(one));
}

/** A range without host bits, as most APIs give it back. */
export function normalized(range: string): string {
  const [, bits] = parseCIDR(range);
  return `${networkOf(range)}/${bits}`;
}

/** The first address of a range after `skipped` ones that is not taken. */
export function firstFree(range: string, taken: readonly string[], skipped = 2): string {
  const first = numberOf(networkOf(range)) + skipped;
  const last = numberOf(IPv4.broadcastAddressFromCIDR(range).toString());
  for (let address = first; address < last; address++) {
    const text = addressOf(address);
    if (!taken.includes(text)) return text;
  }
  throw new Error(`no address is left in ${range}`);
}

function networkOf(range: string): string {
  return IPv4.networkAddressFromCIDR(range).toString();
}

function numberOf(address: string): number {
  return IPv4.parse(address).octets.reduce((sum, octet) => sum * 256 + octet, 0);
}

function addressOf(number: number): string {
  return new IPv4([24, 16, 8, 0].map(shift => Math.floor(number / 2 ** shift) % 256)).toString();
}
