import type { Handles } from '../../driver';
import type { Faults } from '../../faults';
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
