import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { run } from '../../tools/packed-library';
import { requirePrograms } from '../real/programs';

jest.setTimeout(60_000);

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'determinism-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Surroundings {
  readonly platform: string;
  /** Name of a folder, which must not reach the output. */
  readonly place: string;
  readonly engine?: 'cdktf' | 'cdktn';
  readonly env?: Record<string, string>;
  /** The program that runs it. */
  readonly node?: string;
}

/** Synthesizes the example in a folder of its own and returns the file that it leaves. */
function synthesize({ platform, place, engine = 'cdktf', env = {}, node = process.execPath }: Surroundings): string {
  const project = join(folder, place, platform);
  mkdirSync(project, { recursive: true });
  for (const file of ['main.ts', 'shop.ts', 'cdktf.json']) cpSync(join(root, 'examples/portable-app', file), join(project, file));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { paths: pathsFor(engine) } }));
  const variables = { SOVEREIGN_PLATFORM: platform, TSX_TSCONFIG_PATH: join(project, 'tsconfig.json'), ...env };
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  run(project, 'env', ...assignments, node, '-r', join(root, 'node_modules/tsx/dist/cjs/index.cjs'), 'main.ts');
  return readFileSync(join(project, 'cdktf.out/stacks/shop/cdk.tf.json'), 'utf8');
}

/** The library's own sources too import the engine that stands here. */
function pathsFor(engine: string): Record<string, string[]> {
  const packages = join(root, 'node_modules');
  return { 'sovereign-constructs': [join(root, 'lib/index.ts')], 'constructs': [join(packages, 'constructs')], 'cdktf': [join(packages, engine)] };
}

describe.each(['scaleway', 'ovhcloud', 'hetzner'])('the example on %s', platform => {
  test('gives the same bytes in another folder, time zone and language', () => {
    const here = synthesize({ platform, place: 'here', env: { TZ: 'UTC', LANG: 'C' } });
    const there = synthesize({ platform, place: 'a/place far away', env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } });

    expect(there).toBe(here);
  });

  requirePrograms({ node22: ['--version'] }, () => {
    test('gives the same bytes on Node.js 22', () => {
      expect(synthesize({ platform, place: 'other', node: 'node22' })).toBe(synthesize({ platform, place: 'this' }));
    });
  });

  test('gives equal JSON on both engines, but for the recorded version', () => {
    const [cdktf, cdktn] = (['cdktf', 'cdktn'] as const).map(engine => JSON.parse(synthesize({ platform, place: engine, engine })));
    const versions = [cdktf, cdktn].map(json => json['//'].metadata.version);

    expect(versions).toEqual(['0.21.0', '0.24.0']);
    cdktn['//'].metadata.version = cdktf['//'].metadata.version;
    expect(cdktn).toEqual(cdktf);
  });
});
