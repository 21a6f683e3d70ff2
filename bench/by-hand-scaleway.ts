/**
 * What examples/portable-app gives on Scaleway, written without the library: the other side of the bench, which checks that
 * both give the same resources, those that guard the state included. Only what the library notes down about itself is left out.
 */
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { App, Fn, LocalBackend, TerraformOutput, TerraformResource, TerraformStack } from 'cdktf';
import { Password } from '../lib/internal/random/password';
import { RandomProvider } from '../lib/internal/random/provider';
import { K8SAcl } from '../lib/internal/scaleway/k8s-acl';
import { K8SCluster } from '../lib/internal/scaleway/k8s-cluster';
import { K8SPool } from '../lib/internal/scaleway/k8s-pool';
import { ObjectBucket } from '../lib/internal/scaleway/object-bucket';
import {
  ObjectBucketServerSideEncryptionConfiguration,
} from '../lib/internal/scaleway/object-bucket-server-side-encryption-configuration';
import { ScalewayProvider } from '../lib/internal/scaleway/provider';
import { RdbDatabase } from '../lib/internal/scaleway/rdb-database';
import { RdbInstance } from '../lib/internal/scaleway/rdb-instance';
import { RdbPrivilege } from '../lib/internal/scaleway/rdb-privilege';
import { RdbUser } from '../lib/internal/scaleway/rdb-user';
import { Vpc } from '../lib/internal/scaleway/vpc';
import { VpcGatewayNetwork } from '../lib/internal/scaleway/vpc-gateway-network';
import { VpcPrivateNetwork } from '../lib/internal/scaleway/vpc-private-network';
import { VpcPublicGateway } from '../lib/internal/scaleway/vpc-public-gateway';
import { VpcPublicGatewayIp } from '../lib/internal/scaleway/vpc-public-gateway-ip';

const region = 'fr-par';
const zone = 'fr-par-1';
const tags = ['team=shop'];
const lifecycle = { preventDestroy: true };

const app = new App();
const stack = new TerraformStack(app, 'shop');
new LocalBackend(stack, { path: '../../../terraform.shop.scaleway.tfstate' });
const random = new RandomProvider(stack, 'random-provider');
const provider = new ScalewayProvider(stack, 'scaleway-provider');

/** The engine's own class for these, `DataResource`, starts Terraform to ask its version, which would take the library's place in the bench. */
function remember(id: string, content: object): void {
  const resource = new TerraformResource(stack, id, { terraformResourceType: 'terraform_data' });
  for (const [key, value] of Object.entries(content)) resource.addOverride(key, value);
}

const vpc = new Vpc(stack, 'network_vpc', { provider, name: 'shop-network', region, tags });
const network = new VpcPrivateNetwork(stack, 'network', {
  provider, name: 'shop-network', region, tags, vpcId: vpc.id, ipv4Subnet: { subnet: '10.20.0.0/16' },
});
const gatewayIp = new VpcPublicGatewayIp(stack, 'network_gateway-ip', { provider, zone, tags });
const gateway = new VpcPublicGateway(stack, 'network_gateway', {
  provider, zone, tags, name: 'shop-network', type: 'VPC-GW-S', ipId: gatewayIp.id,
});
const gatewayNetwork = new VpcGatewayNetwork(stack, 'network_gateway-network', {
  provider,
  zone,
  gatewayId: gateway.id,
  privateNetworkId: network.id,
  enableMasquerade: true,
  ipamConfig: [{ pushDefaultRoute: true }],
});

const cluster = new K8SCluster(stack, 'cluster', {
  provider,
  region,
  name: 'shop-cluster',
  tags,
  version: '1.35',
  autoUpgrade: { enable: true, maintenanceWindowDay: 'any', maintenanceWindowStartHour: 0 },
  type: 'kapsule',
  cni: 'cilium',
  privateNetworkId: network.id,
  deleteAdditionalResources: false,
  dependsOn: [network, gatewayNetwork],
  lifecycle,
});
const clusterId = cluster.id;
new K8SAcl(stack, 'cluster_access-list', { provider, region, clusterId, aclRules: [{ ip: '203.0.113.0/24', description: 'allowed' }] });
new K8SPool(stack, 'cluster_pool-web', {
  provider,
  region,
  zone,
  clusterId,
  name: 'web',
  nodeType: 'GP1-XS',
  size: 2,
  minSize: 2,
  maxSize: 2,
  autoscaling: false,
  autohealing: true,
  publicIpDisabled: true,
  tags,
  waitForPoolReady: true,
});

