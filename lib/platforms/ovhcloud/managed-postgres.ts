import { Lazy } from 'cdktf';
import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import type {
  DatabaseSpec, DatabaseUserSpec, IManagedPostgresDriver, IManagedPostgresLimits, ManagedPostgresAttributes, ManagedPostgresSpec,
} from '../../managed-postgres/driver';
import type { Refusal } from '../../refusal';
import { Secret } from '../../secret';
import { SecretLedger } from '../../secret-ledger';
import { UUID } from '../handle-forms';
import { placement } from '../placement';
import { backupRefusals, backupRegions } from './backup-regions';
import type { OvhcloudPlatform } from './platform';
import { apiSettings, nodesOf } from './products';

const ENGINE = 'postgresql';

/** The endpoint that writes; there may be others, for reading. */
const COMPONENT = 'postgresql';

/**
 * Public Cloud Databases for PostgreSQL; provider 2.19.0.
 * - The type is `plan/flavor`; the plan decides the number of nodes and the days of backups, which are taken daily.
 * - Nobody can connect without `ip_restrictions`, not even in the private network; emptying them is never sent.
 * - A change of region, network or subnet is planned as an update and then not done, so `placement` forces a replacement.
 * - Left to itself the cloud copies backups to another country, so their regions are always written.
 * - `deletion_protection` holds against Terraform as well: lifting it takes an apply of its own before a destroy.
 * - Passwords are made by the cloud and kept in state. A new one is only read by the next refresh.
 * - Rights inside a database, labels, and settings back to their default (the removal is never sent) are not offered.
 */
export class OvhcloudManagedPostgresDriver implements IManagedPostgresDriver, IManagedPostgresLimits {
  public readonly handleKeys = ['clusterId'];
  public readonly handleForms = { clusterId: UUID };

  constructor(private readonly platform: OvhcloudPlatform) {}

  public refusals(spec: ManagedPostgresSpec): Refusal[] {
    return backupRefusals(spec);
  }

  public create(scope: Construct, spec: ManagedPostgresSpec): ManagedPostgresAttributes {
    const { CloudProjectDatabase } = require('../../internal/ovh/cloud-project-database') as typeof import('../../internal/ovh/cloud-project-database');
    const [plan, flavor] = spec.databaseType.code.split('/');
    const { networkId, subnetId } = spec.network.values;
    const regions = backupRegions(spec);
    const [region] = regions;
    const database = new CloudProjectDatabase(scope, 'Default', {
      ...this.platform._account(scope),
      description: spec.name,
      engine: ENGINE,
      version: spec.postgresVersion,
      plan,
      flavor,
      nodes: Array(nodesOf(spec.databaseType)).fill({ region, networkId, subnetId }),
      diskSize: spec.storageGb,
      ipRestrictions: Lazy.anyValue({ produce: () => spec.clients.cidrs().map(ip => ({ ip, description: 'allowed' })) }),
      backupRegions: regions,
      maintenanceTime: spec.maintenanceTime && `${spec.maintenanceTime}:00`,
      advancedConfiguration: Object.keys(spec.settings).length > 0 ? apiSettings(spec.settings) : undefined,
      deletionProtection: spec.deletionProtection,
      dependsOn: spec.network.ready,
      lifecycle: {
        preventDestroy: spec.deletionProtection,
        replaceTriggeredBy: [placement(scope, { region, network_id: networkId, subnet_id: subnetId })],
      },
    });
    return this.attributes(scope, database, { values: { clusterId: database.id }, ready: [database] });
  }

  public describeExisting(scope: Construct, _location: string, handles: Handles): ManagedPostgresAttributes {
    const { DataOvhCloudProjectDatabase } = require('../../internal/ovh/data-ovh-cloud-project-database') as typeof import('../../internal/ovh/data-ovh-cloud-project-database');
    const database = new DataOvhCloudProjectDatabase(scope, 'Default', {
      ...this.platform._account(scope), engine: ENGINE, id: handles.values.clusterId,
    });
    return this.attributes(scope, database, handles);
  }

  public addDatabase(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseSpec): Handles {
    const { CloudProjectDatabaseDatabase } = require('../../internal/ovh/cloud-project-database-database') as typeof import('../../internal/ovh/cloud-project-database-database');
    const database = new CloudProjectDatabaseDatabase(scope, 'Default', {
      ...this.platform._account(scope),
      engine: ENGINE,
      clusterId: server.handles.values.clusterId,
      name: spec.databaseName,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
    return { values: { databaseName: database.name }, ready: [database] };
  }

  public addUser(scope: Construct, server: ManagedPostgresAttributes, spec: DatabaseUserSpec): Secret {
    const { CloudProjectDatabasePostgresqlUser } = require('../../internal/ovh/cloud-project-database-postgresql-user') as typeof import('../../internal/ovh/cloud-project-database-postgresql-user');
    const { rotation } = spec.password;
    const user = new CloudProjectDatabasePostgresqlUser(scope, 'Default', {
      ...this.platform._account(scope),
      clusterId: server.handles.values.clusterId,
      name: spec.userName,
      passwordReset: rotation > 1 ? `rotation ${rotation}` : undefined,
      // Who has the password may connect at once, so the database is there before it.
      dependsOn: spec.databaseHandles.ready,
    });
    SecretLedger.record(scope, {
      carrier: user,
      attributes: ['password'],
      why: 'The cloud makes it, and the provider has no argument that leaves it out of the state.',
      remedy: 'Keep the state secret. A higher number in Secret.generated() makes a new one.',
    });
    return Secret.fromReference(user.password, rotation);
  }

  private attributes(scope: Construct, { fqn }: { fqn: string }, handles: Handles): ManagedPostgresAttributes {
    const { DataOvhCloudProjectDatabaseCertificates } = require('../../internal/ovh/data-ovh-cloud-project-database-certificates') as typeof import('../../internal/ovh/data-ovh-cloud-project-database-certificates');
    const certificates = new DataOvhCloudProjectDatabaseCertificates(scope, 'certificates', {
      ...this.platform._account(scope), engine: ENGINE, clusterId: handles.values.clusterId,
    });
    return { host: endpoint(fqn, 'domain'), port: endpoint(fqn, 'port'), caCertificate: certificates.ca, handles };
  }
}

/** One attribute of the endpoint that writes; their order is not documented. As text: the engine's functions cost a reference each. */
function endpoint(database: string, attribute: string): string {
  const all = `${database}.endpoints[*]`;
  return `\${element(matchkeys(${all}.${attribute}, ${all}.component, ["${COMPONENT}"]), 0)}`;
}
