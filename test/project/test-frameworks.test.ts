import { spawnSync } from 'child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { ManagedPostgres } from '../../lib/managed-postgres/managed-postgres';
import { PrivateNetwork } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';
import { DEFAULT_CONFIGURATION, synth } from '../../lib/testing';
import { packLibrary, unpackLibrary } from '../../tools/packed-library';
import '../../lib/testing/jest';
import { fences } from './docs/markdown';

jest.setTimeout(300_000);

const root = join(__dirname, '..', '..');
const project = mkdtempSync(join(tmpdir(), 'frameworks-test-'));

beforeAll(() => {
  const build = join(project, 'build');
  mkdirSync(build);
  unpackLibrary(packLibrary(root, build), project);
  rmSync(build, { recursive: true });
  for (const name of ['cdktf', 'constructs', 'jest', '@jest/globals', 'expect', 'vitest', 'ts-jest', 'typescript', '@types/jest', '@types/node']) link(name);
  write('package.json', '{}');
});
afterAll(() => rmSync(project, { recursive: true }));

function link(name: string): void {
  const place = join(project, 'node_modules', name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), place);
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}

/** Runs a program of the project; Jest and Vitest take variables of the test that is running for their own. */
function run(command: string, ...args: string[]): { status: number | null; printed: string } {
  const kept = Object.entries(process.env).filter(([name]) => !/^(CI|JEST_WORKER_ID|NODE_ENV|VITEST.*|FORCE_COLOR)$/.test(name));
  const env = { ...Object.fromEntries(kept), NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: project, env, encoding: 'utf8' });
  return { status, printed: `${stdout}${stderr}` };
}

/** A test of a program; which word imports what is the one difference between the frameworks. */
const test_ = (imports: string, wait: string, versioned: boolean) => `${imports}
test('the assets are kept', async () => {
  const everywhere = synthEverywhere(stack => { new ObjectBucket(stack, 'assets', { versioned: ${versioned} }); });
  expect(everywhere).toSynthOnEveryPlatform();
  expect(() => expect(everywhere).toStayInLocations(['fr'])).toThrow('test/assets on hetzner, minio_s3_bucket.assets: stands in "fsn1" (de)');
  ${wait} expect(everywhere).toMatchPortableSnapshot();
});
`;

