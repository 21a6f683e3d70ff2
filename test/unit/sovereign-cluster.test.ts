import { TerraformStack } from 'cdktf';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { PlatformProfile } from '../../lib/profile';
import { NodeSize } from '../../lib/size';
import { DayOfWeek } from '../../lib/sovereign-cluster/driver';
import { NodePoolProps, SovereignCluster, SovereignClusterProps } from '../../lib/sovereign-cluster/sovereign-cluster';
import { FakePlatform } from '../support/fake-platform';
import { FAKE_PROFILE } from '../support/fake-profiles';
import { complaints, messageOf } from '../support/refusals';
import { DEFAULT_CONFIG, only, resolved, resources, synth, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

const POOL: NodePoolProps = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };
const network = (stack: TerraformStack, cidr = '10.20.0.0/16') => new PrivateNetwork(stack, 'network', { cidr });
const make = (stack: TerraformStack, props: Partial<SovereignClusterProps> = {}) => new SovereignCluster(stack, 'cluster', {
  network: props.network ?? network(stack), kubernetesVersion: '1.35', nodePools: [POOL], apiServerAllowedCidrs: ['192.0.2.0/24'], ...props,
});
const stackWith = (props?: Partial<SovereignClusterProps>, config = {}) =>
  synth(stack => make(stack, props), { config: { ...DEFAULT_CONFIG, ...config } });
const written = (props?: Partial<SovereignClusterProps>, config?: object) => only(stackWith(props, config), 'fake_cluster');
const asked = (props: Partial<SovereignClusterProps>, config = {}) => () =>
  withStack(stack => make(stack, props), { config: { ...DEFAULT_CONFIG, ...config } });

describe('a cluster', () => {
  test('is protected, closed to all but the list, and waits for its network by default', () => {
    expect(written()).toMatchObject({
      name: 'shop-cluster', location: 'fr-1', labels: {}, kubernetesVersion: '1.35', highAvailability: false, apiServerAllowedCidrs: ['192.0.2.0/24'],
      networkId: '${fake_network.network.id}', depends_on: ['fake_network.network'], lifecycle: { prevent_destroy: true },
    });
    for (const optional of ['maintenanceWindow', 'podCidr', 'serviceCidr', 'oidc']) expect(written()).not.toHaveProperty(optional);
  });

  test.each<[string, Partial<SovereignClusterProps>, object]>([
    ['nobody may reach the API', { apiServerAllowedCidrs: [] }, { apiServerAllowedCidrs: [] }],
    ['ranges are sorted', { apiServerAllowedCidrs: ['198.51.100.0/24', '192.0.2.0/24', '10.0.0.0/8'] },
      { apiServerAllowedCidrs: ['10.0.0.0/8', '192.0.2.0/24', '198.51.100.0/24'] }],
    ['high availability', { highAvailability: true }, { highAvailability: true }],
    ['a window', { maintenanceWindow: { day: DayOfWeek.SUNDAY, startHour: 0 } }, { maintenanceWindow: { day: 'sunday', startHour: 0 } }],
    ['ranges inside', { podCidr: '10.128.0.0/14', serviceCidr: '10.96.0.0/20' }, { podCidr: '10.128.0.0/14', serviceCidr: '10.96.0.0/20' }],
    ['a login', { oidc: { issuerUrl: 'https://login.example/realm', clientId: 'k8s', groupsClaim: ['groups'] } },
      { oidc: { issuerUrl: 'https://login.example/realm', clientId: 'k8s', groupsClaim: ['groups'] } }],
    ['labels', { labels: { team: 'web' } }, { labels: { team: 'web' } }],
    ['no protection', { deletionProtection: false }, { lifecycle: { prevent_destroy: false } }],
  ])('%s', (_, props, expected) => {
    expect(written(props)).toMatchObject(expected);
  });

  test('its primary resource is the default child', () => withStack(stack => {
    expect(make(stack).node.defaultChild?.node.id).toBe('Default');
  }));

  test('the list given is not reordered', () => withStack(stack => {
    const apiServerAllowedCidrs = ['198.51.100.0/24', '192.0.2.0/24'];
    make(stack, { apiServerAllowedCidrs });
    expect(apiServerAllowedCidrs).toEqual(['198.51.100.0/24', '192.0.2.0/24']);
  }));

  test('is ready when its pools are, also the later ones', () => withStack(stack => {
    const cluster = make(stack);
    const ready = () => cluster.handles.ready.map(({ fqn }) => resolved(stack, fqn).slice(2, -1));
    expect(ready()).toEqual(['fake_cluster.cluster', expect.stringMatching(/^fake_pool\.cluster_pool-main_/)]);
    cluster.addNodePool({ ...POOL, name: 'late' });
    expect(ready().slice(2)).toEqual([expect.stringMatching(/^fake_pool\.cluster_pool-late_/)]);
    expect(resolved(stack, cluster.handles.values)).toEqual({ clusterId: '${fake_cluster.cluster.id}' });
  }));

  test('stands in the metadata with its pools, and in the guards', () => {
    const json = stackWith({ nodePools: [{ ...POOL, maxNodes: 3, zones: ['fr-1b'] }], highAvailability: true });
    expect(json['//'].metadata.sovereign.constructs).toMatchObject({
      'shop/cluster': {
        construct: 'SovereignCluster', platform: 'fake', kind: 'fake', location: 'fr-1', operatedBy: 'platform', kubernetesVersion: '1.35', highAvailability: true,
      },
      'shop/cluster/pool-main': { construct: 'NodePool', platform: 'fake', type: 'small', minNodes: 1, maxNodes: 3, zone: 'fr-1b' },
    });
    expect(Object.keys(resources(json, 'terraform_data').sovereign_protection.for_each)).toEqual(['shop/cluster']);
  });

  test('can be released and destroyed', () => {
    const json = stackWith({}, { release: ['shop/cluster'] });
    expect(only(json, 'fake_cluster').lifecycle.prevent_destroy).toBe(false);
  });
});

