/** `npm run mutants`: takes one escape or check away after the other, in a copy of the project, and tells which nobody missed. */
import { spawnSync } from 'child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Mutant, mutated, MUTANTS } from './mutants';

const ROOT = join(__dirname, '..', '..');
const COPIED = ['lib', 'test', 'catalog', 'tools', 'examples', 'jest.config.json', 'package.json', 'tsconfig.json'];

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

function testsPass(copy: string, paths: readonly string[]): boolean {
  const args = [require.resolve('jest/bin/jest'), '--selectProjects', 'cdktf', '--bail', '--silent', '--reporters', 'default', '--', ...paths];
  return spawnSync(process.execPath, args, { cwd: copy }).status === 0;
}

function survives(copy: string, mutant: Mutant): boolean {
  const file = join(copy, mutant.file);
  writeFileSync(file, mutated(ROOT, mutant));
  const passed = testsPass(copy, [mutant.noticedBy]);
  cpSync(join(ROOT, mutant.file), file);
  console.log(`${passed ? 'SURVIVED' : 'noticed '}  ${mutant.name} (${mutant.noticedBy})`);
  return passed;
}

inCopy(copy => {
  if (!testsPass(copy, [...new Set(MUTANTS.map(({ noticedBy }) => noticedBy))])) throw new Error('the tests fail without any mutant');
  const survivors = MUTANTS.filter(mutant => survives(copy, mutant));
  console.log(`${MUTANTS.length - survivors.length} of ${MUTANTS.length} noticed`);
  process.exitCode = survivors.length === 0 ? 0 : 1;
});
