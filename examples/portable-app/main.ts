import { resolve } from 'path';
import { App, TerraformOutput } from 'cdktf';
import { DatabaseSize, ManagedPostgres, ObjectBucket, PrivateNetwork, SovereignStack } from 'sovereign-constructs';

/** A shop on whichever cloud `cdktf.json` names. */
class ShopStack extends SovereignStack {
  constructor(app: App, id: string) {
    super(app, id);
    const network = new PrivateNetwork(this, 'network', { cidr: '10.20.0.0/16' });
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

    new TerraformOutput(this, 'database-uri', { value: user.uri.expression, sensitive: true });
    new TerraformOutput(this, 'assets-url', { value: assets.s3Url });
    new TerraformOutput(this, 'assets-endpoint', { value: assets.endpoint });
  }
}

const app = new App();
const shop = new ShopStack(app, 'shop');
app.synth();
console.log(`${shop.platform.profile.title}: ${resolve(app.outdir, 'stacks/shop/cdk.tf.json')}`);
