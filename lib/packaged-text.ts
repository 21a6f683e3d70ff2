import { readFileSync } from 'fs';
import { join } from 'path';

/** A text that is published beside the code; the path begins at this folder, where the joined code stands too. */
export function packagedText(path: string): string {
  return readFileSync(join(__dirname, path), 'utf8');
}
