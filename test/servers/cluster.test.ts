import { Cluster } from './cluster';
import { ALONE } from './cluster/alone';
import { CHANGES } from './cluster/changes';
import { FAILURES } from './cluster/failures';
import { createWithoutPackages, FIRST_BOOT } from './cluster/first-boot';
import { createWithOrders, RESTORE } from './cluster/restore';
import { VERSIONS } from './cluster/versions';
import { databaseTests } from './database-world';
import { sideBySide } from './side-by-side';

databaseTests(world => {
  jest.setTimeout(900_000);

  sideBySide([
    { name: 'three servers that are told what to be', begin: () => createWithoutPackages(world(), 0), steps: [...FIRST_BOOT, ...VERSIONS, ...CHANGES] },
    { name: 'three servers that fail', begin: () => Cluster.createReady(world(), { number: 1 }), steps: [...FAILURES, ...ALONE] },
    { name: 'three servers and their backups', begin: () => createWithOrders(world(), 2), steps: RESTORE },
  ]);
});