const passwordRules = {
  provider: random, length: 32, minLower: 1, minUpper: 1, minNumeric: 1, minSpecial: 1, overrideSpecial: '_', keepers: { rotation: '1' },
};
const database = new RdbInstance(stack, 'database', {
  provider,
  region,
  name: 'shop-database',
  tags,
  engine: 'PostgreSQL-17',
  nodeType: 'DB-PRO2-XXS',
  isHaCluster: true,
  volumeType: 'sbs_5k',
  volumeSizeInGb: 55,
  encryptionAtRest: true,
  userName: 'sovereign_admin',
  passwordWo: 'Aa1_${uuid()}',
  passwordWoVersion: 1,
  privateNetwork: { pnId: network.id, enableIpam: true },
  disableBackup: false,
  backupScheduleFrequency: 24,
  backupScheduleRetention: 7,
  backupSameRegion: true,
  dependsOn: [network, gatewayNetwork],
  lifecycle,
});
const shop = new RdbDatabase(stack, 'database_database-shop', { provider, region, instanceId: database.id, name: 'shop', lifecycle });
const userPassword = new Password(stack, 'database_user-app_password', passwordRules);
const user = new RdbUser(stack, 'database_user-app', {
  provider, region, instanceId: database.id, name: 'app', isAdmin: false, passwordWo: userPassword.result, passwordWoVersion: 1,
});
new RdbPrivilege(stack, 'database_user-app_privilege', {
  provider, region, instanceId: database.id, userName: user.name, databaseName: shop.name, permission: 'all',
});

const assets = new ObjectBucket(stack, 'assets', {
  provider,
  region,
  name: 'shop-assets-dec4082c',
  tags: { team: 'shop' },
  versioning: { enabled: true },
  forceDestroy: false,
  lifecycleRule: [{ id: 'old-versions', enabled: true, noncurrentVersionExpiration: { noncurrentDays: 90 } }],
  lifecycle: {
    ...lifecycle,
    postcondition: [{
      condition: '${length(self.cors_rule) == 0}',
      errorMessage: 'shop/assets names no corsRules, and the bucket ${self.name} has some. The Scaleway provider cannot remove them: '
        + 'delete them with "aws s3api delete-bucket-cors", or name the rules that shall be there.',
    }],
  },
});
new ObjectBucketServerSideEncryptionConfiguration(stack, 'assets_encryption', {
  provider, region, bucket: assets.name, rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
});

const address = `${database.privateNetwork.ip}:${database.privateNetwork.port}`;
const uri = `postgresql://app:${Fn.replace(Fn.urlencode(userPassword.result), '+', '%20')}@${address}/shop?sslmode=verify-full`;
new TerraformOutput(stack, 'kubeconfig', { value: cluster.kubeconfig.get(0).configFile, sensitive: true });
new TerraformOutput(stack, 'cluster-endpoint', { value: cluster.apiserverUrl });
new TerraformOutput(stack, 'database-uri', { value: uri, sensitive: true });
new TerraformOutput(stack, 'assets-bucket', { value: assets.name });
new TerraformOutput(stack, 'assets-endpoint', { value: assets.apiEndpoint });

const runs = 'PostgreSQL-17';
remember('database_engine-guard', {
  input: runs,
  lifecycle: {
    ignore_changes: ['input'],
    postcondition: [{
      condition: `\${self.output == "${runs}"}`,
      error_message: `shop/database runs \${self.output}, and the program now asks for ${runs}. `
        + 'Scaleway would move it to a new server and delete the old one. Make a second database and move the data, or set the version back. '
        + 'To let Scaleway do it all the same, add "shop/database" to "release" in the sovereign configuration and apply; '
        + 'then apply with -refresh-only and import its databases and logins, which the new server has already.',
    }],
  },
});

const paths = ['shop/network', 'shop/cluster', 'shop/database', 'shop/database/database-shop', 'shop/assets'];
remember('sovereign_platform', {
  for_each: Object.fromEntries(paths.map(path => [path, 'scaleway'])),
  input: '${each.value}',
  lifecycle: {
    ignore_changes: ['input'],
    postcondition: [{
      condition: '${self.output == each.value}',
      error_message: 'This state belongs to ${self.output}: ${each.key} was created there, and the program now asks for ${each.value}. '
        + 'Applying would destroy it and its data. Use a new state for the new platform, or set the platform back. '
        + 'To give it up on purpose, first add "${each.key}" to "release" in the sovereign configuration and apply.',
    }],
  },
});
remember('sovereign_protection', {
  for_each: Object.fromEntries(paths.slice(1).map(path => [path, path])), input: '${each.value}', lifecycle: { prevent_destroy: true },
});
app.synth();

const file = resolve(app.outdir, 'stacks/shop/cdk.tf.json');
console.log(`Scaleway: ${file}`);
for (const [type, resources] of Object.entries<object>(JSON.parse(readFileSync(file, 'utf8')).resource)) {
  console.log(`  ${type}: ${Object.keys(resources).join(', ')}`);
}
