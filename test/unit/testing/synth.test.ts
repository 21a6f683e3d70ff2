import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'fs';
import os, { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { SovereignError } from '../../../lib/errors';
import { ManagedPostgres } from '../../../lib/managed-postgres/managed-postgres';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { Platform } from '../../../lib/platform';
import { ScalewayPlatform } from '../../../lib/platforms/scaleway/platform';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { DatabaseSize } from '../../../lib/size';
import { SovereignStack } from '../../../lib/sovereign-stack';
import { DEFAULT_CONFIGURATION, Program, synth, synthEverywhere } from '../../../lib/testing';
import { fakeKind } from '../../support/fake-platform';

const CONSENT = ['PrivateNetwork', 'SovereignCluster', 'ManagedPostgres'];
const { platforms } = DEFAULT_CONFIGURATION;
const configuration = { platform: 'scaleway', platforms: { ...platforms, hetzner: { ...platforms.hetzner, acceptSelfOperated: CONSENT } } };

const bucketIn = (stack: TerraformStack) => void new ObjectBucket(stack, 'assets');
const bucket: Program = stack => void new ObjectBucket(stack, 'assets');

function shop(stack: TerraformStack): void {
  const network = new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
  new ManagedPostgres(stack, 'database', { network, postgresVersion: '17', size: DatabaseSize.of({ vcpu: 2, memoryGib: 8 }), minStorageGib: 50 });
  new ObjectBucket(stack, 'assets');
}

describe('synth', () => {
  test('gives the Terraform JSON of the platform that was asked for', () => {
    const { platform, json } = synth(bucket, { platform: 'ovhcloud' });

    expect(platform).toBe('ovhcloud');
    expect(Object.keys(json.provider)).toEqual(['ovh']);
  });

  test('lists resources with type, name, address, construct path and arguments', () => {
    const found = synth(bucket, { platform: 'scaleway' }).resources.find(({ type }) => type === 'scaleway_object_bucket');

    expect(found).toEqual({
      type: 'scaleway_object_bucket', name: 'assets', address: 'scaleway_object_bucket.assets', path: 'test/assets',
      attributes: expect.objectContaining({ region: 'fr-par', versioning: { enabled: true } }),
    });
    expect(found!.attributes).not.toHaveProperty('//');
  });

  test('takes a class of stacks, with the id it is told', () => {
    class Shop extends TerraformStack {
      constructor(app: App, id: string) {
        super(app, id);
        new ObjectBucket(this, 'assets', { platform: new ScalewayPlatform({ location: 'fr' }) });
      }
    }
    const { stackId, platform, resources } = synth(Shop, { stackId: 'shop' });

    expect([stackId, platform]).toEqual(['shop', 'scaleway']);
    expect(resources.map(({ path }) => path)).toContain('shop/assets');
  });

  test('the platform that is asked for wins over that of the configuration and of its stacks, the rest of which holds', () => {
    const stacks = { test: { platform: 'ovhcloud', labels: { team: 'shop' } } };

    const { platform, json } = synth(bucket, { platform: 'scaleway', configuration: { ...configuration, stacks } });

    expect(platform).toBe('scaleway');
    expect(json.resource.scaleway_object_bucket.assets.tags).toMatchObject({ team: 'shop' });
    expect(synth(bucket, { configuration: { ...configuration, stacks } }).platform).toBe('ovhcloud');
  });

  test('can build on a second account', () => {
    const twice = { platforms: { ...platforms, spare: { kind: 'scaleway', location: 'nl' } } };

    expect(synth(bucket, { platform: 'spare', configuration: twice }).buckets()).toMatchObject([{ platform: 'spare', kind: 'scaleway', location: 'nl-ams' }]);
  });

  test('throws the refusal of the platform', () => {
    expect(() => synth(shop, { platform: 'hetzner' })).toThrow(SovereignError);
    expect(() => synth(shop, { platform: 'hetzner' })).toThrow(/acceptSelfOperated/);
  });

  test('runs the validations of the engine', () => {
    const twice: Program = stack => ['ab', 'aéb'].forEach(id => new TerraformOutput(stack, id, { value: 'x' }));

    expect(() => synth(twice, { platform: 'scaleway' })).toThrow('[address-shared]');
  });

  test('refuses a program that waits, because what it makes later would be missing', () => {
    expect(() => synth(async stack => void new ObjectBucket(stack, 'assets'), { platform: 'scaleway' })).toThrow('[program-async]');
  });

  test('refuses a program that puts something into another stack, where nobody would look', () => {
    class Inside extends SovereignStack {
      constructor(app: App, id: string) {
        super(app, id);
        bucketIn(new SovereignStack(this, 'inner'));
      }
    }
    const says = (path: string) => `synth: program: makes a stack beside its own (${path}), at which nothing would look; make that one in "prepare"`;

    expect(() => synth(Inside, { platform: 'scaleway' })).toThrow(says('test/inner'));
    expect(() => synth(stack => bucketIn(new SovereignStack(stack, 'inner')), { platform: 'scaleway' })).toThrow(says('test/inner'));
    expect(() => synth(stack => bucketIn(new SovereignStack(stack.node.root, 'other')), { platform: 'scaleway' })).toThrow(says('other'));
  });

  test('takes a class that stands on a stack beside its own, and what is prepared', () => {
    class Beside extends SovereignStack {
      constructor(app: App, id: string) {
        super(app, id);
        bucketIn(this);
        bucketIn(new SovereignStack(app, 'other'));
      }
    }

    expect(synth(Beside, { platform: 'scaleway' }).buckets()).toHaveLength(1);
    expect(synth(bucket, { platform: 'scaleway', prepare: app => bucketIn(new SovereignStack(app, 'other')) }).buckets()).toHaveLength(1);
  });

  test('leaves no folder behind, also after a fault', () => {
    // Other tests have theirs in the common one at the same time.
    const own = mkdtempSync(join(tmpdir(), 'own-temporary-'));
    const asked = jest.spyOn(os, 'tmpdir').mockReturnValue(own);
    try {
      synth(bucket, { platform: 'scaleway', prepare: () => expect(readdirSync(own)).toHaveLength(1) });
      expect(() => synth(shop, { platform: 'hetzner' })).toThrow('[consent-missing]');
      expect(readdirSync(own)).toEqual([]);
    } finally {
      asked.mockRestore();
      rmSync(own, { recursive: true });
    }
  });

  test.each<[string, () => unknown, string]>([
    ['no program', () => synth(undefined as any), 'synth: program: has the wrong type, got undefined; give a function or a class of stacks'],
    ['an object as program', () => synth({} as any), 'synth: program: has the wrong type, got {}; give a function'],
    ['no configuration', () => synth(bucket, { platform: 'scaleway', configuration: null as any }), 'configuration: has the wrong type, got null; give an object'],
    ['a configuration without stacks', () => synth(bucket, { platform: 'scaleway', configuration: { ...configuration, stacks: null } }), 'stacks: has the wrong type, got null'],
    ['no configuration everywhere', () => synthEverywhere(bucket, { configuration: null as any }), 'synthEverywhere: configuration: has the wrong type'],
    ['one platform for a list', () => synthEverywhere(bucket, { platforms: 'scaleway' as any }), 'platforms: has the wrong type, got "scaleway"; give a list of keys'],
  ])('says what is wrong with %s', (_, act, says) => {
    expect(act).toThrow(SovereignError);
    expect(act).toThrow(says);
  });

  test('keeps warnings instead of printing them', () => {
    const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const { warnings } = synth(stack => void new ObjectBucket(stack, 'assets', { labels: { team: 'shop' } }), { platform: 'hetzner' });
    const printed = written.mock.calls;
    written.mockRestore();

    expect(warnings).toContainEqual({ path: 'test/assets', message: expect.stringContaining('labels are not written') });
    expect(printed).toEqual([]);
  });
});

describe('neither file nor environment changes the result of synth', () => {
  const asked = { platform: 'scaleway' };
  const expected = synth(bucket, asked).json;
  const elsewhere = { sovereign: { platform: 'ovhcloud', labels: { team: 'other' }, platforms: { scaleway: { location: 'nl' } } } };

  test.each([
    ['SOVEREIGN_PLATFORM', 'ovhcloud'],
    ['CDKTF_CONTEXT_JSON', JSON.stringify({ ...elsewhere, excludeStackIdFromLogicalIds: true })],
    ['CDKTF_CONTEXT_JSON', 'no JSON'],
    ['CDKTF_OUTDIR', '/nowhere/at/all'],
    ['CDKTF_TARGET_STACK_ID', 'other'],
    ['CDKTF_CONTINUE_SYNTH_ON_ERROR_ANNOTATIONS', 'true'],
    ['SYNTH_HCL_OUTPUT', 'true'],
  ])('%s=%s', (name, value) => {
    const before = process.env[name];
    process.env[name] = value;
    try {
      expect(synth(bucket, asked).json).toEqual(expected);
      expect(process.env[name]).toBe(value);
    } finally {
      if (before === undefined) {delete process.env[name];} else {process.env[name] = before;}
    }
  });

  test('a cdktf.json in the working directory', () => {
    const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'sovereign-unit-'))];
    writeFileSync(join(folder, 'cdktf.json'), JSON.stringify({ context: elsewhere }));
    process.chdir(folder);
    try {
      expect(synth(bucket, asked).json).toEqual(expected);
      expect(readdirSync(folder)).toEqual(['cdktf.json']);
    } finally {
      process.chdir(before);
      rmSync(folder, { recursive: true });
    }
  });

  test('no variable stays set that was not', () => {
    delete process.env.CDKTF_CONTEXT_JSON;
    synth(bucket, asked);

    expect(process.env).not.toHaveProperty('CDKTF_CONTEXT_JSON');
  });
});

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

  test('by type of resource', () => {
    expect(synthesized.ofType('scaleway_object_bucket').map(({ address }) => address)).toEqual(['scaleway_object_bucket.assets']);
    expect(synthesized.ofType('ovh_cloud_project_storage')).toEqual([]);
  });

  test('by intent, with what was chosen', () => {
    expect(synthesized.databases()).toEqual([expect.objectContaining({ path: 'test/database', type: 'DB-PRO2-XXS', location: 'fr-par', operatedBy: 'platform' })]);
    expect([synthesized.buckets(), synthesized.networks(), synthesized.clusters()].map(found => found.map(({ path }) => path)))
      .toEqual([['test/assets'], ['test/network'], []]);
  });
});

