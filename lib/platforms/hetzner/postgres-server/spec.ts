import type { StringMap } from '../../../profile';

/** A login of the server with its password. */
export interface ServerLogin {
  readonly userName: string;
  readonly databaseName: string;
  readonly password: string;
  /**
   * Number of the password, which is another one with another number.
   * @default 1
   */
  readonly version?: number;
}

/** The bucket that backups and the log go to. */
export interface BackupRepository {
  /** Host name of the S3 service, with its port where that is not 443. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Folder of this database alone, such as `/shop-database`. */
  readonly path: string;
  readonly accessKey: string;
  readonly secretKey: string;
  /** What everything in the repository is encrypted with. Without it no backup can be read. */
  readonly cipherPass: string;
  /**
   * PEM certificate of the authority that signed the service's certificate.
   * @default - those that the system trusts
   */
  readonly caCertificate?: string;
}

/** PostgreSQL on one server whose data is on a volume. Every text may be a reference; it is never read as code. */
export interface PostgresServerSpec {
  /** A UUID that becomes the UUID of the volume's file system: no other volume is ever written to. */
  readonly clusterId: string;
  /** Path under which the volume appears on the server. */
  readonly device: string;
  /**
   * Gateway of the private network, for a server without public address.
   * @default - the server has a route of its own
   */
  readonly gateway?: string;
  /**
   * Whether root may log in with the keys that the cloud gives the server.
   * @default false
   */
  readonly operated?: boolean;
  /** Major version, such as `17`. */
  readonly postgresVersion: string;
  /** Ranges that may connect. */
  readonly allowedCidrs: readonly string[];
  /** Names of databases, also those of the logins. */
  readonly databases: readonly string[];
  readonly logins: readonly ServerLogin[];
  /** Engine settings by name. */
  readonly settings: StringMap;
  /** PEM certificate of the server. */
  readonly certificate: string;
  /** PEM key of the server's certificate. */
  readonly privateKey: string;
  readonly repository: BackupRepository;
  /** How long backups are kept at least, in days. */
  readonly backupRetentionDays: number;
  /** Hours between two backups; divides a day. */
  readonly backupFrequencyHours: number;
  /**
   * When security updates may be installed and the server be restarted for them, as HH:MM in UTC.
   * @default - in the morning, as Debian does
   */
  readonly maintenanceTime?: string;
  /**
   * What an empty volume is filled with from the repository: `latest`, or a time such as `2026-11-21 12:00:00+00`.
   * @default - a new database, unless the repository holds backups: then the set-up stops
   */
  readonly restore?: string;
}
