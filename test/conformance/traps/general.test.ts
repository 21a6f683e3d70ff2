import { TerraformStack } from 'cdktf';
import { OvhProvider } from '../../../lib/internal/ovh/provider';
import { Location } from '../../../lib/location';
import { DatabaseSize } from '../../../lib/size';
import { bucket, cluster, database, network, only, ovhcloud, scaleway } from './support';

const everyProvider = (cloud: typeof scaleway, type: string) => cloud.everyStack().flatMap(json => json.provider[type] ?? []);

const wholeShop = (stack: TerraformStack) => {
  database({}, made => made.addUser('app', 'shop'))(stack);
  bucket({}, made => made.grantRead('reader'))(stack);
};

describe('Scaleway', () => {
  const PLACELESS = ['scaleway_iam_application', 'scaleway_iam_policy', 'scaleway_iam_api_key'];
  const PROJECT = '22222222-2222-4222-8222-222222222222';

  test('scaleway-environment-beats-provider', () => {
    const placed = scaleway.everyResource().filter(({ type }) => type.startsWith('scaleway_') && !PLACELESS.includes(type));

    expect(placed.length).toBeGreaterThan(0);
    expect(placed.filter(({ body }) => !body.region && !body.zone)).toEqual([]);
    const json = scaleway.synth(wholeShop, { platforms: { scaleway: { location: 'fr', projectId: PROJECT } } });
    const ofProject = [
      'vpc', 'vpc_private_network', 'vpc_public_gateway', 'vpc_public_gateway_ip', 'rdb_instance',
      'object_bucket', 'object_bucket_policy', 'object_bucket_server_side_encryption_configuration',
    ];
    for (const type of ofProject) expect(only(json, `scaleway_${type}`).project_id).toBe(PROJECT);
  });

  test('scaleway-locality-mismatch', () => {
    const json = scaleway.synth(wholeShop, { platforms: { scaleway: { location: 'nl' } } });

    const regions = Object.values<any>(json.resource).flatMap(byName => Object.values<any>(byName)).map(body => body.region).filter(Boolean);
    expect(new Set(regions)).toEqual(new Set(['nl-ams']));
  });

  test('scaleway-unknown-region-only-warns', () => {
    expect(scaleway.refusal(network({ location: Location.exactly({ scaleway: 'fr-paris' }) }))).toEqual(['location-unknown']);
  });

  test('scaleway-unknown-types-pass', () => {
    expect(scaleway.refusal(database({ size: DatabaseSize.exactly({ scaleway: 'DB-HUGE' }) }))).toEqual(['size-unknown']);
    expect(scaleway.refusal(database({ postgresVersion: '99' }))).toEqual(['version-unknown']);
  });

  test('scaleway-tags-forms', () => {
    const json = scaleway.synth(wholeShop, { labels: { team: 'shop' } });

    for (const type of ['vpc', 'vpc_private_network', 'rdb_instance']) expect(only(json, `scaleway_${type}`).tags).toEqual(['team=shop']);
    expect(only(json, 'scaleway_object_bucket').tags).toEqual({ team: 'shop' });
    const ofCluster = scaleway.synth(cluster({ labels: { env: 'dev' } }), { labels: { team: 'shop' } });
    for (const type of ['k8s_cluster', 'k8s_pool']) expect(only(ofCluster, `scaleway_${type}`).tags).toEqual(['env=dev', 'team=shop']);
  });

  test('scaleway-api-url-misses-buckets', () => {
    for (const provider of everyProvider(scaleway, 'scaleway')) expect(provider).not.toHaveProperty('api_url');
  });
});

