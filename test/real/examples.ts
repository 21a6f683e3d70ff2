/** The examples, run as their readers run them. */
import { spawnSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import type { TerraformJson } from './configuration';

const ROOT = join(__dirname, '..', '..');

/** Runs an example on a platform and gives its stack; nothing is left in its folder. */
export function runExample(example: string, stackId: string, platform?: string): TerraformJson {
  const outdir = mkdtempSync(join(tmpdir(), 'sovereign-example-'));
  try {
    const { status, stderr } = spawnSync(process.execPath, ['-r', 'tsx/cjs', 'main.ts'], {
      cwd: join(ROOT, 'examples', example),
      env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'test', 'tsconfig.json'), CDKTF_OUTDIR: outdir, SOVEREIGN_PLATFORM: platform ?? '' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the example ${example} failed:\n${stderr}`);
    return JSON.parse(readFileSync(join(outdir, 'stacks', stackId, 'cdk.tf.json'), 'utf8'));
  } finally {
    rmSync(outdir, { recursive: true });
  }
}
