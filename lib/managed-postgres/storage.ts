import { DatabaseType } from '../profile';

/** Users ask in GiB, clouds sell in GB. */
const GB_PER_GIB = 1.073741824;

/** The smallest size in GB that a type is sold with and that holds at least so many GiB; may exceed what the type can hold. */
export function storageIn(type: DatabaseType, minGib: number): number {
  const wanted = Math.max(minGib * GB_PER_GIB, type.minStorageGb);
  const steps = Math.ceil((wanted - type.minStorageGb) / type.storageStepGb);
  return type.minStorageGb + steps * type.storageStepGb;
}
