import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import * as ts from 'typescript';

/** Names that the library's own code writes as arguments, reads as attributes, and imports. */
export interface Named {
  readonly written: ReadonlySet<string>;
  readonly read: ReadonlySet<string>;
  readonly imported: ReadonlySet<string>;
}

/** What the drivers name. A name says nothing of its resource, so a binding keeps a little more than is used of it. */
export function namedIn(folder: string): Named {
  const written = new Set<string>();
  const read = new Set<string>();
  const imported = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) written.add(node.name.getText());
    if (ts.isPropertyAccessExpression(node)) read.add(node.name.text);
    if (ts.isBindingElement(node)) read.add((node.propertyName ?? node.name).getText());
    if (ts.isImportSpecifier(node)) imported.add((node.propertyName ?? node.name).text);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.d.ts')) continue;
    visit(ts.createSourceFile(file, readFileSync(join(folder, file), 'utf8'), ts.ScriptTarget.ES2022, true));
  }
  return { written, read, imported };
}
