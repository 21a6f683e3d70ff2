import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import type { Refusal } from '../../refusal';
import { variableOf } from '../../variable';
import { locationsWithBuckets } from './places';
import type { HetznerPlatform } from './platform';

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

/** A bucket that servers write to, and the option that says where it is. */
export interface BucketPlace {
  /** What goes there, in the plural. */
  readonly what: string;
  readonly option: string;
  /**
   * The value of the option.
   * @default - it is not set, and the bucket is where the servers are
   */
  readonly wanted?: string;
}

/** What is refused of a location that has no buckets. The option is blamed only where somebody has set it. */
export function bucketRefusals({ what, option, wanted }: BucketPlace, location: string): Refusal[] {
  const locations = locationsWithBuckets();
  if (locations.includes(wanted ?? location)) return [];
  const wrong = { allowed: locations.join(', '), reason: `${what} go to a bucket, and there are none at this location` };
  return wanted === undefined
    ? [{ ...wrong, prop: 'network.location', got: location, remedy: `choose another location, or set ${option} to one of these` }]
    : [{ ...wrong, prop: option, got: wanted, remedy: 'choose one of these' }];
}

/** What is refused of a network that was made elsewhere and is described without its gateway. */
export function gatewayRefusals(what: string, { values }: Handles): Refusal[] {
  if (values.gatewayAddress !== undefined) return [];
  return [{
    prop: 'network',
    got: Object.keys(values),
    reason: `servers of ${what} need the gateway of their network, and its handles do not say it`,
    allowed: 'networkId, subnetId, gatewayAddress',
    remedy: 'give fromExisting the private address of the gateway as gatewayAddress',
  }];
}
