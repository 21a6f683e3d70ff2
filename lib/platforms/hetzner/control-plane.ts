import { Construct } from 'constructs';
import { userData } from '../../cloud-init/user-data';
import { yamlText } from '../../cloud-init/yaml';
import { Architecture } from '../../profile';
import { Secret } from '../../secret';
import type { SovereignClusterSpec } from '../../sovereign-cluster/driver';
import { bindPassword } from '../generated-password';
import { placement } from '../placement';
import { BootFile, USER_DATA_LIMIT } from './boot';
import { claimAddresses } from './claimed-addresses';
import { chooseCluster, ClusterChoice, cloudToken, snapshotStore } from './cluster-options';
import { ClusterSoftware } from './cluster-software';
import { Authorities } from './k3s/authorities';
import { BOOT_NOTE, bootDocument, commonFiles, founderFiles } from './k3s/boot';
import { cloudController } from './k3s/cloud-controller';
import { controlPlaneConfiguration, shownFiles } from './k3s/configuration';
import { cloudSecret } from './k3s/manifests';
import { Program, programFor } from './k3s/release';
import { volumeDriver } from './k3s/volume-driver';
import { takeRoom } from './network-room';
import type { HetznerPlatform } from './platform';
import { showServerFiles } from './server-files';
import { makeServer, placementGroups, serverName, ServersOf } from './servers';
import { systemFor } from './system';

const API_PORT = '6443';
const HIGHLY_AVAILABLE = 3;

const TOKEN_NOTE = {
  why: 'Servers that are made later join with it.',
  remedy: 'Keep the state secret. It opens the cluster to whoever reaches its API server; a new one means a new cluster.',
};

/** When it goes its server stays, and leaves it first: without this Terraform does both at once. */
const LEFT_FIRST = { createBeforeDestroy: true };

/** An address that clients reach an API server by. */
interface Address {
  readonly id: number;
  readonly address: string;
}

/** The servers that hold the state of a cluster, and all that is made before the first of them boots. */
export class ControlPlane {
  /** Addresses by which the nodes reach the API servers. */
  public readonly privateAddresses: string[];
  /** Addresses by which clients reach them: public ones if somebody outside may. */
  public readonly addresses: string[];
  public readonly authorities: Authorities;
  public readonly choice: ClusterChoice;
  /** What a node of a pool joins with. */
  public readonly nodeToken: string;
  private readonly token: string;
  private readonly agentToken: string;
  private readonly publicAddresses: Address[];
  private readonly software: ClusterSoftware;

  constructor(private readonly scope: Construct, private readonly spec: SovereignClusterSpec, private readonly platform: HetznerPlatform) {
    this.choice = chooseCluster(scope, spec, platform);
    this.software = new ClusterSoftware(scope, platform);
    const count = spec.highAvailability ? HIGHLY_AVAILABLE : 1;
    const { network: { values }, networkCidr: cidr } = spec;
    const range = { realm: platform.realm, networkId: values.networkId, cidr };
    this.privateAddresses = claimAddresses(scope, range, { servers: count, loadBalancer: false }).servers;
    takeRoom(scope, platform.realm, values, { count, prop: 'network' }, cidr);
    this.authorities = new Authorities(scope, spec.name, spec.deletionProtection);
    this.token = joinToken(scope, 'server-token');
    this.agentToken = joinToken(scope, 'agent-token');
    this.nodeToken = this.authorities.token('node', this.agentToken);
    this.publicAddresses = spec.apiServerAllowedCidrs.length > 0 ? this.privateAddresses.map((_, index) => this.publicAddress(index + 1)) : [];
    this.addresses = spec.apiServerAllowedCidrs.length > 0 ? this.publicAddresses.map(({ address }) => address) : this.privateAddresses;
  }

