/** Users ask in GiB, clouds sell in GB. */
const GB_PER_GIB = 1.073741824;

/** The smallest whole number of GB that holds at least so many GiB. */
export function gbFor(gib: number): number {
  return Math.ceil(gib * GB_PER_GIB);
}

/** The largest whole number of GiB that so many GB hold. */
export function gibIn(gb: number): number {
  return Math.floor(gb / GB_PER_GIB);
}
