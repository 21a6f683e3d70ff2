/** Programs of this machine, run without a shell. */
import { execFile } from 'child_process';

export interface Ran {
  readonly code: number;
  /** Standard output, then standard error. */
  readonly output: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly env?: Record<string, string>;
  readonly timeoutMs?: number;
}

/** Arguments of `setpriv` for a program that must not go on when the tests are killed. */
export const ENDS_WITH_US = ['--pdeathsig', 'TERM'];

/** Nothing that a test runs takes longer, unless it says so. */
const LONGEST_MS = 60_000;

/** Runs a program to its end, whatever that is. */
export function attempt(program: string, args: string[], { input, env, timeoutMs = LONGEST_MS }: RunOptions = {}): Promise<Ran> {
  return new Promise(resolve => {
    const options = { env: { ...process.env, ...env }, timeout: timeoutMs, killSignal: 'SIGKILL' as const, maxBuffer: 2 ** 26 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      const code = error ? Number(error.code ?? -1) : 0;
      resolve({ code: Number.isNaN(code) ? -1 : code, output: stdout + stderr + (child.exitCode === null && error ? `\n${error.message}` : '') });
    });
    child.stdin!.on('error', () => {}).end(input);
  });
}

/** Runs a program that has to succeed; what it printed. */
export async function run(program: string, args: string[], options?: RunOptions): Promise<string> {
  const { code, output } = await attempt(program, args, options);
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${output}`);
  return output.trim();
}
