import { ManagedPostgres } from '../../../lib/managed-postgres/managed-postgres';
import { Program, synth } from '../../../lib/testing';
import { CONFIGURATION as configuration, shop } from './programs';

describe('look-ups', () => {
  let database: ManagedPostgres;
  const shopKept: Program = stack => {
    shop(stack);
    database = stack.node.findChild('database') as ManagedPostgres;
  };
  const synthesized = synth(shopKept, { platform: 'scaleway', configuration });

  test('by construct, as an object or by its path', () => {
    const types = synthesized.of(database).map(({ type }) => type);

    expect(types).toContain('scaleway_rdb_instance');
    expect(types).not.toContain('scaleway_object_bucket');
    expect(synthesized.of('test/database')).toEqual(synthesized.of(database));
    expect(synthesized.of('test')).toEqual(synthesized.resources);
  });

  test('a path that the program does not have is an error that names those it has', () => {
    expect(() => synthesized.of('test/databse')).toThrow(/is no construct of the stack, got "test\/databse"; use one of: .*test\/database/);
  });

  test('what is neither a construct, a path nor a type is named', () => {
    expect(() => synthesized.of(undefined as any)).toThrow('Synthesized.of: construct: has the wrong type, got undefined; give a construct or its path');
    expect(() => synthesized.of({} as any)).toThrow('construct: has the wrong type, got {}');
    expect(() => synthesized.ofType(undefined as any)).toThrow('Synthesized.ofType: type: has the wrong type, got undefined; give a type such as');
  });

  test('by type of resource', () => {
    expect(synthesized.ofType('scaleway_object_bucket').map(({ address }) => address)).toEqual(['scaleway_object_bucket.assets']);
    expect(synthesized.ofType('ovh_cloud_project_storage')).toEqual([]);
  });

  test('by intent, with what was chosen', () => {
    expect(synthesized.databases()).toEqual([expect.objectContaining({ path: 'test/database', type: 'DB-PRO2-XXS', location: 'fr-par', operatedBy: 'platform' })]);
    expect([synthesized.buckets(), synthesized.networks(), synthesized.clusters()].map(found => found.map(({ path }) => path)))
      .toEqual([['test/assets'], ['test/network'], ['test/cluster']]);
  });
});
