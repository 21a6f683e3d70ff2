import { Construct } from 'constructs';
import { checkConstruct } from '../capabilities';
import { Handles } from '../driver';
import { Existing, EXISTING_RULES, handlesOf } from '../existing';
import { Location, locationOf } from '../location';
import { Platform } from '../platform';
import { handlesFor, IPortable, openCheck, Portable, StatefulProps } from '../portable';
import type { IPrivateNetwork } from '../private-network/private-network';
import { Feature, StringMap } from '../profile';
import { recordChoice } from '../record-choice';
import { checkLimits } from '../refusals';
import { Secret } from '../secret';
import { DatabaseSize } from '../size';
import { AllowList } from './allow-list';
import { Logins } from './logins';
import { PROP_RULES, toSpec } from './validation';

/** A login with its database. */
export interface DatabaseUser {
  /** Name of the login. */
  readonly userName: string;
  /** Name of the database. */
  readonly databaseName: string;
  /** Password of the login. */
  readonly password: Secret;
  /** libpq URI with `sslmode=verify-full`; holds the password. */
  readonly uri: Secret;
  /**
   * The same, naming every server of a highly available service: the client looks for the primary itself, which takes libpq 15 or
   * later, or a driver that knows `target_session_attrs`.
   * @default - the platform has one address only
   */
  readonly multiHostUri?: Secret;
}

/** A Postgres service, made here or existing. */
export interface IManagedPostgres extends IPortable {
  /** Host name or address that the server's certificate is valid for. */
  readonly host: string;
  /** Port, as text. */
  readonly port: string;
  /** PEM certificate of the authority that signed the server's certificate: what `sslrootcert` needs. */
  readonly caCertificate: string;
  /** Adds a database. Asking again for the same one changes nothing. */
  addDatabase(databaseName: string): void;
  /** Adds a login for a database, and the database if it is not there yet. */
  addUser(userName: string, databaseName: string, password?: Secret): DatabaseUser;
}

/** What a Postgres service can be given. */
export interface ManagedPostgresProps extends StatefulProps {
  /** The network it is reached from. Its location is that of the network. */
  readonly network: IPrivateNetwork;
  /** Major version, such as `17`. Versions past their end of life are refused. */
  readonly postgresVersion: string;
  /** A floor, or one exact type per platform. The smallest type that also holds the storage is taken. */
  readonly size: DatabaseSize;
  /** Storage in GiB, at least. It is rounded up to a size that the platform sells. */
  readonly minStorageGib: number;
  /**
   * Whether a standby takes over when the primary fails.
   * @default false
   */
  readonly highAvailability?: boolean;
  /**
   * How long backups are kept at least, in days (1 to 365).
   * @default 7, or less where the chosen type keeps them for less
   */
  readonly backupRetentionDays?: number;
  /**
   * Hours between two backups: 6, 12 or 24.
   * @default - daily
   */
  readonly backupFrequencyHours?: number;
  /**
   * A second location that holds a copy of the backups.
   * @default - backups stay at the location of the database
   */
  readonly backupLocation?: Location;
  /**
   * Databases to make.
   * @default - those that `addDatabase` and `addUser` ask for
   */
  readonly databases?: string[];
  /**
   * IPv4 ranges that may connect beside the network itself.
   * @default - none
   */
  readonly allowedCidrs?: string[];
  /**
   * Whether there is an endpoint on the internet as well, for the allowed ranges.
   * @default false
   */
  readonly publicEndpoint?: boolean;
  /**
   * Engine settings by name; the names allowed are those of the platform.
   * @default - those of the platform
   */
  readonly settings?: StringMap;
  /**
   * When maintenance may start, as HH:MM in UTC.
   * @default - the platform decides
   */
  readonly maintenanceTime?: string;
}

/** Postgres with TLS, backups and a private endpoint, operated by the cloud where it has that. */
export class ManagedPostgres extends Portable implements IManagedPostgres {
  /**
   * A service that was not made by this program. Databases and logins can be added to it.
   * @throws an error that lists everything wrong with the handles.
   */
  public static fromExisting(scope: Construct, id: string, existing: Existing): IManagedPostgres {
    return new ExistingPostgres(scope, id, existing);
  }

