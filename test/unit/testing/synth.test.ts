import { mkdtempSync, readdirSync, rmSync } from 'fs';
import os, { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformOutput, TerraformStack } from 'cdktf';
import { SovereignError } from '../../../lib/errors';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { ScalewayPlatform } from '../../../lib/platforms/scaleway/platform';
import { SovereignStack } from '../../../lib/sovereign-stack';
import { DEFAULT_CONFIGURATION, Program, synth, synthEverywhere } from '../../../lib/testing';
import { CONFIGURATION as configuration, shop } from './programs';

const { platforms } = DEFAULT_CONFIGURATION;

const bucketIn = (stack: TerraformStack) => void new ObjectBucket(stack, 'assets');
const bucket: Program = bucketIn;

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
    ['null for options', () => synth(bucket, null as any), 'synth: options: has the wrong type, got null; give an object'],
    ['null for options everywhere', () => synthEverywhere(bucket, null as any), 'synthEverywhere: options: has the wrong type, got null; give an object'],
    ['a text to prepare', () => synth(bucket, { prepare: 'x' as any }), 'synth: prepare: has the wrong type, got "x"; give a function that is given the app'],
    ['a number as id', () => synth(bucket, { stackId: 5 as any }), 'synth: stackId: has the wrong type, got 5; give a text'],
    ['an option that is mistyped', () => synth(bucket, { platfrom: 'scaleway' } as any),
      'synth: platfrom: is not known to synth; use one of: configuration, stackId, prepare, platform'],
    ['one platform everywhere', () => synthEverywhere(bucket, { platform: 'scaleway' } as any), 'platform: is not known to synthEverywhere; use one of: configuration,'],
    ['a platform without key', () => synthEverywhere(bucket, { platforms: [null] as any }), 'synthEverywhere: platforms[0]: has the wrong type, got null; give a text'],
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
