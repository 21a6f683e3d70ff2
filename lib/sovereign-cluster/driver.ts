import { Construct } from 'constructs';
import { CommonSpec, HandleForm, Handles, StatefulSpec } from '../driver';
import { NodeType, StringMap } from '../profile';
import { Refusal } from '../refusal';
import { Secret } from '../secret';

/** Days of the week. */
export enum DayOfWeek {
  /** Monday. */
  MONDAY = 'monday',
  /** Tuesday. */
  TUESDAY = 'tuesday',
  /** Wednesday. */
  WEDNESDAY = 'wednesday',
  /** Thursday. */
  THURSDAY = 'thursday',
  /** Friday. */
  FRIDAY = 'friday',
  /** Saturday. */
  SATURDAY = 'saturday',
  /** Sunday. */
  SUNDAY = 'sunday',
}

/** When patch upgrades may start. */
export interface MaintenanceWindow {
  /** Day of the week. */
  readonly day: DayOfWeek;
  /** Hour in UTC, 0 to 23. */
  readonly startHour: number;
}

/** Login of people by an OpenID Connect provider. */
export interface OpenIdConnect {
  /** URL of the issuer, with https. */
  readonly issuerUrl: string;
  /** Client id that tokens must be made for. */
  readonly clientId: string;
  /**
   * Claim that holds the user name.
   * @default - that of the platform, `sub`
   */
  readonly usernameClaim?: string;
  /**
   * Text put before user names.
   * @default - that of the platform
   */
  readonly usernamePrefix?: string;
  /**
   * Claims that hold groups.
   * @default - none
   */
  readonly groupsClaim?: string[];
  /**
   * Text put before group names.
   * @default - none
   */
  readonly groupsPrefix?: string;
  /**
   * Claims that a token must have, as `key=value`.
   * @default - none
   */
  readonly requiredClaims?: string[];
}

/** What a node refuses to run. */
export enum TaintEffect {
  /** New pods without toleration stay away. */
  NO_SCHEDULE = 'NoSchedule',
  /** New pods without toleration stay away if they can. */
  PREFER_NO_SCHEDULE = 'PreferNoSchedule',
  /** Pods without toleration are driven out. */
  NO_EXECUTE = 'NoExecute',
}

/** A mark on nodes that keeps pods away. */
export interface NodeTaint {
  /** Key, such as `dedicated`. */
  readonly key: string;
  /** Value, such as `database`. */
  readonly value: string;
  /** What it does. */
  readonly effect: TaintEffect;
}

/** A pool of nodes with every default filled. */
export interface NodePoolSpec extends CommonSpec {
  /** Name of the pool in the cluster. */
  readonly poolName: string;
  /** The chosen machine type. */
  readonly nodeType: NodeType;
  /** Fewest nodes. */
  readonly minNodes: number;
  /** Most nodes; equal to `minNodes` when the pool does not scale. */
  readonly maxNodes: number;
  /**
   * Code of its zone.
   * @default - the platform decides
   */
  readonly zone?: string;
  /** Labels on the nodes, as Kubernetes knows them. */
  readonly nodeLabels: StringMap;
  /** Taints on the nodes; may be empty. */
  readonly taints: NodeTaint[];
  /**
   * Size of the root volume in GB.
   * @default - that of the machine type
   */
  readonly rootVolumeGb?: number;
  /** Whether broken nodes are replaced. */
  readonly autoRepair: boolean;
}

/** A cluster with every default filled. */
export interface SovereignClusterSpec extends StatefulSpec {
  /** Handles of the network its nodes stand in. */
  readonly network: Handles;
  /** IPv4 range of that network. */
  readonly networkCidr: string;
  /** Minor version, such as `1.35`. */
  readonly kubernetesVersion: string;
  /** Whether the control plane survives the loss of a machine or zone. */
  readonly highAvailability: boolean;
  /** Ranges that may reach the API server; empty means nobody. */
  readonly apiServerAllowedCidrs: string[];
  /**
   * When patch upgrades may start.
   * @default - any time
   */
  readonly maintenanceWindow?: MaintenanceWindow;
  /**
   * Range for pods.
   * @default - that of the platform
   */
  readonly podCidr?: string;
  /**
   * Range for services.
   * @default - that of the platform
   */
  readonly serviceCidr?: string;
  /**
   * Login by OpenID Connect.
   * @default - none
   */
  readonly oidc?: OpenIdConnect;
}

/** What a cluster gives to others. */
export interface SovereignClusterAttributes {
  /** URL of the API server. */
  readonly endpoint: string;
  /** Certificate authority of the API server, base64. */
  readonly caCertificate: string;
  /** A whole kubeconfig file; usable once a pool is up. */
  readonly kubeconfig: Secret;
  /**
   * Token for the API server.
   * @default - the platform hands out a client certificate instead
   */
  readonly token?: Secret;
  /**
   * Client certificate for the API server, base64.
   * @default - the platform hands out a token instead
   */
  readonly clientCertificate?: Secret;
  /**
   * Key of the client certificate, base64.
   * @default - the platform hands out a token instead
   */
  readonly clientKey?: Secret;
  /** Ids for the driver's own further calls. */
  readonly handles: Handles;
}

/**
 * Maps a cluster to the resources of one platform.
 * @subclassable
 */
export interface ISovereignClusterDriver {
  /** Names of the handles that an existing cluster must be described with. */
  readonly handleKeys: string[];
  /**
   * Those of them that are secret: they must be references.
   * @default - none
   */
  readonly secretHandleKeys?: string[];
  /**
   * Forms of handles, by name.
   * @default - any text without blanks and quotes
   */
  readonly handleForms?: { [name: string]: HandleForm };
  /** Creates the cluster under `scope`; the primary resource has the id `Default`. */
  create(scope: Construct, spec: SovereignClusterSpec): SovereignClusterAttributes;
  /** Describes an existing cluster from its handles. */
  describeExisting(scope: Construct, location: string, handles: Handles): SovereignClusterAttributes;
  /** Adds a pool; `scope` is a construct of its own. The handles say when its nodes are up. */
  addNodePool(scope: Construct, cluster: SovereignClusterAttributes, spec: NodePoolSpec): Handles;
}

/**
 * For a driver that does not take every value of its clusters, beside `ISovereignClusterDriver`.
 * @subclassable
 */
export interface ISovereignClusterLimits {
  /**
   * What is refused of a spec; empty if nothing is. It is called before anything is made, and also where other props are wrong.
   * Pools are refused by `addNodePool`, with `Refusals.throwIfAny`.
   */
  refusals(spec: SovereignClusterSpec): Refusal[];
}
