import { Fn, TerraformElement } from 'cdktf';
import { Construct } from 'constructs';
import type { ExistingSpec, Handles, IExistingLimits } from '../../driver';
import type { Refusal } from '../../refusal';
import { Secret } from '../../secret';
import { SecretLedger } from '../../secret-ledger';
import type {
  ISovereignClusterDriver, NodePoolSpec, OpenIdConnect, SovereignClusterAttributes, SovereignClusterSpec,
} from '../../sovereign-cluster/driver';
import { REGIONAL_ID } from '../handle-forms';
import { regionRefusals } from './existing-region';
import type { ScalewayPlatform } from './platform';
import { tagList } from './tags';
import { zoneSelling } from './zones';

const SHARED = 'kapsule';
const REPLICATED = 'kapsule-dedicated-4';
const CNI = 'cilium';

/** The provider wants a day and an hour even where any time is good. */
const ANY_TIME = { maintenanceWindowDay: 'any', maintenanceWindowStartHour: 0 };

/**
 * Kubernetes Kapsule; provider 2.81.0.
 * - A minor version (`x.y`) is only taken together with automatic upgrades, and then nothing but a minor version.
 * - Nodes have no public address, so they need the gateway's default route: the cluster depends on it.
 * - Without an access list the API server is open to everybody, and removing the list opens it again, so there always is one.
 * - A pool without name would be replaced by every plan; `startup_taints` overwrite taints and are not used.
 * - An empty pool is refused while no pool of the cluster has a node, and a largest size of 0 always; both at apply.
 * - The kubeconfig works when a pool is up.
 * - `delete_additional_resources` also removes volumes that pods asked for, so it is only set on an unprotected cluster.
 */
export class ScalewaySovereignClusterDriver implements ISovereignClusterDriver, IExistingLimits {
  public readonly handleKeys = ['clusterId'];
  public readonly handleForms = { clusterId: REGIONAL_ID };

  constructor(private readonly platform: ScalewayPlatform) {}

  public existingRefusals(existing: ExistingSpec): Refusal[] {
    return regionRefusals('clusterId', existing);
  }

  public create(scope: Construct, spec: SovereignClusterSpec): SovereignClusterAttributes {
    const { K8SCluster } = require('../../internal/scaleway/k8s-cluster') as typeof import('../../internal/scaleway/k8s-cluster');
    const { maintenanceWindow: window } = spec;
    const { controlPlane, cni } = this.platform._cluster;
    const cluster = new K8SCluster(scope, 'Default', {
      ...this.placed(scope, spec.location),
      projectId: this.platform._projectId,
      name: spec.name,
      tags: tagList(spec.labels),
      version: spec.kubernetesVersion,
      autoUpgrade: {
        enable: true,
        ...(window ? { maintenanceWindowDay: window.day, maintenanceWindowStartHour: window.startHour } : ANY_TIME),
      },
      type: controlPlane ?? (spec.highAvailability ? REPLICATED : SHARED),
      cni: cni ?? CNI,
      privateNetworkId: spec.network.values.privateNetworkId,
      podCidr: spec.podCidr,
      serviceCidr: spec.serviceCidr,
      openIdConnectConfig: spec.oidc && openIdConnect(spec.oidc),
      deleteAdditionalResources: !spec.deletionProtection,
      dependsOn: spec.network.ready,
      lifecycle: { preventDestroy: spec.deletionProtection },
    });
    this.accessList(scope, spec, cluster.id);
    recordKubeconfig(scope, cluster, 'The provider reads it with the cluster.');
    return attributes(cluster, { values: { clusterId: cluster.id, location: spec.location }, ready: [cluster] });
  }

