import { App, TerraformOutput } from 'cdktf';
import { DatabaseSize, ManagedPostgres, NodeSize, ObjectBucket, PrivateNetwork, SovereignCluster, SovereignStack } from 'sovereign-constructs';

/** Whoever may reach the API server of the cluster: replace it by the addresses of your office and your runners. */
const OPERATORS = ['203.0.113.0/24'];

/** A shop on whichever cloud `cdktf.json` names. */
export class ShopStack extends SovereignStack {
  constructor(app: App, id: string) {
    super(app, id);
    const network = new PrivateNetwork(this, 'network', { cidr: '10.20.0.0/16' });
    const cluster = new SovereignCluster(this, 'cluster', {
      network,
      kubernetesVersion: '1.35',
      nodePools: [{ name: 'web', size: NodeSize.of({ vcpu: 4, memoryGib: 16 }), minNodes: 2 }],
      apiServerAllowedCidrs: OPERATORS,
    });
    const database = new ManagedPostgres(this, 'database', {
      network,
      postgresVersion: '17',
      size: DatabaseSize.of({ vcpu: 2, memoryGib: 8 }),
      minStorageGib: 50,
      highAvailability: true,
    });
    const user = database.addUser('app', 'shop');
    const assets = new ObjectBucket(this, 'assets', {
      lifecycleRules: [{ id: 'old-versions', noncurrentExpirationDays: 90 }],
    });

    new TerraformOutput(this, 'kubeconfig', { value: cluster.kubeconfig.expression, sensitive: true });
    new TerraformOutput(this, 'cluster-endpoint', { value: cluster.endpoint });
    new TerraformOutput(this, 'database-uri', { value: user.uri.expression, sensitive: true });
    new TerraformOutput(this, 'assets-bucket', { value: assets.bucketName });
    new TerraformOutput(this, 'assets-endpoint', { value: assets.endpoint });
  }
}
