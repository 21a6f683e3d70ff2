import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';
import { packLibrary, run } from '../../tools/packed-library';
import { follow } from './docs/follow';
import { fences } from './docs/markdown';

jest.setTimeout(300_000);

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'package-test-'));
const [program, configuration] = ['ts', 'jsonc'].map(language => fences(language, 'README.md')[0].text);

let tarball: string;
beforeAll(() => {
  mkdirSync(join(folder, 'build'));
  tarball = packLibrary(root, join(folder, 'build'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the package', () => {
  const files = () => run(folder, 'tar', 'tzf', tarball).trim().split('\n').map(file => file.replace('package/', ''));

  test('has at most 500 kB', () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(500_000);
  });

  test('holds compiled code, types, the catalog and what jsii needs, and nothing else', () => {
    const expected = /^(\.jsii|LICENSE|README\.md|package\.json|catalog\/.*\.json|lib\/.*\.(js|d\.ts)|lib\/platforms\/\w+\/([\w-]+\/)?files\/.*|node_modules\/ipaddr\.js\/.*)$/;
    expect(files().filter(file => !expected.test(file))).toEqual([]);
    expect(files()).toEqual(expect.arrayContaining(['.jsii', 'LICENSE', 'catalog/2026-11/scaleway.json', 'lib/index.js', 'lib/index.d.ts', 'lib/platforms/hetzner/postgres-server/files/setup']));
  });

  test('holds what servers are given', () => {
    expect(files()).toEqual(expect.arrayContaining(['lib/platforms/hetzner/k3s/files/prepare.sh', 'lib/platforms/hetzner/files/private-route.sh']));
  });

  test('holds the conformance suite, for authors of platforms', () => {
    expect(files()).toEqual(expect.arrayContaining(['lib/conformance.js', 'lib/conformance/tests.js', 'lib/object-bucket/conformance.js']));
  });

  test('has no source maps, which tripled it', () => {
    expect(readFileSync(join(folder, 'build/lib/index.js'), 'utf8')).not.toContain('sourceMappingURL');
  });

  test('has no union in its interface, which jsii would accept', () => {
    expect(readFileSync(join(folder, 'build/.jsii'), 'utf8')).not.toContain('"union"');
  });
});

describe.each([
  { engine: 'cdktf', version: '0.21.0', specification: 'cdktf@0.21.0' },
  { engine: 'cdktn', version: '0.24.0', specification: 'cdktf@npm:cdktn@0.24.0' },
])('in an empty $engine project', ({ engine, version, specification }) => {
  const project = join(folder, engine);

  beforeAll(() => {
    mkdirSync(project);
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'shop', private: true }));
    run(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', tarball, specification, 'constructs@10.6.0');
    writeFileSync(join(project, 'main.ts'), program);
    run(project, join(root, 'node_modules/.bin/tsc'), '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'node16', 'main.ts');
  });

  /** Synthesizes the program and returns the JSON with the library's modules that were loaded. */
  function synthesize(platform: string) {
    writeFileSync(join(project, 'cdktf.json'), configuration.replace('"platform": "scaleway"', `"platform": "${platform}"`));
    const loaded = modulesAfter('./main.js');
    return { loaded, json: JSON.parse(readFileSync(join(project, 'cdktf.out/stacks/shop/cdk.tf.json'), 'utf8')) };
  }

  function modulesAfter(module: string): string[] {
    const script = `require(${JSON.stringify(module)}); console.log(JSON.stringify(Object.keys(require.cache)))`;
    const loaded: string[] = JSON.parse(run(project, process.execPath, '-e', script));
    const [own, other] = ['sovereign-constructs/lib/', 'node_modules/'];
    return loaded.filter(path => path.includes(own)).map(path => path.split(own)[1]).filter(path => !path.includes(other));
  }

  test.each([
    { platform: 'scaleway', providers: ['random', 'scaleway'], network: 'scaleway_vpc_private_network' },
    { platform: 'ovhcloud', providers: ['ovh'], network: 'ovh_cloud_project_network_private' },
    { platform: 'hetzner', providers: ['hcloud', 'minio', 'random', 'tls'], network: 'hcloud_network' },
  ])('the program of the README gives the JSON of $platform, and only its bindings load', ({ platform, providers, network }) => {
    const { json, loaded } = synthesize(platform);

    expect(json['//'].metadata.version).toBe(version);
    expect(json.resource[network]).toHaveProperty('network');
    expect(Object.keys(json['//'].metadata.sovereign.constructs)).toEqual(expect.arrayContaining(['shop/network', 'shop/database', 'shop/assets']));
    const bindings = loaded.filter(path => path.startsWith('internal/')).map(path => path.split('/')[1]);
    expect([...new Set(bindings)].sort()).toEqual(providers);
    expect(loaded.filter(path => !path.startsWith('internal/'))).toEqual(['index.js', 'all.js', `platforms/${platform}/all.js`]);
  });

  test('the import loads nothing but the index', () => {
    expect(modulesAfter('sovereign-constructs')).toEqual(['index.js']);
  });

  test('everything that the index exports is there', () => {
    const script = 'console.log(JSON.stringify(Object.values(require("sovereign-constructs")).map(value => typeof value)))';
    expect(new Set(JSON.parse(run(project, process.execPath, '-e', script)))).toEqual(new Set(['function', 'object']));
  });

  test.each(['sovereign-constructs', 'sovereign-constructs/lib/private-network/private-network.js'])('ES modules import names from %s', from => {
    writeFileSync(join(project, 'names.mjs'), `import { PrivateNetwork } from '${from}';\nconsole.log(PrivateNetwork.name);\n`);
    expect(run(project, process.execPath, 'names.mjs')).toBe('PrivateNetwork\n');
  });

  test('what a file of the package exports is what the index exports', () => {
    const script = 'const { Location } = require("sovereign-constructs"); console.log(require("sovereign-constructs/lib/location").Location === Location)';
    expect(run(project, process.execPath, '-e', script)).toBe('true\n');
  });

  test('the command for tests of a stack is there', () => {
    synthesize('scaleway');

    expect(run(project, 'npx', '--no-install', 'sovereign-plan-tests', 'cdktf.out/stacks/shop')).toContain('terraform -chdir=cdktf.out/stacks/shop/plan-tests init');
    expect(readFileSync(join(project, 'cdktf.out/stacks/shop/plan-tests/sovereign.tftest.json'), 'utf8')).toContain('"scaleway_rdb_instance"');
  });

  test('addresses are recorded with what the package holds', () => {
    const script = 'console.log(require("sovereign-constructs/lib/testing/addresses").addressFindings("none.json", { platform: "scaleway", json: {} })[0].what)';
    expect(run(project, process.execPath, '-e', script)).toBe('has no recorded addresses: there is no none.json\n');
  });

  test('the conformance suite runs on the constructs of the index', () => {
    const suite = 'require("sovereign-constructs/lib/conformance").outcomeOf({ platform: "scaleway", platforms: { scaleway: { location: "fr" } } }, '
      + 'require("sovereign-constructs/lib/object-bucket/conformance").cases[0].build)';
    expect(run(project, process.execPath, '-e', `console.log(Object.keys(${suite}.json.resource).join())`)).toContain('scaleway_object_bucket');
  });
});

