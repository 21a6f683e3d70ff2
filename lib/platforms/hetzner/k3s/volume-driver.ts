import { fromSecret, list, Manifest, Permission, serviceAccount, workload } from './manifests';

const DRIVER = 'csi.hetzner.cloud';
const CONTROLLER = 'hcloud-csi-controller';
const NODE = 'hcloud-csi-node';
const KUBELET = '/var/lib/kubelet';
const SOCKET = { name: 'socket', mountPath: '/run/csi' };

const READ = ['get', 'list', 'watch'];
const CHANGE = [...READ, 'update', 'patch'];

/** What it and its helpers call, by the manifests of its release 2.22.1. */
const PERMISSIONS: Permission[] = [
  ['', ['persistentvolumes'], [...CHANGE, 'create', 'delete']],
  ['', ['persistentvolumeclaims', 'persistentvolumeclaims/status'], CHANGE],
  ['', ['nodes', 'pods'], READ],
  ['', ['events'], [...CHANGE, 'create']],
  ['storage.k8s.io', ['csinodes', 'storageclasses', 'volumeattributesclasses'], READ],
  ['storage.k8s.io', ['volumeattachments'], CHANGE],
  ['storage.k8s.io', ['volumeattachments/status'], ['patch']],
];

/** Images by what they are for; versions stand in the catalog. */
export interface VolumeImages {
  readonly volumeDriver: string;
  readonly volumeAttacher: string;
  readonly volumeResizer: string;
  readonly volumeProvisioner: string;
  readonly volumeRegistrar: string;
}

/** Hetzner's volume driver: volumes for pods, with a storage class that is the default. */
export function volumeDriver(images: VolumeImages): object {
  return list(driver(), storageClass(), ...serviceAccount(CONTROLLER, PERMISSIONS), controller(images), nodes(images));
}

function driver(): Manifest {
  const spec = { attachRequired: true, podInfoOnMount: true, fsGroupPolicy: 'File', volumeLifecycleModes: ['Persistent'] };
  return { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', metadata: { name: DRIVER }, spec };
}

/** A volume is bound where its pod runs, and can grow. */
function storageClass(): Manifest {
  return {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name: 'hcloud-volumes', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    provisioner: DRIVER,
    volumeBindingMode: 'WaitForFirstConsumer',
    allowVolumeExpansion: true,
  };
}

function controller(images: VolumeImages): Manifest {
  const endpoint = { name: 'CSI_ENDPOINT', value: 'unix:///run/csi/socket' };
  const nodeName = { name: 'KUBE_NODE_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } };
  const helper = (name: string, image: string, args: string[] = []) => ({ name, image, args, volumeMounts: [SOCKET] });
  return workload('Deployment', CONTROLLER, {
    serviceAccountName: CONTROLLER,
    priorityClassName: 'system-cluster-critical',
    securityContext: { fsGroup: 1001 },
    containers: [
      { ...helper('driver', images.volumeDriver, ['-controller']), env: [endpoint, nodeName, fromSecret('HCLOUD_TOKEN', 'token')] },
      helper('attacher', images.volumeAttacher, ['--default-fstype=ext4']),
      helper('resizer', images.volumeResizer),
      helper('provisioner', images.volumeProvisioner, [
        '--feature-gates=Topology=true', '--default-fstype=ext4', '--extra-create-metadata', '--strict-topology',
      ]),
    ],
    volumes: [{ name: SOCKET.name, emptyDir: {} }],
  });
}

/** Mounts on every node, also on those that refuse other pods. */
function nodes(images: VolumeImages): Manifest {
  const folder = (name: string, path: string, type: string) => ({ name, hostPath: { path, type } });
  return workload('DaemonSet', NODE, {
    priorityClassName: 'system-node-critical',
    tolerations: [{ operator: 'Exists' }],
    containers: [
      {
        name: 'registrar',
        image: images.volumeRegistrar,
        args: [`--kubelet-registration-path=${KUBELET}/plugins/${DRIVER}/socket`],
        volumeMounts: [SOCKET, { name: 'registration', mountPath: '/registration' }],
      },
      {
        name: 'driver',
        image: images.volumeDriver,
        args: ['-node'],
        env: [{ name: 'CSI_ENDPOINT', value: 'unix:///run/csi/socket' }],
        securityContext: { privileged: true },
        volumeMounts: [
          SOCKET, { name: 'devices', mountPath: '/dev' }, { name: 'kubelet', mountPath: KUBELET, mountPropagation: 'Bidirectional' },
        ],
      },
    ],
    volumes: [
      folder(SOCKET.name, `${KUBELET}/plugins/${DRIVER}/`, 'DirectoryOrCreate'),
      folder('registration', `${KUBELET}/plugins_registry/`, 'Directory'),
      folder('kubelet', KUBELET, 'Directory'),
      folder('devices', '/dev', 'Directory'),
    ],
  });
}
