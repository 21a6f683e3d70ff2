import { createHash } from 'crypto';
import { Construct, IConstruct } from 'constructs';
import { Faults } from '../../faults';

/** 0 is the project's untagged network, 1 is commonly the native VLAN of equipment in the same vRack. */
const FIRST = 2;
const LAST = 4000;

const taken = new WeakMap<IConstruct, Map<string, string>>();

/**
 * The VLAN of a network, the same for the same construct path: a VLAN that depended on the order of construction would
 * replace networks when a line moves. All networks of an account share one vRack, so none may have the VLAN of another.
 */
export function claimVlan(network: Construct, realm: string): number {
  const hash = createHash('sha256').update(network.node.path).digest().readUInt32BE();
  const vlan = FIRST + hash % (LAST - FIRST + 1);
  refuseTaken(network, `${realm} ${vlan}`, vlan);
  return vlan;
}

function refuseTaken(network: Construct, key: string, vlan: number): void {
  const { path, root } = network.node;
  const claims = taken.get(root) ?? new Map<string, string>();
  taken.set(root, claims);
  const other = claims.get(key) ?? path;
  const faults = Faults.of(network);
  if (other !== path) faults.add('vlan-collision', 'id', { got: network.node.id, vlan, other });
  faults.throwIfAny();
  claims.set(key, path);
}
