import { CatalogLocation, catalogOf } from '../../catalog';
import { ClusterRanges, DatabaseType } from '../../profile';

/** A location with what only OVHcloud ties to it. */
interface OvhcloudLocation extends CatalogLocation {
  /** The one plan of clusters that is sold here; none if there are no clusters. */
  readonly clusterPlan?: ClusterPlan;
}

/** Plans of clusters: another control plane, another network, other options. */
export type ClusterPlan = 'free' | 'standard';

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

/**
 * Both plans give services the same range. Pods are in the first range with the plan standard and in the first reserved one
 * with the plan free, which also reserves the second; a network that keeps off all of them can have a cluster of either plan
 * (documentation of both plans, 2026-02-23).
 */
export const CLUSTER_RANGES: ClusterRanges = {
  podCidr: '10.240.0.0/13', serviceCidr: '10.3.0.0/16', reserved: ['10.2.0.0/16', '172.17.0.0/16'],
};

/** Where databases of a location stand, in that product's own code: networks are in `GRA11`, databases in `GRA`. */
export function databaseRegion(location: string): string | undefined {
  return rowOf(location).database;
}

/** Where buckets of a location stand, in that product's own code. */
export function storageRegion(location: string): string | undefined {
  return rowOf(location).storage;
}

/** The plan of clusters in a location. */
export function planOf(location: string): ClusterPlan | undefined {
  return rowOf(location).clusterPlan;
}

/** Codes of the zones of a location; none if it is a single one. */
export function zonesOf(location: string): string[] {
  return rowOf(location).zones ?? [];
}

/** Codes of the locations that sell a product. */
export function locationsWith(product: 'database' | 'storage'): string[] {
  return codes(location => location[product] !== undefined);
}

/** Codes of the locations that sell clusters, and of which the catalog knows types for their nodes. */
export function locationsWithClusters(): string[] {
  return codes(hasClusters);
}

/** Codes of the locations that sell clusters with a plan. */
export function locationsWithPlan(plan: ClusterPlan): string[] {
  return codes(location => hasClusters(location) && location.clusterPlan === plan);
}

/** Codes of the locations that sell clusters spread over zones. */
export function locationsWithZones(): string[] {
  return codes(location => hasClusters(location) && location.zones !== undefined);
}

/** Codes of the locations where databases are sold with a standby only. */
export function locationsWithStandbyOnly(): string[] {
  const alone = catalogOf('ovhcloud').databaseTypes.filter(type => type.standalone);
  return codes(({ code, database }) => database !== undefined && !alone.some(type => type.locations.includes(code)));
}

function hasClusters({ clusterPlan, code }: OvhcloudLocation): boolean {
  return clusterPlan !== undefined && catalogOf('ovhcloud').nodeTypes.some(({ kubernetes, locations }) => kubernetes !== false && locations.includes(code));
}

/** How many nodes a type is sold with. */
export function nodesOf(type: DatabaseType): number {
  const types = catalogOf('ovhcloud').databaseTypes as OvhcloudDatabaseType[];
  return types.find(row => row.code === type.code && row.edition === type.edition)!.nodes;
}

/** Settings of Postgres under the names that the API gives them. */
export function apiSettings(settings: { readonly [name: string]: string }): Record<string, string> {
  const keys = new Map(catalogOf('ovhcloud').postgresSettings.map(setting => [setting.name, setting.key ?? setting.name]));
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [keys.get(name)!, value]));
}

function codes(wanted: (location: OvhcloudLocation) => boolean): string[] {
  return rows().filter(wanted).map(location => location.code);
}

function rowOf(location: string): OvhcloudLocation {
  return rows().find(row => row.code === location)!;
}

function rows(): OvhcloudLocation[] {
  return catalogOf('ovhcloud').locations;
}
