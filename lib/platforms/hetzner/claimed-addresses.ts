import { createHash } from 'crypto';
import { Construct } from 'constructs';
import { prefixOf } from '../../cidr';
import { claim } from '../../claims';
import { hostAt } from './addresses';

/** As many as a highly available cluster has control planes, and a highly available database has servers. */
const BLOCK = 3;

/** Blocks lie at the end of the network, because the cloud hands out addresses from its beginning; at most a quarter of it. */
const MOST_BLOCKS = 64;
const SHARE = 4;

/** The broadcast address, and the one of the NAT server before it. */
const LAST = 2;

/** Private addresses that nothing else has. */
export interface ClaimedAddresses {
  readonly servers: string[];
  /** Of a load balancer before them. */
  readonly loadBalancer: string;
}

/**
 * Private addresses for the servers of a construct, the same for the same construct path: they know each other, and clients know
 * them, before any of them exists. Two constructs in one network must not have the same ones. Before all blocks lies an address for
 * each of them.
 */
export function claimAddresses(construct: Construct, network: string, cidr: string): ClaimedAddresses {
  const blocks = Math.max(1, Math.min(MOST_BLOCKS, Math.floor(2 ** (32 - prefixOf(cidr)) / SHARE / BLOCK)));
  const block = createHash('sha256').update(construct.node.path).digest().readUInt32BE() % blocks;
  const servers = [3, 2, 1].map(fromEnd => hostAt(cidr, -(LAST + block * BLOCK + fromEnd)));
  claim(construct, `${network} ${block}`, 'address-collision', { address: servers[0] });
  return { servers, loadBalancer: hostAt(cidr, -(LAST + blocks * BLOCK + block + 1)) };
}
