/**
 * Data about a platform. A profile loads no bindings, so it costs nothing to look at.
 */
import type { PostgresSetting } from './postgres-setting';

/** A map from text to text. */
export type StringMap = { readonly [key: string]: string };

/** Who keeps a feature running. */
export enum OperatedBy {
  /** The cloud operates and patches it. */
  PLATFORM = 'platform',
  /** You operate it: servers that you patch, back up and watch. */
  YOU = 'you',
}

/** Everything a platform must say yes or no to. A new member is an additive change. */
export enum Feature {
  /** Private networks at all. */
  PRIVATE_NETWORK = 'private-network',
  /** Outgoing internet access for machines without public address. */
  NETWORK_EGRESS = 'network-egress',
  /** Labels on networks. */
  NETWORK_LABELS = 'network-labels',
  /** Postgres at all. */
  MANAGED_POSTGRES = 'managed-postgres',
  /** A standby that takes over. */
  POSTGRES_HIGH_AVAILABILITY = 'postgres-high-availability',
  /** Backups more often than daily. */
  POSTGRES_BACKUP_FREQUENCY = 'postgres-backup-frequency',
  /** A copy of the backups at a location of your choice. */
  POSTGRES_BACKUP_LOCATION = 'postgres-backup-location',
  /** An additional endpoint on the internet. */
  POSTGRES_PUBLIC_ENDPOINT = 'postgres-public-endpoint',
  /** Filtering of clients inside private networks. */
  POSTGRES_PRIVATE_ALLOW_LIST = 'postgres-private-allow-list',
  /** A chosen time of day for maintenance. */
  POSTGRES_MAINTENANCE_TIME = 'postgres-maintenance-time',
  /** Passwords chosen by the caller. */
  POSTGRES_CALLER_PASSWORD = 'postgres-caller-password',
  /** Rights of a user limited to its database. */
  POSTGRES_USER_PRIVILEGES = 'postgres-user-privileges',
  /** Labels on databases. */
  POSTGRES_LABELS = 'postgres-labels',
  /** Buckets at all. */
  OBJECT_BUCKET = 'object-bucket',
  /** Encryption at rest with a key of the cloud. */
  BUCKET_ENCRYPTION = 'bucket-encryption',
  /** Rules for browsers of other origins. */
  BUCKET_CORS = 'bucket-cors',
  /** Objects that nobody can delete for a time. */
  BUCKET_OBJECT_LOCK = 'bucket-object-lock',
  /** A lifecycle step to an archive class. */
  BUCKET_ARCHIVE = 'bucket-archive',
  /** Objects that anybody can read. */
  BUCKET_PUBLIC_READ = 'bucket-public-read',
  /** S3 keys for one bucket. */
  BUCKET_GRANTS = 'bucket-grants',
  /** A bucket that refuses to be destroyed while it holds objects. */
  BUCKET_KEEP_CONTENT = 'bucket-keep-content',
  /** Labels on buckets. */
  BUCKET_LABELS = 'bucket-labels',
  /** States of stacks in buckets. */
  STATE_BACKEND = 'state-backend',
  /** A lock that keeps a second run away from a state. */
  STATE_LOCK = 'state-lock',
  /** Kubernetes at all. */
  SOVEREIGN_CLUSTER = 'sovereign-cluster',
  /** Pools that grow and shrink by themselves. */
  CLUSTER_AUTOSCALING = 'cluster-autoscaling',
  /** A control plane that survives the loss of a machine. */
  CLUSTER_HIGH_AVAILABILITY = 'cluster-high-availability',
  /** A chosen time for patch upgrades. */
  CLUSTER_MAINTENANCE_WINDOW = 'cluster-maintenance-window',
  /** Login of people by OpenID Connect. */
  CLUSTER_OIDC = 'cluster-oidc',
  /** Chosen ranges for pods and services. */
  CLUSTER_RANGES = 'cluster-ranges',
  /** Nodes without public address. */
  CLUSTER_PRIVATE_NODES = 'cluster-private-nodes',
  /** Limiting who reaches the API server. */
  CLUSTER_API_ALLOW_LIST = 'cluster-api-allow-list',
  /** A chosen zone for a pool. */
  CLUSTER_ZONES = 'cluster-zones',
  /** A chosen size of the nodes' root volume. */
  CLUSTER_ROOT_VOLUME = 'cluster-root-volume',
  /** Pools whose broken nodes are replaced without being asked. */
  CLUSTER_AUTO_REPAIR = 'cluster-auto-repair',
  /** Pools whose broken nodes are left alone. */
  CLUSTER_NO_AUTO_REPAIR = 'cluster-no-auto-repair',
  /** Labels on clusters. */
  CLUSTER_LABELS = 'cluster-labels',
}

