import { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import type { Handles } from '../../driver';
import type { Refusal } from '../../refusal';
import type {
  ISovereignClusterDriver, ISovereignClusterLimits, NodePoolSpec, OpenIdConnect, SovereignClusterAttributes, SovereignClusterSpec,
} from '../../sovereign-cluster/driver';
import { UUID } from '../handle-forms';
import { placement } from '../placement';
import { describeCluster } from './cluster-attributes';
import { clusterRefusals } from './cluster-limits';
import { templateOf, zonesFor } from './node-pool';
import type { OvhcloudPlatform } from './platform';
import { CLUSTER_RANGES, planOf } from './products';

/** Patches are installed without being asked for; a minor version never is. */
const UPDATE_POLICY = 'ALWAYS_UPDATE';

/** Nodes leave by the route that the subnet hands out. The plan standard has no other way and refuses the block. */
const PRIVATE_ROUTING = { defaultVrackGateway: '', privateNetworkRoutingAsDefault: true };

/** An address for documentation (RFC 5737), which nobody has: an empty list would open the API server to everybody. */
const NOBODY = '192.0.2.1/32';

/**
 * Managed Kubernetes Service; provider 2.19.0.
 * - The location decides about the plan, and a cluster keeps it: a change is planned as an update, which then fails.
 * - The version is a minor one; an update goes up by one minor version, anything else fails.
 * - A change of `nodes_subnet_id` is planned as an update and then not done, so `placement` forces a replacement.
 * - Removing the list of addresses opens the API server, so there always is one, and pools come after it.
 * - The API makes one change of a cluster after the other, so lists, logins and pools wait for each other.
 * - Names of pools take no `_` and no `.`, which only shows when the cluster is up; a change of the name replaces the pool.
 * - There are no labels, root volumes and windows of maintenance, and repair is always on.
 */
export class OvhcloudSovereignClusterDriver implements ISovereignClusterDriver, ISovereignClusterLimits {
  public readonly handleKeys = ['clusterId'];
  public readonly handleForms = { clusterId: UUID };

  constructor(private readonly platform: OvhcloudPlatform) {}

  public refusals(spec: SovereignClusterSpec): Refusal[] {
    return clusterRefusals(spec, this.platform);
  }

  public create(scope: Construct, spec: SovereignClusterSpec): SovereignClusterAttributes {
    const { CloudProjectKube } = require('../../internal/ovh/cloud-project-kube') as typeof import('../../internal/ovh/cloud-project-kube');
    const plan = planOf(spec.location);
    const { networkId, subnetId } = spec.network.values;
    const cluster = new CloudProjectKube(scope, 'Default', {
      ...this.platform._account(scope),
      region: spec.location,
      name: spec.name,
      version: spec.kubernetesVersion,
      plan,
      updatePolicy: UPDATE_POLICY,
      kubeProxyMode: this.platform._cluster.kubeProxyMode,
      privateNetworkId: networkId,
      nodesSubnetId: subnetId,
      loadBalancersSubnetId: subnetId,
      privateNetworkConfiguration: plan === 'free' ? PRIVATE_ROUTING : undefined,
      ipAllocationPolicy: ipAllocationPolicy(spec),
      dependsOn: spec.network.ready,
      lifecycle: { preventDestroy: spec.deletionProtection, replaceTriggeredBy: [placement(scope, { nodes_subnet_id: subnetId })] },
    });
    const allowed = this.allowList(scope, spec, cluster.id);
    const last = spec.oidc ? this.openIdConnect(scope, spec.oidc, cluster.id, allowed) : allowed;
    return describeCluster(scope, cluster, { values: { clusterId: cluster.id }, ready: [cluster, last] });
  }

  public describeExisting(scope: Construct, _location: string, handles: Handles): SovereignClusterAttributes {
    const { DataOvhCloudProjectKube } = require('../../internal/ovh/data-ovh-cloud-project-kube') as typeof import('../../internal/ovh/data-ovh-cloud-project-kube');
    const cluster = new DataOvhCloudProjectKube(scope, 'Default', { ...this.platform._account(scope), kubeId: handles.values.clusterId });
    return describeCluster(scope, cluster, handles);
  }

  public addNodePool(scope: Construct, cluster: SovereignClusterAttributes, spec: NodePoolSpec): Handles {
    const { CloudProjectKubeNodepool } = require('../../internal/ovh/cloud-project-kube-nodepool') as typeof import('../../internal/ovh/cloud-project-kube-nodepool');
    const scales = spec.maxNodes > spec.minNodes;
    const pool = new CloudProjectKubeNodepool(scope, 'Default', {
      ...this.platform._account(scope),
      kubeId: cluster.handles.values.clusterId,
      name: spec.poolName,
      flavorName: spec.nodeType.code,
      availabilityZones: zonesFor(spec),
      desiredNodes: spec.minNodes,
      minNodes: spec.minNodes,
      // A bound of 0 is one that no pool can have.
      maxNodes: Math.max(spec.maxNodes, 1),
      autoscale: scales,
      monthlyBilled: false,
      template: templateOf(spec),
      dependsOn: cluster.handles.ready,
      // The autoscaler moves the number between its bounds; the program must not move it back.
      lifecycle: scales ? { ignoreChanges: ['desired_nodes'] } : undefined,
    });
    return { values: { poolId: pool.id }, ready: [pool] };
  }

  private allowList(scope: Construct, spec: SovereignClusterSpec, kubeId: string) {
    const { CloudProjectKubeIprestrictions } = require('../../internal/ovh/cloud-project-kube-iprestrictions') as typeof import('../../internal/ovh/cloud-project-kube-iprestrictions');
    const { gatewayAddress } = spec.network.values;
    const ips = [...spec.apiServerAllowedCidrs, ...gatewayAddress ? [`${gatewayAddress}/32`] : []];
    return new CloudProjectKubeIprestrictions(scope, 'access-list', {
      ...this.platform._account(scope), kubeId, ips: ips.length > 0 ? ips : [NOBODY],
    });
  }

  private openIdConnect(scope: Construct, oidc: OpenIdConnect, kubeId: string, after: ITerraformDependable) {
    const { CloudProjectKubeOidc } = require('../../internal/ovh/cloud-project-kube-oidc') as typeof import('../../internal/ovh/cloud-project-kube-oidc');
    return new CloudProjectKubeOidc(scope, 'oidc', {
      ...this.platform._account(scope),
      kubeId,
      issuerUrl: oidc.issuerUrl,
      clientId: oidc.clientId,
      oidcUsernameClaim: oidc.usernameClaim,
      oidcUsernamePrefix: oidc.usernamePrefix,
      oidcGroupsClaim: oidc.groupsClaim,
      oidcGroupsPrefix: oidc.groupsPrefix,
      oidcRequiredClaim: oidc.requiredClaims,
      dependsOn: [after],
    });
  }
}

/** Both ranges, because the API takes none without the other; nothing when both are left to the cloud. */
function ipAllocationPolicy({ podCidr, serviceCidr }: SovereignClusterSpec) {
  if (podCidr === undefined && serviceCidr === undefined) return undefined;
  return { podsIpv4Cidr: podCidr ?? CLUSTER_RANGES.podCidr, servicesIpv4Cidr: serviceCidr ?? CLUSTER_RANGES.serviceCidr };
}
