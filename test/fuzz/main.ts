/** `npm run fuzz -- <count> [<seed>]`: that many hostile texts through the library and through real Terraform. */
import { spawnSync } from 'child_process';
import { join } from 'path';

const [count = '10000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);

if (![count, seed].every(number => /^\d{1,10}$/.test(number))) {
  console.error('usage: npm run fuzz -- <count> [<seed>]');
  process.exit(2);
}

console.log(`${count} texts of the seed ${seed}; the same again: npm run fuzz -- ${count} ${seed}`);
const { status } = spawnSync(process.execPath, [
  require.resolve('jest/bin/jest'), '--selectProjects', 'real', '--reporters', 'default', '--testTimeout', '3600000', '--', 'real/hostile-',
], { cwd: join(__dirname, '..', '..'), stdio: 'inherit', env: { ...process.env, CI: 'true', FUZZ_TEXTS: count, FUZZ_SEED: seed } });
process.exitCode = status ?? 1;