describe('the guide to a platform of your own, followed in an empty folder', () => {
  const project = join(folder, 'third-party');
  let printed: Map<string, string>;

  beforeAll(() => {
    mkdirSync(project);
    copyFileSync(tarball, join(project, basename(tarball)));
    printed = follow('docs/add-a-platform.md', project);
  });

  test('has the commands that leave something to look at, in this order', () => {
    expect([...printed.keys()].slice(-4)).toEqual([
      'npx tsc -p .', 'npx tsx --test conformance.test.ts', 'npx tsx --test promises.test.ts', 'npx tsx main.ts',
    ]);
  });

  test('makes the example, file by file', () => {
    const example = join(root, 'examples/third-party-platform');
    const files = readdirSync(example).filter(file => file !== 'cdktf.out');

    for (const file of files) expect(readFileSync(join(project, file), 'utf8')).toBe(readFileSync(join(example, file), 'utf8'));
  });

  test('uses what the package exports, the conformance suite and the testing kit', () => {
    const imports = readdirSync(project).filter(file => file.endsWith('.ts')).flatMap(file => (
      [...readFileSync(join(project, file), 'utf8').matchAll(/ from '([^.'][^']*)'/g)].map(([, name]) => name)
    ));

    expect([...new Set(imports)].sort()).toEqual([
      'cdktf', 'constructs', 'node:assert/strict', 'node:test', 'sovereign-constructs', 'sovereign-constructs/lib/conformance/tests',
      'sovereign-constructs/lib/testing',
    ]);
  });

  test('ends with a conformance run that passes', () => {
    const result = printed.get('npx tsx --test conformance.test.ts')!;

    expect(result).toMatch(/bucket: minimal: is accepted/);
    expect(result).toMatch(/ObjectBucket: versioned: makes a difference or is refused/);
    expect(result).toMatch(/bucket: existing: is accepted/);
    expect(result).toMatch(/PrivateNetwork: is refused whatever it is given/);
    expect(result).toMatch(/(#|ℹ) fail 0/);
  });

  test('ends with promises that are kept, and broken by programs that break them', () => {
    const result = printed.get('npx tsx --test promises.test.ts')!;

    expect(result).toMatch(/data is protected, and is found out when it is not/);
    expect(result).toMatch(/what the platform refuses is said with everything else that is wrong/);
    expect(result).toMatch(/(#|ℹ) pass 4[^]*(#|ℹ) fail 0/);
  });

  test.each([
    ['protects nothing', 'object-bucket.ts', 'preventDestroy: spec.deletionProtection', 'preventDestroy: false', /lifecycle\.prevent_destroy is not true/],
    ['empties what it destroys', 'object-bucket.ts', 'force_destroy: spec.emptyOnDestroy', 'force_destroy: true', /force_destroy is not false/],
    ['takes any name', 'object-bucket.ts', 'bucketName.startsWith(bucketPrefix)', 'true', /value-refused/],
  ])('fails the promises when the driver %s', (_, file, right, wrong, says) => {
    const driver = join(project, file);
    const text = readFileSync(driver, 'utf8');
    writeFileSync(driver, text.replace(right, wrong));

    expect(() => run(project, 'npx', 'tsx', '--test', 'promises.test.ts')).toThrow(says);
    writeFileSync(driver, text);
  });

  test('fails the conformance run when the driver drops a prop', () => {
    const driver = join(project, 'object-bucket.ts');
    const text = readFileSync(driver, 'utf8');
    writeFileSync(driver, text.replace('tags: spec.labels,', ''));

    expect(() => run(project, 'npx', 'tsx', '--test', 'conformance.test.ts')).toThrow(/ObjectBucket: labels[^]*two values give the same Terraform JSON/);
    writeFileSync(driver, text);
  });

  test('gives a program that makes the bucket on the endpoint', () => {
    const { resource, provider } = JSON.parse(readFileSync(join(project, 'cdktf.out/stacks/shop/cdk.tf.json'), 'utf8'));

    expect(provider).toEqual({ minio: [{ minio_server: 's3.example.org', minio_ssl: true, minio_region: 'us-east-1' }] });
    expect(resource.minio_s3_bucket.assets).toMatchObject({ bucket: expect.stringMatching(/^shop-assets-[0-9a-f]{8}$/), tags: { team: 'shop' } });
    expect(resource.terraform_data.sovereign_protection.for_each).toEqual({ 'shop/assets': 'shop/assets' });
  });
});
