import { Fn, ITerraformDependable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { growingUserData } from '../../cloud-init/user-data';
import type { Handles } from '../../driver';
import { Faults } from '../../faults';
import type {
  DatabaseSpec, DatabaseUserSpec, IManagedPostgresDriver, ManagedPostgresAttributes, ManagedPostgresSpec,
} from '../../managed-postgres/driver';
import { Architecture } from '../../profile';
import { Secret } from '../../secret';
import { bindPassword } from '../generated-password';
import { ADDRESS } from '../handle-forms';
import { placement } from '../placement';
import { USER_DATA_LIMIT } from './boot';
import { Certificates } from './certificates';
import { claimAddresses } from './claimed-addresses';
import type { HetznerPlatform } from './platform';
import { backupRepository } from './postgres-backups';
import { choosePostgres } from './postgres-options';
import { KEY_NOTES, LOGIN_NOTE, secretsOf } from './postgres-secrets';
import { postgresServerCloudConfig } from './postgres-server/cloud-config';
import type { PostgresServerSpec, ServerLogin } from './postgres-server/spec';
import { postgresServerFiles } from './postgres-server-files';
import { withUnits } from './postgres-units';
import { showServerFiles } from './server-files';
import { makeServer } from './servers';
import { systemFor } from './system';

const PORT = '5432';
const DAILY = 24;

/** Years that the certificate of a server is valid: it reads it at its first boot. */
const CERTIFICATE_YEARS = 10;

/** What is asked of a server after it was made. */
interface Content {
  readonly databases: string[];
  readonly logins: ServerLogin[];
}

/**
 * PostgreSQL on a server of yours, with its data on a volume that outlives the server; provider hcloud 1.68.0.
 * - The server reads its user data once. A change of what stands in it is shown by `server-files` and made on the server, or by
 *   a new server, which takes the volume over.
 * - The server has a fixed private address and no public one: clients and its certificate know it by that address.
 * - The file system of the volume bears an id that is derived from that of the volume: nothing else is ever written to.
 * - `delete_protection` of the volume holds against Terraform as well: lifting it takes an apply of its own before a destroy.
 */
export class HetznerManagedPostgresDriver implements IManagedPostgresDriver {
  public readonly handleKeys = ['address', 'caCertificate'];
  public readonly handleForms = { address: ADDRESS };
  private readonly contents = new WeakMap<ManagedPostgresAttributes, Content>();

  constructor(private readonly platform: HetznerPlatform) {}

  public create(scope: Construct, spec: ManagedPostgresSpec): ManagedPostgresAttributes {
    const { platform } = this;
    const { gateway, backupRegion } = choosePostgres(scope, spec, platform);
    const [address] = claimAddresses(scope, spec.network.values.networkId, spec.networkCidr);
    const { authority, certificate, privateKey } = identity(scope, spec, address);
    const volume = this.volume(scope, spec);
    const { repository, ready: backups } = backupRepository(scope, spec, backupRegion, platform);
    const content: Content = { databases: [], logins: [] };
    const told = (): PostgresServerSpec => ({
      ...settingsOf(spec, platform), ...content, gateway, certificate, privateKey, repository,
      clusterId: Fn.uuidv5('url', `hcloud-volume:${volume.id}`), device: volume.linuxDevice,
    });
    const server = this.server(scope, spec, address, told, backups);
    showServerFiles(scope, () => postgresServerFiles(told()));
    const attachment = this.attach(scope, server.id, volume.id);
    const attributes = describe({ values: { address, caCertificate: authority.certPem }, ready: [server, attachment] });
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

  private contentOf(server: ManagedPostgresAttributes, scope: Construct, prop: string): Content {
    const content = this.contents.get(server);
    const faults = Faults.of(scope);
    if (!content) faults.add('existing-server', prop, { got: scope.node.id, title: this.platform.profile.title });
    faults.throwIfAny();
    return content!;
  }

  private volume(scope: Construct, spec: ManagedPostgresSpec) {
    const { Volume } = require('../../internal/hcloud/volume') as typeof import('../../internal/hcloud/volume');
    return new Volume(scope, 'Default', {
      ...this.platform._labeled(scope, spec),
      name: spec.name,
      location: spec.location,
      size: spec.storageGb,
      deleteProtection: spec.deletionProtection,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
  }

  /** It may go: the next one takes the volume over. */
  private server(scope: Construct, spec: ManagedPostgresSpec, address: string, told: () => PostgresServerSpec, backups: ITerraformDependable[]) {
    const { platform } = this;
    const { subnetId } = spec.network.values;
    const userData = growingUserData(scope, 'boot', () => postgresServerCloudConfig(told()), USER_DATA_LIMIT);
    return makeServer(scope, 'server', { name: spec.name, userData, secrets: secretsOf(told), privateAddress: address }, {
      platform,
      spec,
      serverType: spec.databaseType.code,
      image: systemFor(scope, platform, Architecture.AMD64),
      subnetId,
      placement: placement(scope, { subnet_id: subnetId }),
      protect: false,
      keepDisk: true,
      sshKeys: platform._postgres.sshKeys,
      dependsOn: [...spec.network.ready, ...backups],
    });
  }

  private attach(scope: Construct, server: string, volume: string) {
    const { VolumeAttachment } = require('../../internal/hcloud/volume-attachment') as typeof import('../../internal/hcloud/volume-attachment');
    return new VolumeAttachment(scope, 'attachment', {
      provider: this.platform._provider(scope), serverId: Token.asNumber(server), volumeId: Token.asNumber(volume), automount: false,
    });
  }
}

function describe(handles: Handles): ManagedPostgresAttributes {
  const { address: host, caCertificate } = handles.values;
  return { host, port: PORT, caCertificate, handles };
}

/** What clients know the server by. */
function identity(scope: Construct, { name, deletionProtection }: ManagedPostgresSpec, address: string) {
  const certificates = new Certificates(scope, KEY_NOTES);
  const authority = certificates.authority('ca', `${name}-ca`, deletionProtection);
  const { certPem: certificate, keyPem: privateKey } = certificates.signed('certificate', authority, {
    // Clients with libpq before version 15 look for the address in the name.
    commonName: address, ipAddresses: [address], allowedUses: ['digital_signature', 'server_auth'], years: CERTIFICATE_YEARS,
  });
  return { authority, certificate, privateKey };
}

/** What the program and the options say; asked at synthesis, because ranges may still come. */
function settingsOf(spec: ManagedPostgresSpec, { _postgres: { sshKeys, restore } }: HetznerPlatform) {
  return {
    postgresVersion: spec.postgresVersion,
    allowedCidrs: spec.clients.cidrs(),
    settings: withUnits(spec.settings),
    backupRetentionDays: spec.backupRetentionDays,
    backupFrequencyHours: spec.backupFrequencyHours ?? DAILY,
    maintenanceTime: spec.maintenanceTime,
    operated: sshKeys !== undefined && sshKeys.length > 0,
    restore,
  };
}