  public readonly platform: Platform;
  public readonly location: string;
  public readonly handles: Handles;
  public readonly host: string;
  public readonly port: string;
  public readonly caCertificate: string;
  /** Host of the endpoint on the internet, if one was asked for. */
  public readonly publicHost?: string;
  /** Port of the endpoint on the internet, if one was asked for. */
  public readonly publicPort?: string;
  private readonly clients: AllowList;
  private readonly logins: Logins;

  /** @throws an error that lists everything wrong with the props. */
  constructor(scope: Construct, id: string, props: ManagedPostgresProps) {
    super(scope, id);
    const context = openCheck(this, 'ManagedPostgres', props, PROP_RULES, props?.network);
    this.platform = context.platform;
    const driver = this.platform.managedPostgresDriver;
    checkConstruct(this, 'ManagedPostgres', Feature.MANAGED_POSTGRES, driver, context);
    const checked = toSpec(this, props, context);
    this.clients = new AllowList(this, [props.network.cidr, ...context.faults.hasWithin('allowedCidrs') ? [] : props.allowedCidrs ?? []]);
    const spec = checked && { ...checked, network: handlesFor(this, props.network), clients: this.clients };
    checkLimits(driver, spec, context);
    context.faults.throwIfAny();

    this.location = spec!.location;
    const attributes = context.faults.attempt(() => driver!.create(this, spec!));
    ({ host: this.host, port: this.port, caCertificate: this.caCertificate, handles: this.handles } = attributes);
    ({ publicHost: this.publicHost, publicPort: this.publicPort } = attributes);
    this.logins = new Logins(this, driver!, attributes, spec!.deletionProtection);
    const { databaseType, storageGb, postgresVersion, highAvailability, backupRetentionDays } = spec!;
    recordChoice(this, 'ManagedPostgres', Feature.MANAGED_POSTGRES, spec!, {
      type: databaseType.code, storageGb, postgresVersion, highAvailability, backupRetentionDays,
    });
    props.databases?.forEach(name => this.addDatabase(name));
  }

  /**
   * Lets machines of another network of the same account connect.
   * @throws an error where the platform does not filter clients inside private networks.
   */
  public allowFrom(network: IPrivateNetwork): void {
    this.clients.addNetwork(network);
  }

  /**
   * Adds a database. Asking again for the same one changes nothing.
   * @param databaseName lower-case letters, digits and `_`, starting with a letter.
   */
  public addDatabase(databaseName: string): void {
    this.logins.addDatabase(databaseName);
  }

  /**
   * Adds a login for a database, and the database if it is not there yet.
   * @param userName lower-case letters, digits and `_`, starting with a letter.
   * @param databaseName as for `addDatabase`.
   * @param password default: generated.
   */
  public addUser(userName: string, databaseName: string, password?: Secret): DatabaseUser {
    return this.logins.addUser(userName, databaseName, password);
  }
}

/** Databases and logins can be added, the server itself is never changed. */
class ExistingPostgres extends Portable implements IManagedPostgres {
  public readonly platform: Platform;
  public readonly location: string;
  public readonly handles: Handles;
  public readonly host: string;
  public readonly port: string;
  public readonly caCertificate: string;
  private readonly logins: Logins;

  constructor(scope: Construct, id: string, existing: Existing) {
    super(scope, id);
    const context = openCheck(this, 'ManagedPostgres.fromExisting', existing, EXISTING_RULES);
    this.platform = context.platform;
    const driver = this.platform.managedPostgresDriver;
    checkConstruct(this, 'ManagedPostgres', Feature.MANAGED_POSTGRES, driver, context);
    this.location = locationOf(existing?.location, context)?.code ?? '';
    const handles = handlesOf(existing, driver, { location: this.location }, context);
    context.faults.throwIfAny();

    const attributes = driver!.describeExisting(this, this.location, handles);
    ({ host: this.host, port: this.port, caCertificate: this.caCertificate, handles: this.handles } = attributes);
    this.logins = new Logins(this, driver!, attributes, true);
  }

  public addDatabase(databaseName: string): void {
    this.logins.addDatabase(databaseName);
  }

  public addUser(userName: string, databaseName: string, password?: Secret): DatabaseUser {
    return this.logins.addUser(userName, databaseName, password);
  }
}
