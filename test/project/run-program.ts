import { spawnSync } from 'child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { basename, join } from 'path';

const root = join(__dirname, '..', '..');

/** Variables that would change what a program does, and those that make this source tree the installed package. */
function environment(platform?: string): NodeJS.ProcessEnv {
  const { SOVEREIGN_PLATFORM, CDKTF_CONTEXT_JSON, CDKTF_OUTDIR, ...inherited } = process.env;
  return {
    ...inherited,
    ...(platform ? { SOVEREIGN_PLATFORM: platform } : {}),
    TSX_TSCONFIG_PATH: join(root, 'test', 'tsconfig.json'),
    NODE_PATH: join(root, 'node_modules'),
  };
}

/** Runs a command; what it printed, or an error with all of it. */
export function run(command: string, args: string[], cwd: string, platform?: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment(platform), encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: exit code ${status}\n${stdout}${stderr}`);
  return stdout;
}

/** Runs `main.ts` of a folder; the text of the stack file it wrote. */
export function synthesize(folder: string, stack: string, platform?: string): string {
  run(process.execPath, ['-r', require.resolve('tsx/cjs'), 'main.ts'], folder, platform);
  return readFileSync(join(folder, 'cdktf.out', 'stacks', stack, 'cdk.tf.json'), 'utf8');
}

/** Hands a fresh copy of a folder of the project to `use`, without what an earlier run left in it. */
export function withCopy<T>(folder: string, use: (copy: string) => T): T {
  const copy = mkdtempSync(join(tmpdir(), 'sovereign-program-'));
  try {
    cpSync(join(root, folder), copy, { recursive: true, filter: source => basename(source) !== 'cdktf.out' });
    return use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
