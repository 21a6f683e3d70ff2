import type { NodePoolSpec, OpenIdConnect } from '../../../sovereign-cluster/driver';
import { loginArguments } from './login';
import type { K3sRelease } from './release';

/** Ranges of pods and services unless others are chosen: those of k3s. */
export const CLUSTER_RANGES = { podCidr: '10.42.0.0/16', serviceCidr: '10.43.0.0/16', reserved: [] };

/** What the cloud has its own of, or what a cluster is better off without. */
const LEFT_OUT = ['local-storage', 'servicelb', 'traefik'];

/** The cloud controller manager names the node to Kubernetes. */
const KUBELET = ['cloud-provider=external'];

const CONTROL_PLANE_TAINT = 'node-role.kubernetes.io/control-plane=true:NoSchedule';

/** Where snapshots of the control plane's data go; keys may be references. */
export interface SnapshotStore {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly folder: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** What a control plane is told; texts may be references. */
export interface ControlPlaneSettings {
  readonly token: string;
  readonly agentToken: string;
  /** Addresses that the API server is reached by. */
  readonly addresses: string[];
  readonly privateAddress: string;
  readonly podCidr?: string;
  readonly serviceCidr?: string;
  readonly oidc?: OpenIdConnect;
  readonly snapshots?: SnapshotStore;
}

/** The configuration of a control plane, as k3s reads it. A node is called what its server is called. */
export function controlPlaneConfiguration(settings: ControlPlaneSettings): object {
  const login = settings.oidc ? loginArguments(settings.oidc) : [];
  return {
    'token': settings.token,
    'agent-token': settings.agentToken,
    'advertise-address': settings.privateAddress,
    'tls-san': settings.addresses,
    'cluster-cidr': settings.podCidr ?? CLUSTER_RANGES.podCidr,
    'service-cidr': settings.serviceCidr ?? CLUSTER_RANGES.serviceCidr,
    'disable': LEFT_OUT,
    'disable-cloud-controller': true,
    'secrets-encryption': true,
    'node-taint': [CONTROL_PLANE_TAINT],
    'kubelet-arg': KUBELET,
    ...login.length > 0 ? { 'kube-apiserver-arg': login } : {},
    ...settings.snapshots ? snapshotConfiguration(settings.snapshots) : {},
  };
}

/** The configuration of a node of a pool. */
export function agentConfiguration(token: string, { nodeLabels, taints }: NodePoolSpec): object {
  const labels = Object.entries(nodeLabels).map(([key, value]) => `${key}=${value}`);
  return {
    token,
    'node-label': labels,
    'node-taint': taints.map(({ key, value, effect }) => `${key}=${value}:${effect}`),
    'kubelet-arg': KUBELET,
  };
}

/** What of a configuration says what the program asks for, and is no secret. */
const SHOWN = [
  'cluster-cidr', 'service-cidr', 'kube-apiserver-arg', 'etcd-s3-endpoint', 'etcd-s3-bucket', 'etcd-s3-folder', 'node-label', 'node-taint',
];

/** What a plan shows of what servers are told: the release, and a part of the configuration. */
export function shownFiles({ tag }: K3sRelease, configuration: object): { readonly [file: string]: unknown } {
  return { 'k3s': tag, 'config.yaml': Object.fromEntries(Object.entries(configuration).filter(([key]) => SHOWN.includes(key))) };
}

function snapshotConfiguration({ endpoint, region, bucket, folder, accessKey, secretKey }: SnapshotStore): object {
  return {
    'etcd-s3': true,
    'etcd-s3-endpoint': endpoint,
    'etcd-s3-region': region,
    'etcd-s3-bucket': bucket,
    'etcd-s3-folder': folder,
    'etcd-s3-access-key': accessKey,
    'etcd-s3-secret-key': secretKey,
  };
}
