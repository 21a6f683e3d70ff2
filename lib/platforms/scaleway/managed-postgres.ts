import { Lazy, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { ExistingSpec, Handles, IExistingLimits } from '../../driver';
import type {
  DatabaseSpec, DatabaseUserSpec, IManagedPostgresDriver, ManagedPostgresAttributes, ManagedPostgresSpec,
} from '../../managed-postgres/driver';
import type { Refusal } from '../../refusal';
import { Secret } from '../../secret';
import { bindPassword } from '../generated-password';
import { CERTIFICATE, NUMBER, REGIONAL_ID } from '../handle-forms';
import { guardEngine } from './engine-guard';
import { regionRefusals } from './existing-region';
import type { ScalewayPlatform } from './platform';
import { tagList } from './tags';

/** The login that the API demands at creation; applications use logins of their own. */
const ADMINISTRATOR = 'sovereign_admin';

/**
 * Its password, which nobody knows: Terraform makes it up while it sends it, and a write-only argument is kept nowhere. Whoever
 * needs the login sets another one by the API. It has all the classes of characters that the API asks for.
 */
const ADMINISTRATOR_PASSWORD = { passwordWo: 'Aa1_${uuid()}', passwordWoVersion: 1 };

const USER_NOTE = {
  why: 'Outputs and other resources read it, and the database does not give it out.',
  remedy: 'Keep the state secret. A higher number in Secret.generated() makes a new one; Secret.fromVariable() keeps your own out of the state.',
};

/** Network block storage with 5000 operations a second; local storage neither grows nor survives its node. */
const VOLUME_TYPE = 'sbs_5k';

const DAILY = 24;

/**
 * Managed Database for PostgreSQL; provider 2.81.0.
 * - Without `private_network` the instance would be public; the address comes from IPAM, because a static one has no DNS.
 * - Clients inside the private network cannot be filtered: the access list applies to the public endpoint only, so it is
 *   written there only, once, because two lists on one instance fight.
 * - The server's certificate names the private address, not the host name (read from recorded certificates, 2025-06 to 2026-05).
 * - There is no native deletion protection.
 */
export class ScalewayManagedPostgresDriver implements IManagedPostgresDriver, IExistingLimits {
  public readonly handleKeys = ['instanceId', 'host', 'port', 'caCertificate'];
  public readonly handleForms = { instanceId: REGIONAL_ID, port: NUMBER, caCertificate: CERTIFICATE };

  constructor(private readonly platform: ScalewayPlatform) {}

  public existingRefusals(existing: ExistingSpec): Refusal[] {
    return regionRefusals('instanceId', existing);
  }

  public create(scope: Construct, spec: ManagedPostgresSpec): ManagedPostgresAttributes {
    const { RdbInstance } = require('../../internal/scaleway/rdb-instance') as typeof import('../../internal/scaleway/rdb-instance');
    const engine = `PostgreSQL-${spec.postgresVersion}`;
    const instance = new RdbInstance(scope, 'Default', {
      ...this.placed(scope, spec.location),
      projectId: this.platform._projectId,
      name: spec.name,
      tags: tagList(spec.labels),
      engine,
      nodeType: spec.databaseType.code,
      isHaCluster: spec.highAvailability,
      volumeType: VOLUME_TYPE,
      volumeSizeInGb: spec.storageGb,
      encryptionAtRest: true,
      userName: ADMINISTRATOR,
      ...ADMINISTRATOR_PASSWORD,
      privateNetwork: { pnId: spec.network.values.privateNetworkId, enableIpam: true },
      loadBalancer: spec.publicEndpoint ? {} : undefined,
      disableBackup: false,
      backupScheduleFrequency: spec.backupFrequencyHours ?? DAILY,
      backupScheduleRetention: spec.backupRetentionDays,
      // The API's default copies logical backups to another region of its choice.
      backupSameRegion: true,
      settings: Object.keys(spec.settings).length > 0 ? spec.settings : undefined,
      dependsOn: spec.network.ready,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
    const instanceId = instance.id;
    if (spec.deletionProtection) guardEngine(scope, engine);
    if (spec.publicEndpoint) this.accessList(scope, spec, instanceId);
    return {
      host: instance.privateNetwork.ip,
      port: instance.privateNetwork.port.toString(),
      caCertificate: instance.certificate,
      publicHost: spec.publicEndpoint ? instance.loadBalancer.ip : undefined,
      publicPort: spec.publicEndpoint ? instance.loadBalancer.port.toString() : undefined,
      handles: { values: { instanceId, location: spec.location }, ready: [instance] },
    };
  }

  public describeExisting(_scope: Construct, location: string, { values }: Handles): ManagedPostgresAttributes {
    const { instanceId, host, port, caCertificate } = values;
    return { host, port, caCertificate, handles: { values: { instanceId: regional(instanceId, location), location }, ready: [] } };
  }

  public addDatabase(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseSpec): Handles {
    const { RdbDatabase } = require('../../internal/scaleway/rdb-database') as typeof import('../../internal/scaleway/rdb-database');
    const database = new RdbDatabase(scope, 'Default', {
      ...this.on(scope, server),
      name: spec.databaseName,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
    return { values: { databaseName: database.name }, ready: [database] };
  }

  public addUser(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseUserSpec): Secret {
    const { RdbUser } = require('../../internal/scaleway/rdb-user') as typeof import('../../internal/scaleway/rdb-user');
    const { RdbPrivilege } = require('../../internal/scaleway/rdb-privilege') as typeof import('../../internal/scaleway/rdb-privilege');
    const password = bindPassword(scope, spec.password, USER_NOTE);
    const user = new RdbUser(scope, 'Default', { ...this.on(scope, server), name: spec.userName, isAdmin: false, ...writeOnly(password) });
    // References, not the literal names: they carry the order that the API needs.
    new RdbPrivilege(scope, 'privilege', {
      ...this.on(scope, server),
      userName: user.name,
      databaseName: spec.databaseHandles.values.databaseName,
      permission: 'all',
    });
    return password;
  }

  private accessList(scope: Construct, spec: ManagedPostgresSpec, instanceId: string): void {
    const { RdbAcl } = require('../../internal/scaleway/rdb-acl') as typeof import('../../internal/scaleway/rdb-acl');
    new RdbAcl(scope, 'access-list', {
      ...this.placed(scope, spec.location),
      instanceId,
      aclRules: Lazy.anyValue({ produce: () => spec.clients.cidrs().map(ip => ({ ip, description: 'allowed' })) }) as any,
    });
  }

  private placed(scope: Construct, region: string) {
    return { provider: this.platform._provider(scope), region };
  }

  private on(scope: Construct, server: ManagedPostgresAttributes) {
    const { instanceId, location } = server.handles.values;
    return { ...this.placed(scope, location), instanceId };
  }
}

/** Databases refuse the bare id that other resources take, so it gets its region in front. */
function regional(id: string, region: string): string {
  return Token.isUnresolved(id) || id.includes('/') ? id : `${region}/${id}`;
}

/** Keeps the password out of the resource's state; a higher rotation number has it written again. */
function writeOnly(password: Secret) {
  return { passwordWo: password.expression, passwordWoVersion: password._version };
}
