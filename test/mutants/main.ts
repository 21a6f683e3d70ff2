/**
 * `npm run mutants`: takes one escape or check away after the other, in a copy of the project, and tells which nobody missed.
 * `npm run mutants servers` does so with those that tests of another project notice: there, minutes for each.
 */
import { spawnSync } from 'child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Mutant, mutated, MUTANTS } from './mutants';

const ROOT = join(__dirname, '..', '..');
const [PROJECT = 'cdktf'] = process.argv.slice(2);
const COPIED = ['lib', 'test', 'catalog', 'tools', 'examples', 'docs', 'jest.config.json', 'package.json', 'tsconfig.json'];

function inCopy(use: (copy: string) => void): void {
  const copy = mkdtempSync(join(tmpdir(), 'sovereign-mutants-'));
  try {
    for (const entry of COPIED) cpSync(join(ROOT, entry), join(copy, entry), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    use(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Whether the tests pass, or the one that is named does. */
function testsPass(copy: string, paths: readonly string[], test?: string): boolean {
  const results = join(copy, 'results.json');
  const args = [
    require.resolve('jest/bin/jest'), '--selectProjects', PROJECT, '--bail', '--silent', '--reporters', 'default', '--json', '--outputFile', results, '--', ...paths,
  ];
  const { status } = spawnSync(process.execPath, args, { cwd: copy, env: { ...process.env, SOVEREIGN_SERVERS: process.env.SOVEREIGN_SERVERS ?? join(ROOT, '.cache', 'servers') } });
  return status === 0 || test !== undefined && !failedTests(results).includes(test);
}

/** Names of tests that failed, but for those that were not run. */
function failedTests(results: string): string[] {
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
  return testResults.flatMap(({ assertionResults }: any) => assertionResults)
    .filter(({ status, failureMessages }: any) => status === 'failed' && !failureMessages.join().includes('not run, because'))
    .map(({ title }: any) => title);
}

function survives(copy: string, mutant: Mutant): boolean {
  const file = join(copy, mutant.file);
  writeFileSync(file, mutated(ROOT, mutant));
  const passed = testsPass(copy, [mutant.noticedBy], mutant.test);
  cpSync(join(ROOT, mutant.file), file);
  console.log(`${passed ? 'SURVIVED' : 'noticed '}  ${mutant.name} (${mutant.test ?? mutant.noticedBy})`);
  return passed;
}

inCopy(copy => {
  const mutants = MUTANTS.filter(({ project = 'cdktf' }) => project === PROJECT);
  if (!testsPass(copy, [...new Set(mutants.map(({ noticedBy }) => noticedBy))])) throw new Error('the tests fail without any mutant');
  const survivors = mutants.filter(mutant => survives(copy, mutant));
  console.log(`${mutants.length - survivors.length} of ${mutants.length} noticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
});
