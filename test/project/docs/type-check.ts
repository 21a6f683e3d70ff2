import { join } from 'path';
import {
  createCompilerHost, createProgram, createSourceFile, flattenDiagnosticMessageText, getPreEmitDiagnostics, parseJsonConfigFileContent,
  readConfigFile, sys,
} from 'typescript';
import { root } from './markdown';

const CONFIG = join(root, 'test', 'tsconfig.json');

/** Type errors in texts, as if each were a file of its own in the tests, where the package has its name. */
export function typeErrors(texts: readonly string[]): string[] {
  const files = new Map(texts.map((text, index) => [join(root, 'test', `snippet-${index}.ts`), text]));
  const { options } = parseJsonConfigFileContent(readConfigFile(CONFIG, sys.readFile).config, sys, join(root, 'test'));
  const host = createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = name => files.has(name) || fileExists(name);
  host.readFile = name => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, target) => files.has(name) ? createSourceFile(name, files.get(name)!, target) : getSourceFile(name, target);
  const program = createProgram([...files.keys()], { ...options, noUnusedLocals: false }, host);
  return [...files.keys()].flatMap(name => getPreEmitDiagnostics(program, program.getSourceFile(name)))
    .map(({ messageText }) => flattenDiagnosticMessageText(messageText, '\n'));
}
