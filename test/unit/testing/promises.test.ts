import { TerraformResource } from 'cdktf';
import { Platform } from '../../../lib/platform';
import {
  findElsewhere, findLostAddresses, findPublicDatabases, findRefusals, findUnencrypted, findUnprotectedData, synth, synthEverywhere, teach,
} from '../../../lib/testing';
import { fakeKind } from '../../support/fake-platform';
import { bucket, database, shop } from './programs';
import { on, said } from './promise-cases';

test('a text where a list or a path is wanted is named', () => {
  expect(() => findUnencrypted(on('scaleway', bucket), { except: 'test/assets' as any })).toThrow('expect: except: has the wrong type, got "test/assets"; give a list of');
  expect(() => findUnencrypted(on('scaleway', bucket), { excpt: [] } as any)).toThrow('expect: excpt: is not known to expect; use one of: except');
  expect(() => findUnencrypted(on('scaleway', bucket), null as any)).toThrow('expect: options: has the wrong type, got null; give an object');
  expect(() => findLostAddresses(on('scaleway', bucket), undefined as any)).toThrow('expect: file: has the wrong type, got undefined; give the path of a file');
});

describe('all promises', () => {
  const everywhere = synthEverywhere(shop);

  test('do not hold on a platform that refuses the program', () => {
    const refused = ['PrivateNetwork'].map(() => expect.stringMatching(/^test\/network on hetzner: .*\[consent-missing\]\n {4}or leave "hetzner" out/));

    for (const find of [findRefusals, findPublicDatabases, findUnencrypted, findUnprotectedData]) expect(said(find(everywhere))).toEqual(refused);
  });

  test('accept what is named as an exception, which must exist', () => {
    const subject = on('hetzner', stack => [database(stack), bucket(stack)]);

    expect(findUnencrypted(subject, { except: ['test/database'] }).map(({ path }) => path)).toEqual(['test/assets']);
    expect(findUnencrypted(subject, { except: ['test/database', 'test/assets'] })).toEqual([]);
    expect(() => findUnencrypted(subject, { except: ['test/files'] })).toThrow(/^expect: except: is no construct of the stack, got "test\/files"; use one of: /);
  });

  test('judge resources that stand beside the library, too', () => {
    const beside = on('scaleway', stack => {
      bucket(stack);
      const raw = new TerraformResource(stack, 'raw', { terraformResourceType: 'scaleway_rdb_instance' });
      raw.addOverride('load_balancer', {});
    });

    expect(findPublicDatabases(beside).map(({ path, address }) => [path, address])).toContainEqual(['test/raw', 'scaleway_rdb_instance.raw']);
  });

  test('take nothing but what synth and synthEverywhere return', () => {
    expect(() => findPublicDatabases(everywhere.on('scaleway').json)).toThrow('give what synth or synthEverywhere return');
  });
});

test('what is taught is named where it is wrong', () => {
  expect(() => teach(undefined as any, {})).toThrow('teach: kind: is required; give the key of a kind');
  expect(() => teach('wrong', null as any)).toThrow('teach: knowledge: has the wrong type, got null; give an object');
  expect(() => teach('wrong', { privateDatabase: [] } as any)).toThrow('teach: privateDatabase: is not known to teach; use one of: privateDatabases,');
  expect(() => teach('wrong', { encryptedAtRest: {} } as any)).toThrow('teach: encryptedAtRest: has the wrong type, got {}; give a list of rules');
});

describe('a platform that the kit does not know', () => {
  const foreign = () => synth(shop, {
    platform: 'fake', configuration: { platforms: { fake: { location: 'fr' } } }, prepare: app => Platform.register(app, fakeKind),
  });

  test('is said, never passed', () => {
    expect(said(findPublicDatabases(foreign()))).toEqual([
      'test/database on fake: stands on "fake", of which the kit does not know "privateDatabases"\n    teach("fake", { privateDatabases: … }) says what must hold there',
    ]);
    expect(findUnencrypted(foreign()).map(({ path }) => path)).toEqual(['test/assets', 'test/database']);
    expect(findElsewhere(foreign(), ['fr']).map(({ path }) => path).sort()).toEqual(['test/assets', 'test/cluster', 'test/database', 'test/network']);
  });

  test('is judged once the kit is taught what must hold', () => {
    const { type } = foreign().of('test/database').find(({ path }) => path === 'test/database')!;
    const rule = { resource: type, otherwise: 'is public', remedy: 'hide it' };
    teach('fake', { privateDatabases: [{ ...rule, holds: () => false }] });
    expect(said(findPublicDatabases(foreign()))).toEqual([expect.stringMatching(/^test\/database on fake, .*: is public\n {4}hide it$/)]);

    teach('fake', { privateDatabases: [{ ...rule, holds: () => true }], locations: { rules: [], places: () => [{ code: 'fr-1', country: 'fr' }] } });
    expect(findPublicDatabases(foreign())).toEqual([]);
    expect(said(findElsewhere(foreign(), ['fr-1']))).toContain(
      'test/assets on fake: has no resource that could be judged (locations of ObjectBucket)\n    look at what overrides its resources');
  });
});