describe('OVHcloud', () => {
  const PURCHASES = ['ovh_domain_zone', 'ovh_okms', 'ovh_cloud_project', 'ovh_vrack', 'ovh_iploadbalancing', 'ovh_dedicated_server'];

  test('ovhcloud-region-vocabularies', () => {
    const json = ovhcloud.synth(wholeShop);

    expect(only(json, 'ovh_cloud_project_network_private').regions).toEqual(['GRA11']);
    expect(only(json, 'ovh_cloud_project_database').nodes[0].region).toBe('GRA');
    expect(only(json, 'ovh_cloud_project_storage').region_name).toBe('GRA');
  });

  test('ovhcloud-service-name', () => {
    const ours = (json: any) => Object.entries<any>(json.resource).filter(([type]) => type.startsWith('ovh_')).flatMap(([, byName]) => Object.values<any>(byName));
    const unconfigured = ovhcloud.synth(wholeShop, { platforms: { ovhcloud: { location: 'fr' } } });

    expect(ours(ovhcloud.synth(wholeShop)).filter(body => body.service_name !== '0123456789abcdef0123456789abcdef')).toEqual([]);
    expect(unconfigured.variable.ovhcloud_service_name).toMatchObject({ type: 'string', nullable: false });
    expect(ours(unconfigured).filter(body => body.service_name !== '${var.ovhcloud_service_name}')).toEqual([]);
  });

  test('ovhcloud-ignore-init-error', () => {
    for (const provider of everyProvider(ovhcloud, 'ovh')) expect(provider).not.toHaveProperty('ignore_init_error');
  });

  test('ovhcloud-two-authentications', () => {
    for (const provider of everyProvider(ovhcloud, 'ovh')) expect(Object.keys(provider).filter(key => key !== 'alias')).toEqual(['endpoint']);
  });

  test('ovhcloud-endpoint-oauth2', () => {
    for (const provider of everyProvider(ovhcloud, 'ovh')) expect(provider.endpoint).toBe('ovh-eu');
  });

  test('ovhcloud-orders', () => {
    expect(ovhcloud.everyResource().filter(({ type }) => PURCHASES.includes(type))).toEqual([]);
  });

  test('ovhcloud-removed-resources', () => {
    expect(ovhcloud.everyResource().filter(({ type }) => type.endsWith('ip_restriction'))).toEqual([]);
    expect(ovhcloud.argumentsOf('ovh_cloud_project_database')).toContain('ip_restrictions');
  });

  test('ovhcloud-labels-only-on-buckets', () => {
    const json = ovhcloud.synth(wholeShop, { labels: { team: 'shop' } });

    expect(only(json, 'ovh_cloud_project_storage').tags).toEqual({ team: 'shop' });
    const { constructs } = json['//'].metadata.sovereign;
    for (const path of ['case/network', 'case/database']) expect(constructs[path].labelsNotWritten).toEqual({ team: 'shop' });
  });
});

describe('every cloud', () => {
  test('prevent-destroy-forgotten', () => {
    const protectionOf = (build: (stack: TerraformStack) => void) => scaleway.synth(build).resource.terraform_data.sovereign_protection;
    const protection = protectionOf(wholeShop);

    expect(protection.lifecycle.prevent_destroy).toBe(true);
    expect(Object.keys(protection.for_each).sort()).toEqual(['case/bucket', 'case/database', 'case/database/database-shop']);
    expect(protectionOf(() => {}).for_each).toEqual({});
  });

  test('order-needs-depends-on', () => {
    for (const [cloud, type] of [[scaleway, 'scaleway_rdb_instance'], [ovhcloud, 'ovh_cloud_project_database']] as const) {
      expect(only(cloud.synth(database()), type).depends_on).toHaveLength(2);
    }
  });

  test('duplicate-provider', () => {
    const withOwn = (build: (stack: TerraformStack) => void) => (stack: TerraformStack) => {
      new OvhProvider(stack, 'own', { endpoint: 'ovh-eu' });
      build(stack);
    };

    expect(ovhcloud.synth(withOwn(network())).provider.ovh).toHaveLength(1);
    expect(() => ovhcloud.synth(stack => {
      network()(stack);
      new OvhProvider(stack, 'late', { endpoint: 'ovh-eu' });
    })).toThrow(/provider-duplicate/);
  });

  test('absolute-paths', () => {
    for (const [cloud, kind] of [[scaleway, 'scaleway'], [ovhcloud, 'ovhcloud']] as const) {
      const { backend } = cloud.synth(network()).terraform;
      expect(backend).toEqual({ local: { path: `../../../terraform.case.${kind}.tfstate` } });
    }
  });
});
