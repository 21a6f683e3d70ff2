import { Api } from '../core/api';
import type { Cloud } from '../core/cloud';
import { Refusal } from '../core/refusal';
import { Traffic } from '../core/traffic';
import { gateway } from './scaleway/gateway';
import { ipam } from './scaleway/ipam';
import { kubernetes } from './scaleway/kubernetes';
import { kubernetesAccess } from './scaleway/kubernetes-access';
import { kubernetesNodes } from './scaleway/kubernetes-nodes';
import { kubernetesPools } from './scaleway/kubernetes-pools';
import { kubernetesTypes } from './scaleway/kubernetes-types';
import { kubernetesVersions } from './scaleway/kubernetes-versions';
import { network } from './scaleway/network';
import { nodeTypes } from './scaleway/node-types';
import { World } from './scaleway/world';

const PRODUCTS = [
  network, gateway, ipam,
  kubernetes, kubernetesTypes, kubernetesVersions, kubernetesAccess, kubernetesPools, kubernetesNodes, nodeTypes,
];

/** Scaleway as provider 2.81.0 talks to it. `docs/simulated-clouds.md` says what is modeled and what is assumed. */
export const scaleway: Cloud = {
  kind: 'scaleway',
  stateful: ['scaleway_rdb_instance', 'scaleway_rdb_database', 'scaleway_object_bucket', 'scaleway_k8s_cluster'],
  refusalFor: () => new Refusal(403, { type: 'quotas_exceeded', message: 'refused on purpose', details: [{ resource: 'any', quota: 1, current: 1 }] }),
  refusedChanges: {
    // What is on one account stays there, guarded by the library's own postcondition.
    'PrivateNetwork.platform': /asks for second-account/,
    'SovereignCluster.platform': /asks for second-account/,
    // Another network or range replaces the cluster.
    'SovereignCluster.network': /scaleway_k8s_cluster\.cluster has lifecycle\.prevent_destroy set/,
    'SovereignCluster.podCidr': /scaleway_k8s_cluster\.cluster has lifecycle\.prevent_destroy set/,
    'SovereignCluster.serviceCidr': /scaleway_k8s_cluster\.cluster has lifecycle\.prevent_destroy set/,
    // Protection ends by a release in the configuration, not by a line in the program.
    'SovereignCluster.deletionProtection': /sovereign_protection\S+ has lifecycle\.prevent_destroy set/,
  },
  start: async ({ looksUntilReady } = {}) => {
    const traffic = new Traffic();
    const api = new Api(traffic);
    const world = new World(api, looksUntilReady);
    PRODUCTS.forEach(product => product(world));
    return {
      env: { SCW_API_URL: await api.listen() },
      traffic,
      contents: () => world.contents(),
      open: () => world.open(),
      close: () => api.close(),
    };
  },
};
