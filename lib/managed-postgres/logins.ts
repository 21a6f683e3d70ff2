import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { capabilityOf, checkFeature } from '../capabilities';
import { checkProps, PropRule, required } from '../checks';
import { configurationOf } from '../configuration';
import type { Handles } from '../driver';
import { Faults } from '../faults';
import { SECRET } from '../instances';
import { IPortable } from '../portable';
import { Feature } from '../profile';
import { Secret, SecretRule } from '../secret';
import { isReleased, StackRecord } from '../stack-record';
import { warn } from '../warn';
import type { IManagedPostgresDriver, ManagedPostgresAttributes } from './driver';
import type { DatabaseUser } from './managed-postgres';
import { DATABASE_NAME, USER_NAME } from './validation';

const LOGIN_RULES = {
  userName: required(USER_NAME),
  databaseName: required(DATABASE_NAME),
  password: secret(),
};

/** Scaleway's API refuses others (documentation of 2026-08), and no tool says so before. */
const PASSWORD_RULES: SecretRule[] = [
  { condition: value => `\${length(${value}) >= 12 && length(${value}) <= 128}`, says: 'The password must have 12 to 128 characters.' },
  ...['[a-z]', '[A-Z]', '[0-9]', '[^A-Za-z0-9]'].map(kind => ({
    condition: (value: string) => `\${can(regex("${kind}", ${value}))}`,
    says: `The password must have a character of the kind ${kind}.`,
  })),
  // A server of one's own is told of its logins by a file with a line for each.
  { condition: value => `\${!can(regex("[\\r\\n]", ${value}))}`, says: 'The password must be one line.' },
];

/** Of several servers, the one that writes. */
const TO_PRIMARY = '&target_session_attrs=read-write';

/** Says nothing of what was given instead: it may be the password itself. */
function secret(): PropRule {
  return { ...SECRET, check: (value, _complain, prop, faults) => SECRET.check(value, () => faults.add('secret-literal', prop), prop, faults) };
}

/** The databases and logins of one server. */
export class Logins {
  private readonly databases = new Map<string, Handles>();
  private readonly users = new Set<string>();

  constructor(
    private readonly server: Construct & IPortable,
    private readonly driver: IManagedPostgresDriver,
    private readonly attributes: ManagedPostgresAttributes,
    private readonly deletionProtection: boolean,
  ) {}

  public addDatabase(databaseName: string): void {
    const faults = new Faults(this.server.node.path);
    checkProps(faults, 'addDatabase', { databaseName }, { databaseName: LOGIN_RULES.databaseName });
    faults.throwIfAny();
    this.database(databaseName);
  }

  public addUser(userName: string, databaseName: string, password: Secret = Secret.generated()): DatabaseUser {
    this.checkUser(userName, databaseName, password);
    const bound = password._bind(this.server, PASSWORD_RULES);
    const databaseHandles = this.database(databaseName);
    const scope = new Construct(this.server, `user-${userName}`);
    const spec = { userName, databaseName, databaseHandles, password: bound };
    const set = Faults.of(scope).attempt(() => this.driver.addUser(scope, this.attributes, spec));
    this.record(scope, userName, databaseName);
    this.users.add(userName);
    const { host, port, serverHosts } = this.attributes;
    const uri = (hosts: string[], more = '') => uriOf(`${userName}:${forUri(set)}@${hosts.map(name => `${name}:${port}`).join()}/${databaseName}`, more);
    return { userName, databaseName, password: set, uri: uri([host]), multiHostUri: serverHosts && uri(serverHosts, TO_PRIMARY) };
  }

  /** What a cloud does not do for a login must be seen by who asks for one. */
  private record(scope: Construct, userName: string, databaseName: string): void {
    const { platform } = this.server;
    const { limitation } = capabilityOf(platform.profile, Feature.POSTGRES_USER_PRIVILEGES);
    if (limitation) warn(scope, limitation);
    StackRecord.of(scope).note(scope, platform, { construct: 'Login', chosen: { userName, databaseName, limitation } });
  }

  private checkUser(userName: string, databaseName: string, password: Secret): void {
    const faults = new Faults(this.server.node.path);
    checkProps(faults, 'addUser', { userName, databaseName, password }, LOGIN_RULES);
    if (this.users.has(userName)) faults.add('name-taken', 'userName', { got: userName });
    if (!faults.has('password') && !password.isGenerated) {
      const context = { platform: this.server.platform, configuration: configurationOf(this.server), faults };
      checkFeature(this.server, Feature.POSTGRES_CALLER_PASSWORD, 'password', 'Secret.fromVariable', context);
    }
    faults.throwIfAny();
  }

  /** The database of that name, made on first use. Its data is guarded like the server's. */
  private database(databaseName: string): Handles {
    const known = this.databases.get(databaseName);
    if (known) return known;
    const scope = new Construct(this.server, `database-${databaseName}`);
    const deletionProtection = this.deletionProtection && !isReleased(scope);
    const handles = Faults.of(scope).attempt(() => this.driver.addDatabase(scope, this.attributes, { databaseName, deletionProtection }));
    const record = StackRecord.of(scope);
    const choice = { construct: 'Database', chosen: { databaseName } };
    // Where it is no resource of its own, Terraform cannot destroy it.
    if (handles.ready.length > 0) record.guard(scope, this.server.platform, deletionProtection, choice);
    else record.note(scope, this.server.platform, choice);
    this.databases.set(databaseName, handles);
    return handles;
  }
}

/** Terraform writes a blank as "+", as in a query; libpq takes that for a plus. */
function forUri(password: Secret): string {
  return Fn.replace(Fn.urlencode(password.expression), '+', '%20');
}

function uriOf(target: string, more: string): Secret {
  return Secret.fromReference(`postgresql://${target}?sslmode=verify-full${more}`);
}
