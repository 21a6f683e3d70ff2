import { synthesize, withCopy } from './run-program';

const KINDS = ['scaleway', 'ovhcloud'];

describe.each(KINDS)('portable-app on %s', platform => {
  const json = () => withCopy('examples/portable-app', copy => JSON.parse(synthesize(copy, 'shop', platform)));

  test('has a network, a cluster, a database with its user, a bucket and their outputs', () => {
    const { '//': { metadata }, output } = json();

    const constructs = Object.entries<any>(metadata.sovereign.constructs);
    expect(Object.fromEntries(constructs.map(([path, { construct }]) => [path, construct]))).toEqual({
      'shop/network': 'PrivateNetwork',
      'shop/cluster': 'SovereignCluster',
      'shop/cluster/pool-web': 'NodePool',
      'shop/database': 'ManagedPostgres',
      'shop/database/database-shop': 'Database',
      'shop/database/user-app': 'Login',
      'shop/assets': 'ObjectBucket',
    });
    expect(constructs.map(([, chosen]) => chosen.platform)).toEqual(constructs.map(() => platform));
    expect(Object.keys(output).sort()).toEqual(['assets-bucket', 'assets-endpoint', 'cluster-endpoint', 'database-uri', 'kubeconfig']);
    expect(Object.keys(output).filter(name => output[name].sensitive).sort()).toEqual(['database-uri', 'kubeconfig']);
  });
});

/** What a provider for Kubernetes wants on each platform. */
const CREDENTIALS = { scaleway: ['token'], ovhcloud: ['client_certificate', 'client_key'], hetzner: ['client_certificate', 'client_key'] };

describe.each(Object.entries(CREDENTIALS))('cluster-then-workload on %s', (platform, credentials) => {
  const [cluster, workload] = withCopy('examples/cluster-then-workload', copy =>
    ['cluster', 'workload'].map(stack => JSON.parse(synthesize(copy, stack, platform))));
  const connection = workload.provider.helm[0].kubernetes;

  test('the provider of the second stack is configured from the state of the first one, by references alone', () => {
    expect(Object.keys(connection).sort()).toEqual(['cluster_ca_certificate', 'host', ...credentials].sort());
    for (const value of Object.values(connection)) expect(value).toMatch(/data\.terraform_remote_state\.cross-stack-reference-input-cluster\.outputs\./);
    expect(Object.values<any>(cluster.output).map(({ sensitive }) => sensitive)).toEqual(Object.keys(cluster.output).map(() => true));
    expect(Object.keys(cluster.output)).toHaveLength(Object.keys(connection).length);
  });

  test('the second stack knows nothing of the cloud but where the state is', () => {
    const elsewhere = withCopy('examples/cluster-then-workload', copy =>
      JSON.parse(synthesize(copy, 'workload', KINDS.find(kind => kind !== platform))));

    expect(Object.keys(workload.terraform.required_providers)).toEqual(['helm']);
    expect(workload.resource).toEqual(elsewhere.resource);
    expect(workload.terraform.backend.local.path).toContain(`.${platform}.`);
  });

  test('charts are pinned, and what is installed second waits for the first', () => {
    const { flux, sync } = workload.resource.helm_release;

    expect([flux, sync].map(({ version }) => version)).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
    expect(sync.depends_on).toEqual(['helm_release.flux']);
  });
});

describe('existing-stack', () => {
  const json = () => withCopy('examples/existing-stack', copy => JSON.parse(synthesize(copy, 'existing')));

  test('uses the provider of the stack and adds no other', () => {
    expect(json().provider).toEqual({ scaleway: [{ region: 'fr-par' }] });
  });

  test('adds the bucket with its guards', () => {
    const { resource } = json();

    expect(resource.scaleway_object_bucket.backups).toMatchObject({ provider: 'scaleway', region: 'fr-par', versioning: { enabled: true } });
    expect(resource.terraform_data.sovereign_protection.for_each).toEqual({ 'existing/backups': 'existing/backups' });
  });
});
