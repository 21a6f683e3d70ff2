/**
 * What examples/portable-app gives on OVHcloud, written without the library: the other side of the bench, which checks that
 * both give the same resources, those that guard the state included. Only what the library notes down about itself is left out.
 */
import { readFileSync } from 'fs';
import { resolve } from 'path';
import { App, Fn, LocalBackend, TerraformOutput, TerraformResource, TerraformStack, TerraformVariable, Token } from 'cdktf';
import { CloudProjectDatabase } from '../lib/internal/ovh/cloud-project-database';
import { CloudProjectDatabaseDatabase } from '../lib/internal/ovh/cloud-project-database-database';
import { CloudProjectDatabasePostgresqlUser } from '../lib/internal/ovh/cloud-project-database-postgresql-user';
import { CloudProjectGateway } from '../lib/internal/ovh/cloud-project-gateway';
import { CloudProjectKube } from '../lib/internal/ovh/cloud-project-kube';
import { CloudProjectKubeIprestrictions } from '../lib/internal/ovh/cloud-project-kube-iprestrictions';
import { CloudProjectKubeNodepool } from '../lib/internal/ovh/cloud-project-kube-nodepool';
import { CloudProjectNetworkPrivate } from '../lib/internal/ovh/cloud-project-network-private';
import { CloudProjectNetworkPrivateSubnetV2 } from '../lib/internal/ovh/cloud-project-network-private-subnet-v2';
import { CloudProjectStorage } from '../lib/internal/ovh/cloud-project-storage';
import {
  CloudProjectStorageObjectBucketLifecycleConfiguration,
} from '../lib/internal/ovh/cloud-project-storage-object-bucket-lifecycle-configuration';
import { DataOvhCloudProjectDatabaseCertificates } from '../lib/internal/ovh/data-ovh-cloud-project-database-certificates';
import { OvhProvider } from '../lib/internal/ovh/provider';

const networkRegion = 'GRA11';
const region = 'GRA';
const name = 'shop-network';
const engine = 'postgresql';
const preventDestroy = true;

const app = new App();
const stack = new TerraformStack(app, 'shop');
new LocalBackend(stack, { path: '../../../terraform.shop.ovhcloud.tfstate' });
const provider = new OvhProvider(stack, 'ovh-provider', { endpoint: 'ovh-eu' });
const project = new TerraformVariable(stack, 'ovhcloud_service_name', {
  type: 'string', nullable: false, description: 'Id of the OVHcloud Public Cloud project that resources are made in: 32 hexadecimal digits.',
});
const common = { provider, serviceName: project.stringValue };

/** The engine's own class for these, `DataResource`, starts Terraform to ask its version, which would take the library's place in the bench. */
function remember(id: string, content: object): void {
  const resource = new TerraformResource(stack, id, { terraformResourceType: 'terraform_data' });
  for (const [key, value] of Object.entries(content)) resource.addOverride(key, value);
}

const network = new CloudProjectNetworkPrivate(stack, 'network', {
  ...common, name, regions: [networkRegion], vlanId: 3552, lifecycle: { replaceTriggeredBy: ['terraform_data.network_placement'] },
});
remember('network_placement', { input: { region: networkRegion } });
const networkId = network.regionsOpenstackIds.lookup(networkRegion);
const subnet = new CloudProjectNetworkPrivateSubnetV2(stack, 'network_subnet', {
  ...common, networkId, name, region: networkRegion, cidr: '10.20.0.0/16', dhcp: true, enableGatewayIp: true,
});
const gateway = new CloudProjectGateway(stack, 'network_gateway', {
  ...common, networkId, name, region: networkRegion, model: 's', subnetId: subnet.id,
});

