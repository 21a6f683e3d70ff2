import { lookedAt, rules, violations } from './ovhcloud-rules';
import { Change, clusterBreaks, clusterIdBreaks, set } from './ovhcloud-rules-cluster-examples';
import { clusterResources } from './ovhcloud-rules-cluster-sound';
import { OvhcloudStack } from './ovhcloud-rules-stack';

const PROJECT = '0123456789abcdef0123456789abcdef';
const ACCOUNT = { provider: 'ovh', service_name: '${var.ovhcloud_service_name}' };
const SECOND = { provider: 'ovh.second', service_name: PROJECT };

const PN = 'ovh_cloud_project_network_private';
const SUBNET = 'ovh_cloud_project_network_private_subnet_v2';
const GATEWAY = 'ovh_cloud_project_gateway';
const CLUSTER = 'ovh_cloud_project_database';
const DATABASE = 'ovh_cloud_project_database_database';
const LOGIN = 'ovh_cloud_project_database_postgresql_user';
const BUCKET = 'ovh_cloud_project_storage';
const LIFECYCLE = 'ovh_cloud_project_storage_object_bucket_lifecycle_configuration';
const USER = 'ovh_cloud_project_user';
const POLICY = 'ovh_cloud_project_user_s3_policy';
const KEY = 'ovh_cloud_project_user_s3_credential';

const networkId = `\${${PN}.main.regions_openstack_ids["GRA11"]}`;
const subnetId = `\${${SUBNET}.main.id}`;
const clusterId = `\${${CLUSTER}.main.id}`;
const userId = `\${${USER}.reader.id}`;
const bucketName = `\${${BUCKET}.main.name}`;
const NODE = { region: 'GRA', network_id: networkId, subnet_id: subnetId };

/** Two accounts and one of everything but clusters. */
const WITHOUT_CLUSTERS = {
  provider: { ovh: [{ endpoint: 'ovh-eu' }, { endpoint: 'https://api.example/1.0', alias: 'second' }] },
  resource: {
    [PN]: {
      main: { ...ACCOUNT, name: 'main', regions: ['GRA11'], vlan_id: 100, lifecycle: { replace_triggered_by: ['terraform_data.gra'] } },
      other: { ...ACCOUNT, name: 'other', regions: ['WAW1'], vlan_id: 200, lifecycle: { replace_triggered_by: ['terraform_data.waw'] } },
    },
    [SUBNET]: {
      main: { ...ACCOUNT, region: 'GRA11', network_id: networkId, cidr: '10.20.0.0/16', dhcp: true, enable_gateway_ip: true },
    },
    [GATEWAY]: { main: { ...ACCOUNT, region: 'GRA11', model: 's', network_id: networkId, subnet_id: subnetId } },
    [CLUSTER]: {
      main: {
        ...ACCOUNT,
        engine: 'postgresql',
        version: '17',
        plan: 'business',
        flavor: 'db1-4',
        nodes: [NODE, NODE],
        disk_size: 160,
        ip_restrictions: [{ ip: '10.20.0.0/16', description: 'allowed' }],
        backup_regions: ['GRA', 'WAW'],
        maintenance_time: '03:30:00',
        advanced_configuration: { work_mem: '16' },
        deletion_protection: true,
        depends_on: [`${GATEWAY}.main`],
        lifecycle: { prevent_destroy: true, replace_triggered_by: ['terraform_data.placement'] },
      },
    },
    [DATABASE]: { shop: { ...ACCOUNT, engine: 'postgresql', cluster_id: clusterId, name: 'shop' } },
    [LOGIN]: { app: { ...ACCOUNT, cluster_id: clusterId, name: 'app', roles: ['replication'] } },
    [BUCKET]: {
      main: {
        ...ACCOUNT,
        region_name: 'EU-WEST-PAR',
        name: 'shop-assets',
        hide_objects: true,
        versioning: { status: 'enabled' },
        encryption: { sse_algorithm: 'AES256' },
        object_lock: { status: 'enabled', rule: { mode: 'governance', period: 'P7D' } },
        tags: { team: 'shop' },
        lifecycle: { prevent_destroy: true },
      },
      second: {
        ...SECOND,
        region_name: 'GRA',
        name: 'shop-logs',
        hide_objects: true,
        versioning: { status: 'disabled' },
        encryption: { sse_algorithm: 'plaintext' },
        tags: {},
        lifecycle: { prevent_destroy: false },
      },
    },
    [LIFECYCLE]: {
      main: {
        ...ACCOUNT,
        region_name: 'EU-WEST-PAR',
        container_name: bucketName,
        rules: [
          { id: 'logs', status: 'enabled', filter: { prefix: 'logs/' }, expiration: { days: 90 } },
          { id: 'cold', status: 'enabled', transitions: [{ days: 60, storage_class: 'DEEP_ARCHIVE' }] },
        ],
      },
    },
    [USER]: { reader: { ...ACCOUNT, description: 'shop-assets-grant-reader', role_names: ['objectstore_operator'] } },
    [POLICY]: {
      reader: {
        ...ACCOUNT,
        user_id: userId,
        policy: '${jsonencode({"Statement" = [{"Sid" = "bucket", "Effect" = "Allow", "Action" = ["s3:GetObject"], '
          + `"Resource" = ["arn:aws:s3:::${bucketName}", "arn:aws:s3:::${bucketName}/*"]}]})}`,
      },
    },
    [KEY]: { reader: { ...ACCOUNT, user_id: userId, depends_on: [`${POLICY}.reader`] } },
    terraform_data: {
      gra: { input: { region: 'GRA11' } },
      waw: { input: { region: 'WAW1' } },
      placement: { input: { region: 'GRA', network_id: networkId } },
    },
  },
  data: {
    [CLUSTER]: { old: { ...ACCOUNT, engine: 'postgresql', id: '01234567-89ab-4def-8123-456789abcdef' } },
    ovh_cloud_project_database_certificates: { main: { ...ACCOUNT, engine: 'postgresql', cluster_id: clusterId } },
  },
};

