import { DatabaseType } from '../profile';
import { gbFor } from '../storage';

/** The smallest size in GB that a type is sold with and that holds at least so many GiB; may exceed what the type can hold. */
export function storageIn(type: DatabaseType, minGib: number): number {
  const wanted = Math.max(gbFor(minGib), type.minStorageGb);
  const steps = Math.ceil((wanted - type.minStorageGb) / type.storageStepGb);
  return type.minStorageGb + steps * type.storageStepGb;
}
