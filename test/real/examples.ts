/** The examples, run as their readers run them. */
import { spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { addressesIn } from './cases';
import { explain } from './diagnostics';
import type { Workspace } from './workspace';

const ROOT = join(__dirname, '..', '..');

/** Runs an example on a platform and gives one of its stacks; nothing is left in its folder. */
export function runExample(example: string, stackId: string, platform?: string): TerraformJson {
  return withExample(example, platform, outdir => JSON.parse(readFileSync(join(outdir, 'stacks', stackId, 'cdk.tf.json'), 'utf8')));
}

/** Runs an example on a platform and hands over the folder of its output, which goes afterwards. */
export function withExample<T>(example: string, platform: string | undefined, use: (outdir: string) => T): T {
  const outdir = mkdtempSync(join(tmpdir(), 'sovereign-example-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['-r', 'tsx/cjs', 'main.ts'], {
      cwd: join(ROOT, 'examples', example),
      env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'test', 'tsconfig.json'), CDKTF_OUTDIR: outdir, SOVEREIGN_PLATFORM: platform ?? '' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the example ${example} failed:\n${stderr}`);
    return use(outdir);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** A plan validates as well; what `validate` says by itself is seen too, because it is what users run first. */
export function expectPlanned(workspace: Workspace): void {
  expect(explain(workspace.validate().diagnostics)).toBe('');
  const { diagnostics, changes } = workspace.plan();
  expect(explain(diagnostics)).toBe('');
  expect(changes.filter(({ action }) => action === 'create').map(({ address }) => address).sort()).toEqual(addressesIn(workspace.configuration));
}
