import { readFileSync } from 'fs';
import { join } from 'path';
import type { PostgresSetting, PostgresSettingValues } from './postgres-setting';
import { Architecture, DatabaseType, EngineVersion, NodeType, PlatformLocation } from './profile';

/** Editions that this release ships, oldest first. A released edition never changes. */
const EDITIONS = ['2026-11'];

const FOLDER = join(__dirname, '..', 'catalog');

/** One edition of one platform, as it stands in `catalog/<edition>/<platform>.json`. */
type EditionFile = {
  readonly edition: string;
  readonly locations: CatalogLocation[];
  readonly nodeTypes: Omit<NodeType, 'edition'>[];
  readonly databaseTypes: Omit<DatabaseType, 'edition'>[];
  readonly postgresVersions: Omit<EngineVersion, 'edition'>[];
  readonly postgresSettings: CatalogSetting[];
  readonly kubernetesVersions: Omit<CatalogKubernetesVersion, 'edition'>[];
  readonly clusterImages?: Omit<CatalogImage, 'edition'>[];
  readonly images?: Omit<ServerImage, 'edition'>[];
  readonly loadBalancerTypes?: Omit<LoadBalancerType, 'edition'>[];
};

/** `catalog/postgresql.json`. */
type SettingsFile = { readonly settings: (PostgresSettingValues & { readonly name: string })[] };

/** A location with what only its platform knows about it. */
export interface CatalogLocation extends PlatformLocation {
  /** Where databases of this location stand, in that product's own code; none if they are not sold. */
  readonly database?: string;
  /** Where buckets of this location stand, in that product's own code; none if they are not sold. */
  readonly storage?: string;
  /** The zone that networks of this location belong to; none if networks are not shared between locations. */
  readonly networkZone?: string;
}

/** An operating system that servers can be made with. */
export interface ServerImage {
  readonly code: string;
  readonly architectures: Architecture[];
  readonly edition: string;
}

/** A load balancer that databases stand behind. */
export interface LoadBalancerType {
  readonly code: string;
  readonly edition: string;
}

/** A setting with what only its platform knows about it. */
export interface CatalogSetting extends PostgresSetting {
  /** What the platform calls it, where that differs. */
  readonly key?: string;
}

/** A version of Kubernetes with what is installed for it, where that is not the platform's affair. */
export interface CatalogKubernetesVersion extends EngineVersion {
  /** Tag of the release, and the checksums of its programs by architecture. */
  readonly release?: { readonly tag: string; readonly sha256: { readonly [architecture: string]: string } };
}

/** An image of what is installed in clusters, where that is not the platform's affair. */
export interface CatalogImage {
  /** What it is for. */
  readonly name: string;
  /** Registry, repository and tag. */
  readonly image: string;
  /** The catalog edition this row belongs to. */
  readonly edition: string;
}

/** The catalog of one platform: rows of all editions, locations and settings of the newest. */
export interface PlatformCatalog {
  readonly locations: CatalogLocation[];
  readonly nodeTypes: NodeType[];
  readonly databaseTypes: DatabaseType[];
  readonly postgresVersions: EngineVersion[];
  readonly postgresSettings: CatalogSetting[];
  readonly kubernetesVersions: CatalogKubernetesVersion[];
  readonly clusterImages: CatalogImage[];
  /** None on a platform where nothing is made of servers. */
  readonly images: ServerImage[];
  /** None on a platform where databases bring their own. */
  readonly loadBalancerTypes: LoadBalancerType[];
}

const loaded = new Map<string, PlatformCatalog>();

/** The catalog of a built-in platform; read once. */
export function catalogOf(platform: string): PlatformCatalog {
  const catalog = loaded.get(platform) ?? load(platform);
  loaded.set(platform, catalog);
  return catalog;
}

let settingValues: Map<string, PostgresSettingValues> | undefined;

/** What PostgreSQL takes as a setting, on every platform and in every edition; undefined if any text. Read once, and only where one is set. */
export function settingValuesOf(setting: string): PostgresSettingValues | undefined {
  settingValues ??= loadSettingValues();
  return settingValues.get(setting);
}

function loadSettingValues(): Map<string, PostgresSettingValues> {
  const { settings } = JSON.parse(readFileSync(join(FOLDER, 'postgresql.json'), 'utf8')) as SettingsFile;
  return new Map(settings.map(({ name, ...values }) => [name, values]));
}

function load(platform: string): PlatformCatalog {
  const files = EDITIONS.map(edition => JSON.parse(readFileSync(join(FOLDER, edition, `${platform}.json`), 'utf8')) as EditionFile);
  const { locations, postgresSettings } = files.at(-1)!;
  return {
    locations,
    postgresSettings,
    nodeTypes: files.flatMap(file => stamped(file.nodeTypes, file.edition)),
    databaseTypes: files.flatMap(file => stamped(file.databaseTypes, file.edition)),
    kubernetesVersions: files.flatMap(file => stamped(file.kubernetesVersions, file.edition)),
    clusterImages: files.flatMap(file => stamped(file.clusterImages ?? [], file.edition)),
    postgresVersions: files.flatMap(file => stamped(file.postgresVersions, file.edition)),
    images: files.flatMap(file => stamped(file.images ?? [], file.edition)),
    loadBalancerTypes: files.flatMap(file => stamped(file.loadBalancerTypes ?? [], file.edition)),
  };
}

function stamped<T>(rows: readonly T[], edition: string): (T & { edition: string })[] {
  return rows.map(row => ({ ...row, edition }));
}
