import { writeFileSync } from 'fs';
import { join } from 'path';
import { run } from '../../../tools/packed-library';
import { read } from './markdown';

/** A file under its name, or commands. */
const STEP = /^`([\w.-]+)`\n\n```(?:typescript|json)\n([^]*?)^```$|^```sh\n([^]*?)^```$/gm;

/** npm first looks at what it has: the page is about a folder, not about a network. */
const QUIET = 'export npm_config_prefer_offline=true npm_config_audit=false npm_config_fund=false\n';

/** Does in a folder what a page says, from the top: writes its files and runs its commands. By command what it printed. */
export function follow(page: string, folder: string): Map<string, string> {
  const printed = new Map<string, string>();
  for (const [, name, text, commands] of read(page).matchAll(STEP)) {
    if (name) writeFileSync(join(folder, name), text);
    for (const command of commands?.trim().split('\n') ?? []) printed.set(command, run(folder, 'sh', '-ec', QUIET + command));
  }
  return printed;
}
