import { Api } from '../core/api';
import type { Cloud } from '../core/cloud';
import { Refusal } from '../core/refusal';
import { Traffic } from '../core/traffic';
import { gateway } from './scaleway/gateway';
import { ipam } from './scaleway/ipam';
import { network } from './scaleway/network';
import { World } from './scaleway/world';

const PRODUCTS = [network, gateway, ipam];

/** Scaleway as provider 2.81.0 talks to it. `docs/simulated-clouds.md` says what is modeled and what is assumed. */
export const scaleway: Cloud = {
  kind: 'scaleway',
  stateful: ['scaleway_rdb_instance', 'scaleway_rdb_database', 'scaleway_object_bucket', 'scaleway_k8s_cluster'],
  refusalFor: () => new Refusal(403, { type: 'quotas_exceeded', message: 'refused on purpose', details: [{ resource: 'any', quota: 1, current: 1 }] }),
  refusedChanges: {
    // What is on one account stays there, guarded by the library's own postcondition.
    'PrivateNetwork.platform': /asks for second-account/,
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
