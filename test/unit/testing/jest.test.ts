import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TerraformStack } from 'cdktf';
import '../../../lib/testing/jest';
import { Location } from '../../../lib/location';
import { Platform } from '../../../lib/platform';
import { recordAddresses, synth, synthEverywhere } from '../../../lib/testing';
import { fakeKind } from '../../support/fake-platform';
import { bucket, cluster, CONFIGURATION, database, KINDS, network, override, shop } from './programs';

type Build = (stack: TerraformStack) => unknown;

const on = (platform: string, build: Build) => synth(stack => void build(stack), { platform, configuration: CONFIGURATION });
const messageOf = (assert: () => unknown) => {
  try {
    assert();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('it passes');
};

const public_: Record<string, Build> = {
  scaleway: stack => database(stack, { publicEndpoint: true, allowedCidrs: ['203.0.113.0/24'] }),
  ovhcloud: stack => [database(stack), override(stack, 'database/Default', 'nodes', [{ region: 'GRA' }])],
  hetzner: stack => [database(stack), override(stack, 'database/server', 'public_net', undefined)],
};
const abroad: Build = stack => bucket(stack, { location: Location.exactly({ scaleway: 'nl-ams', ovhcloud: 'DE1', hetzner: 'hel1' }) });
const unprotected: Build = stack => database(stack, { deletionProtection: false });
const unencrypted: Record<string, Build> = {
  scaleway: stack => bucket(stack, { encrypted: false }), ovhcloud: stack => bucket(stack, { encrypted: false }), hetzner: stack => bucket(stack),
};
const DATABASES: Record<string, string> = {
  scaleway: 'scaleway_rdb_instance.database', ovhcloud: 'ovh_cloud_project_database.database', hetzner: 'hcloud_server.database_server_8BFC5013',
};
const BUCKETS: Record<string, string> = {
  scaleway: 'scaleway_object_bucket.assets', ovhcloud: 'ovh_cloud_project_storage.assets', hetzner: 'minio_s3_bucket.assets',
};

let folder: string;
beforeAll(() => folder = mkdtempSync(join(tmpdir(), 'kept-addresses-')));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(KINDS)('on %s', platform => {
  test('toKeepDatabasesPrivate', () => {
    expect(on(platform, shop)).toKeepDatabasesPrivate();
    expect(on(platform, public_[platform])).not.toKeepDatabasesPrivate();

    const message = messageOf(() => expect(on(platform, public_[platform])).toKeepDatabasesPrivate());
    expect(message).toContain(`expect(received).toKeepDatabasesPrivate(): 1 finding\n\n  test/database on ${platform}, ${DATABASES[platform]}: `);
  });

  test('toEncryptAtRest', () => {
    expect(on(platform, platform === 'hetzner' ? cluster : shop)).toEncryptAtRest();
    expect(on(platform, unencrypted[platform])).toEncryptAtRest({ except: ['test/assets'] });

    const message = messageOf(() => expect(on(platform, unencrypted[platform])).toEncryptAtRest());
    expect(message).toContain(`1 finding\n\n  test/assets on ${platform}, ${BUCKETS[platform]}: is not encrypted at rest`);
  });

  test('toKeepAddresses', () => {
    const file = join(folder, 'shop.<platform>.json');
    recordAddresses(file, on(platform, shop));
    expect(on(platform, shop)).toKeepAddresses(file);

    const gone: Build = stack => network(stack);
    expect(on(platform, gone)).not.toKeepAddresses(file);
    const message = messageOf(() => expect(on(platform, gone)).toKeepAddresses(file));
    expect(message).toContain(`  test/assets on ${platform}, ${BUCKETS[platform]}: would be destroyed: it is no longer in the stack\n    put it back`);

    const other = join(folder, 'other.<platform>.json');
    const missing = messageOf(() => expect(on(platform, shop)).toKeepAddresses(other));
    expect(missing).toContain(`test on ${platform}: has no recorded addresses: there is no ${join(folder, `other.${platform}.json`)}`);
    expect(messageOf(() => expect(on(platform, shop)).not.toKeepAddresses(other))).toContain('has no recorded addresses');
  });

  test('toStayInLocations', () => {
    expect(on(platform, shop)).toStayInLocations(['fr', 'de']);
    expect(on(platform, abroad)).toStayInLocations(['nl-ams', 'DE1', 'hel1']);

    const message = messageOf(() => expect(on(platform, abroad)).toStayInLocations(['fr']));
    expect(message).toContain(`  test/assets on ${platform}, ${BUCKETS[platform]}: stands in `);
  });

  test('toProtectData', () => {
    expect(on(platform, shop)).toProtectData();

    const message = messageOf(() => expect(on(platform, unprotected)).toProtectData());
    expect(message).toMatch(new RegExp(`findings\\n\\n  test/database on ${platform}, \\w+\\.database: would be destroyed`));
    expect(message).toContain(`  test/database on ${platform}, terraform_data.sovereign_protection: does not guard it`);
  });

  test('toSynthOnEveryPlatform', () => {
    const platforms = [platform];
    expect(synthEverywhere(shop, { platforms, configuration: CONFIGURATION })).toSynthOnEveryPlatform();

    const tooLong = synthEverywhere(stack => void database(stack, { backupRetentionDays: 999 }), { platforms, configuration: CONFIGURATION });
    expect(tooLong).not.toSynthOnEveryPlatform();
    expect(messageOf(() => expect(tooLong).toSynthOnEveryPlatform()))
      .toMatch(new RegExp(`1 finding\n\n  test/database on ${platform}: backupRetentionDays: .*\\[[a-z-]+\\]\n    or leave "${platform}" out`));
  });
});

test('on all platforms at once the findings of each are listed', () => {
  const everywhere = synthEverywhere(stack => void bucket(stack, { versioned: false }), { configuration: CONFIGURATION });

  const message = messageOf(() => expect(everywhere).toProtectData());

  expect(message).toContain('3 findings');
  for (const platform of KINDS) expect(message).toContain(`test/assets on ${platform}, ${BUCKETS[platform]}: keeps no old versions`);
});

test('the negation says that there is nothing', () => {
  expect(messageOf(() => expect(on('scaleway', shop)).not.toProtectData())).toBe('expect(received).not.toProtectData(): there is no finding');
});

describe.each<[string, (received: any) => { [matcher: string]: (...args: any[]) => void }]>([
  ['a promise', received => expect(received) as any],
  ['its negation', received => expect(received).not as any],
])('%s is not held by', (_, expected) => {
  const matchers: [string, ...unknown[]][] = [
    ['toKeepDatabasesPrivate'], ['toEncryptAtRest'], ['toStayInLocations', ['fr', 'de']], ['toProtectData'], ['toKeepAddresses', 'never-read.<platform>.json'],
  ];

  test.each(matchers)('a refusal: %s', (matcher, ...args) => {
    const refused = synthEverywhere(stack => void database(stack), { platforms: ['hetzner'] });

    const message = messageOf(() => expected(refused)[matcher](...args));
    expect(message).toMatch(/1 finding\n\n {2}test\/network on hetzner: .*\[consent-missing\]\n {4}or leave "hetzner" out/);
  });

  test.each(matchers.slice(0, -1))('a platform that the kit does not know: %s', (matcher, ...args) => {
    const foreign = synth(stack => void database(stack), {
      platform: 'fake', configuration: { platforms: { fake: { location: 'fr' } } }, prepare: app => Platform.register(app, fakeKind),
    });

    const message = messageOf(() => expected(foreign)[matcher](...args));
    expect(message).toContain('  test/database on fake: stands on "fake", of which the kit does not know "');
  });
});

test('the negation of a promise that is broken beside a refusal is not told, either', () => {
  const everywhere = synthEverywhere(stack => void database(stack, { deletionProtection: false }), { platforms: ['scaleway', 'hetzner'] });

  const message = messageOf(() => expect(everywhere).not.toProtectData());
  expect(message).toMatch(/^expect\(received\)\.not\.toProtectData\(\): cannot be told, 1 finding\n\n.*\[consent-missing\]/);
});

test('toSynthOnEveryPlatform is about platforms, so one is too few', () => {
  expect(() => expect(on('scaleway', shop)).toSynthOnEveryPlatform()).toThrow('give what synthEverywhere returns');
});

test('a snapshot of a refusal, or the negation of one, says nothing', () => {
  expect(() => expect(synthEverywhere(shop)).toMatchPortableSnapshot()).toThrow('[consent-missing]');
  expect(() => expect(on('scaleway', shop)).not.toMatchPortableSnapshot()).toThrow('not: is not known to toMatchPortableSnapshot');
});
