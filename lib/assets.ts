import { readFileSync } from 'fs';
import { join } from 'path';

/** A file that is published beside the code, such as a script for servers. The path starts below `lib`, as this file stands there. */
export function asset(path: string): string {
  return readFileSync(join(__dirname, path), 'utf8');
}
