/**
 * Joins the compiled files of the library into one and makes the index load each of them when something of it is first
 * used. To find and open a file costs Node more than to run what stands in it, and there are about fifty of them; `import`
 * then costs next to nothing, and a program still runs only what it names. Every file stays importable by its own path.
 * Bindings stay apart: they are large, and a program needs few of them. Comments go: Node reads them in every program, and
 * editors show those of the declarations.
 */
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join, posix } from 'path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const JOINED = 'all.js';
const BINDINGS = 'internal';
const REQUIRED = /\brequire\((["'])(\.[^"']+)\1\)/g;

/** What the index holds after TypeScript, which wants plain `export { X } from './x'`. */
const LOADED_AT_ONCE = /^var (\w+) = require\("\.\/([^"]+)"\);\n/gm;
const EXPORTED = /^Object\.defineProperty\(exports, ("\w+"), .* return (\w+)\.(\w+); \} \}\);$/gm;

/** Runs a file when it is first asked for, like `require`: files that need each other see what is there already. */
const LOADER = `const loaded = {};
function __file(name) {
  if (!loaded[name]) files[name](loaded[name] = {});
  return loaded[name];
}
module.exports = __file;
`;

/** Node finds the names for ES modules by reading the text; it believes \`exports.X = void 0\` unless it sees a getter that it does not know. */
const LATER = `const __file = name => require("./${JOINED}")(name);
const later = (name, get) => Object.defineProperty(exports, name, { enumerable: true, get });
`;

/** Rewrites the compiled files below a folder. Commands and the conformance suite, which no program loads, stay as they are. */
export function joinFiles(folder: string): void {
  const read = (name: string) => withoutComments(readFileSync(join(folder, `${name}.js`), 'utf8'));
  const write = (name: string, text: string) => writeFileSync(join(folder, `${name}.js`), text);
  const texts = [...reachable('index', read)].filter(name => name !== 'index').sort().map(name => [name, read(name)] as const);
  const functions = texts.map(([name, text]) => asFunction(name, text)).join('');
  writeFileSync(join(folder, JOINED), `"use strict";\nconst files = {\n${functions}};\n${LOADER}`);
  for (const [name, text] of texts) write(name, stub(name, text));
  write('index', lazyIndex(read('index')));
  for (const name of bindingsIn(folder)) write(name, read(name));
}

function withoutComments(text: string): string {
  return transpileModule(text, { compilerOptions: { removeComments: true, target: ScriptTarget.ES2022, module: ModuleKind.CommonJS } }).outputText;
}

function bindingsIn(folder: string): string[] {
  const files = readdirSync(join(folder, BINDINGS), { recursive: true, encoding: 'utf8' });
  return files.filter(file => file.endsWith('.js')).map(file => posix.join(BINDINGS, file.slice(0, -'.js'.length)));
}

/** A file and all that it can lead to, bindings left out. */
function reachable(name: string, read: (name: string) => string, seen = new Set<string>()): Set<string> {
  if (seen.has(name) || isBinding(name)) return seen;
  seen.add(name);
  for (const [, , path] of read(name).matchAll(REQUIRED)) reachable(fromTop(name, path), read, seen);
  return seen;
}

/** In parentheses a function is compiled at once instead of twice; of the platforms a program needs one. */
function asFunction(name: string, text: string): string {
  const code = `function (exports) {\n${text.replace(REQUIRED, (_, _quote, path) => load(fromTop(name, path)))}}`;
  return `${JSON.stringify(name)}: ${name.startsWith('platforms/') ? code : `(${code})`},\n`;
}

/** A binding is a folder; with the name of the file in it Node need not look for it. */
function load(name: string): string {
  return isBinding(name) ? `require("./${name}/index.js")` : `__file("${name}")`;
}

function isBinding(name: string): boolean {
  return name.startsWith(`${BINDINGS}/`);
}

/** The name of a file that another one requires. */
function fromTop(name: string, path: string): string {
  return posix.join(posix.dirname(name), path);
}

/** What stands in the file's own place. Its last line never runs: there Node reads the names for ES modules. */
function stub(name: string, text: string): string {
  const names = [...new Set([...text.matchAll(/\bexports\.(\w+) = /g)].map(match => match[1]))];
  return `module.exports = require("${posix.relative(posix.dirname(name), JOINED).replace(/^(?!\.)/, './')}")("${name}");\n`
    + `0 && (module.exports = { ${names.join(', ')} });\n`;
}

function lazyIndex(text: string): string {
  const files = new Map([...text.matchAll(LOADED_AT_ONCE)].map(([, variable, file]) => [variable, file]));
  const first = text.search(LOADED_AT_ONCE);
  const rest = text.slice(first)
    .replace(LOADED_AT_ONCE, '')
    .replace(EXPORTED, (_, quoted, variable, member) => `later(${quoted}, () => __file("${files.get(variable)}").${member});`);
  return text.slice(0, first) + LATER + rest;
}

if (require.main === module) joinFiles(process.argv[2]);
