import { readFileSync } from 'fs';
import { join } from 'path';
import { guardBlocks } from '../../lib/guard';
import { completeClouds } from '../../tools/docs/clouds';
import { fixture, FIXTURE_PLATFORMS, fixtureFile, freshOutput } from '../../tools/fixtures';
import { fences, read, root } from './docs/markdown';

const PAGE = 'docs/switch.md';

describe.each(FIXTURE_PLATFORMS)('the reviewed output of portable-app on %s', platform => {
  test('is what the example gives; "npm run fixtures:update" writes it anew', () => {
    expect(freshOutput(platform)).toBe(readFileSync(fixtureFile(platform), 'utf8'));
  });

  test('is sorted, so that a difference shows nothing but changes', () => {
    expect(unsorted(fixture(platform))).toEqual([]);
  });

  test('names no other platform and no folder of a machine', () => {
    const text = readFileSync(fixtureFile(platform), 'utf8');

    expect(FIXTURE_PLATFORMS.filter(other => text.includes(`"${other}"`))).toEqual([platform]);
    expect(text).not.toMatch(/"\/(home|root|tmp|work|Users)\//);
  });
});

/** What a platform makes beside the constructs of the program: backups that it does not keep itself, what stands before three servers. */
const ADDED: Record<string, string[]> = { hetzner: ['shop/database/backups', 'shop/database/high-availability'] };

/** What is no resource there, so that nothing could destroy it and no guard holds it: the server makes its databases. */
const UNGUARDED: Record<string, string[]> = { hetzner: ['shop/database/database-shop'] };

describe('whoever switches finds again', () => {
  const outputs = FIXTURE_PLATFORMS.map(platform => ({ platform, json: fixture(platform) }));
  const [{ platform: first, json: one }] = outputs;

  test('every construct under its path', () => {
    expect(ADDED).not.toHaveProperty(first);
    for (const { platform, json } of outputs) {
      expect(constructsIn(json).filter(([path]) => !ADDED[platform]?.includes(path))).toEqual(constructsIn(one));
    }
  });

  test('every output under its name, secret where it was', () => {
    for (const { json } of outputs) expect(outputsIn(json)).toEqual(outputsIn(one));
  });

  test.each(['sovereign_platform', 'sovereign_protection'])('the guard of every construct: %s', guard => {
    const guarded = ({ resource }: any) => Object.keys(resource.terraform_data[guard].for_each);
    expect(UNGUARDED).not.toHaveProperty(first);
    for (const { platform, json } of outputs) {
      const expected = [...guarded(one).filter(path => !UNGUARDED[platform]?.includes(path)), ...ADDED[platform] ?? []];
      expect(guarded(json)).toEqual(expected.sort());
    }
  });
});

/** Every command of the page: a check, or where it is tried, or why it cannot be. */
const IN_STACK = 'terraform -chdir=cdktf.out/stacks/shop';
const REAL = 'test/real/switch.test.ts does this with Terraform and OpenTofu';
const TWO_CLOUDS = 'wants accounts and data on two clouds';
const COMMANDS: Record<string, (() => void) | string> = {
  [`${IN_STACK} plan -detailed-exitcode`]: 'only reads',
  [`${IN_STACK} output -raw database-uri`]: () => {
    for (const platform of FIXTURE_PLATFORMS) expect(Object.keys(fixture(platform).output)).toContain('database-uri');
  },
  'npx tsx main.ts': () => {
    expect(JSON.parse(readFileSync(join(root, 'examples/portable-app/cdktf.json'), 'utf8')).app).toBe('npx tsx main.ts');
  },
  'export TF_VAR_ovhcloud_service_name=0123456789abcdef0123456789abcdef': () => {
    expect(Object.keys(fixture('ovhcloud').variable)).toEqual(['ovhcloud_service_name']);
  },
  'export TF_VAR_hetzner_cluster_token=... TF_VAR_hetzner_backup_access_key=... TF_VAR_hetzner_backup_secret_key=...': () => {
    expect(Object.keys(fixture('hetzner').variable).sort()).toEqual(['hetzner_backup_access_key', 'hetzner_backup_secret_key', 'hetzner_cluster_token']);
  },
  [`${IN_STACK} init -reconfigure`]: REAL,
  [`${IN_STACK} plan`]: REAL,
  [`${IN_STACK} apply`]: REAL,
  [`${IN_STACK} destroy`]: REAL,
  'pg_dump --format=custom --no-owner --no-privileges --file=shop.dump "$OLD_DATABASE_URI"': TWO_CLOUDS,
  'pg_restore --no-owner --no-privileges --exit-on-error --single-transaction --dbname="$NEW_DATABASE_URI" shop.dump': TWO_CLOUDS,
  ...Object.fromEntries(['sync --metadata', 'check'].map(verb => [`rclone ${verb} ${bucket('old')} ${bucket('new')}`, TWO_CLOUDS])),
};

describe('the page on switching', () => {
  test('has these commands and no others', () => {
    const lines = fences('sh', PAGE).flatMap(({ text }) => text.trim().split('\n'));

    expect([...new Set(lines)].sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  test.each(Object.entries(COMMANDS).filter(([, check]) => typeof check === 'function'))('%s', (_command, check) => {
    (check as () => void)();
  });

  test('quotes the guard word for word', () => {
    const path = 'shop/database';
    const blocks: any = guardBlocks([{ path, platform: 'ovhcloud', deletionProtection: true, released: false }]);
    const { error_message: message } = blocks.resource.terraform_data.sovereign_platform.lifecycle.postcondition[0];
    const filled = message.replaceAll('${self.output}', 'scaleway').replaceAll('${each.key}', path).replaceAll('${each.value}', 'ovhcloud');

    expect(read(PAGE).replace(/\s+/g, ' ')).toContain(filled);
  });

  test.each(FIXTURE_PLATFORMS)('the README names the variables that %s asks for', platform => {
    const named = (name: string) => read('README.md').includes(`\`TF_VAR_${name}\``);

    expect(Object.keys(fixture(platform).variable ?? {}).filter(name => !named(name))).toEqual([]);
  });

  test('the README names the versions of Kubernetes that every cloud maintains', () => {
    const clouds = completeClouds().map(({ profile }) => profile.kubernetesVersions!);
    const [first, ...others] = clouds.map(versions => versions.filter(({ ended }) => !ended).map(({ version }) => version));
    const common = first.filter(version => others.every(versions => versions.includes(version)));

    expect(read('README.md')).toContain(`**Kubernetes**: ${common.join(', ')} is the one version that all of these clouds have today.`);
  });
});

function bucket(remote: string): string {
  const { name } = fixture('scaleway').resource.scaleway_object_bucket.assets;
  return `${remote}:${name}`;
}

/** Path and class of each. */
function constructsIn({ '//': { metadata } }: any): [string, string][] {
  return Object.entries<any>(metadata.sovereign.constructs).map(([path, { construct }]) => [path, construct]);
}

function outputsIn({ output }: any): string[] {
  return Object.entries<any>(output).map(([name, { sensitive }]) => `${name}${sensitive ? ' (secret)' : ''}`);
}

/** Paths of objects whose keys are not in order. */
function unsorted(json: any, path = ''): string[] {
  if (typeof json !== 'object' || json === null) return [];
  const keys = Object.keys(json);
  const own = Array.isArray(json) || keys.join() === [...keys].sort().join() ? [] : [path];
  return [...own, ...keys.flatMap(key => unsorted(json[key], `${path}/${key}`))];
}
