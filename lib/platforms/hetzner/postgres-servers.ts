import { Fn, ITerraformDependable, Token } from 'cdktf';
import { Construct } from 'constructs';
import { compressedUserData, UserData } from '../../cloud-init/user-data';
import type { ManagedPostgresSpec } from '../../managed-postgres/driver';
import { Architecture } from '../../profile';
import { StackRecord } from '../../stack-record';
import { placement } from '../placement';
import { USER_DATA_LIMIT } from './boot';
import { claimAddresses } from './claimed-addresses';
import { takeRoom } from './network-room';
import type { HetznerPlatform } from './platform';
import { Backups, backupRepository } from './postgres-backups';
import { postgresMemberCloudConfig } from './postgres-cluster/cloud-config';
import type { Member, PostgresMemberSpec } from './postgres-cluster/spec';
import { identify, Identity } from './postgres-identity';
import { makeLoadBalancer } from './postgres-load-balancer';
import { backupRegion } from './postgres-options';
import { secretsOf } from './postgres-secrets';
import { postgresServerCloudConfig } from './postgres-server/cloud-config';
import type { PostgresServerSpec, ServerLogin } from './postgres-server/spec';
import { clusterFiles, postgresServerFiles } from './postgres-server-files';
import { withUnits } from './postgres-units';
import { showServerFiles } from './server-files';
import { makeServer, numbered, placementGroups, serverName, ServersOf } from './servers';
import { systemFor } from './system';

const DAILY = 24;

/** Servers of a database that survives the loss of one. */
const HIGHLY_AVAILABLE = 3;

/** What is asked of a database after it was made. */
export interface PostgresContent {
  readonly databases: string[];
  readonly logins: ServerLogin[];
}

/** The server of a database, or the three of a highly available one, each with a volume that outlives it. */
export class PostgresServers {
  /** Private addresses of the servers. */
  public readonly addresses: string[];
  /** Where clients find the database: the server, or the load balancer before three. */
  public readonly host: string;
  public readonly identity: Identity;
  private readonly volumes: { readonly id: string; readonly linuxDevice: string }[];
  private readonly backups: Backups;

  constructor(
    private readonly scope: Construct,
    private readonly spec: ManagedPostgresSpec,
    private readonly platform: HetznerPlatform,
    private readonly content: PostgresContent,
  ) {
    const { network: { values }, networkCidr: cidr, highAvailability: loadBalancer } = spec;
    const count = loadBalancer ? HIGHLY_AVAILABLE : 1;
    const claimed = claimAddresses(scope, { realm: platform.realm, networkId: values.networkId, cidr }, { servers: count, loadBalancer });
    takeRoom(scope, platform.realm, values, { count: loadBalancer ? count + 1 : count, prop: 'network' }, cidr);
    this.addresses = claimed.servers;
    this.host = loadBalancer ? claimed.loadBalancer : claimed.servers[0];
    this.identity = identify(scope, spec, this.host, this.addresses);
    this.volumes = this.addresses.map((_, index) => this.volume(index + 1));
    this.backups = backupRepository(scope, spec, backupRegion(spec, platform), platform);
  }

  /** Makes the servers, and returns what must exist before anybody can connect. */
  public make(): ITerraformDependable[] {
    const { scope, spec, platform, host, volumes } = this;
    const servers = this.servers();
    const clustered = () => clusterFiles(servers.map((_, index) => this.member(index)));
    showServerFiles(scope, () => spec.highAvailability ? clustered() : postgresServerFiles(this.told(0)));
    const attachments = servers.map(({ id }, index) => this.attach(index + 1, id, volumes[index].id));
    if (!spec.highAvailability) return [...servers, ...attachments];
    return [...servers, ...attachments, ...makeLoadBalancer(this.guardThree(), spec, platform, host, servers.map(({ id }) => id))];
  }