/** The line that reads the configuration that is deployed. */
const DEPLOYED = `import { readFileSync } from 'fs';
import { synthEverywhere } from 'sovereign-constructs/lib/testing';
test('is deployed', () => {
  ${/`(const configuration = [^`]+)`/.exec(readFileSync(join(root, 'docs', 'testing.md'), 'utf8'))![1].replaceAll('\n', ' ')};
  expect(synthEverywhere(() => {}, { configuration }).platforms).toEqual(['scaleway', 'ovhcloud', 'hetzner']);
});
`;

/** What a framework does with snapshots that are missing, right and wrong. */
const FRAMEWORKS = {
  jest: {
    file: 'jest/shop.test.js',
    text: (versioned: boolean) => test_([
      "require('sovereign-constructs/lib/testing/jest');",
      "const { ObjectBucket } = require('sovereign-constructs');",
      "const { synthEverywhere } = require('sovereign-constructs/lib/testing');",
    ].join('\n'), '', versioned),
    run: (...args: string[]) => run('jest/bin/jest.js', '--rootDir', join(project, 'jest'), ...args),
    ci: ['--ci'],
    update: ['-u'],
    said: { written: /3 snapshots written/, refused: /is not written under --ci/, updated: /3 snapshots updated/ },
  },
  vitest: {
    file: 'vitest/shop.test.mjs',
    text: (versioned: boolean) => test_([
      "import { expect, test } from 'vitest';",
      "import { ObjectBucket } from 'sovereign-constructs';",
      "import { synthEverywhere } from 'sovereign-constructs/lib/testing/index.js';",
    ].join('\n'), 'await', versioned),
    run: (...args: string[]) => run('vitest/vitest.mjs', 'run', '--root', join(project, 'vitest'), ...args),
    ci: ['--update=none'],
    update: ['-u'],
    said: { written: /Snapshots +3 written/, refused: /mismatched/, updated: /Snapshots +3 updated/ },
  },
};

/** What the snapshot of a bucket without versions says otherwise. */
const DIFFERENCES: Record<string, [string, string]> = {
  scaleway: ['"enabled": true', '"enabled": false'],
  ovhcloud: ['"status": "enabled"', '"status": "disabled"'],
  hetzner: ['"versioned": true', '"versioned": false'],
};

beforeAll(() => {
  write('jest/package.json', '{}');
  write('vitest/vitest.config.mjs', "export default { test: { setupFiles: ['./setup.mjs'] } };\n");
  write('vitest/setup.mjs', "import { expect } from 'vitest';\nimport { extend } from 'sovereign-constructs/lib/testing/vitest.js';\nextend(expect);\n");
});

describe.each(Object.entries(FRAMEWORKS))('snapshots under %s', (_name, { file, text, run: runTests, ci, update, said }) => {
  const folder = join(project, dirname(file), '__snapshots__', file.split('/')[1]);

  test('are not written where that is forbidden', () => {
    write(file, text(true));
    const { status, printed } = runTests(...ci);

    expect(printed).toMatch(said.refused);
    expect(status).toBe(1);
    expect(existsSync(folder)).toBe(false);
  });

  test('are written once, one file for each platform, and then hold', () => {
    const first = runTests();

    expect(first.printed).toMatch(said.written);
    expect(first.status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['hetzner', 'ovhcloud', 'scaleway'].map(platform => `the-assets-are-kept.${platform}.json`));
    expect(JSON.parse(readFileSync(join(folder, 'the-assets-are-kept.ovhcloud.json'), 'utf8')).resource).toHaveProperty('ovh_cloud_project_storage');
    expect(runTests(...ci)).toMatchObject({ status: 0 });
  });

  test('that differ fail with the difference on every platform, and are written anew on demand', () => {
    write(file, text(false));
    const { status, printed } = runTests();

    expect(status).toBe(1);
    for (const [platform, [before, after]] of Object.entries(DIFFERENCES)) {
      const difference = printed.split(/(?=the-assets-are-kept\.\w+\.json)/).find(part => part.startsWith(`the-assets-are-kept.${platform}.json`))!;
      expect(difference).toMatch(new RegExp(`^ *- .*${before}`, 'm'));
      expect(difference).toMatch(new RegExp(`^ *\\+ .*${after}`, 'm'));
    }

    expect(runTests(...update).printed).toMatch(said.updated);
    expect(runTests(...ci)).toMatchObject({ status: 0 });
  });
});

describe('the page "Test your infrastructure"', () => {
  const snippets = fences('ts', 'docs/testing.md').map(({ text }) => text);

  test('has snippets that pass under Jest', () => {
    write('docs/package.json', '{}');
    write('docs/jest.config.json', '{ "preset": "ts-jest" }');
    const ofJest = snippets.filter(text => !text.includes('vitest'));
    ofJest.forEach((text, index) => write(`docs/snippet-${index}.test.ts`, text));
    write('cdktf.json', JSON.stringify({ context: { sovereign: DEFAULT_CONFIGURATION } }));
    write('docs/configuration.test.ts', DEPLOYED);
    const { status, printed } = run('jest/bin/jest.js', '--config', join(project, 'docs', 'jest.config.json'));

    expect(ofJest).toHaveLength(snippets.length - 1);
    expect(printed).toMatch(/Tests: +6 passed, 6 total/);
    expect(printed).toMatch(/3 snapshots written/);
    expect(status).toBe(0);
  });

  test('has a snippet that passes under Vitest', () => {
    write('docs-vitest/snippet.test.ts', snippets.find(text => text.includes('vitest'))!);
    const { status, printed } = run('vitest/vitest.mjs', 'run', '--root', join(project, 'docs-vitest'));

    expect(printed).toMatch(/Tests +1 passed/);
    expect(status).toBe(0);
  });

  test('shows a message as it is', () => {
    const [{ text }] = fences('text', 'docs/testing.md');
    const public_ = synth(stack => void new ManagedPostgres(stack, 'database', {
      network: new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' }), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50,
      publicEndpoint: true, allowedCidrs: ['203.0.113.0/24'],
    }), { platform: 'scaleway' });

    expect(() => expect(public_).toKeepDatabasesPrivate()).toThrow(text.trimEnd());
  });
});

describe('types', () => {
  const compile = (name: string, text: string, ...types: string[]) => {
    write(`types/${name}`, text);
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'node16', '--types', ['node', ...types].join()];
    return run('typescript/bin/tsc', ...options, join('types', name));
  };
  const use = (framework: string) => `${framework}
import { synthEverywhere } from 'sovereign-constructs/lib/testing/index.js';
const everywhere = synthEverywhere(() => {});
test('holds', async () => {
  expect(everywhere).toSynthOnEveryPlatform();
  expect(everywhere).toKeepDatabasesPrivate({ except: ['test/cache'] });
  expect(everywhere).not.toStayInLocations(['fr', 'GRA11']);
  await expect(everywhere).toMatchPortableSnapshot('shop');
});
`;
  const cases: [string, string, string, string[]][] = [
    ['@types/jest', 'with-types.ts', use("import 'sovereign-constructs/lib/testing/jest';"), ['jest']],
    ['@jest/globals, without @types/jest', 'globals.ts', use("import { expect, test } from '@jest/globals';\nimport 'sovereign-constructs/lib/testing/jest-globals';"), []],
    ['vitest', 'vitest.mts', use("import { expect, test } from 'vitest';\nimport { extend } from 'sovereign-constructs/lib/testing/vitest.js';\nextend(expect);"), []],
  ];

  test.each(cases)('come with the matchers for %s', (_framework, name, text, types) => {
    expect(compile(name, text, ...types)).toEqual({ status: 0, printed: '' });
    expect(compile(`wrong-${name}`, text.replace("['fr', 'GRA11']", "'fr'"), ...types).printed).toMatch(/'string' is not assignable to .*'readonly string\[\]'/);
  });

  test('for Jest do not ask for those of Jest', () => {
    expect(compile('none.ts', "import 'sovereign-constructs/lib/testing/jest';\n")).toEqual({ status: 0, printed: '' });
  });
});
