import 'sovereign-constructs/lib/testing/jest';
import { context } from './cdktf.json';
import { ShopStack } from './shop';
import { synthEverywhere } from 'sovereign-constructs/lib/testing';

/** With the configuration that is deployed, on every platform that it names. */
const everywhere = synthEverywhere(ShopStack, { stackId: 'shop', configuration: context.sovereign });

test('one word switches the cloud', () => {
  expect(everywhere).toSynthOnEveryPlatform();
  expect(everywhere.platforms).toEqual(['scaleway', 'ovhcloud', 'hetzner']);
});

test('nobody on the internet reaches the database', () => {
  expect(everywhere).toKeepDatabasesPrivate();
});

test('no plan destroys what holds data', () => {
  expect(everywhere).toProtectData();
});

test('everything stays in France and Germany', () => {
  expect(everywhere).toStayInLocations(['fr', 'de']);
});

test.each(['scaleway', 'ovhcloud'])('data is encrypted at rest on %s', platform => {
  expect(everywhere.on(platform)).toEncryptAtRest();
});

test('on hetzner it is not, and the shop is not to be moved there before that is decided', () => {
  expect(everywhere.on('hetzner')).toEncryptAtRest({ except: ['shop/database', 'shop/assets'] });
  expect(everywhere.on('hetzner')).not.toEncryptAtRest();
});

test('every platform gives what was reviewed', () => {
  expect(everywhere).toMatchPortableSnapshot('shop');
});

describe.each(everywhere.synthesized)('on $platform', ({ platform, constructs, json: { output } }) => {
  test('has a network, a cluster, a database with its user, and a bucket', () => {
    const wanted = {
      'shop/network': 'PrivateNetwork',
      'shop/cluster': 'SovereignCluster',
      'shop/cluster/pool-web': 'NodePool',
      'shop/database': 'ManagedPostgres',
      'shop/database/database-shop': 'Database',
      'shop/database/user-app': 'Login',
      'shop/assets': 'ObjectBucket',
    };

    expect(Object.fromEntries(constructs.map(({ path, construct }) => [path, construct]))).toMatchObject(wanted);
    expect(new Set(constructs.map(chosen => chosen.platform))).toEqual(new Set([platform]));
  });

  test('hands out what its users need, secrets as secrets', () => {
    expect(Object.keys(output).sort()).toEqual(['assets-bucket', 'assets-endpoint', 'cluster-endpoint', 'database-uri', 'kubeconfig']);
    expect(Object.keys(output).filter(name => output[name].sensitive).sort()).toEqual(['database-uri', 'kubeconfig']);
  });
});