  /**
   * One after another: a change of the type, which switches a server off, never takes two at once. Three of them may not be made
   * anew but the one of the option: that of two would leave the third without a majority.
   */
  private servers() {
    const { scope, spec, addresses } = this;
    const common = this.common();
    const groupOf = spec.highAvailability ? placementGroups(scope, spec.name, addresses.length, common) : () => undefined;
    const made: ReturnType<typeof makeServer>[] = [];
    for (const [index, privateAddress] of addresses.entries()) {
      made.push(makeServer(scope, numbered('server', index + 1), {
        name: this.nameOf(index),
        userData: this.userData(index),
        secrets: secretsOf(() => this.told(index)),
        placementGroup: groupOf(index),
        privateAddress,
        preventDestroy: spec.highAvailability && spec.deletionProtection && this.platform._postgres.replaceServer !== index + 1,
        after: made.slice(-1),
      }, common));
    }
    return made;
  }

  private common(): ServersOf {
    const { scope, spec, platform, backups } = this;
    const { subnetId } = spec.network.values;
    return {
      platform,
      spec,
      serverType: spec.databaseType.code,
      image: systemFor(scope, platform, Architecture.AMD64),
      subnetId,
      placement: placement(scope, { subnet_id: subnetId }),
      protect: false,
      keepDisk: true,
      sshKeys: platform._postgres.sshKeys,
      dependsOn: [...spec.network.ready, ...backups.ready],
    };
  }

  private nameOf(index: number): string {
    return this.spec.highAvailability ? serverName(this.spec.name, index + 1) : this.spec.name;
  }

  private userData(index: number): UserData {
    const document = () => this.spec.highAvailability ? postgresMemberCloudConfig(this.member(index)) : postgresServerCloudConfig(this.told(index));
    return compressedUserData(this.scope, numbered('boot', index + 1), document, USER_DATA_LIMIT);
  }

  /** What the program and the options say; asked at synthesis, because logins and ranges may still come. */
  private told(index: number): PostgresServerSpec {
    const { spec, platform: { _postgres: { sshKeys, restore } } } = this;
    const { certPem: certificate, keyPem: privateKey } = this.identity.pairs[index];
    const { id, linuxDevice } = this.volumes[index];
    return {
      ...this.content,
      postgresVersion: spec.postgresVersion,
      allowedCidrs: spec.clients.cidrs(),
      settings: withUnits(spec.settings),
      backupRetentionDays: spec.backupRetentionDays,
      backupFrequencyHours: spec.backupFrequencyHours ?? DAILY,
      maintenanceTime: spec.maintenanceTime,
      operated: sshKeys !== undefined && sshKeys.length > 0,
      restore,
      gateway: spec.network.values.gatewayAddress,
      certificate,
      privateKey,
      repository: this.backups.repository,
      clusterId: Fn.uuidv5('url', `hcloud-volume:${id}`),
      device: linuxDevice,
    };
  }

  private member(index: number): PostgresMemberSpec {
    const members: Member[] = this.addresses.map((address, other) => ({ name: this.nameOf(other), address }));
    const { host, identity: { authority } } = this;
    return { ...this.told(index), member: members[index], members, authority, commonName: host, loadBalancer: host };
  }

  private volume(number: number) {
    const { Volume } = require('../../internal/hcloud/volume') as typeof import('../../internal/hcloud/volume');
    const { scope, spec, platform } = this;
    return new Volume(scope, number === 1 ? 'Default' : numbered('volume', number), {
      ...platform._named(scope, spec, Volume.tfResourceType, this.nameOf(number - 1)),
      location: spec.location,
      size: spec.storageGb,
      deleteProtection: spec.deletionProtection,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
  }

  private attach(number: number, server: string, volume: string) {
    const { VolumeAttachment } = require('../../internal/hcloud/volume-attachment') as typeof import('../../internal/hcloud/volume-attachment');
    return new VolumeAttachment(this.scope, numbered('attachment', number), {
      provider: this.platform._provider(this.scope), serverId: Token.asNumber(server), volumeId: Token.asNumber(volume), automount: false,
    });
  }

  /** Back to one server, which may not be the one that has every row: Terraform has to refuse that. */
  private guardThree(): Construct {
    const { scope, spec, platform, addresses } = this;
    const three = new Construct(scope, 'high-availability');
    StackRecord.of(three).guard(three, platform, spec.deletionProtection, { construct: 'HighAvailability', chosen: { servers: addresses.length } }, scope);
    return three;
  }
}