describe('synthEverywhere', () => {
  test('runs on every platform of the configuration', () => {
    const everywhere = synthEverywhere(shop, { configuration });

    expect(everywhere.platforms).toEqual(['scaleway', 'ovhcloud', 'hetzner']);
    expect(everywhere.synthesized.map(({ platform }) => platform)).toEqual(['scaleway', 'ovhcloud', 'hetzner']);
    expect(everywhere.on('hetzner').databases()).toMatchObject([{ operatedBy: 'you' }]);
  });

  test('agrees to operate nothing by itself, and a refusal stops no other platform', () => {
    const everywhere = synthEverywhere(shop);

    expect(everywhere.synthesized.map(({ platform }) => platform)).toEqual(['scaleway', 'ovhcloud']);
    expect(everywhere.refused.map(({ platform, refusal }) => [platform, refusal!.faults.map(({ code }) => code)])).toEqual([['hetzner', ['consent-missing']]]);
    expect(() => everywhere.on('hetzner')).toThrow('[consent-missing]');
  });

  test('runs on chosen platforms', () => {
    const everywhere = synthEverywhere(shop, { platforms: ['ovhcloud'] });

    expect(everywhere.platforms).toEqual(['ovhcloud']);
    expect(() => everywhere.on('hetzner')).toThrow(/platform: names no configured platform.*got "hetzner"; use one of: ovhcloud/);
    expect(() => synthEverywhere(shop, { configuration: { platform: 'scaleway' } })).toThrow('at least one platform');
  });

  test('a fault that is no refusal is thrown, with the platform and its cause', () => {
    const broken = new TypeError('shop is not defined');
    const everywhere = () => synthEverywhere(() => {throw broken;});

    expect(everywhere).toThrow('on scaleway: shop is not defined');
    expect(everywhere).toThrow(expect.objectContaining({ cause: broken }));
  });

  test('knows the platforms that the app is taught', () => {
    const everywhere = synthEverywhere(bucket, { configuration: { platforms: { fake: { location: 'fr' } } }, prepare: app => Platform.register(app, fakeKind) });

    expect(everywhere.on('fake').buckets()).toMatchObject([{ kind: 'fake' }]);
  });
});

test('time grows with the number of resources, not with its square', () => {
  const time = (count: number) => {
    const start = performance.now();
    synth((stack: SovereignStack) => {
      for (let i = 0; i < count; i++) new ObjectBucket(stack, `bucket-${i}`);
    }, { platform: 'ovhcloud' });
    return performance.now() - start;
  };
  time(50);
  const [few, many] = [Math.min(time(200), time(200)), Math.min(time(1600), time(1600))];

  expect(many / few).toBeLessThan(24);
});
