/** One program with everything in it, for what goes wrong on the way. */
import type { TerraformStack } from 'cdktf';
import { ManagedPostgres } from '../../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../../lib/size';
import { SovereignCluster } from '../../../lib/sovereign-cluster/sovereign-cluster';

const CLIENTS = ['203.0.113.0/24'];

/** Two users, pools and grants each, so that a call of every kind comes also while another of its kind is under way. */
export function shop(stack: TerraformStack): void {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', labels: { team: 'shop' } });
  const pool = { size: NodeSize.SMALL, minNodes: 1 };
  new SovereignCluster(stack, 'cluster', {
    network, kubernetesVersion: '1.35', apiServerAllowedCidrs: CLIENTS, nodePools: [{ ...pool, name: 'web' }, { ...pool, name: 'jobs' }],
  });
  const database = new ManagedPostgres(stack, 'database', {
    network,
    postgresVersion: '17',
    size: DatabaseSize.SMALL,
    minStorageGib: 50,
    settings: { work_mem: '16' },
    publicEndpoint: true,
    allowedCidrs: CLIENTS,
  });
  database.addUser('app', 'shop');
  database.addUser('reports', 'shop');
  const bucket = new ObjectBucket(stack, 'assets', {
    lifecycleRules: [{ id: 'logs', expirationDays: 30 }],
    corsRules: [{ allowedOrigins: ['https://app.example.com'], allowedMethods: ['GET'] }],
    labels: { team: 'shop' },
  });
  bucket.grantRead('reader');
  bucket.grantReadWrite('writer');
}
