import { TerraformStack } from 'cdktf';
import { Existing } from '../../lib/existing';
import { Location } from '../../lib/location';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../lib/object-bucket/object-bucket';
import { IPortable } from '../../lib/portable';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../lib/size';
import { SovereignCluster } from '../../lib/sovereign-cluster/sovereign-cluster';
import { FakePlatform } from '../support/fake-platform';
import { FakeResource } from '../support/fake-resources';
import { messageOf } from '../support/refusals';
import { only, resolved, resources, synth, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

type Handles = Record<string, string>;
type FromExisting = (stack: TerraformStack, existing: Existing) => IPortable;

const KINDS: [string, Handles, FromExisting][] = [
  ['PrivateNetwork', { networkId: 'net-1' }, (stack, existing) => PrivateNetwork.fromExisting(stack, 'thing', { ...existing, cidr: '10.0.0.0/16' })],
  ['ManagedPostgres', { serverId: 'pg-1', host: 'db.example' }, (stack, existing) => ManagedPostgres.fromExisting(stack, 'thing', existing)],
  ['ObjectBucket', { bucketName: 'old-bucket' }, (stack, existing) => ObjectBucket.fromExisting(stack, 'thing', existing)],
  ['SovereignCluster', { clusterId: 'k8s-1' }, (stack, existing) => SovereignCluster.fromExisting(stack, 'thing', existing)],
];

describe.each(KINDS)('an existing %s', (name, handles, fromExisting) => {
  const keys = Object.keys(handles).join(', ');
  const made = (existing: Existing) => withStack(stack => fromExisting(stack, existing));

  test('has its handles, its place and its account', () => {
    const { handles: { values }, location, platform } = made({ byKind: { fake: handles, other: { x: 'y' } }, location: Location.country('de') });
    expect([values, location, platform.name]).toEqual([handles, 'de-1', 'fake']);
  });

  test('stands at the location of the platform unless told otherwise', () => {
    expect(made({ byKind: { fake: handles } }).location).toBe('fr-1');
  });

  test('is never changed: it adds no resource and no guard', () => {
    const { terraform_data, ...rest } = synth(stack => fromExisting(stack, { byKind: { fake: handles } })).resource;
    expect([rest, terraform_data.sovereign_platform.for_each]).toEqual([{}, {}]);
  });

  test('is refused where the platform has no such thing', () => {
    const withoutDriver = Object.create(new FakePlatform({ location: 'fr' }), {
      privateNetworkDriver: {}, managedPostgresDriver: {}, objectBucketDriver: {}, sovereignClusterDriver: {},
    });

    expect(messageOf(() => made({ byKind: { fake: {} }, platform: withoutDriver }))).toContain(
      `${name}: is not available on Fake Cloud: the platform has no driver for it`);
  });

  test('takes references as handles', () => {
    const values = withStack(stack => {
      const other = new FakeResource(stack, 'other', 'fake_other', {}, {});
      return fromExisting(stack, { byKind: { fake: Object.fromEntries(Object.keys(handles).map(key => [key, other.id])) } }).handles.values;
    });
    expect(Object.keys(values)).toEqual(Object.keys(handles));
  });

  test.each<[string, Existing['byKind'], string]>([
    ['no handles for the kind in force', { other: { x: 'y' } },
      `byKind: has no handles for fake, got ["other"]; add an entry "fake" with: ${keys} [existing-kind]`],
    ['missing handles', { fake: {} }, `byKind.fake: does not have exactly the handles that fake needs, got []; give: ${keys} [existing-handles]`],
    ['one handle too many', { fake: { ...handles, zone: 'z' } }, `give: ${keys} [existing-handles]`],
    ['a handle with a quote', { fake: { ...handles, [Object.keys(handles)[0]]: 'a"b' } }, 'has characters or a form that are not allowed; give an id of printable ASCII'],
    ['a handle that Terraform would evaluate', { fake: { ...handles, [Object.keys(handles)[0]]: '${terraform.workspace}' } }, '[prop-pattern]'],
  ])('refuses %s', (_why, byKind, message) => {
    expect(messageOf(() => made({ byKind }))).toContain(message);
  });
});

describe('the range of an existing network', () => {
  const network = (cidr: string) => () => withStack(stack => PrivateNetwork.fromExisting(stack, 'network', { cidr, byKind: { fake: { networkId: 'net-1' } } }).cidr);

  test.each(['0.0.0.0/0', '8.8.8.0/24', '172.0.0.0/8', '192.168.0.0/15', '100.0.0.0/8', '169.254.0.0/16'])('is not %s, which a database would let in', range => {
    expect(messageOf(network(range))).toBe(
      `cidr: is not a private range (RFC 1918), got "${range}"; choose one inside 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 [cidr-not-private]`);
  });

  test.each(['10.0.0.0/8', '192.168.7.0/29', '172.31.0.0/16', '100.64.0.0/16'])('may be %s, also one that none of ours could have', range => {
    expect(network(range)()).toBe(range);
  });
});

describe('using what exists', () => {
  const network = (stack: TerraformStack) => PrivateNetwork.fromExisting(stack, 'network', { cidr: '10.9.0.0/16', byKind: { fake: { networkId: 'net-1' } } });

  test('a database in an existing network', () => {
    const json = synth(stack => new ManagedPostgres(stack, 'database', {
      network: network(stack), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 10,
    }));
    expect(only(json, 'fake_postgres')).toMatchObject({ networkId: 'net-1', clients: ['10.9.0.0/16'] });
  });

  test('databases and logins on an existing server, guarded like new ones', () => {
    const json = synth(stack => {
      const server = ManagedPostgres.fromExisting(stack, 'server', { byKind: { fake: { serverId: 'pg-1', host: 'db.example' } } });
      server.addDatabase('stock');
      server.addUser('app', 'shop');
    });
    expect(Object.values(resources(json, 'fake_database')).map(d => [d.databaseName, d.serverId, d.lifecycle.prevent_destroy]))
      .toEqual([['shop', 'pg-1', true], ['stock', 'pg-1', true]]);
    expect(Object.keys(resources(json, 'terraform_data').sovereign_protection.for_each)).toEqual(['shop/server/database-shop', 'shop/server/database-stock']);
    expect(only(json, 'fake_user')).toMatchObject({ userName: 'app', databaseName: 'shop', serverId: 'pg-1' });
  });

  test('access to an existing bucket', () => {
    const json = synth(stack => {
      const bucket = ObjectBucket.fromExisting(stack, 'old', { byKind: { fake: { bucketName: 'old-bucket' } } });
      bucket.grantRead('reader');
      bucket.grantReadWrite('writer');
      expect(bucket.s3Url).toBe('s3://old-bucket');
    });
    expect(Object.values(resources(json, 'fake_grant')).map(g => [g.name, g.bucket, g.write])).toEqual([
      ['shop-old-grant-reader', 'old-bucket', false], ['shop-old-grant-writer', 'old-bucket', true],
    ]);
  });

  test('the connection of an existing cluster', () => withStack(stack => {
    const { endpoint, caCertificate, kubeconfig, connection } = SovereignCluster.fromExisting(stack, 'old', { byKind: { fake: { clusterId: 'k8s-1' } } });
    expect([endpoint, caCertificate, connection.host]).toEqual(['endpoint of k8s-1', 'ca_certificate of k8s-1', 'endpoint of k8s-1']);
    expect(resolved(stack, [kubeconfig.expression, connection.clusterCaCertificate, connection.token!.expression])).toEqual(
      ['${"kubeconfig of k8s-1"}', '${base64decode("ca_certificate of k8s-1")}', '${"token of k8s-1"}']);
  }));

  test('pools of an existing cluster, which is ready when they are', () => {
    const json = synth(stack => {
      const cluster = SovereignCluster.fromExisting(stack, 'old', { byKind: { fake: { clusterId: 'k8s-1' } } });
      const pool = { name: 'late', size: NodeSize.SMALL, minNodes: 1, zones: ['fr-1a'] };
      expect(cluster.handles.ready).toEqual([]);
      cluster.addNodePool(pool);
      expect(cluster.handles.ready).toHaveLength(1);
      expect(messageOf(() => cluster.addNodePool(pool))).toBe('name: is used already, got "late"; choose another name [name-taken]');
    });
    expect(only(json, 'fake_pool')).toMatchObject({
      name: 'shop-old', poolName: 'late', clusterId: 'k8s-1', location: 'fr-1', zone: 'fr-1a', nodeType: { code: 'small' }, labels: {},
    });
    expect(resources(json, 'fake_cluster')).toEqual({});
    expect(resources(json, 'terraform_data').sovereign_protection.for_each).toEqual({});
  });
});
