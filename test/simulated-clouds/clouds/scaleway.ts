import { Api } from '../core/api';
import type { Cloud } from '../core/cloud';
import { Refusal } from '../core/refusal';
import { Traffic } from '../core/traffic';
import { refused } from '../s3/refusals';
import { scalewayFaults } from '../seeded/scaleway';
import { database } from './scaleway/database';
import { databaseAcls } from './scaleway/database-acls';
import { databaseContents } from './scaleway/database-contents';
import { databaseEndpoints } from './scaleway/database-endpoints';
import { databaseUpgrades } from './scaleway/database-upgrades';
import { gateway } from './scaleway/gateway';
import { identity } from './scaleway/identity';
import { ipam } from './scaleway/ipam';
import { kubernetes } from './scaleway/kubernetes';
import { kubernetesAccess } from './scaleway/kubernetes-access';
import { kubernetesNodes } from './scaleway/kubernetes-nodes';
import { kubernetesPools } from './scaleway/kubernetes-pools';
import { kubernetesTypes } from './scaleway/kubernetes-types';
import { kubernetesVersions } from './scaleway/kubernetes-versions';
import { network } from './scaleway/network';
import { nodeTypes } from './scaleway/node-types';
import { objectStorage } from './scaleway/object-storage';
import { World } from './scaleway/world';

const PRODUCTS = [
  network, gateway, ipam, identity,
  kubernetes, kubernetesTypes, kubernetesVersions, kubernetesAccess, kubernetesPools, kubernetesNodes, nodeTypes,
  database, databaseEndpoints, databaseAcls, databaseContents, databaseUpgrades,
];

/** Scaleway as provider 2.81.0 talks to it. `docs/simulated-clouds.md` says what is modeled and what is assumed. */
export const cloud: Cloud = {
  kind: 'scaleway',
  hasBuckets: true,
  wares: { database: { publicEndpoint: true }, grants: true },
  faults: scalewayFaults,
  stateful: ['scaleway_rdb_instance', 'scaleway_rdb_database', 'scaleway_object_bucket', 'scaleway_k8s_cluster'],
  refusedChanges: {
    // What is on one account stays there, guarded by the library's own postcondition.
    'PrivateNetwork.platform': /asks for second-account/,
    'SovereignCluster.platform': /asks for second-account/,
    'ManagedPostgres.platform': /database was created there, and the program now asks for second-account/,
    // Another network or range replaces the cluster.
    'SovereignCluster.network': /scaleway_k8s_cluster\.cluster has lifecycle\.prevent_destroy set/,
    'SovereignCluster.podCidr': /scaleway_k8s_cluster\.cluster has lifecycle\.prevent_destroy set/,
    'SovereignCluster.serviceCidr': /scaleway_k8s_cluster\.cluster has lifecycle\.prevent_destroy set/,
    // Protection ends by a release in the configuration, not by a line in the program.
    'SovereignCluster.deletionProtection': /sovereign_protection\S+ has lifecycle\.prevent_destroy set/,
    'ManagedPostgres.deletionProtection': /sovereign_protection\S+database"\] has lifecycle\.prevent_destroy set/,
    // The second value no longer has the database of the first.
    'ManagedPostgres.databases': /sovereign_protection\S+database-shop"\] has lifecycle\.prevent_destroy set/,
    // Another major version is another server.
    'ManagedPostgres.postgresVersion': /runs PostgreSQL-16, and the program now asks for PostgreSQL-17/,
    'ObjectBucket.platform': /asks for second-account/,
    'ObjectBucket.bucketName': /scaleway_object_bucket\.bucket has lifecycle\.prevent_destroy/,
    'ObjectBucket.location': /scaleway_object_bucket\.bucket has lifecycle\.prevent_destroy/,
    'ObjectBucket.corsRules': /names no corsRules, and the bucket objectbucket-corsrules-bucket-\w+ has some/,
    'ObjectBucket.deletionProtection': /sovereign_protection\["objectbucket-deletionprotection\/bucket"\] has lifecycle\.prevent_destroy/,
  },
  emptyChanges: [],
  protectsItself: false,
  openByDesign: ['bucket: public read', 'ObjectBucket.publicRead'],
  unchangeable: ['ManagedPostgres.backupLocation', 'ManagedPostgres.allowedCidrs', 'ManagedPostgres.maintenanceTime'],
  uniqueNames: { scaleway_object_bucket: 'name' },
  leavesHalfMade: [
    ...['acl', 'cors', 'lifecycle', 'tagging', 'versioning'].map(part => `PUT /s3/:region/:bucket/${part}`),
    // Backups and settings of an instance are set when it stands.
    'PATCH /rdb/v1/regions/:region/instances/:id',
    'PUT /rdb/v1/regions/:region/instances/:id/settings',
  ],
  triesAgain: [],
  refusalFor: route => route.includes(' /s3/')
    ? refused(403, 'AccessDenied', 'refused on purpose')
    : new Refusal(400, { message: 'refused on purpose' }),
  start: async ({ looksUntilReady } = {}) => {
    const traffic = new Traffic();
    const api = new Api(traffic);
    const world = new World(api, looksUntilReady);
    PRODUCTS.forEach(product => product(world));
    const storage = await objectStorage(world, traffic);
    return {
      env: { SCW_API_URL: await api.listen(), ...storage.env },
      traffic,
      contents: () => world.contents(),
      empty: () => world.empty(),
      open: () => world.open(),
      fill: bucket => world.buckets.fill(bucket, 'object'),
      close: async () => {
        await storage.close();
        await api.close();
      },
    };
  },
};
