/** One program with everything in it, for what goes wrong on the way. */
import type { TerraformStack } from 'cdktf';
import { ManagedPostgres, ManagedPostgresProps } from '../../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../../lib/size';
import { SovereignCluster } from '../../../lib/sovereign-cluster/sovereign-cluster';

const CLIENTS = ['203.0.113.0/24'];

/** What of the program a cloud has no room for, and how. */
export interface Wares {
  /** Props of the database that only some clouds take; none where there are no databases. */
  readonly database?: Partial<ManagedPostgresProps>;
  /** Whether buckets have keys of their own. */
  readonly grants: boolean;
}

/** Two users, pools and grants each, so that a call of every kind comes also while another of its kind is under way. */
export function shop(stack: TerraformStack, { database, grants }: Wares): void {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', labels: { team: 'shop' } });
  const pool = { size: NodeSize.SMALL, minNodes: 1 };
  new SovereignCluster(stack, 'cluster', {
    network, kubernetesVersion: '1.35', apiServerAllowedCidrs: CLIENTS, nodePools: [{ ...pool, name: 'web' }, { ...pool, name: 'jobs' }],
  });
  if (database) addDatabase(stack, { network, ...database });
  const bucket = new ObjectBucket(stack, 'assets', {
    lifecycleRules: [{ id: 'logs', expirationDays: 30 }],
    corsRules: [{ allowedOrigins: ['https://app.example.com'], allowedMethods: ['GET'] }],
    labels: { team: 'shop' },
  });
  if (!grants) return;
  bucket.grantRead('reader');
  bucket.grantReadWrite('writer');
}

function addDatabase(stack: TerraformStack, props: Pick<ManagedPostgresProps, 'network'>): void {
  const database = new ManagedPostgres(stack, 'database', {
    postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50, settings: { work_mem: '16' }, allowedCidrs: CLIENTS, ...props,
  });
  database.addUser('app', 'shop');
  database.addUser('reports', 'shop');
}
