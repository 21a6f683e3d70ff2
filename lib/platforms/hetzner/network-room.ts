import { Token } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { contains, isRange, prefixOf } from '../../cidr';
import { stands } from '../../claims';
import { Faults } from '../../faults';
import type { StringMap } from '../../profile';

/** A subnet and how many private addresses each construct has in it. */
interface Room {
  readonly cidr: string;
  readonly gateway: string;
  readonly guests: Map<IConstruct, number>;
}

/** Its own address and the one for broadcasts. */
const RESERVED = 2;

const rooms = new WeakMap<IConstruct, Map<string, Room>>();

/** What takes addresses, and which prop says so. */
export interface Guest {
  readonly count: number;
  readonly prop: string;
  /**
   * The value of the prop.
   * @default - the range
   */
  readonly got?: number;
}

/**
 * Takes private addresses in a subnet, and complains where it has fewer than all constructs of the app make. What others have in it
 * is not known, so this refuses only what never fits.
 * @param values handles that name the subnet and its gateway.
 * @param cidr range of the subnet; without it the one that was said before, or that stands in its id.
 */
export function takeRoom(construct: Construct, realm: string, values: StringMap, guest: Guest, cidr = rangeIn(values.subnetId)): void {
  const room = roomOf(construct.node.root, `${realm} ${values.subnetId}`, values.gatewayAddress, cidr);
  if (!room) return;
  const { guests, cidr: range } = room;
  guests.set(construct, guest.count);
  const needed = [...guests].reduce((sum, [each, count]) => stands(each) ? sum + count : sum, 0);
  const free = 2 ** (32 - prefixOf(range)) - reservedIn(room);
  const faults = Faults.of(construct);
  if (needed > free) faults.add('network-too-small', guest.prop, { got: guest.got ?? range, needed, range, free, prefix: prefixFor(needed) });
  faults.throwIfAny();
}

function roomOf(root: IConstruct, key: string, gateway: string, cidr: string | undefined): Room | undefined {
  const known = rooms.get(root) ?? new Map<string, Room>();
  rooms.set(root, known);
  if (!known.has(key) && cidr !== undefined) known.set(key, { cidr, gateway, guests: new Map() });
  return known.get(key);
}

/** The range that the id of a subnet ends with, where it is known. */
export function rangeIn(subnetId: string): string | undefined {
  const [, range] = subnetId.split('-');
  return !Token.isUnresolved(subnetId) && isRange(range) ? range : undefined;
}

/** The gateway is the first address of the network, which may lie before the subnet. */
function reservedIn({ cidr, gateway }: Room): number {
  const within = !Token.isUnresolved(gateway) && contains(cidr, `${gateway}/32`);
  return within ? RESERVED + 1 : RESERVED;
}

/** Of the smallest range that has so many addresses to give. */
function prefixFor(addresses: number): number {
  return 32 - Math.ceil(Math.log2(addresses + RESERVED + 1));
}
