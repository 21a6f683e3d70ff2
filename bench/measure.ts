import { spawnSync } from 'child_process';

/** A script that is run as a process of its own. */
export interface Case {
  readonly name: string;
  readonly script: string;
  readonly folder: string;
}

/** Whole-process times of one case in milliseconds, and what it measured of itself, if it prints a number. */
export interface Times {
  readonly whole: number;
  readonly own: number;
}

/** Medians over many rounds. Every round runs every case once, so that what slows the machine down slows all of them. */
export function measure(cases: readonly Case[], rounds: number): Map<string, Times> {
  const runs = new Map(cases.map(c => [c.name, [] as Times[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const each of cases) {
      const times = runOnce(each);
      // The first round warms the caches of the file system.
      if (round > 0) runs.get(each.name)!.push(times);
    }
  }
  return new Map([...runs].map(([name, times]) => [name, { whole: median(times.map(t => t.whole)), own: median(times.map(t => t.own)) }]));
}

function runOnce({ name, script, folder }: Case): Times {
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, script.split(' '), { cwd: folder, encoding: 'utf8', env: environment() });
  const whole = Number(process.hrtime.bigint() - start) / 1e6;
  if (result.status !== 0) throw new Error(`${name}: ${result.stderr}`);
  return { whole, own: Number(result.stdout) };
}

/** Nothing that chooses a platform or slows Node down at its start: reading certificates alone takes longer than the library. */
function environment(): NodeJS.ProcessEnv {
  const { SOVEREIGN_PLATFORM, NODE_EXTRA_CA_CERTS, NODE_OPTIONS, CDKTF_CONTEXT_JSON, ...rest } = process.env;
  return rest;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