describe('the connection', () => {
  const connectionOf = (certificates: boolean) => withStack(stack => {
    const platform = new FakePlatform({ location: 'fr', certificates });
    const cluster = make(stack, { network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', platform }) });
    const { token, clientCertificate, clientKey, ...open } = cluster.connection;
    const secrets = [token, clientCertificate, clientKey].map(secret => secret?.expression ?? 'none');
    return resolved(stack, { ...open, secrets, endpoint: cluster.endpoint, ca: cluster.caCertificate, kubeconfig: cluster.kubeconfig.expression });
  });
  const attribute = (name: string) => `\${fake_cluster.cluster.${name}}`;
  const decoded = (name: string) => `\${base64decode(fake_cluster.cluster.${name})}`;
  const same = {
    host: attribute('endpoint'), endpoint: attribute('endpoint'), kubeconfig: attribute('kubeconfig'),
    ca: attribute('ca_certificate'), clusterCaCertificate: decoded('ca_certificate'),
  };

  test.each<[string, boolean, unknown[]]>([
    ['a token, as it is', false, [attribute('token'), 'none', 'none']],
    ['a client certificate and its key, decoded', true, ['none', decoded('client_certificate'), decoded('client_key')]],
  ])('has %s', (_, certificates, secrets) => {
    expect(connectionOf(certificates)).toEqual({ ...same, secrets });
  });
});

describe('the version', () => {
  const warnings = (kubernetesVersion: string, config = {}) => withStack(stack => {
    const { node } = make(stack, { kubernetesVersion });
    return node.metadata.filter(({ type }) => type.endsWith('warn')).map(({ data }) => data);
  }, { config: { ...DEFAULT_CONFIG, ...config } });

  test.each<[string, string, object, string[]]>([
    ['ends three months after the edition', '1.34', {}, ['version 1.34 is maintained until 2027-02-27 only: plan the upgrade']],
    ['ends later than that', '1.35', {}, []],
    ['ends soon after a newer edition', '1.36', { catalog: '2027-05' }, ['version 1.36 is maintained until 2027-08-28 only: plan the upgrade']],
    ['ends long after a newer edition', '1.37', { catalog: '2027-05' }, []],
  ])('that %s is warned of accordingly, once', (_, version, config, said) => {
    expect(warnings(version, config)).toEqual(said);
  });

  test.each<[string, string, object, string]>([
    ['is past its end', '1.33', {}, 'kubernetesVersion: is past its end of life on Fake Cloud (2026-10-28), got "1.33"; use one of: 1.34, 1.35 [version-ended]'],
    ['is not sold yet', '1.36', {}, 'kubernetesVersion: is not sold by Fake Cloud, got "1.36"; use one of: 1.34, 1.35 [version-unknown]'],
    ['a newer edition has no more', '1.35', { catalog: '2027-05' },
      'kubernetesVersion: is not sold by Fake Cloud, got "1.35"; use one of: 1.36, 1.37 [version-unknown]'],
    ['names a patch', '1.35.3', {}, 'kubernetesVersion: has characters or a form that are not allowed, got "1.35.3"; give a minor version such as "1.35" [prop-pattern]'],
  ])('that %s is refused', (_, kubernetesVersion, config, message) => {
    expect(messageOf(asked({ kubernetesVersion }, config))).toBe(message);
  });

  test('is one of none on a cloud that names none', () => {
    const { kubernetesVersions: _, ...profile } = FAKE_PROFILE;
    expect(messageOf(() => withStack(stack => {
      const platform = new FakePlatform({ location: 'fr' }, profile);
      make(stack, { network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', platform }) });
    }))).toContain('is not sold by Fake Cloud, got "1.35"; use one of: none [version-unknown]');
  });
});

describe('addresses', () => {
  test.each(['0.0.0.0/0', '128.0.0.0/1', '10.0.0.0/7'])('the list refuses %s', range => {
    expect(complaints(asked({ apiServerAllowedCidrs: ['192.0.2.0/24', range] }))).toEqual(['cidr-open apiServerAllowedCidrs[1]']);
  });

  test.each<[string, Partial<SovereignClusterProps> & { cidr?: string }, string]>([
    ['pods in the network', { podCidr: '10.20.128.0/17' }, 'podCidr: overlaps the network (10.20.0.0/16), got "10.20.128.0/17"'],
    ['services around the network', { serviceCidr: '10.16.0.0/12' }, 'serviceCidr: overlaps the network (10.20.0.0/16), got "10.16.0.0/12"'],
    ['services among the chosen pods', { podCidr: '10.128.0.0/14', serviceCidr: '10.129.0.0/20' },
      'serviceCidr: overlaps the range of pods (10.128.0.0/14), got "10.129.0.0/20"'],
    ['services among the platform\'s pods', { serviceCidr: '10.241.0.0/16' }, 'serviceCidr: overlaps the range of pods (10.240.0.0/13), got "10.241.0.0/16"'],
    ['pods among the platform\'s services', { podCidr: '10.3.128.0/17' }, 'podCidr: overlaps the range of services (10.3.0.0/16), got "10.3.128.0/17"'],
    ['pods where the platform has something', { podCidr: '172.17.0.0/16' }, 'podCidr: overlaps a range that the platform reserves (172.17.0.0/16), got "172.17.0.0/16"'],
    ['a network where the platform has pods', { cidr: '10.244.0.0/16' }, 'network: overlaps the range of pods (10.240.0.0/13), got "10.244.0.0/16"'],
    ['a network where the platform has services', { cidr: '10.3.7.0/24' }, 'network: overlaps the range of services (10.3.0.0/16), got "10.3.7.0/24"'],
    ['a network where the platform has something', { cidr: '172.16.0.0/12' },
      'network: overlaps a range that the platform reserves (172.17.0.0/16), got "172.16.0.0/12"'],
  ])('refuses %s', (_, { cidr, ...props }, message) => {
    expect(messageOf(() => withStack(stack => make(stack, { network: network(stack, cidr), ...props })))).toBe(
      `${message}; choose ranges that do not overlap [cidr-overlap]`);
  });

  test('ranges out of the way of a network free what the platform would take', () => {
    withStack(stack => make(stack, { network: network(stack, '10.240.0.0/16'), podCidr: '10.128.0.0/14' }));
  });

  test('a cloud that says nothing about ranges is not asked', () => {
    const { clusterRanges: _, ...profile }: PlatformProfile = FAKE_PROFILE;
    withStack(stack => make(stack, {
      network: new PrivateNetwork(stack, 'network', { cidr: '10.3.0.0/16', platform: new FakePlatform({ location: 'fr' }, profile) }),
    }));
  });

  test('nodes without public address need a network with egress', () => {
    expect(messageOf(() => withStack(stack => make(stack, {
      network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', egress: false }),
    })))).toBe('network: has no egress, which servers without public address need to start, got "shop/network"; leave egress of the network at true [egress-needed]');
  });
});

test('everything that is wrong is said at once', () => {
  expect(complaints(asked({
    kubernetesVersion: '1.33', apiServerAllowedCidrs: ['0.0.0.0/0'], podCidr: '10.20.0.0/16', serviceCidr: '10.20.0.0/20',
    nodePools: [{ ...POOL, name: 'A' }, { ...POOL, maxNodes: 0 }, { ...POOL, name: 'far', zones: ['de-1a'] }],
  }))).toEqual([
    'prop-pattern nodePools[0].name', 'prop-range nodePools[1].maxNodes', 'version-ended kubernetesVersion', 'cidr-open apiServerAllowedCidrs[0]',
    'cidr-overlap podCidr', 'cidr-overlap serviceCidr', 'cidr-overlap serviceCidr', 'zone-unknown nodePools[2].zones[0]',
  ]);
});

