import { Construct } from 'constructs';
import { checkConstruct } from '../capabilities';
import { Handles } from '../driver';
import { warnOfEnd } from '../engine-version';
import { Existing, EXISTING_RULES, handlesOf } from '../existing';
import { labelsOf } from '../labels';
import { locationOf } from '../location';
import { Platform } from '../platform';
import { IPortable, openCheck, Portable, StatefulProps } from '../portable';
import type { IPrivateNetwork } from '../private-network/private-network';
import { Feature, StringMap } from '../profile';
import { recordChoice } from '../record-choice';
import { checkLimits } from '../refusals';
import { Secret } from '../secret';
import { NodeSize } from '../size';
import { connectionOf, ClusterConnection } from './connection';
import type { ISovereignClusterDriver, MaintenanceWindow, NodeTaint, OpenIdConnect, SovereignClusterAttributes } from './driver';
import { NodePools } from './node-pools';
import { PROP_RULES, toFirstPools, toSpec } from './validation';

/** A Kubernetes cluster, made here or existing. */
export interface ISovereignCluster extends IPortable {
  /** URL of the API server. */
  readonly endpoint: string;
  /** Certificate authority of the API server, PEM in base64. */
  readonly caCertificate: string;
  /** A whole kubeconfig file. Usable once a pool is up: depend on `handles.ready`. */
  readonly kubeconfig: Secret;
  /** The pieces that the Terraform providers for Kubernetes and Helm want. */
  readonly connection: ClusterConnection;
  /** Adds a pool of nodes. */
  addNodePool(props: NodePoolProps): void;
}

/** What a pool of nodes can be given. */
export interface NodePoolProps {
  /** Name, unique in the cluster: lower-case letters, digits and `-`, at most 32. */
  readonly name: string;
  /** A floor, or one exact type per platform. */
  readonly size: NodeSize;
  /** Fewest nodes, per zone (0 to 100). */
  readonly minNodes: number;
  /**
   * Most nodes, per zone; more than `minNodes` lets the pool grow and shrink by itself.
   * @default - `minNodes`: a pool of fixed size
   */
  readonly maxNodes?: number;
  /**
   * Codes of the zones; the pool is made once in each.
   * @default - the platform decides
   */
  readonly zones?: string[];
  /**
   * Labels on the nodes, as Kubernetes knows them.
   * @default - none
   */
  readonly labels?: StringMap;
  /**
   * Taints on the nodes.
   * @default - none
   */
  readonly taints?: NodeTaint[];
  /**
   * Size of the root volume in GiB, at least (20 to 10000).
   * @default - that of the machine type
   */
  readonly rootVolumeGib?: number;
  /**
   * Whether broken nodes are replaced.
   * @default - true where the platform does that
   */
  readonly autoRepair?: boolean;
}

/** What a cluster can be given. */
export interface SovereignClusterProps extends StatefulProps {
  /** The network its nodes stand in; needs egress. Its location is that of the network. */
  readonly network: IPrivateNetwork;
  /**
   * Minor version, such as `1.35`. Patch upgrades come by themselves where the platform operates the cluster; where you operate it,
   * you install them.
   */
  readonly kubernetesVersion: string;
  /** Pools of nodes; at least one must have a node. */
  readonly nodePools: NodePoolProps[];
  /** IPv4 ranges that may reach the API server. An empty list means nobody from outside. */
  readonly apiServerAllowedCidrs: string[];
  /**
   * Whether the control plane survives the loss of a machine.
   * @default false
   */
  readonly highAvailability?: boolean;
  /**
   * When patch upgrades may start.
   * @default - any time
   */
  readonly maintenanceWindow?: MaintenanceWindow;
  /**
   * Range for pods; must not overlap the network and the services.
   * @default - that of the platform
   */
  readonly podCidr?: string;
  /**
   * Range for services; must not overlap the network and the pods.
   * @default - that of the platform
   */
  readonly serviceCidr?: string;
  /**
   * Login of people by an OpenID Connect provider.
   * @default - none
   */
  readonly oidc?: OpenIdConnect;
}

