import { fromSecret, list, Permission, serviceAccount, workload } from './manifests';

const NAME = 'hcloud-cloud-controller-manager';

/** What it calls, by the manifests of its release 1.35.0. */
const PERMISSIONS: Permission[] = [
  ['', ['configmaps'], ['get', 'list', 'watch']],
  ['', ['events'], ['create', 'patch', 'update']],
  ['', ['nodes'], ['*']],
  ['', ['nodes/status'], ['patch']],
  ['', ['services'], ['list', 'watch']],
  ['', ['services/status'], ['patch', 'update']],
  ['', ['serviceaccounts'], ['create']],
  ['coordination.k8s.io', ['leases'], ['create', 'get', 'list', 'watch', 'update']],
];

/** It must run before there is a network for pods and before nodes count as ready, which it makes them. */
const TOLERATIONS = [
  { key: 'node.cloudprovider.kubernetes.io/uninitialized', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node-role.kubernetes.io/control-plane', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists' },
];

/**
 * Hetzner's cloud controller manager: names the servers to Kubernetes, removes nodes whose server is gone, and makes load
 * balancers for Services. Routes stay with the network plugin of k3s.
 */
export function cloudController(image: string, location: string): object {
  const container = {
    name: NAME,
    image,
    args: ['--cloud-provider=hcloud', '--allow-untagged-cloud', '--leader-elect=false', '--webhook-secure-port=0'],
    env: [
      fromSecret('HCLOUD_TOKEN', 'token'),
      fromSecret('HCLOUD_NETWORK', 'network'),
      { name: 'HCLOUD_NETWORK_ROUTES_ENABLED', value: 'false' },
      { name: 'HCLOUD_LOAD_BALANCERS_LOCATION', value: location },
      { name: 'HCLOUD_LOAD_BALANCERS_USE_PRIVATE_IP', value: 'true' },
      { name: 'HCLOUD_LOAD_BALANCERS_DISABLE_PRIVATE_INGRESS', value: 'true' },
    ],
    resources: { requests: { cpu: '100m', memory: '50Mi' } },
    securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
  };
  return list(...serviceAccount(NAME, PERMISSIONS), workload('Deployment', NAME, {
    serviceAccountName: NAME,
    priorityClassName: 'system-cluster-critical',
    hostNetwork: true,
    dnsPolicy: 'Default',
    nodeSelector: { 'node-role.kubernetes.io/control-plane': 'true' },
    tolerations: TOLERATIONS,
    securityContext: { runAsNonRoot: true, runAsUser: 65532, runAsGroup: 65532, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container],
  }));
}
