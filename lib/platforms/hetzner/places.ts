import { CatalogLocation, catalogOf } from '../../catalog';

/** The zone that networks of a location belong to; all locations of a zone can share one. */
export function networkZone(location: string): string {
  return rows().find(row => row.code === location)!.networkZone!;
}

/** Codes of the locations that have buckets. */
export function locationsWithBuckets(): string[] {
  return rows().filter(row => row.storage !== undefined).map(row => row.code);
}

/** Host of the S3 service of a location; the same code is the region that requests are signed with. */
export function storageHost(location: string): string {
  return `${location}.your-objectstorage.com`;
}

function rows(): CatalogLocation[] {
  return catalogOf('hetzner').locations;
}