  /** Makes the servers; the first one founds the cluster. */
  public makeServers() {
    const { scope, spec, platform } = this;
    const { subnetId } = spec.network.values;
    const common: ServersOf = {
      platform,
      spec,
      serverType: this.choice.controlPlaneType,
      image: systemFor(scope, platform, Architecture.AMD64),
      subnetId,
      placement: placement(scope, { subnet_id: subnetId }),
      protect: spec.deletionProtection,
      dependsOn: spec.network.ready,
    };
    const release = this.software.release(spec.kubernetesVersion);
    const program = programFor(release, Architecture.AMD64, platform._cluster.releases);
    const configurations = this.privateAddresses.map((_, index) => this.configuration(index));
    showServerFiles(scope, () => shownFiles(release, configurations[0]));
    const firewall = this.firewall();
    const groupOf = placementGroups(scope, `${spec.name}-control-plane`, this.privateAddresses.length, common);
    return this.privateAddresses.map((privateAddress, index) => makeServer(scope, index === 0 ? 'Default' : `control-plane-${index + 1}`, {
      name: serverName(`${spec.name}-control-plane`, index + 1),
      secrets: { all: () => this.secrets(index), ...BOOT_NOTE },
      userData: userData(scope, `boot-${index + 1}`, bootDocument(this.files(index, program, configurations[index]), index === 0), USER_DATA_LIMIT),
      placementGroup: groupOf(index),
      privateAddress,
      publicAddress: firewall === undefined ? undefined : { id: this.publicAddresses[index].id, firewall },
    }, common));
  }

  private files(index: number, program: Program, configuration: object): BootFile[] {
    const founder = index === 0;
    const { scope, authorities, platform } = this;
    const common = commonFiles({
      role: 'server',
      programUrl: program.url,
      programSha256: program.sha256,
      gateway: this.choice.gateway,
      privateEgress: this.publicAddresses.length === 0,
      controlPlanes: this.privateAddresses.filter((_, other) => other !== index),
      born: founder ? authorities.born : undefined,
      snapshot: founder ? platform._cluster.restoreSnapshot : undefined,
    }, yamlText(scope, `configuration-${index + 1}`, configuration), platform._cluster.imageMirror);
    return founder ? [...common, ...founderFiles(authorities.files, this.addOns())] : common;
  }

  /** What is secret in the files of a server. */
  private secrets(index: number): string[] {
    const { scope, platform } = this;
    const snapshots = snapshotStore(scope, this.spec, this.choice, platform);
    const ofAll = [this.token, this.agentToken, ...snapshots ? [snapshots.accessKey, snapshots.secretKey] : []];
    return index === 0 ? [...ofAll, ...this.authorities.keys, cloudToken(scope, platform)] : ofAll;
  }

  private configuration(index: number): object {
    const { podCidr, serviceCidr, oidc } = this.spec;
    return controlPlaneConfiguration({
      token: index === 0 ? this.token : this.authorities.token('server', this.token),
      agentToken: this.agentToken,
      addresses: [...new Set([...this.addresses, ...this.privateAddresses])],
      privateAddress: this.privateAddresses[index],
      snapshots: snapshotStore(this.scope, this.spec, this.choice, this.platform),
      podCidr, serviceCidr, oidc,
    });
  }

  private addOns(): { [name: string]: string } {
    const { scope, spec, platform } = this;
    const { images } = this.software;
    return {
      'cloud-secret': yamlText(scope, 'cloud-secret', cloudSecret(cloudToken(scope, platform), spec.network.values.networkId)),
      'cloud-controller': JSON.stringify(cloudController(images.cloudController, spec.location)),
      'volume-driver': JSON.stringify(volumeDriver(images)),
    };
  }

  /**
   * Made apart from its server, so that certificates can name it and a replaced server keeps it. It is not protected, because an
   * API server that is closed gives it up.
   */
  private publicAddress(number: number): Address {
    const { PrimaryIp } = require('../../internal/hcloud/primary-ip') as typeof import('../../internal/hcloud/primary-ip');
    const { scope, spec, platform } = this;
    const address = new PrimaryIp(scope, `address-${number}`, {
      ...platform._named(scope, spec, PrimaryIp.tfResourceType, `${spec.name}-${number}`),
      type: 'ipv4',
      location: spec.location,
      autoDelete: false,
      lifecycle: LEFT_FIRST,
    });
    return { id: address.id, address: address.ipAddress };
  }

  /** Whatever is not named is closed; without public address there is nothing to close. */
  private firewall(): string | undefined {
    const { Firewall } = require('../../internal/hcloud/firewall') as typeof import('../../internal/hcloud/firewall');
    const { scope, spec, platform } = this;
    if (spec.apiServerAllowedCidrs.length === 0) return undefined;
    return new Firewall(scope, 'firewall', {
      ...platform._named(scope, spec, Firewall.tfResourceType, spec.name),
      lifecycle: LEFT_FIRST,
      rule: [{ description: 'API server', direction: 'in', protocol: 'tcp', port: API_PORT, sourceIps: spec.apiServerAllowedCidrs }],
    }).id;
  }
}

function joinToken(scope: Construct, id: string): string {
  return bindPassword(new Construct(scope, id), Secret.generated(), TOKEN_NOTE).expression;
}
