/**
 * What examples/portable-app gives on Scaleway, written without the library: the other side of the bench, which checks that
 * both give the same resources. Only the guards are left out, so the library does a little more than this.
 */
import { App, Fn, LocalBackend, TerraformOutput, TerraformStack } from 'cdktf';
import { Password } from '../lib/internal/random/password';
import { RandomProvider } from '../lib/internal/random/provider';
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

const passwordRules = {
  provider: random, length: 32, minLower: 1, minUpper: 1, minNumeric: 1, minSpecial: 1, overrideSpecial: '_', keepers: { rotation: '1' },
};
const adminPassword = new Password(stack, 'database_password', passwordRules);
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
  passwordWo: adminPassword.result,
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
  lifecycle,
});
new ObjectBucketServerSideEncryptionConfiguration(stack, 'assets_encryption', {
  provider, region, bucket: assets.name, rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: 'AES256' } }],
});

const address = `${database.privateNetwork.ip}:${database.privateNetwork.port}`;
const uri = `postgresql://app:${Fn.urlencode(userPassword.result)}@${address}/shop?sslmode=verify-full`;
new TerraformOutput(stack, 'database-uri', { value: uri, sensitive: true });
new TerraformOutput(stack, 'assets-url', { value: `s3://${assets.name}` });
new TerraformOutput(stack, 'assets-endpoint', { value: assets.apiEndpoint });
app.synth();
