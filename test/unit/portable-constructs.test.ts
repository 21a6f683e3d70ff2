import { TerraformStack } from 'cdktf';
import { Location } from '../../lib/location';
import { ManagedPostgres, ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { ObjectLockMode } from '../../lib/object-bucket/driver';
import { ObjectBucket, ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { complaints, messageOf, refusal } from '../support/refusals';
import { DEFAULT_CONFIG, only, resolved, resources, synth, withStack } from '../support/synth';

jest.mock('../../lib/built-in-kinds', () => ({ builtInKinds: {} }));

describe('PrivateNetwork', () => {
  test('has egress and the platform\'s location by default', () => {
    const { cidr, egress, location, name, labels } = only(synth(stack => new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' })), 'fake_network');
    expect({ cidr, egress, location, name, labels }).toEqual({ cidr: '10.20.0.0/16', egress: true, location: 'fr-1', name: 'shop-network', labels: {} });
  });

  test('gives its id to others', () => withStack(stack => {
    const { handles, cidr, location } = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
    expect([resolved(stack, handles.values), cidr, location]).toEqual([{ networkId: '${fake_network.network.id}' }, '10.20.0.0/16', 'fr-1']);
  }));

  test('its primary resource is the default child', () => withStack(stack => {
    expect(new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' }).node.defaultChild?.node.id).toBe('Default');
  }));

  test.each(['10.0.0.0/9', '172.16.0.0/12', '192.168.255.240/28'])('accepts %s', cidr => {
    withStack(stack => new PrivateNetwork(stack, 'network', { cidr }));
  });
});

describe('ManagedPostgres', () => {
  const make = (stack: TerraformStack, props: Partial<ManagedPostgresProps> = {}) => new ManagedPostgres(stack, 'database', {
    network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50, ...props,
  });
  const written = (props?: Partial<ManagedPostgresProps>, config = {}) => only(
    synth(stack => make(stack, props), { config: { ...DEFAULT_CONFIG, ...config } }), 'fake_postgres');

  test('is private, protected and backed up by default', () => {
    expect(written()).toMatchObject({
      name: 'shop-database', location: 'fr-1', postgresVersion: '17', databaseType: { code: 'db-small' }, storageGb: 55, highAvailability: false,
      backupRetentionDays: 5, publicEndpoint: false, settings: {}, clients: ['10.20.0.0/16'], lifecycle: { prevent_destroy: true },
      networkId: '${fake_network.network.id}', depends_on: ['fake_network.network'],
    });
  });

  test.each<[string, Partial<ManagedPostgresProps>, object]>([
    ['a standby needs a type that is sold with one', { highAvailability: true }, { databaseType: { code: 'db-medium' }, storageGb: 60 }],
    ['storage that the smallest type cannot hold needs a larger one', { minStorageGib: 94 }, { databaseType: { code: 'db-medium' }, storageGb: 110 }],
    ['backups are kept seven days where that can be chosen', { size: DatabaseSize.MEDIUM }, { backupRetentionDays: 7 }],
    ['backups are kept as long as asked', { size: DatabaseSize.MEDIUM, backupRetentionDays: 30 }, { backupRetentionDays: 30 }],
    ['backups are kept longer where the platform does not let you choose', { size: DatabaseSize.LARGE, backupRetentionDays: 2 }, { backupRetentionDays: 14 }],
    ['settings', { settings: { work_mem: '64MB' } }, { settings: { work_mem: '64MB' } }],
    ['times', { backupFrequencyHours: 6, maintenanceTime: '03:30' }, { backupFrequencyHours: 6, maintenanceTime: '03:30' }],
    ['a second place for backups', { backupLocation: Location.country('de') }, { backupLocation: 'de-1' }],
    ['no protection', { deletionProtection: false }, { lifecycle: { prevent_destroy: false } }],
    ['a public endpoint', { publicEndpoint: true, allowedCidrs: ['192.0.2.0/24'] }, { publicEndpoint: true, clients: ['10.20.0.0/16', '192.0.2.0/24'] }],
    ['labels', { labels: { team: 'web' } }, { labels: { team: 'web' } }],
  ])('%s', (_, props, expected) => {
    expect(written(props)).toMatchObject(expected);
  });

  test('a newer edition in the configuration sells newer types and versions', () => {
    expect(written({ postgresVersion: '18' }, { catalog: '2027-05' })).toMatchObject({ databaseType: { code: 'db-small-next' }, postgresVersion: '18' });
  });

  test('the public endpoint has a host and a port of its own', () => withStack(stack => {
    const { publicHost, publicPort } = make(stack, { publicEndpoint: true, allowedCidrs: ['192.0.2.0/24'] });
    expect(resolved(stack, [publicHost, publicPort])).toEqual(['${fake_postgres.database.public_host}', '5433']);
  }));

  test('a network that is allowed after construction may connect', () => {
    const json = synth(stack => make(stack).allowFrom(new PrivateNetwork(stack, 'office', { cidr: '10.1.0.0/16' })));
    expect(only(json, 'fake_postgres').clients).toEqual(['10.1.0.0/16', '10.20.0.0/16']);
  });

  test('a login comes with its database, once', () => {
    const json = synth(stack => {
      const database = make(stack, { databases: ['shop', 'stock'] });
      database.addDatabase('stock');
      database.addUser('app', 'shop');
      database.addUser('reporting', 'shop');
    });
    expect(Object.values(resources(json, 'fake_database')).map(d => [d.databaseName, d.depends_on])).toEqual(
      ['shop', 'stock'].map(name => [name, ['fake_postgres.database']]));
    expect(Object.values(resources(json, 'fake_user')).map(u => [u.userName, u.databaseName])).toEqual([['app', 'shop'], ['reporting', 'shop']]);
  });

  test('the URI of a login checks the server\'s certificate and escapes the password', () => withStack(stack => {
    expect(resolved(stack, make(stack).addUser('app', 'shop').uri.expression)).toMatch(
      /^postgresql:\/\/app:\$\{replace\(urlencode\(fake_user\.[\w-]+\.password\), "\+", "%20"\)\}@\$\{fake_postgres\.database\.host\}:5432\/shop\?sslmode=verify-full$/);
  }));

  test.each(['postgres', 'public', 'none', 'sovereign_admin', 'sovereign_logins'])('refuses the login %s, which means something else', name => {
    expect(messageOf(() => withStack(stack => { make(stack).addUser(name, 'shop'); }))).toContain(`userName: has characters or a form that are not allowed, got "${name}"`);
  });

  test('refuses a login that is there already', () => {
    expect(messageOf(() => withStack(stack => {
      const database = make(stack);
      ['shop', 'stock'].forEach(name => database.addUser('app', name));
    }))).toBe('userName: is used already, got "app"; choose another name [name-taken]');
  });

  test.each<[string, Partial<ManagedPostgresProps>, string]>([
    ['a version that is not sold', { postgresVersion: '18' }, 'postgresVersion: is not sold by Fake Cloud, got "18"; use one of: 16, 17 [version-unknown]'],
    ['a version past its end of life', { postgresVersion: '13' },
      'postgresVersion: is past its end of life on Fake Cloud (2026-11-05), got "13"; use one of: 16, 17 [version-ended]'],
    ['an unknown setting', { settings: { fsync: 'off' } },
      'settings.fsync: is no setting of Postgres 17 that Fake Cloud lets you change; use one of: max_connections, work_mem [setting-unknown]'],
    ['backups kept too long', { backupRetentionDays: 6 }, 'backupRetentionDays: is longer than db-small keeps backups on Fake Cloud (5 days), got 6; '
      + 'ask for at most 5 days, or set highAvailability: true where that keeps them longer [retention-too-long]'],
    ['a public endpoint without allow-list', { publicEndpoint: true },
      'publicEndpoint: would open the database to the whole internet, got true; list the ranges of your clients in allowedCidrs [public-needs-allow-list]'],
    ['the whole internet', { publicEndpoint: true, allowedCidrs: ['0.0.0.0/0'] }, 'allowedCidrs[0]: opens the endpoint to the whole internet, got "0.0.0.0/0"; '
      + 'list the ranges of your clients; none may be shorter than /8 [cidr-open]'],
    ['more storage than any type holds', { minStorageGib: 2000 }, 'minStorageGib: is more than any type that Fake Cloud sells without a standby in fr-1 '
      + 'holds (1000 GB), got 2000; ask for at most 931 GiB [storage-too-large]'],
  ])('refuses %s', (_, props, message) => {
    expect(messageOf(() => written(props))).toBe(message);
  });

  test('takes the most storage that is sold, and blames the size for itself alone', () => {
    expect(written({ minStorageGib: 931 }).storageGb).toBe(1000);
    const { message } = refusal(() => written({ minStorageGib: 932, size: DatabaseSize.of({ vcpu: 99, memoryGib: 4 }) }));
    expect(message).toContain('minStorageGib: is more than any type that');
    expect(message).toContain('size: is more than any type that Fake Cloud sells without a standby in fr-1, got {"vcpu":99,"memoryGib":4}; the largest sold there: db-');
  });
});

describe('ObjectBucket', () => {
  const written = (props?: ObjectBucketProps) => only(synth(stack => new ObjectBucket(stack, 'assets', props)), 'fake_bucket');

  test('is private, versioned, encrypted and protected by default', () => {
    expect(written()).toMatchObject({
      name: 'shop-assets', bucketName: expect.stringMatching(/^shop-assets-[0-9a-f]{8}$/), location: 'fr-1', versioned: true, encrypted: true,
      publicRead: false, emptyOnDestroy: false, lifecycleRules: [], corsRules: [], lifecycle: { prevent_destroy: true },
    });
  });

  test.each<[string, ObjectBucketProps]>([
    ['a name', { bucketName: 'my-bucket' }], ['no versions', { versioned: false }], ['no encryption', { encrypted: false }], ['readers', { publicRead: true }],
    ['emptying', { emptyOnDestroy: true }], ['rules', { lifecycleRules: [{ id: 'old', prefix: 'logs/', expirationDays: 30 }] }],
    ['origins', { corsRules: [{ allowedOrigins: ['https://a.example'], allowedMethods: ['GET'], maxAgeSeconds: 60 }] }],
    ['a lock', { objectLock: { mode: ObjectLockMode.COMPLIANCE, days: 7 } }], ['labels', { labels: { team: 'web' } }],
  ])('takes %s', (_, props) => {
    expect(written(props)).toMatchObject(props);
  });

  test('says where it is', () => withStack(stack => {
    const { endpoint, region, s3Url } = new ObjectBucket(stack, 'assets', { location: Location.country('de') });
    expect(resolved(stack, [endpoint, region, s3Url])).toEqual(['https://s3.de-1.fake.example', 'de-1', 's3://${fake_bucket.assets.bucketName}']);
  }));

  test('gives keys that depend on the bucket', () => {
    const json = synth(stack => {
      const { accessKeyId, secretAccessKey } = new ObjectBucket(stack, 'assets').grantReadWrite('uploader');
      expect(resolved(stack, [accessKeyId, secretAccessKey.expression]).join()).toMatch(/^\$\{fake_grant\.[\w-]+\.access_key_id\},\$\{fake_grant\.[\w-]+\.secret_access_key\}$/);
    });
    expect(only(json, 'fake_grant')).toMatchObject({ name: 'shop-assets-grant-uploader', write: true, depends_on: ['fake_bucket.assets'] });
  });

  test.each<[string, ObjectBucketProps, string]>([
    ['a lock without versions', { versioned: false, objectLock: { mode: ObjectLockMode.GOVERNANCE, days: 1 } },
      'objectLock: needs old versions to be kept; leave versioned at true [lock-needs-versions]'],
    ['a rule that does nothing', { lifecycleRules: [{ id: 'idle' }] }, 'lifecycleRules[0]: does nothing, got "idle"; set expirationDays, '
      + 'noncurrentExpirationDays, abortIncompleteUploadDays or archiveAfterDays [rule-without-action]'],
    ['two rules of one name', { lifecycleRules: [{ id: 'old', expirationDays: 1 }, { id: 'old', expirationDays: 2 }] },
      'lifecycleRules[1].id: names the same thing twice, got "old"; keep one of them [prop-duplicate]'],
  ])('refuses %s', (_, props, message) => {
    expect(messageOf(() => written(props))).toBe(message);
  });

  test('refuses a second grant of the same name', () => {
    expect(messageOf(() => withStack(stack => {
      const bucket = new ObjectBucket(stack, 'assets');
      bucket.grantRead('app');
      bucket.grantReadWrite('app');
    }))).toBe('id: is used already, got "app"; choose another name [name-taken]');
  });

  describe('on a cloud that empties a bucket before destroying it', () => {
    const make = (props: ObjectBucketProps, more = {}) => () => withStack(stack => new ObjectBucket(stack, 'assets', props), {
      config: { platform: 'tiny', platforms: { tiny: { location: 'be', acceptSelfOperated: ['ObjectBucket'] } }, ...more },
    });

    test('refuses one without protection', () => {
      expect(complaints(make({ deletionProtection: false }))).toEqual(['bucket-would-be-emptied deletionProtection']);
    });

    test.each<[string, () => unknown]>([
      ['with protection', make({})], ['when emptying is asked for', make({ deletionProtection: false, emptyOnDestroy: true })],
      ['when it is released', make({}, { release: ['shop/assets'] })],
    ])('accepts one %s', (_, act) => {
      act();
    });
  });
});
