import { join } from 'path';
import { check, checkInstalled } from './check';
import { generate } from './generate';
import { refresh } from './refresh';

const root = join(__dirname, '..', '..');
const usage = `usage: bindings <command>
  generate                          write lib/internal from schemas/
  refresh [provider[@version]...]   take the schemas from the providers themselves, then generate
  check                             fail when resources.json, the schemas and lib/internal are out of step
  check --installed [provider...]   also compare the schemas with the installed providers' own`;

async function run(command: string | undefined, args: string[]): Promise<void> {
  switch (command) {
    case 'generate': return generate(root);
    case 'refresh': return console.log((await refresh(root, args)).join('\n'));
    case 'check': return report(await problems(args));
    default: throw new Error(usage);
  }
}

async function problems([option, ...providers]: string[]): Promise<string[]> {
  const found = await check(root);
  if (option === undefined) return found;
  if (option !== '--installed') throw new Error(usage);
  return [...found, ...checkInstalled(root, providers)];
}

function report(found: string[]): void {
  if (found.length > 0) throw new Error(found.join('\n'));
  console.log('bindings: the schemas and lib/internal are in step');
}

run(process.argv[2], process.argv.slice(3)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
