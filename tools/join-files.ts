/**
 * Makes the compiled index load each file when something of it is first used: `import` then costs next to nothing, and a
 * program pays only for what it names. TypeScript has no such option, and jsii wants plain `export { X } from './x'`.
 */
import { readFileSync, writeFileSync } from 'fs';

const LOADED_AT_ONCE = /^var (\w+) = require\("(\.[^"]+)"\);\n/gm;
const EXPORTED = /^Object\.defineProperty\(exports, ("\w+"), .* return (\w+)\.(\w+); \} \}\);$/gm;

/** Node finds the names for ES modules by reading the text; it believes `exports.X = void 0` unless it sees a getter that it does not know. */
const HELPER = 'const later = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get });\n';

/** The text of a compiled index, changed. */
export function lazy(text: string): string {
  const files = new Map([...text.matchAll(LOADED_AT_ONCE)].map(([, name, file]) => [name, file]));
  const first = text.search(LOADED_AT_ONCE);
  const rest = text.slice(first)
    .replace(LOADED_AT_ONCE, '')
    .replace(EXPORTED, (_, quoted, name, member) => `later(${quoted}, () => require("${files.get(name)}").${member});`);
  return text.slice(0, first) + HELPER + rest;
}

if (require.main === module) {
  const [, , file] = process.argv;
  writeFileSync(file, lazy(readFileSync(file, 'utf8')));
}
