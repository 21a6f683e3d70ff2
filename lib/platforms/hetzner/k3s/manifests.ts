/** Kubernetes objects as data. */

/** An object, as the API server takes it. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string; readonly annotations?: { readonly [key: string]: string } };
  readonly [field: string]: unknown;
}

/** What may be done: API group, resources, verbs. */
export type Permission = readonly [group: string, resources: string[], verbs: string[]];

const NAMESPACE = 'kube-system';
const RBAC = 'rbac.authorization.k8s.io';

/** Several objects in one file. */
export function list(...items: Manifest[]): object {
  return { apiVersion: 'v1', kind: 'List', items };
}

/** An object in the namespace of the system. */
export function inSystem(apiVersion: string, kind: string, name: string, fields: object = {}): Manifest {
  return { apiVersion, kind, metadata: { name, namespace: NAMESPACE }, ...fields };
}

/** An identity for pods with rights in the whole cluster. */
export function serviceAccount(name: string, permissions: readonly Permission[]): Manifest[] {
  const role = `system:${name}`;
  const rules = permissions.map(([group, resources, verbs]) => ({ apiGroups: [group], resources, verbs }));
  return [
    inSystem('v1', 'ServiceAccount', name),
    { apiVersion: `${RBAC}/v1`, kind: 'ClusterRole', metadata: { name: role }, rules },
    {
      apiVersion: `${RBAC}/v1`,
      kind: 'ClusterRoleBinding',
      metadata: { name: role },
      roleRef: { apiGroup: RBAC, kind: 'ClusterRole', name: role },
      subjects: [{ kind: 'ServiceAccount', name, namespace: NAMESPACE }],
    },
  ];
}

/** A Deployment of one pod, or a DaemonSet. */
export function workload(kind: 'Deployment' | 'DaemonSet', name: string, pod: object): Manifest {
  const labels = { 'app.kubernetes.io/name': name };
  const replicas = kind === 'Deployment' ? { replicas: 1 } : {};
  return inSystem('apps/v1', kind, name, { spec: { ...replicas, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: pod } } });
}

/** A variable of a container, taken from the Secret that holds the token of the cloud. */
export function fromSecret(name: string, key: string): object {
  return { name, valueFrom: { secretKeyRef: { name: CLOUD_SECRET, key } } };
}

/** Holds the token of the cloud; the name is the one that Hetzner's documentation uses. */
export const CLOUD_SECRET = 'hcloud';

/** The Secret with the token; both values may be references. */
export function cloudSecret(token: string, network: string): Manifest {
  return inSystem('v1', 'Secret', CLOUD_SECRET, { type: 'Opaque', stringData: { token, network } });
}
