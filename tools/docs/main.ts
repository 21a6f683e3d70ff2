import { join } from 'path';
import { check, generate } from './regions';

const root = join(__dirname, '..', '..');
const usage = `usage: docs <command>
  generate   rewrite the generated regions of README.md and docs/
  check      fail when one of them is stale`;

function run(command: string | undefined): void {
  if (command === 'generate') return generate(root);
  if (command !== 'check') throw new Error(usage);
  const stale = check(root);
  if (stale.length > 0) throw new Error(stale.join('\n'));
  console.log('docs: every generated region is current');
}

try {
  run(process.argv[2]);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
