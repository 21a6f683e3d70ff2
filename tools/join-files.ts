/**
 * Joins the compiled files of the library into one, and those of each platform and the bindings of each provider into others,
 * and makes the index load each of them when something of it is first used. To find and open a file costs Node more than to
 * run what stands in it, and a program needs about sixty of them; `import` then costs next to nothing, and a program still
 * runs only what it names. Every file stays importable by its own path. Comments go: Node reads them in every program, and
 * editors show those of the declarations.
 */
import { readFileSync, writeFileSync } from 'fs';
import { join, posix } from 'path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const JOINED = 'all.js';
const BINDINGS = 'internal/';
const PLATFORM_OR_PROVIDER = /^(?:platforms|internal)\/[^/]+(?=\/)/;
const KIND = /\/(kind|setting-forms|\w+-settings)$/;
const REQUIRED = /\brequire\((["'])(\.[^"']+)\1\)/g;

/** What the index holds after TypeScript, which wants plain `export { X } from './x'`. */
const LOADED_AT_ONCE = /^var (\w+) = require\("\.\/([^"]+)"\);\n/gm;
const EXPORTED = /^Object\.defineProperty\(exports, ("\w+"), .* return (\w+)\.(\w+); \} \}\);$/gm;

/** Runs a file when it is first asked for, like `require`: files that need each other see what is there already. */
const LOADER = `const loaded = {};
function __file(name) {
  if (!loaded[name]) {
    if (!files[name]) Object.assign(files, require("./" + ${PLATFORM_OR_PROVIDER}.exec(name)[0] + "/${JOINED}"));
    files[name](loaded[name] = {});
  }
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
  const texts = new Map([...reachable('index', read)].filter(name => name !== 'index').sort().map(name => [name, read(name)]));
  for (const place of new Set([...texts.keys()].map(placeOf))) {
    const functions = [...texts].filter(([name]) => placeOf(name) === place).map(([name, text]) => asFunction(name, text));
    writeFileSync(join(folder, place, JOINED), joined(place, functions.join('')));
  }
  for (const [name, text] of texts) write(name, stub(name, text));
  write('index', lazyIndex(read('index')));
}

/**
 * The folder whose joined file holds this one. Kinds and their settings stand at the top: they check what is said of platforms
 * that nothing is made on.
 */
function placeOf(name: string): string {
  return KIND.test(name) ? '' : PLATFORM_OR_PROVIDER.exec(name)?.[0] ?? '';
}

function joined(place: string, functions: string): string {
  if (place === '') return `"use strict";\nconst files = {\n${functions}};\n${LOADER}`;
  return `"use strict";\nconst __file = require("${upTo(place, JOINED)}");\nmodule.exports = {\n${functions}};\n`;
}

/** The path of a file, named from the top, as a folder requires it. */
function upTo(folder: string, name: string): string {
  return posix.relative(folder, name).replace(/^(?!\.)/, './');
}

function withoutComments(text: string): string {
  return transpileModule(text, { compilerOptions: { removeComments: true, target: ScriptTarget.ES2022, module: ModuleKind.CommonJS } }).outputText;
}

/** A file and all that it can lead to. */
function reachable(name: string, read: (name: string) => string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, , path] of read(name).matchAll(REQUIRED)) reachable(fromTop(name, path), read, seen);
  return seen;
}

/** In parentheses a function is compiled at once instead of twice; of the bindings a program needs some. */
function asFunction(name: string, text: string): string {
  const code = `function (exports) {\n${text.replace(REQUIRED, (_, _quote, path) => `__file("${fromTop(name, path)}")`)}}`;
  return `${JSON.stringify(name)}: ${name.startsWith(BINDINGS) ? code : `(${code})`},\n`;
}

/** The name of a file that another one requires. A binding is a folder. */
function fromTop(name: string, path: string): string {
  const file = posix.join(posix.dirname(name), path);
  return file.startsWith(BINDINGS) ? `${file}/index` : file;
}

/** What stands in the file's own place. Its last line never runs: there Node reads the names for ES modules. */
function stub(name: string, text: string): string {
  const names = [...new Set([...text.matchAll(/\bexports\.(\w+) = /g)].map(match => match[1]))];
  return `module.exports = require("${upTo(posix.dirname(name), JOINED)}")("${name}");\n`
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
