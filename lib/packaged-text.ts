import { readFileSync } from 'fs';
import { join } from 'path';

/** A text that is published beside the code, such as a script for servers. The path begins below `lib`, as this file stands there. */
export function packagedText(path: string): string {
  return readFileSync(join(__dirname, path), 'utf8');
}
