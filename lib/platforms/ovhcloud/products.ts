import { CatalogLocation, catalogOf } from '../../catalog';
import { DatabaseType } from '../../profile';

/** A row of the catalog with what only OVHcloud ties to a type. */
interface OvhcloudDatabaseType extends DatabaseType {
  /** How many nodes the plan has; another number is refused. */
  readonly nodes: number;
}

/**
 * The storage class of an archive step by location (documentation of object storage locations, 2026-02-03). Elsewhere
 * these classes are silently taken for infrequent access, so there is no archive there.
 */
export const ARCHIVE_CLASSES: Record<string, string> = { 'EU-WEST-PAR': 'DEEP_ARCHIVE', 'EU-SOUTH-MIL': 'GLACIER_IR' };

/** Where databases of a location stand, in that product's own code: networks are in `GRA11`, databases in `GRA`. */
export function databaseRegion(location: string): string | undefined {
  return rowOf(location).database;
}

/** Where buckets of a location stand, in that product's own code. */
export function storageRegion(location: string): string | undefined {
  return rowOf(location).storage;
}

/** Codes of the locations that sell a product. */
export function locationsWith(product: 'database' | 'storage'): string[] {
  return catalogOf('ovhcloud').locations.filter(location => location[product]).map(location => location.code);
}

/** How many nodes a type is sold with. */
export function nodesOf(type: DatabaseType): number {
  const rows = catalogOf('ovhcloud').databaseTypes as OvhcloudDatabaseType[];
  return rows.find(row => row.code === type.code && row.edition === type.edition)!.nodes;
}

/** Settings of Postgres under the names that the API gives them. */
export function apiSettings(settings: { readonly [name: string]: string }): Record<string, string> {
  const keys = new Map(catalogOf('ovhcloud').postgresSettings.map(setting => [setting.name, setting.key ?? setting.name]));
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [keys.get(name)!, value]));
}

function rowOf(location: string): CatalogLocation {
  return catalogOf('ovhcloud').locations.find(row => row.code === location)!;
}