/** Kubernetes with private nodes and a closed API server, operated by the cloud where it has that. */
export class SovereignCluster extends Portable implements ISovereignCluster {
  /**
   * A cluster that was not made by this program. Pools can be added to it.
   * @throws an error that lists everything wrong with the handles.
   */
  public static fromExisting(scope: Construct, id: string, existing: Existing): ISovereignCluster {
    return new ExistingCluster(scope, id, existing);
  }

  public readonly platform: Platform;
  public readonly location: string;
  private readonly attributes: SovereignClusterAttributes;
  private readonly pools: NodePools;

  /** @throws an error that lists everything wrong with the props. */
  constructor(scope: Construct, id: string, props: SovereignClusterProps) {
    super(scope, id);
    const context = openCheck(this, 'SovereignCluster', props, PROP_RULES, props?.network);
    this.platform = context.platform;
    const driver = this.platform.sovereignClusterDriver as ISovereignClusterDriver;
    checkConstruct(this, 'SovereignCluster', Feature.SOVEREIGN_CLUSTER, driver, context);
    const spec = toSpec(this, props, context);
    const firstPools = toFirstPools(this, props, spec.labels, context);
    checkLimits(driver, spec, context);
    context.faults.throwIfAny();

    this.location = spec.location;
    this.attributes = context.faults.attempt(() => driver.create(this, spec));
    this.pools = new NodePools(this, driver, this.attributes, spec.labels);
    context.faults.attempt(() => this.pools.addAll(firstPools));
    warnOfEnd(this, spec.kubernetesVersion, this.platform.profile.kubernetesVersions ?? [], context);
    const { kubernetesVersion, highAvailability } = spec;
    recordChoice(this, 'SovereignCluster', Feature.SOVEREIGN_CLUSTER, spec, { kubernetesVersion, highAvailability });
  }

  public get endpoint(): string {
    return this.attributes.endpoint;
  }

  public get caCertificate(): string {
    return this.attributes.caCertificate;
  }

  public get kubeconfig(): Secret {
    return this.attributes.kubeconfig;
  }

  public get connection(): ClusterConnection {
    return connectionOf(this.attributes);
  }

  /** Ids for wiring; `ready` holds the pools made so far, because the API server answers only when a pool is up. */
  public get handles(): Handles {
    return this.pools.handles;
  }

  /** Adds a pool of nodes. */
  public addNodePool(props: NodePoolProps): void {
    this.pools.addFromProps(props);
  }
}

/** Pools can be added, the cluster itself is never changed. */
class ExistingCluster extends Portable implements ISovereignCluster {
  public readonly platform: Platform;
  public readonly location: string;
  private readonly attributes: SovereignClusterAttributes;
  private readonly pools: NodePools;

  constructor(scope: Construct, id: string, existing: Existing) {
    super(scope, id);
    const context = openCheck(this, 'SovereignCluster.fromExisting', existing, EXISTING_RULES);
    this.platform = context.platform;
    const driver = this.platform.sovereignClusterDriver as ISovereignClusterDriver;
    checkConstruct(this, 'SovereignCluster', Feature.SOVEREIGN_CLUSTER, driver, context);
    this.location = locationOf(existing?.location, context)?.code ?? '';
    const handles = handlesOf(existing, driver, { location: this.location }, context);
    context.faults.throwIfAny();

    this.attributes = driver.describeExisting(this, this.location, handles);
    this.pools = new NodePools(this, driver, this.attributes, labelsOf(this, undefined, context));
  }

  public get endpoint(): string {
    return this.attributes.endpoint;
  }

  public get caCertificate(): string {
    return this.attributes.caCertificate;
  }

  public get kubeconfig(): Secret {
    return this.attributes.kubeconfig;
  }

  public get connection(): ClusterConnection {
    return connectionOf(this.attributes);
  }

  public get handles(): Handles {
    return this.pools.handles;
  }

  public addNodePool(props: NodePoolProps): void {
    this.pools.addFromProps(props);
  }
}
