import { Api } from '../core/api';
import type { Cloud } from '../core/cloud';
import { Traffic } from '../core/traffic';
import { hetznerFaults } from '../seeded/hetzner';
import { actions } from './hetzner/actions';
import { refused } from './hetzner/answers';
import { firewalls } from './hetzner/firewalls';
import { loadBalancerNetworks } from './hetzner/load-balancer-networks';
import { loadBalancerServices } from './hetzner/load-balancer-services';
import { loadBalancerTargets } from './hetzner/load-balancer-targets';
import { loadBalancers } from './hetzner/load-balancers';
import { networks } from './hetzner/networks';
import { offer } from './hetzner/offer';
import { placementGroups } from './hetzner/placement-groups';
import { primaryAddresses } from './hetzner/primary-addresses';
import { privateAddresses } from './hetzner/private-addresses';
import { servers } from './hetzner/servers';
import { volumes } from './hetzner/volumes';
import { World } from './hetzner/world';

const PARTS = [
  offer, actions, networks, privateAddresses, primaryAddresses, firewalls, placementGroups, servers, volumes,
  loadBalancers, loadBalancerNetworks, loadBalancerTargets, loadBalancerServices,
];

/** Hetzner Cloud as provider 1.68.0 talks to it. `docs/simulated-clouds.md` says what is modeled and what is assumed. */
export const cloud: Cloud = {
  kind: 'hetzner',
  hasBuckets: false,
  wares: { database: { highAvailability: true }, grants: false },
  faults: hetznerFaults,
  stateful: ['hcloud_volume', 'minio_s3_bucket', 'tls_private_key', 'random_password'],
  refusedChanges: {
    // What is on one account stays there, guarded by the library's own postcondition.
    'PrivateNetwork.platform': /asks for second-account/,
    'SovereignCluster.platform': /asks for second-account/,
    // Another network replaces the servers, and the control plane's are protected.
    'SovereignCluster.network': /hcloud_server\.cluster has lifecycle\.prevent_destroy set/,
    'ManagedPostgres.platform': /database was created there, and the program now asks for second-account/,
    'ObjectBucket.platform': /asks for second-account/,
    // Protection ends by a release in the configuration, not by a line in the program.
    'SovereignCluster.deletionProtection': /sovereign_protection\S+ has lifecycle\.prevent_destroy set/,
    'ManagedPostgres.deletionProtection': /sovereign_protection\S+database"\] has lifecycle\.prevent_destroy set/,
    'ObjectBucket.deletionProtection': /sovereign_protection\S+ has lifecycle\.prevent_destroy set/,
  },
  emptyChanges: ['ObjectBucket.labels'],
  protectsItself: true,
  openByDesign: [],
  unchangeable: [
    'PrivateNetwork.location',
    ...['backupLocation', 'publicEndpoint'].map(prop => `ManagedPostgres.${prop}`),
    ...['location', 'encrypted'].map(prop => `ObjectBucket.${prop}`),
    ...['nodePools', 'maintenanceWindow'].map(prop => `SovereignCluster.${prop}`),
    ...['maxNodes', 'zones', 'rootVolumeGib', 'autoRepair'].map(prop => `NodePool.${prop}`),
  ],
  uniqueNames: {
    hcloud_network: 'name', hcloud_firewall: 'name', hcloud_placement_group: 'name', hcloud_primary_ip: 'name', hcloud_server: 'name', hcloud_volume: 'name',
    hcloud_load_balancer: 'name',
    minio_s3_bucket: 'bucket',
  },
  // Protection is switched on when the thing stands.
  leavesHalfMade: ['servers', 'volumes', 'load_balancers'].map(kind => `POST /v1/${kind}/:id/actions/change_protection`),
  triesAgain: ['POST /v1/servers/:id/actions/poweron'],
  refusalFor: () => refused('resource_limit_exceeded', 'refused on purpose', 403),
  start: async ({ looksUntilReady } = {}) => {
    const traffic = new Traffic();
    const api = new Api(traffic);
    const world = new World(api, looksUntilReady);
    PARTS.forEach(part => part(world));
    const endpoint = `${await api.listen()}/v1`;
    return {
      env: { HCLOUD_ENDPOINT: endpoint, HETZNER_ENDPOINT: endpoint },
      traffic,
      contents: () => world.contents(),
      empty: () => world.empty(),
      open: () => world.open(),
      close: () => api.close(),
    };
  },
};