/** What a platform says about one feature. Supported unless it carries a refusal. */
export interface Capability {
  /** The feature spoken of. */
  readonly feature: Feature;
  /**
   * Who keeps it running.
   * @default OperatedBy.PLATFORM
   */
  readonly operatedBy?: OperatedBy;
  /**
   * Why the platform refuses it, as the end of a sentence.
   * @default - supported
   */
  readonly refusedBecause?: string;
  /**
   * What is different here although the feature is supported; shown in the support matrix.
   * @default - nothing
   */
  readonly limitation?: string;
  /**
   * Codes of the locations that have it.
   * @default - all locations of the platform
   */
  readonly locations?: string[];
  /** Where this is written: provider and version, or a page. */
  readonly source: string;
  /** The day it was read, as YYYY-MM-DD. */
  readonly asOf: string;
}

/** A place where a platform has machines. */
export interface PlatformLocation {
  /** The platform's own code, such as `fr-par` or `GRA11`. */
  readonly code: string;
  /** ISO 3166 alpha-2 code in lower case. */
  readonly country: string;
  /**
   * Whether asking for the country alone means this place.
   * @default false
   */
  readonly defaultInCountry?: boolean;
  /**
   * Codes of its availability zones.
   * @default - it has none that could be chosen
   */
  readonly zones?: string[];
}

/** A machine type as sold. */
export interface MachineType {
  /** The platform's own code, such as `PRO2-XS` or `b3-16`. */
  readonly code: string;
  /** Number of virtual processors. */
  readonly vcpu: number;
  /** Memory in GiB. */
  readonly memoryGib: number;
  /** Codes of the locations that sell it. */
  readonly locations: string[];
  /** The catalog edition this row belongs to, such as `2026-11`. */
  readonly edition: string;
  /**
   * Price of an hour in euro without tax, an aid for ordering equal sizes.
   * @default - not known
   */
  readonly hourlyEur?: number;
}

/** What processors run. */
export enum Architecture {
  /** 64 bit x86. */
  AMD64 = 'amd64',
  /** 64 bit ARM. */
  ARM64 = 'arm64',
}

/** Accelerators of a machine. */
export interface Gpu {
  /** Model, such as `L4`. */
  readonly model: string;
  /** How many. */
  readonly count: number;
}

/** A machine type for nodes of a cluster. */
export interface NodeType extends MachineType {
  /**
   * What its processors run.
   * @default Architecture.AMD64
   */
  readonly architecture?: Architecture;
  /**
   * Its accelerators.
   * @default - none
   */
  readonly gpu?: Gpu;
  /**
   * Codes of the zones that sell it.
   * @default - all zones of its locations
   */
  readonly zones?: string[];
  /**
   * Whether clusters take it.
   * @default true
   */
  readonly kubernetes?: boolean;
}

/** A machine type for databases, with what the platform ties to it. */
export interface DatabaseType extends MachineType {
  /** Whether it is sold as a single node. */
  readonly standalone: boolean;
  /** Whether it is sold with a standby. */
  readonly highlyAvailable: boolean;
  /** Smallest storage in GB. */
  readonly minStorageGb: number;
  /** Largest storage in GB. */
  readonly maxStorageGb: number;
  /** Storage grows in steps of this many GB. */
  readonly storageStepGb: number;
  /** Longest retention of backups in days. */
  readonly maxBackupRetentionDays: number;
  /**
   * Whether the retention is always `maxBackupRetentionDays` and cannot be chosen.
   * @default false
   */
  readonly backupRetentionFixed?: boolean;
}

/** A version of an engine as sold. */
export interface EngineVersion {
  /** The version as the user writes it, such as `17`. */
  readonly version: string;
  /** The day its maintenance ends, as YYYY-MM-DD. */
  readonly endOfLife: string;
  /** The catalog edition this row belongs to. */
  readonly edition: string;
  /**
   * Whether its maintenance had ended when the edition was made.
   * @default false
   */
  readonly ended?: boolean;
}

/** Ranges inside a cluster, which the network of its nodes must not overlap. */
export interface ClusterRanges {
  /** Range for pods unless another is chosen. */
  readonly podCidr: string;
  /** Range for services unless another is chosen. */
  readonly serviceCidr: string;
  /** Ranges that the platform uses inside every cluster. */
  readonly reserved: string[];
}

/** The facts about a platform that the portable constructs need. */
export interface PlatformProfile {
  /** Which cloud this is, such as `scaleway`. */
  readonly kind: string;
  /** The name of the cloud for people, such as `Scaleway`. */
  readonly title: string;
  /** All places, also those outside the EEA (they are refused unless the configuration allows them). */
  readonly locations: PlatformLocation[];
  /** One record per feature. A feature without record counts as refused. */
  readonly capabilities: Capability[];
  /** Machine types for nodes, of all editions. */
  readonly nodeTypes: NodeType[];
  /** Machine types for databases, of all editions. */
  readonly databaseTypes: DatabaseType[];
  /** Postgres versions, of all editions. */
  readonly postgresVersions: EngineVersion[];
  /** The Postgres settings that may be set here. */
  readonly postgresSettings: PostgresSetting[];
  /**
   * Minor versions of Kubernetes, of all editions.
   * @default - none are sold
   */
  readonly kubernetesVersions?: EngineVersion[];
  /**
   * Ranges inside its clusters.
   * @default - there are no clusters
   */
  readonly clusterRanges?: ClusterRanges;
}
