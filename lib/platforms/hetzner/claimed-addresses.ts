import { createHash } from 'crypto';
import { Construct } from 'constructs';
import { networkOf, prefixOf } from '../../cidr';
import { claim, holderOf } from '../../claims';
import { Faults } from '../../faults';
import type { Refusal } from '../../refusal';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import { hostAt } from './addresses';
import { rangeIn } from './network-room';

/** As many as a highly available cluster has control planes, and a highly available database has servers. */
const BLOCK = 3;

/** Blocks lie at the end of the network, because the cloud hands out addresses from its beginning; at most a quarter of it. */
const MOST_BLOCKS = 64;
const SHARE = 4;

/** The broadcast address, and the one of the NAT server before it. */
const LAST = 2;

/** The smallest range that has one block and its load balancer between what it begins with (its own address, the gateway) and ends with. */
const LONGEST_PREFIX = 29;

/** A range of a network of one account. */
export interface NetworkRange {
  readonly realm: string;
  readonly networkId: string;
  readonly cidr: string;
}

/** What stands in a network. */
type InNetwork = Pick<SovereignClusterSpec, 'network' | 'networkCidr'>;

/** What gets an address. */
export interface AddressesFor {
  /** How many, at most a block. */
  readonly servers: number;
  readonly loadBalancer: boolean;
}

/** Private addresses that nothing else has. */
export interface ClaimedAddresses {
  readonly servers: string[];
  /** Of a load balancer before them. */
  readonly loadBalancer: string;
}

/** What is refused of a network in which fixed addresses have no room, or lie outside of its subnet. */
export function rangeRefusals(what: string, { network: { values }, networkCidr }: InNetwork): Refusal[] {
  const subnet = values.subnetId === undefined ? undefined : rangeIn(values.subnetId);
  return [...smallRange(what, networkCidr), ...subnet === undefined ? [] : otherRange(what, networkCidr, networkOf(subnet))];
}

function smallRange(what: string, cidr: string): Refusal[] {
  if (prefixOf(cidr) <= LONGEST_PREFIX) return [];
  return [{
    prop: 'network',
    got: cidr,
    reason: `its range is too small for ${what}, whose servers have fixed private addresses beside those of the gateway and of the way out`,
    allowed: `a range of /${LONGEST_PREFIX} or larger`,
    remedy: 'choose a larger network',
  }];
}

/** Fixed addresses lie at the end of the range, and the provider refuses those that are not in the subnet. */
function otherRange(what: string, got: string, subnet: string): Refusal[] {
  if (got === subnet) return [];
  return [{
    prop: 'network',
    got,
    reason: `servers of ${what} get addresses at the end of its range, and its subnet is another one, ${subnet}`,
    allowed: 'a network whose cidr is the range of its subnet',
    remedy: `give fromExisting the cidr ${subnet}`,
  }];
}

/**
 * Private addresses for the servers of a construct, the same for the same construct path: they know each other, and clients know
 * them, before any of them exists. Two constructs in one network must not have the same ones. Before all blocks lies an address for
 * each of them.
 */
export function claimAddresses(construct: Construct, range: NetworkRange, wanted: AddressesFor): ClaimedAddresses {
  const { cidr } = range;
  const blocks = Math.max(1, Math.min(MOST_BLOCKS, Math.floor(2 ** (32 - prefixOf(cidr)) / SHARE / BLOCK)));
  const block = createHash('sha256').update(construct.node.path).digest().readUInt32BE() % blocks;
  checkFree(construct, range, blocks);
  const servers = serversOf(cidr, block).slice(0, wanted.servers);
  const loadBalancer = hostAt(cidr, -(LAST + blocks * BLOCK + block + 1));
  for (const address of [...servers, ...wanted.loadBalancer ? [loadBalancer] : []]) {
    claim(construct, keyOf(range, address), 'address-collision', { address });
  }
  return { servers, loadBalancer };
}

/** Complains where others have every block, so that no id could lead to a free one. */
function checkFree(construct: Construct, range: NetworkRange, blocks: number): void {
  const holders = Array.from({ length: blocks }, (_, block) => holderOf(construct, keyOf(range, serversOf(range.cidr, block)[0]), 'address-collision'));
  const faults = Faults.of(construct);
  if (holders.every(holder => holder !== undefined)) faults.add('network-full', 'network', { got: range.cidr, holders });
  faults.throwIfAny();
}

/** Addresses of a block of servers. */
function serversOf(cidr: string, block: number): string[] {
  return [3, 2, 1].map(fromEnd => hostAt(cidr, -(LAST + block * BLOCK + fromEnd)));
}

function keyOf({ realm, networkId }: NetworkRange, address: string): string {
  return `${realm} ${networkId} ${address}`;
}
