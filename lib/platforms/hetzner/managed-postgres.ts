import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import { Faults } from '../../faults';
import type {
  DatabaseSpec, DatabaseUserSpec, IManagedPostgresDriver, IManagedPostgresLimits, ManagedPostgresAttributes, ManagedPostgresSpec,
} from '../../managed-postgres/driver';
import type { Refusal } from '../../refusal';
import { Secret } from '../../secret';
import { bindPassword } from '../generated-password';
import { ADDRESS, CERTIFICATE } from '../handle-forms';
import { rangeRefusals } from './claimed-addresses';
import type { HetznerPlatform } from './platform';
import { postgresRefusals } from './postgres-limits';
import { LOGIN_NOTE } from './postgres-secrets';
import { PostgresContent, PostgresServers } from './postgres-servers';

const PORT = '5432';

/**
 * PostgreSQL on a server of yours, with its data on a volume that outlives the server; provider hcloud 1.68.0. A highly available
 * one has three, behind a load balancer that follows the primary.
 * - The server reads its user data once. A change of what stands in it is shown by `server-files` and made on the server, or by
 *   a new server, which takes the volume over.
 * - Servers and load balancer have fixed private addresses and no public ones: clients and certificates know them by those.
 * - The file system of the volume bears an id that is derived from that of the volume: nothing else is ever written to.
 * - `delete_protection` of the volume holds against Terraform as well: lifting it takes an apply of its own before a destroy.
 */
export class HetznerManagedPostgresDriver implements IManagedPostgresDriver, IManagedPostgresLimits {
  public readonly handleKeys = ['address', 'caCertificate'];
  public readonly handleForms = { address: ADDRESS, caCertificate: CERTIFICATE };
  private readonly contents = new WeakMap<ManagedPostgresAttributes, PostgresContent>();

  constructor(private readonly platform: HetznerPlatform) {}

  public refusals(spec: ManagedPostgresSpec): Refusal[] {
    return [...rangeRefusals('a database', spec), ...postgresRefusals(spec, this.platform)];
  }

  public create(scope: Construct, spec: ManagedPostgresSpec): ManagedPostgresAttributes {
    const content: PostgresContent = { databases: [], logins: [] };
    const servers = new PostgresServers(scope, spec, this.platform, content);
    const { addresses, host: address, identity: { authority: caCertificate } } = servers;
    const attributes = {
      ...describe({ values: { address, caCertificate }, ready: servers.make() }),
      serverHosts: spec.highAvailability ? addresses : undefined,
    };
    this.contents.set(attributes, content);
    return attributes;
  }

  public describeExisting(_scope: Construct, _location: string, handles: Handles): ManagedPostgresAttributes {
    return describe(handles);
  }

  public addDatabase(scope: Construct, server: ManagedPostgresAttributes, { databaseName }: DatabaseSpec): Handles {
    this.contentOf(server, scope, 'addDatabase').databases.push(databaseName);
    return { values: { databaseName }, ready: [] };
  }

  public addUser(scope: Construct, server: ManagedPostgresAttributes, { userName, databaseName, password }: DatabaseUserSpec): Secret {
    const { logins } = this.contentOf(server, scope, 'addUser');
    const bound = bindPassword(scope, password, LOGIN_NOTE);
    logins.push({ userName, databaseName, password: bound.expression, version: bound._version });
    return bound;
  }

  private contentOf(server: ManagedPostgresAttributes, scope: Construct, prop: string): PostgresContent {
    const content = this.contents.get(server);
    const faults = Faults.of(scope);
    if (!content) faults.add('existing-server', prop, { got: scope.node.id, title: this.platform.profile.title });
    faults.throwIfAny();
    return content!;
  }
}

function describe(handles: Handles): ManagedPostgresAttributes {
  const { address: host, caCertificate } = handles.values;
  return { host, port: PORT, caCertificate, handles };
}
