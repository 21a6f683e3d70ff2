import { createHash } from 'crypto';
import { Construct } from 'constructs';
import { claim } from '../../claims';

/** 0 is the project's untagged network, 1 is commonly the native VLAN of equipment in the same vRack. */
const FIRST = 2;
const LAST = 4000;

/**
 * The VLAN of a network, the same for the same construct path: a VLAN that depended on the order of construction would
 * replace networks when a line moves. All networks of an account share one vRack, so none may have the VLAN of another.
 */
export function claimVlan(network: Construct, realm: string): number {
  const hash = createHash('sha256').update(network.node.path).digest().readUInt32BE();
  const vlan = FIRST + hash % (LAST - FIRST + 1);
  claim(network, `${realm} ${vlan}`, 'vlan-collision', { vlan });
  return vlan;
}