/** Two accounts and one of everything; each time a fresh copy. */
function sound(): any {
  const json: any = structuredClone(WITHOUT_CLUSTERS);
  for (const [type, blocks] of Object.entries(structuredClone(clusterResources))) json.resource[type] = { ...json.resource[type], ...blocks };
  return json;
}

const cluster = (change: object) => set(CLUSTER, 'main', change);
const bucket = (change: object) => set(BUCKET, 'main', change);
const lifecycle = (change: object) => set(LIFECYCLE, 'main', change);
const rule = (change: object) => lifecycle({ rules: [{ id: 'logs', status: 'enabled', expiration: { days: 90 }, ...change }] });
const policy = (statement: object) => set(POLICY, 'reader', { policy: JSON.stringify({ Statement: [{ Effect: 'Allow', ...statement }] }) });

/** For every rule the changes that break it. */
const BREAKS: Record<string, Change[]> = {
  ...clusterBreaks,
  'project-named': [bucket({ service_name: undefined }), bucket({ service_name: 'my-project' })],
  'provider-named': [bucket({ provider: undefined }), bucket({ provider: 'ovh.third' })],
  'one-project-per-provider': [bucket({ service_name: PROJECT })],
  'account-not-crossed': [set(LIFECYCLE, 'main', SECOND), set(POLICY, 'reader', SECOND)],
  'endpoint-known': [json => delete json.provider.ovh[0].endpoint, json => Object.assign(json.provider.ovh[1], { endpoint: 'ovh-mars' })],
  'no-credentials': [json => Object.assign(json.provider.ovh[0], { access_token: 'secret' })],
  'no-purchase': [json => Object.assign(json.resource, { ovh_domain_zone: { shop: ACCOUNT } })],
  'id-kind': [
    set(SUBNET, 'main', { network_id: `\${${PN}.main.id}` }),
    set(GATEWAY, 'main', { network_id: 'pn-1234_0' }),
    set(GATEWAY, 'main', { subnet_id: networkId }),
    cluster({ nodes: [{ ...NODE, network_id: `\${${PN}.main.id}` }] }),
    set(LOGIN, 'app', { cluster_id: `\${data.${CLUSTER}.old.id}` }),
    set(LOGIN, 'app', { cluster_id: `\${${CLUSTER}.missing.id}` }),
    set(KEY, 'reader', { user_id: `\${${USER}.reader.username}` }),
    lifecycle({ container_name: `\${${BUCKET}.main.id}` }),
    ...clusterIdBreaks,
  ],
  'network-region': [set(PN, 'main', { regions: ['GRA'] }), set(PN, 'main', { regions: [] }), set(PN, 'main', { regions: ['GRA11', 'WAW1'] })],
  'network-move': [set(PN, 'main', { lifecycle: undefined }), set('terraform_data', 'gra', { input: { region: 'WAW1' } })],
  'network-vlan': [set(PN, 'main', { vlan_id: 0 }), set(PN, 'main', { vlan_id: 4001 }), set(PN, 'main', { vlan_id: undefined })],
  'network-vlan-unique': [set(PN, 'other', { vlan_id: 100 })],
  'network-same-region': [set(SUBNET, 'main', { region: 'WAW1' }), set(GATEWAY, 'main', { region: 'GRA' }), set(PN, 'main', { regions: ['WAW1'] })],
  'subnet-range': [set(SUBNET, 'main', { cidr: '10.20.0.1/16' }), set(SUBNET, 'main', { cidr: '10.20.0.0' })],
  'subnet-dhcp': [set(SUBNET, 'main', { dhcp: false })],
  'subnet-gateway-address': [set(SUBNET, 'main', { enable_gateway_ip: false }), json => delete json.resource[GATEWAY]],
  'gateway-model': [set(GATEWAY, 'main', { model: 'S' })],
  'database-engine': [cluster({ engine: 'PostgreSQL' }), set(DATABASE, 'shop', { engine: 'mysql' })],
  'database-name': [set(DATABASE, 'shop', { name: 'Shop' }), set(LOGIN, 'app', { name: 'my-app' })],
  'database-login': [set(LOGIN, 'app', { password: 'chosen' }), set(LOGIN, 'app', { roles: ['admin'] })],
  'database-version': [cluster({ version: '17.2' })],
  'database-type': [cluster({ plan: 'free' }), cluster({ flavor: 'b3-8' }), cluster({ nodes: [{ ...NODE, region: 'EU-WEST-PAR' }] })],
  'database-nodes': [cluster({ nodes: [NODE] }), cluster({ plan: 'essential' })],
  'database-nodes-alike': [cluster({ nodes: [NODE, { ...NODE, subnet_id: undefined }] })],
  'database-region': [cluster({ nodes: [{ ...NODE, region: 'GRA11' }] })],
  'database-network-region': [cluster({ nodes: [{ ...NODE, region: 'WAW' }] })],
  'database-private': [cluster({ nodes: [{ region: 'GRA' }] }), cluster({ nodes: [{ ...NODE, subnet_id: undefined }] })],
  'database-storage': [cluster({ disk_size: 10 }), cluster({ disk_size: 9000 }), cluster({ disk_size: 161 }), cluster({ disk_size: undefined })],
  'database-clients': [cluster({ ip_restrictions: [] }), cluster({ ip_restrictions: undefined })],
  'database-client-form': [
    cluster({ ip_restrictions: [{ ip: '0.0.0.0/0', description: 'all' }] }),
    cluster({ ip_restrictions: [{ ip: '10.20.0.5/16', description: 'host bits' }] }),
    cluster({ ip_restrictions: [{ ip: '10.20.0.0/16' }] }),
  ],
  'database-backup-regions': [
    cluster({ backup_regions: undefined }),
    cluster({ backup_regions: ['WAW'] }),
    cluster({ backup_regions: ['GRA', 'GRA'] }),
    cluster({ backup_regions: ['GRA', 'WAW', 'DE'] }),
    cluster({ backup_regions: ['GRA', 'WAW1'] }),
    cluster({ backup_regions: ['GRA', null] }),
  ],
  'database-times': [cluster({ maintenance_time: '03:30' }), cluster({ maintenance_time: '24:00:00' }), cluster({ backup_time: 'noon' })],
  'database-settings': [cluster({ advanced_configuration: { deadlock_timeout: '1000' } }), cluster({ advanced_configuration: { work_mem: 16 } })],
  'database-protection': [cluster({ deletion_protection: false }), cluster({ deletion_protection: undefined })],
  'database-move': [
    cluster({ lifecycle: { prevent_destroy: true } }),
    cluster({ lifecycle: { prevent_destroy: true, replace_triggered_by: ['${terraform_data.placement}'] } }),
    set('terraform_data', 'placement', { input: { region: 'GRA' } }),
  ],
  'database-waits': [cluster({ depends_on: undefined })],
  'bucket-name': [bucket({ name: 'Shop_Assets' }), bucket({ name: 'shop.assets' }), bucket({ name: 'ab' })],
  'bucket-region': [bucket({ region_name: 'gra' }), bucket({ region_name: 'GRA11' }), lifecycle({ region_name: undefined })],
  'bucket-objects': [bucket({ replication: [{ rules: [] }] })],
  'bucket-versioning': [bucket({ versioning: undefined }), bucket({ versioning: { status: 'Enabled' } })],
  'bucket-encryption': [bucket({ encryption: undefined }), bucket({ encryption: { sse_algorithm: 'aes256' } })],
  'bucket-tags': [bucket({ tags: undefined }), bucket({ tags: ['team=shop'] })],
  'bucket-hides-objects': [bucket({ hide_objects: undefined })],
  'bucket-protection': [bucket({ lifecycle: undefined })],
  'bucket-lock': [
    bucket({ object_lock: { status: 'enabled', rule: { mode: 'governance', period: '30 days' } } }),
    bucket({ object_lock: { status: 'enabled', rule: { mode: 'GOVERNANCE', period: 'P7D' } } }),
    bucket({ object_lock: { status: 'enabled', rule: { mode: 'governance' } } }),
    bucket({ object_lock: { rule: { mode: 'governance', period: 'P7D' } } }),
  ],
  'bucket-lock-versions': [bucket({ versioning: { status: 'disabled' } })],
  'lifecycle-rules': [lifecycle({ rules: [] }), json => json.resource[LIFECYCLE].main.rules.push({ id: 'logs', status: 'enabled', expiration: { days: 1 } })],
  'lifecycle-rule': [rule({ status: 'Enabled' }), rule({ expiration: undefined }), rule({ expiration: { days: 0 } }), lifecycle({ rules: [{ id: 'idle', status: 'enabled' }] })],
  'lifecycle-class': [
    rule({ transitions: [{ days: 60, storage_class: 'GLACIER' }] }),
    json => json.resource[LIFECYCLE].main.region_name = 'GRA',
  ],
  'lifecycle-place': [lifecycle({ region_name: 'GRA' }), json => json.resource[LIFECYCLE].again = json.resource[LIFECYCLE].main],
  'user-role': [set(USER, 'reader', { role_names: ['administrator'] }), set(USER, 'reader', { role_name: 'objectstore_operator' })],
  'user-description': [set(USER, 'reader', { description: undefined }), set(USER, 'reader', { description: '${timestamp()}' })],
  'user-policy': [json => delete json.resource[POLICY], json => json.resource[POLICY].again = json.resource[POLICY].reader],
  'key-after-policy': [set(KEY, 'reader', { depends_on: undefined })],
  'policy-form': [set(POLICY, 'reader', { policy: 'allow everything' }), set(POLICY, 'reader', { policy: '{"Statement":[]}' }), policy({ Effect: 'allow' })],
  'policy-actions': [policy({ Action: ['s3:*'] }), policy({ Action: 's3:PutBucketPolicy' })],
  'policy-resources': [
    policy({ Resource: ['*'] }),
    policy({ Resource: ['arn:aws:s3:::*', 'arn:aws:s3:::*/*'] }),
    policy({ Resource: ['arn:aws:s3:::shop-assets'] }),
    policy({ Resource: ['arn:aws:s3:::shop-assets', 'arn:aws:s3:::other/*'] }),
    policy({ Resource: ['arn:aws:s3:::shop-assets', 'arn:aws:s3:::shop-assets/*', 'arn:aws:s3:::other'] }),
  ],
};

test('a sound stack breaks no rule', () => {
  expect(violations(sound())).toEqual([]);
});

test('a stack without OVHcloud breaks no rule', () => {
  expect(violations({ resource: { scaleway_vpc: { vpc: {} } } })).toEqual([]);
});

test('every rule has an id of its own and examples that break it', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(Object.keys(BREAKS).sort());
});

test.each(rules.map(each => [each.id, each] as const))('%s: looks at the sound stack', (_id, each) => {
  expect(lookedAt(each, new OvhcloudStack(sound()))).not.toEqual([]);
});

const examples = Object.entries(BREAKS).flatMap(([id, changes]) => changes.map((change, index) => [id, index + 1, change] as const));

test.each(examples)('%s: example %i breaks it', (id, _number, change) => {
  const json = sound();
  change(json);

  const broken = violations(JSON.parse(JSON.stringify(json)));
  expect(broken).toContainEqual({ rule: id, address: expect.stringMatching(/^ovh/), message: expect.any(String) });
});