const subnetId = subnet.id;
const cluster = new CloudProjectKube(stack, 'cluster', {
  ...common,
  region: networkRegion,
  name: 'shop-cluster',
  version: '1.35',
  plan: 'free',
  updatePolicy: 'ALWAYS_UPDATE',
  privateNetworkId: networkId,
  nodesSubnetId: subnetId,
  loadBalancersSubnetId: subnetId,
  privateNetworkConfiguration: { defaultVrackGateway: '', privateNetworkRoutingAsDefault: true },
  dependsOn: [subnet, gateway],
  lifecycle: { preventDestroy, replaceTriggeredBy: ['terraform_data.cluster_placement'] },
});
remember('cluster_placement', { input: { nodes_subnet_id: subnetId } });
const kubeId = cluster.id;
const gatewayAddresses = Token.asList(gateway.interpolationForAttribute('external_information[0].ips[*].ip'));
const gatewayAddress = Token.asString(Fn.regex('[0-9]+(?:[.][0-9]+){3}', Fn.join(' ', gatewayAddresses)));
const allowed = new CloudProjectKubeIprestrictions(stack, 'cluster_access-list', {
  ...common, kubeId, ips: ['203.0.113.0/24', `${gatewayAddress}/32`],
});
new CloudProjectKubeNodepool(stack, 'cluster_pool-web', {
  ...common,
  kubeId,
  name: 'web',
  flavorName: 'b3-16',
  desiredNodes: 2,
  minNodes: 2,
  maxNodes: 2,
  autoscale: false,
  monthlyBilled: false,
  dependsOn: [cluster, allowed],
});

const node = { networkId, region, subnetId };
const database = new CloudProjectDatabase(stack, 'database', {
  ...common,
  description: 'shop-database',
  engine,
  version: '17',
  plan: 'production',
  flavor: 'b3-8',
  diskSize: 160,
  nodes: [node, node],
  ipRestrictions: [{ ip: '10.20.0.0/16', description: 'allowed' }],
  backupRegions: [region],
  deletionProtection: true,
  dependsOn: [subnet, gateway],
  lifecycle: { preventDestroy, replaceTriggeredBy: ['terraform_data.database_placement'] },
});
remember('database_placement', { input: { region, network_id: networkId, subnet_id: subnetId } });
const onServer = { ...common, clusterId: database.id };
new DataOvhCloudProjectDatabaseCertificates(stack, 'database_certificates', { ...onServer, engine });
const shop = new CloudProjectDatabaseDatabase(stack, 'database_database-shop', {
  ...onServer, engine, name: 'shop', lifecycle: { preventDestroy },
});
const user = new CloudProjectDatabasePostgresqlUser(stack, 'database_user-app', { ...onServer, name: 'app', dependsOn: [shop] });

const assets = new CloudProjectStorage(stack, 'assets', {
  ...common,
  regionName: region,
  name: 'shop-assets-dec4082c',
  tags: { team: 'shop' },
  versioning: { status: 'enabled' },
  encryption: { sseAlgorithm: 'AES256' },
  hideObjects: true,
  lifecycle: { preventDestroy },
});
new CloudProjectStorageObjectBucketLifecycleConfiguration(stack, 'assets_lifecycle', {
  ...common,
  regionName: region,
  containerName: assets.name,
  rules: [{ id: 'old-versions', status: 'enabled', noncurrentVersionExpiration: { noncurrentDays: 90 } }],
});

const endpoints = `${database.fqn}.endpoints[*]`;
const ofPostgres = (key: string) => `\${element(matchkeys(${endpoints}.${key}, ${endpoints}.component, ["${engine}"]), 0)}`;
const address = `${ofPostgres('domain')}:${ofPostgres('port')}`;
const uri = `postgresql://app:${Fn.replace(Fn.urlencode(user.password), '+', '%20')}@${address}/shop?sslmode=verify-full`;
new TerraformOutput(stack, 'kubeconfig', { value: cluster.kubeconfig, sensitive: true });
new TerraformOutput(stack, 'cluster-endpoint', { value: `https://${Fn.trimprefix(cluster.url, 'https://')}` });
new TerraformOutput(stack, 'database-uri', { value: uri, sensitive: true });
new TerraformOutput(stack, 'assets-bucket', { value: assets.name });
new TerraformOutput(stack, 'assets-endpoint', { value: 'https://s3.gra.io.cloud.ovh.net' });

const paths = ['shop/network', 'shop/cluster', 'shop/database', 'shop/database/database-shop', 'shop/assets'];
remember('sovereign_platform', {
  for_each: Object.fromEntries(paths.map(path => [path, 'ovhcloud'])),
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
console.log(`OVHcloud: ${file}`);
for (const [type, resources] of Object.entries<object>(JSON.parse(readFileSync(file, 'utf8')).resource)) {
  console.log(`  ${type}: ${Object.keys(resources).join(', ')}`);
}
