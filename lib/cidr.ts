import type { Complain } from './checks';

/** RFC 1918. */
export const PRIVATE_RANGES = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'];

/** RFC 6598: the internet does not route it either, and networks that others made may have it. */
const SHARED_RANGE = '100.64.0.0/10';

/** Which ranges are taken: any, those of networks of ours, or those that a network of others may have. */
export enum Ranges { ANY, PRIVATE, UNROUTED }

/** Loaded on first use: most of the cost of importing this library would otherwise be spent here. */
function ipaddr(): typeof import('ipaddr.js') {
  return require('ipaddr.js') as typeof import('ipaddr.js');
}

/** Complains about anything but an IPv4 range without host bits. */
export function checkCidr(value: unknown, complain: Complain, allowed: Ranges): void {
  if (typeof value !== 'string') return complain('prop-type');
  if (!isRange(value)) return complain('cidr-malformed');
  const network = networkOf(value);
  if (network !== value) return complain('cidr-host-bits', { network });
  if (allowed === Ranges.ANY) return;
  const around = unroutedAround(value);
  if (around === undefined || allowed === Ranges.PRIVATE && around === SHARED_RANGE) complain('cidr-not-private');
}

/** Whether a text is an IPv4 range in CIDR notation, with host bits or without. */
export function isRange(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/.test(text) && ipaddr().IPv4.isValidCIDR(text);
}

/** A valid range without host bits. */
export function networkOf(cidr: string): string {
  return `${ipaddr().IPv4.networkAddressFromCIDR(cidr)}/${prefixOf(cidr)}`;
}

/** Length of the prefix of a valid range. */
export function prefixOf(cidr: string): number {
  return Number(cidr.split('/')[1]);
}

/** Whether the valid range `outer` holds every address of `inner`. */
export function contains(outer: string, inner: string): boolean {
  const [range, prefix] = ipaddr().IPv4.parseCIDR(outer);
  const [address, innerPrefix] = ipaddr().IPv4.parseCIDR(inner);
  return prefix <= innerPrefix && address.match(range, prefix);
}

/** The range of those that the internet does not route which holds a valid one. */
export function unroutedAround(cidr: string): string | undefined {
  return [...PRIVATE_RANGES, SHARED_RANGE].find(range => contains(range, cidr));
}

/** Whether two valid ranges share an address. */
export function overlaps(one: string, other: string): boolean {
  return contains(one, other) || contains(other, one);
}
