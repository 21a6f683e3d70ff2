import { addressesOf } from '../../../lib/testing/addresses';
import { at, databases, resources } from './stacks';

describe('what is recorded', () => {
  test('is every address in order, with what forces a replacement, and what was chosen', () => {
    const record = addressesOf(databases(['database']));

    expect(record).toEqual({
      stack: 'shop',
      platform: 'scaleway',
      constructs: { 'shop/database': { construct: 'ManagedPostgres', type: 'DB-DEV-S' } },
      resources: {
        'scaleway_rdb_instance.database': { type: 'scaleway_rdb_instance', path: 'shop/database/Default', stateful: true, forcesNew: { user_name: 'owner', region: 'fr-par' } },
        'scaleway_rdb_user.database_user': { type: 'scaleway_rdb_user', path: 'shop/database/user/Default', stateful: false, forcesNew: {} },
        'terraform_data.sovereign_platform["shop/database"]': { type: 'terraform_data', path: 'shop/database', stateful: false, forcesNew: {} },
        'terraform_data.sovereign_protection["shop/database"]': { type: 'terraform_data', path: 'shop/database', stateful: false, forcesNew: {} },
      },
    });
    expect(Object.keys(addressesOf(resources({ x_b: { b: {} }, x_a: { z: {}, a: {} } })).resources)).toEqual(['x_a.a', 'x_a.z', 'x_b.b']);
  });

  test('is stateful by its type, or as it is protected', () => {
    const stateful = (type: string, body: object) => addressesOf(resources({ [type]: { one: body } })).resources[`${type}.one`].stateful;

    expect(stateful('hcloud_volume', {})).toBe(true);
    expect(stateful('hcloud_server', {})).toBe(false);
    expect(stateful('hcloud_server', { lifecycle: { prevent_destroy: true } })).toBe(true);
    expect(stateful('aws_db_instance', { lifecycle: { prevent_destroy: true } })).toBe(true);
  });

  test('leaves out what the provider is told to ignore, and takes in what the resource watches', () => {
    const lifecycle = { ignore_changes: ['image', 'user_data'], replace_triggered_by: ['terraform_data.placement'] };
    const { forcesNew } = addressesOf(resources({
      hcloud_server: { one: { image: 'debian-13', location: 'fsn1', user_data: 'x', lifecycle } },
      terraform_data: { placement: at('shop/placement', { input: { location: 'fsn1' } }) },
    })).resources['hcloud_server.one'];

    expect(forcesNew).toEqual({ location: 'fsn1', replace_triggered_by: [{ input: { location: 'fsn1' } }] });
  });
});
