import { synthesize, withCopy } from './run-program';

describe.each(['scaleway', 'ovhcloud'])('portable-app on %s', platform => {
  const json = () => withCopy('examples/portable-app', copy => JSON.parse(synthesize(copy, 'shop', platform)));

  test('has a network, a database with its user, a bucket and their outputs', () => {
    const { '//': { metadata }, output } = json();

    const constructs = Object.entries<any>(metadata.sovereign.constructs);
    expect(constructs.map(([path, { construct }]) => [path, construct]).sort()).toEqual([
      ['shop/assets', 'ObjectBucket'], ['shop/database', 'ManagedPostgres'], ['shop/database/database-shop', 'Database'],
      ['shop/database/user-app', 'Login'], ['shop/network', 'PrivateNetwork'],
    ]);
    expect(constructs.map(([, chosen]) => chosen.platform)).toEqual(constructs.map(() => platform));
    expect(Object.keys(output).sort()).toEqual(['assets-endpoint', 'assets-url', 'database-uri']);
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
