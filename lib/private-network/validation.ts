import { checkFeature } from '../capabilities';
import { CheckContext } from '../check-context';
import { bool, cidr, PropRules, required } from '../checks';
import { prefixOf, Ranges } from '../cidr';
import { LOCATION } from '../instances';
import { labelsOf } from '../labels';
import { locationOf } from '../location';
import { resourceName } from '../names';
import { COMMON_RULES } from '../portable';
import { Feature } from '../profile';
import type { PrivateNetworkSpec } from './driver';
import type { PrivateNetwork, PrivateNetworkProps } from './private-network';

/** What every cloud takes: Scaleway's API refuses /8 (2026-08), databases of OVHcloud need the addresses of a /28 (2026-07). */
const SHORTEST_PREFIX = 9;
const LONGEST_PREFIX = 28;

export const PROP_RULES: PropRules<PrivateNetworkProps> = {
  ...COMMON_RULES,
  cidr: required(cidr(Ranges.PRIVATE)),
  location: LOCATION,
  egress: bool(),
};

/** Checks what needs the platform, and fills every default. */
export function toSpec(network: PrivateNetwork, props: PrivateNetworkProps, context: CheckContext): PrivateNetworkSpec {
  const { faults } = context;
  const location = locationOf(props.location, context)?.code ?? '';
  const egress = props.egress ?? true;
  if (!faults.has('cidr')) checkPrefix(props.cidr, context);
  if (egress) checkFeature(network, Feature.NETWORK_EGRESS, 'egress', egress, context, location);
  checkFeature(network, Feature.PRIVATE_NETWORK, 'location', location, context, location);
  return { name: resourceName(network), cidr: props.cidr, location, egress, labels: labelsOf(network, props.labels, context) };
}

function checkPrefix(range: string, { faults }: CheckContext): void {
  const prefix = prefixOf(range);
  if (prefix < SHORTEST_PREFIX || prefix > LONGEST_PREFIX) {
    faults.add('cidr-prefix', 'cidr', { got: range, min: SHORTEST_PREFIX, max: LONGEST_PREFIX });
  }
}
