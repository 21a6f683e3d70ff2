import * as ts from 'typescript';

/** Resources, data sources and providers: what a file is made for. */
const MADE_FOR = /^Terraform(Resource|DataSource|Provider)$/;

/** The text without declarations that nothing leads to: neither the class it is made for, nor what is imported by name. */
export function reachable(file: ts.SourceFile, imported: ReadonlySet<string>): string {
  const declared = new Map(file.statements.filter(isDeclaration).map(each => [each.name!.text, each]));
  const found = new Set<string>();
  const follow = (name: string): void => {
    const declaration = declared.get(name);
    if (!declaration || found.has(name)) return;
    found.add(name);
    for (const inside of identifiersIn(declaration)) follow(inside);
  };
  for (const [name, declaration] of declared) if (imported.has(name) || isMadeFor(declaration)) follow(name);
  return file.statements.filter(each => !isDeclaration(each) || found.has(each.name!.text)).map(each => each.getFullText()).join('') + '\n';
}

type Declaration = ts.ClassDeclaration | ts.FunctionDeclaration | ts.InterfaceDeclaration;

function isDeclaration(node: ts.Statement): node is Declaration {
  return ts.isClassDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node);
}

function isMadeFor(node: Declaration): boolean {
  if (!ts.isClassDeclaration(node)) return false;
  const [base] = node.heritageClauses?.[0].types ?? [];
  return base !== undefined && ts.isPropertyAccessExpression(base.expression) && MADE_FOR.test(base.expression.name.text);
}

function identifiersIn(node: ts.Node): string[] {
  const found: string[] = [];
  const visit = (inner: ts.Node): void => {
    if (ts.isIdentifier(inner)) found.push(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return found;
}
