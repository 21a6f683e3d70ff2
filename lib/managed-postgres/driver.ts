import { Construct } from 'constructs';
import { HandleForm, Handles, IAllowList, StatefulSpec } from '../driver';
import { DatabaseType, StringMap } from '../profile';
import { Refusal } from '../refusal';
import { Secret } from '../secret';

/** A Postgres service with every default filled. */
export interface ManagedPostgresSpec extends StatefulSpec {
  /** Handles of the network it is reached from. */
  readonly network: Handles;
  /** Range of that network. */
  readonly networkCidr: string;
  /** Whether machines in it reach the internet. */
  readonly networkEgress: boolean;
  /** Major version, such as `17`. */
  readonly postgresVersion: string;
  /** The chosen machine type. */
  readonly databaseType: DatabaseType;
  /** Storage in GB, a size that the type is sold with. */
  readonly storageGb: number;
  /** Whether a standby takes over. */
  readonly highAvailability: boolean;
  /** How long backups are kept, in days. */
  readonly backupRetentionDays: number;
  /**
   * Hours between two backups.
   * @default - daily
   */
  readonly backupFrequencyHours?: number;
  /**
   * Code of the location that holds a copy of the backups.
   * @default - backups stay at the location of the database
   */
  readonly backupLocation?: string;
  /** Ranges that may connect; never empty, may grow until synthesis. */
  readonly clients: IAllowList;
  /** Whether there is an endpoint on the internet as well. */
  readonly publicEndpoint: boolean;
  /** Engine settings by name. */
  readonly settings: StringMap;
  /**
   * Start of maintenance as HH:MM in UTC.
   * @default - the platform decides
   */
  readonly maintenanceTime?: string;
}

/** What a Postgres service gives to others. */
export interface ManagedPostgresAttributes {
  /** Host name or address that the server's certificate is valid for. */
  readonly host: string;
  /** Port, as text because most platforms know it only after creation. */
  readonly port: string;
  /** PEM certificate of the authority that signed the server's certificate. */
  readonly caCertificate: string;
  /**
   * Host of the endpoint on the internet.
   * @default - there is none
   */
  readonly publicHost?: string;
  /**
   * Port of the endpoint on the internet.
   * @default - there is none
   */
  readonly publicPort?: string;
  /**
   * Where its servers are reached without what stands before them, each by the certificate that `host` has.
   * @default - they are not reached so
   */
  readonly serverHosts?: string[];
  /** Ids for the driver's own further calls and for other constructs. */
  readonly handles: Handles;
}

/** A database on a server. */
export interface DatabaseSpec {
  /** Name of the database. */
  readonly databaseName: string;
  /** Whether Terraform must refuse to destroy it. */
  readonly deletionProtection: boolean;
}

/** A login on a server. */
export interface DatabaseUserSpec {
  /** Name of the login. */
  readonly userName: string;
  /** The database it uses. */
  readonly databaseName: string;
  /** What must exist before the login is given rights on the database. */
  readonly databaseHandles: Handles;
  /** The password wanted: generated, or a reference. */
  readonly password: Secret;
}

/**
 * Maps Postgres to the resources of one platform.
 * @subclassable
 */
export interface IManagedPostgresDriver {
  /** Names of the handles that an existing server must be described with. */
  readonly handleKeys: string[];
  /**
   * Forms of handles, by name.
   * @default - any text without blanks and quotes
   */
  readonly handleForms?: { [name: string]: HandleForm };
  /** Creates the server under `scope`; the primary resource has the id `Default`. */
  create(scope: Construct, spec: ManagedPostgresSpec): ManagedPostgresAttributes;
  /** Describes an existing server from its handles. */
  describeExisting(scope: Construct, location: string, handles: Handles): ManagedPostgresAttributes;
  /** Adds a database; `scope` is a construct of its own. */
  addDatabase(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseSpec): Handles;
  /** Adds a login; `scope` is a construct of its own. Returns its password as a reference. */
  addUser(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseUserSpec): Secret;
}

/**
 * For a driver that does not take every value of its databases, beside `IManagedPostgresDriver`.
 * @subclassable
 */
export interface IManagedPostgresLimits {
  /**
   * What is refused of a spec; empty if nothing is. It is called before anything is made, and also where other props are wrong.
   */
  refusals(spec: ManagedPostgresSpec): Refusal[];
}
