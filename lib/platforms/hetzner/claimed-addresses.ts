import { createHash } from 'crypto';
import { Construct, IConstruct } from 'constructs';
import { prefixOf } from '../../cidr';
import { Faults } from '../../faults';
import { hostAt } from './addresses';

/** As many as a highly available cluster has control planes. */
const BLOCK = 3;

/** Blocks lie at the end of the network, because the cloud hands out addresses from its beginning; at most a quarter of it. */
const MOST_BLOCKS = 64;
const SHARE = 4;

/** The broadcast address, and the one of the NAT server before it. */
const LAST = 2;

const taken = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Private addresses for the servers of a construct, the same for the same construct path: they know each other, and clients know
 * them, before any of them exists. Two constructs in one network must not have the same ones.
 */
export function claimAddresses(construct: Construct, network: string, cidr: string): string[] {
  const blocks = Math.max(1, Math.min(MOST_BLOCKS, Math.floor(2 ** (32 - prefixOf(cidr)) / SHARE / BLOCK)));
  const block = createHash('sha256').update(construct.node.path).digest().readUInt32BE() % blocks;
  const addresses = [3, 2, 1].map(fromEnd => hostAt(cidr, -(LAST + block * BLOCK + fromEnd)));
  refuseTaken(construct, `${network} ${block}`, addresses[0]);
  return addresses;
}

function refuseTaken(construct: Construct, key: string, address: string): void {
  const { path, root } = construct.node;
  const claims = taken.get(root) ?? new Map<string, string>();
  taken.set(root, claims);
  const other = claims.get(key) ?? path;
  const faults = Faults.of(construct);
  if (other !== path) faults.add('address-collision', 'id', { got: construct.node.id, address, other });
  faults.throwIfAny();
  claims.set(key, path);
}
