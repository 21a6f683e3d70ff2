import { Fn } from 'cdktf';
import { Construct } from 'constructs';
import { UserData, userData } from '../../cloud-init/user-data';
import { yamlText } from '../../cloud-init/yaml';
import type { ExistingSpec, Handles, IExistingLimits } from '../../driver';
import { Architecture } from '../../profile';
import type { Refusal } from '../../refusal';
import { Secret } from '../../secret';
import type {
  ISovereignClusterDriver, ISovereignClusterLimits, NodePoolSpec, SovereignClusterAttributes, SovereignClusterSpec,
} from '../../sovereign-cluster/driver';
import { ADDRESS, SUBNET } from '../handle-forms';
import { placement } from '../placement';
import { USER_DATA_LIMIT } from './boot';
import { rangeRefusals } from './claimed-addresses';
import { clusterRefusals } from './cluster-limits';
import { ClusterSoftware } from './cluster-software';
import { ControlPlane } from './control-plane';
import { networkHandleRefusals } from './existing-network';
import { BOOT_NOTE, bootDocument, commonFiles } from './k3s/boot';
import { agentConfiguration, shownFiles } from './k3s/configuration';
import { apiUrl, kubeconfigOf } from './k3s/kubeconfig';
import { Program, programFor } from './k3s/release';
import { takeRoom } from './network-room';
import type { HetznerPlatform } from './platform';
import { showServerFiles } from './server-files';
import { makeServer, placementGroups, serverName } from './servers';
import { systemFor } from './system';

/**
 * k3s on servers, set up by cloud-init at their first boot; provider hcloud 1.68.0. Nobody logs in anywhere.
 * - What is signed with is made by Terraform before a server boots, so the kubeconfig comes out of the state alone.
 * - Servers ignore later changes of what they are given at boot: a version, range, login or label that changes does so on the
 *   servers, by hand (docs/hetzner-cluster.md). New servers get what the program says then.
 * - A firewall filters public addresses only; inside the network the API server is open to every machine.
 * - `ready` means that servers exist: they answer some minutes later.
 */
export class HetznerSovereignClusterDriver implements ISovereignClusterDriver, ISovereignClusterLimits, IExistingLimits {
  public readonly handleKeys = ['kubeconfig', 'nodeToken', 'controlPlanes', 'kubernetesVersion', 'subnetId', 'gatewayAddress'];
  public readonly handleForms = { subnetId: SUBNET, gatewayAddress: ADDRESS };
  public readonly secretHandleKeys = ['kubeconfig', 'nodeToken'];

  constructor(private readonly platform: HetznerPlatform) {}

  public refusals(spec: SovereignClusterSpec): Refusal[] {
    return [...rangeRefusals('a cluster', spec), ...clusterRefusals(spec, this.platform)];
  }

  public existingRefusals(existing: ExistingSpec): Refusal[] {
    return networkHandleRefusals(existing);
  }

  public create(scope: Construct, spec: SovereignClusterSpec): SovereignClusterAttributes {
    const controlPlane = new ControlPlane(scope, spec, this.platform);
    const servers = controlPlane.makeServers();
    const { certPem, keyPem } = controlPlane.authorities.administrator();
    const access = {
      caCertificate: Fn.base64encode(controlPlane.authorities.serverCa),
      clientCertificate: Fn.base64encode(certPem),
      clientKey: Fn.base64encode(keyPem),
    };
    const kubeconfig = kubeconfigOf(scope, { name: spec.name, addresses: controlPlane.addresses, ...access });
    const values = {
      kubeconfig,
      nodeToken: controlPlane.nodeToken,
      controlPlanes: controlPlane.privateAddresses.join(),
      kubernetesVersion: spec.kubernetesVersion,
      subnetId: spec.network.values.subnetId,
      gatewayAddress: controlPlane.choice.gateway,
    };
    return {
      endpoint: apiUrl(controlPlane.addresses[0]),
      caCertificate: access.caCertificate,
      kubeconfig: Secret.fromReference(kubeconfig),
      clientCertificate: Secret.fromReference(access.clientCertificate),
      clientKey: Secret.fromReference(access.clientKey),
      handles: { values, ready: servers },
    };
  }

  /** No provider can look k3s up, so everything is read from its kubeconfig. What is given may come from where nothing is marked as secret. */
  public describeExisting(_scope: Construct, _location: string, handles: Handles): SovereignClusterAttributes {
    const { values, ready } = handles;
    const read = (...path: any[]) => Fn.lookupNested(Fn.yamldecode(values.kubeconfig), path);
    const user = (name: string) => Secret.fromReference(Fn.sensitive(read('users', 0, 'user', name)));
    const kubeconfig = Fn.sensitive(values.kubeconfig);
    return {
      endpoint: read('clusters', 0, 'cluster', 'server'),
      caCertificate: read('clusters', 0, 'cluster', 'certificate-authority-data'),
      kubeconfig: Secret.fromReference(kubeconfig),
      clientCertificate: user('client-certificate-data'),
      clientKey: user('client-key-data'),
      handles: { values: { ...values, kubeconfig, nodeToken: Fn.sensitive(values.nodeToken) }, ready },
    };
  }

  public addNodePool(scope: Construct, { handles: { values, ready } }: SovereignClusterAttributes, spec: NodePoolSpec): Handles {
    takeRoom(scope, this.platform.realm, values, { count: spec.minNodes, prop: 'minNodes', got: spec.minNodes });
    const base = `${spec.name}-pool-${spec.poolName}`;
    const architecture = spec.nodeType.architecture ?? Architecture.AMD64;
    const common = {
      platform: this.platform,
      spec,
      serverType: spec.nodeType.code,
      image: systemFor(scope, this.platform, architecture),
      subnetId: values.subnetId,
      placement: placement(scope, { subnet_id: values.subnetId }),
      protect: false,
      dependsOn: ready,
    };
    const groupOf = placementGroups(scope, base, spec.minNodes, common);
    if (spec.minNodes === 0) return { values: {}, ready: [] };
    const release = new ClusterSoftware(scope, this.platform).release(values.kubernetesVersion);
    const configuration = agentConfiguration(values.nodeToken, spec);
    const data = this.agentData(scope, values, programFor(release, architecture, this.platform._cluster.releases), configuration);
    showServerFiles(scope, () => shownFiles(release, configuration));
    const servers = Array.from({ length: spec.minNodes }, (_, index) => makeServer(scope, index === 0 ? 'Default' : `server-${index + 1}`, {
      name: serverName(base, index + 1),
      userData: data,
      secrets: { all: () => [values.nodeToken], ...BOOT_NOTE },
      placementGroup: groupOf(index),
    }, common));
    return { values: {}, ready: servers };
  }

  /** The same for all servers of a pool. */
  private agentData(scope: Construct, values: Handles['values'], program: Program, configuration: object): UserData {
    const files = commonFiles({
      role: 'agent',
      programUrl: program.url,
      programSha256: program.sha256,
      gateway: values.gatewayAddress,
      privateEgress: true,
      controlPlanes: values.controlPlanes.split(','),
    }, yamlText(scope, 'configuration', configuration), this.platform._cluster.imageMirror);
    return userData(scope, 'boot', bootDocument(files, false), USER_DATA_LIMIT);
  }
}
