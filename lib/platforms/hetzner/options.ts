import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import type { Faults } from '../../faults';
import { variableOf } from '../../variable';
import { locationsWithBuckets } from './places';
import type { HetznerPlatform } from './platform';

export const TITLE = 'Hetzner';

/** Path of an option in the configuration, for messages. */
export function optionPath({ name }: HetznerPlatform, option: string): string {
  return `platforms.${name}.${option}`;
}

/** Name of a Terraform variable that belongs to one account. */
export function variableName({ name }: HetznerPlatform, what: string): string {
  return `${name.replace(/-/g, '_')}_${what}`;
}

/** An empty key, which a pipeline without the secret gives, would be seen by nobody until the first backup. */
const ONE_WORD = '[!-~]+';

/** A key of a bucket as a variable of its own: it goes to servers. */
export function storageKey(scope: Construct, variable: string, description: string): string {
  return variableOf(scope, variable, {
    type: 'string',
    sensitive: true,
    description,
    validation: [{ condition: `\${can(regex("^${ONE_WORD}$", var.${variable}))}`, errorMessage: 'The key must be one word of printable ASCII.' }],
  }).stringValue;
}

/** Complains about a location that has no buckets. */
export function checkBucketLocation(location: string, prop: string, faults: Faults): void {
  const locations = locationsWithBuckets();
  if (!locations.includes(location)) faults.add('feature-location', prop, { got: location, title: TITLE, location, locations });
}

/** The gateway of a network; complains about one that was made elsewhere and is described without it. */
export function gatewayIn({ values }: Handles, kind: string, faults: Faults): string {
  const { gatewayAddress } = values;
  if (gatewayAddress === undefined) {
    faults.add('existing-handles', 'network', { got: Object.keys(values), kind, keys: ['networkId', 'subnetId', 'gatewayAddress'] });
  }
  return gatewayAddress;
}