  public describeExisting(scope: Construct, location: string, { values }: Handles): SovereignClusterAttributes {
    const { DataScalewayK8SCluster } = require('../../internal/scaleway/data-scaleway-k8s-cluster') as
      typeof import('../../internal/scaleway/data-scaleway-k8s-cluster');
    const cluster = new DataScalewayK8SCluster(scope, 'Default', { ...this.placed(scope, location), clusterId: values.clusterId });
    recordKubeconfig(scope, cluster, 'The provider reads it with the cluster, and "terraform show" prints it, because the provider does not call it sensitive.');
    const { kubeconfig, token, ...open } = attributes(cluster, { values: { ...values, location }, ready: [] });
    return { ...open, kubeconfig: hidden(kubeconfig), token: hidden(token) };
  }

  public addNodePool(scope: Construct, cluster: SovereignClusterAttributes, spec: NodePoolSpec): Handles {
    const { K8SPool } = require('../../internal/scaleway/k8s-pool') as typeof import('../../internal/scaleway/k8s-pool');
    const scales = spec.maxNodes > spec.minNodes;
    const pool = new K8SPool(scope, 'Default', {
      ...this.placed(scope, spec.location),
      zone: spec.zone ?? zoneSelling(spec.nodeType, spec.location),
      clusterId: cluster.handles.values.clusterId,
      name: spec.poolName,
      nodeType: spec.nodeType.code,
      size: spec.minNodes,
      minSize: spec.minNodes,
      maxSize: Math.max(spec.maxNodes, 1),
      autoscaling: scales,
      autohealing: spec.autoRepair,
      publicIpDisabled: true,
      rootVolumeSizeInGb: spec.rootVolumeGb,
      tags: tagList(spec.labels),
      labels: Object.keys(spec.nodeLabels).length > 0 ? spec.nodeLabels : undefined,
      taints: spec.taints.length > 0 ? spec.taints : undefined,
      waitForPoolReady: true,
      dependsOn: spec.minNodes === 0 ? cluster.handles.ready : undefined,
      // The autoscaler moves the size between its bounds; the program must not move it back.
      lifecycle: scales ? { ignoreChanges: ['size'] } : undefined,
    });
    return { values: { poolId: pool.id }, ready: [pool] };
  }

  private accessList(scope: Construct, spec: SovereignClusterSpec, clusterId: string): void {
    const { K8SAcl } = require('../../internal/scaleway/k8s-acl') as typeof import('../../internal/scaleway/k8s-acl');
    const rules = spec.apiServerAllowedCidrs.map(ip => ({ ip, description: 'allowed' }));
    new K8SAcl(scope, 'access-list', {
      ...this.placed(scope, spec.location),
      clusterId,
      ...(rules.length > 0 ? { aclRules: rules } : { noIpAllowed: true }),
    });
  }

  private placed(scope: Construct, region: string) {
    return { provider: this.platform._provider(scope), region };
  }
}

/** What the resource and the data source have in common. */
interface Readable {
  readonly apiserverUrl: string;
  readonly kubeconfig: { get(index: number): { readonly clusterCaCertificate: string; readonly configFile: string; readonly token: string } };
}

/** For what the provider does not call sensitive itself. */
function hidden(secret: Secret): Secret {
  return Secret.fromReference(Fn.sensitive(secret.expression));
}

function recordKubeconfig(scope: Construct, carrier: TerraformElement, why: string): void {
  SecretLedger.record(scope, {
    carrier, attributes: ['kubeconfig'], why, remedy: 'Keep the state secret. "scw k8s cluster reset-admin-token" makes a new token and ends the old one.',
  });
}

function attributes(cluster: Readable, handles: Handles): SovereignClusterAttributes & { token: Secret } {
  const kubeconfig = cluster.kubeconfig.get(0);
  return {
    endpoint: cluster.apiserverUrl,
    caCertificate: kubeconfig.clusterCaCertificate,
    kubeconfig: Secret.fromReference(kubeconfig.configFile),
    token: Secret.fromReference(kubeconfig.token),
    handles,
  };
}

function openIdConnect(oidc: OpenIdConnect) {
  const { requiredClaims, ...same } = oidc;
  return { ...same, requiredClaim: requiredClaims };
}
