import { createHash } from 'crypto';
import { basename } from 'path';
import { TerraformOutput, TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { portableSnapshot, synth, synthEverywhere } from '../../../lib/testing';
import { snapshotFile } from '../../../lib/testing/snapshot-files';
import { bucket, CONFIGURATION, KINDS, shop } from './programs';

const on = (platform: string, build: (stack: TerraformStack) => void) => synth(build, { platform, configuration: CONFIGURATION });
const snapshot = (platform: string, build: (stack: TerraformStack) => void) => portableSnapshot(on(platform, build));

describe.each(KINDS)('the snapshot of %s', platform => {
  const text = snapshot(platform, shop);
  const json = JSON.parse(text);

  test('has its keys in order, at every depth', () => {
    const sorted = (value: any): any => typeof value !== 'object' || value === null || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.keys(value).sort().map(key => [key, sorted(value[key])]));

    expect(JSON.stringify(json)).toBe(JSON.stringify(sorted(json)));
  });

  test('has no version of a provider or the engine, and no hash of a path', () => {
    const { terraform: { required_providers: providers } } = on(platform, shop).json;

    for (const [name, { source }] of Object.entries<any>(providers)) expect(json.terraform.required_providers[name]).toEqual({ source, version: '<version>' });
    expect(text).not.toMatch(/_[0-9A-F]{8}\b/);
    expect(text).not.toMatch(/shop?-?assets-[0-9a-f]{8}|"version": "~>/);
    expect(text).not.toContain('uniqueId');
  });

  test('says what was chosen', () => {
    expect(json['//'].constructs['test/database']).toMatchObject({ construct: 'ManagedPostgres', platform, location: expect.any(String) });
  });

  test('is the same for the same program, and differs when an argument does', () => {
    expect(snapshot(platform, shop)).toBe(text);
    expect(snapshot(platform, stack => bucket(stack, { versioned: false }))).not.toBe(snapshot(platform, stack => bucket(stack)));
  });
});

test('masks references and names along with the addresses, and nothing that only looks like them', () => {
  const { resource: { ovh_cloud_project_storage: { assets } }, output } = JSON.parse(snapshot('ovhcloud', stack => {
    const { bucketName } = bucket(stack, { labels: { ref: 'x-00c0ffee' } });
    new TerraformOutput(stack, 'said', { value: `${bucketName} AB_0A1B2C3D` });
    new TerraformOutput(new Construct(stack, 'inner'), 'said', { value: 'x' });
  }));

  expect(assets.name).toBe('test-assets-<hash>');
  expect(assets.tags).toEqual({ ref: 'x-00c0ffee' });
  expect(output).toEqual({ 'inner_said_<hash>': { value: 'x' }, 'said': { value: '${ovh_cloud_project_storage.assets.name} AB_0A1B2C3D' } });
});

test('addresses that differ in nothing but their hashes keep them, because they are two', () => {
  const { resource } = JSON.parse(snapshot('ovhcloud', stack => {
    new ObjectBucket(new Construct(new Construct(stack, 'a'), 'b_c'), 'd');
    new ObjectBucket(new Construct(new Construct(stack, 'a_b'), 'c'), 'd');
  }));

  expect(Object.keys(resource.ovh_cloud_project_storage)).toEqual([expect.stringMatching(/^a_b_c_d_[0-9A-F]{8}$/), expect.stringMatching(/^a_b_c_d_[0-9A-F]{8}$/)]);
});

test('tells long texts by their sums', () => {
  const said = (value: string) => JSON.parse(snapshot('ovhcloud', stack => new TerraformOutput(stack, 'said', { value }))).output.said.value;

  expect(said('x'.repeat(1000))).toBe('x'.repeat(1000));
  expect(said('x'.repeat(1001))).toMatch(/^<1001 characters, sha256 [0-9a-f]{16}>$/);
  expect(said('y'.repeat(1001))).not.toBe(said('x'.repeat(1001)));
});

test('is that of one platform', () => {
  expect(() => portableSnapshot(synthEverywhere(stack => void bucket(stack)) as any))
    .toThrow(/^portableSnapshot: stack: has the wrong type, got .*; give what synth returns, such as one of "synthesized"/);
});

test('says nothing of the folder that the engine runs in', () => {
  const { terraform } = JSON.parse(portableSnapshot(synth(TerraformStack)));

  expect(terraform.backend.local.path).toBe('<folder>/terraform.test.tfstate');
});

test('masks that folder anywhere in a text, and no other', () => {
  const here = process.cwd();
  const said = (value: string) => JSON.parse(snapshot('ovhcloud', stack => new TerraformOutput(stack, 'said', { value }))).output.said.value;

  expect(said(`run ${here}/tool in ${here}, file://${here}/x.`)).toBe('run <folder>/tool in <folder>, file://<folder>/x.');
  expect(said(`${here}-2/x /home${here}/y`)).toBe(`${here}-2/x /home${here}/y`);
});

test('masks before it sums up long texts', () => {
  const build = (version: string) => (stack: TerraformStack) => {
    const { bucketName } = new ObjectBucket(new Construct(stack, 'inner'), 'assets');
    new TerraformOutput(stack, 'said', { value: `${'x'.repeat(1000)} ${process.cwd()}/${version} ${bucketName}` });
  };
  const masked = `${'x'.repeat(1000)} <folder>/1 \${ovh_cloud_project_storage.inner_assets_<hash>.name}`;

  expect(JSON.parse(snapshot('ovhcloud', build('1'))).output.said.value)
    .toBe(`<${masked.length} characters, sha256 ${createHash('sha256').update(masked).digest('hex').slice(0, 16)}>`);
  expect(JSON.parse(snapshot('ovhcloud', build('2'))).output.said.value).not.toContain(createHash('sha256').update(masked).digest('hex').slice(0, 16));
});

describe('the file of a snapshot', () => {
  const file = (name: string) => basename(snapshotFile('/shop/shop.test.ts', name, 'scaleway'), '.scaleway.json');

  test('is called like it, in letters of every script', () => {
    expect(file('the shop: is kept')).toBe('the-shop-is-kept');
    expect(file('größe-и-空港')).toBe('größe-и-空港');
    expect(snapshotFile('/shop/shop.test.ts', 'kept', 'scaleway')).toBe('/shop/__snapshots__/shop.test.ts/kept.scaleway.json');
  });

  test.each([
    ['letters of other scripts', 'магазин', 'магазия'],
    ['emoji', 'kept 😀', 'kept 😁'],
    ['what lies behind the longest name', `${'x'.repeat(200)}1`, `${'x'.repeat(200)}2`],
    ['what lies behind the longest name, in letters of several bytes', `${'空'.repeat(80)}1`, `${'空'.repeat(80)}2`],
    ['signs only', '!!!', '???'],
  ])('is another one for names that differ in %s', (_what, one, other) => {
    expect(file(one)).not.toBe(file(other));
    for (const name of [one, other]) expect(Buffer.byteLength(file(name))).toBeLessThan(140);
  });

  test('has a text for a name', () => {
    expect(() => file(5 as any)).toThrow('toMatchPortableSnapshot: name: has the wrong type, got 5; give a text, or leave it out');
  });
});
