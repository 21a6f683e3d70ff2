import type { ExistingSpec } from '../../driver';
import type { Refusal } from '../../refusal';

/** What is refused of a handle that says its region: what uses it is made in that of the location. */
export function regionRefusals(handle: string, { values, location }: ExistingSpec): Refusal[] {
  const got = values[handle];
  if (!got?.includes('/') || location === '') return [];
  const [region] = got.split('/');
  if (region === location) return [];
  return [{
    prop: `byKind.scaleway.${handle}`,
    got,
    reason: `it says that it stands in ${region}, and its location is ${location}`,
    allowed: `an id in ${location}`,
    remedy: `give such an id, or give fromExisting the location of this one: Location.exactly({ scaleway: "${region}" })`,
  }];
}
