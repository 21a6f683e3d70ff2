import * as ts from 'typescript';

/** What changes arguments after construction, imports resources, or writes HCL. */
const UNUSED_METHOD = /^(put|reset)[A-Z]|^generateConfigForImport$|^synthesizeHclAttributes$/;

/** What reads arguments back. */
const UNUSED_GETTER = /Input$|^internalValue$/;

/**
 * A generated binding without what this library never does with it, which is half of it, and takes Node longer to read
 * than the whole library. Arguments are given at construction and stay as they are, so one with members is kept as it was
 * given, and its attributes are made when they are asked for: to make each of them costs a stack trace. Stacks with
 * constructs of this library refuse HCL.
 */
export function slim(source: string): string {
  // As it stands the import would bring helpers of the compiler into every file.
  const text = source.replace("import * as cdktf from 'cdktf';", "import cdktf = require('cdktf');");
  const file = ts.createSourceFile('binding.ts', text, ts.ScriptTarget.ES2022, true);
  return file.statements.map(slimStatement).join('') + '\n';
}

function slimStatement(node: ts.Statement): string {
  if (ts.isFunctionDeclaration(node) && nameOf(node).endsWith('ToHclTerraform')) return '';
  return ts.isClassDeclaration(node) ? slimClass(node) : node.getFullText();
}

function slimClass(node: ts.ClassDeclaration): string {
  const text = node.getFullText();
  const { pos, end } = node.members;
  // Objects made for arguments and attributes with members, by the name of their field.
  const made = new Map(node.members.filter(isMade).map(field => [nameOf(field), field.initializer.getText()]));
  const argument = (name: string) => text.includes(`this.${name}.internalValue = config.`);
  const isPart = /extends cdktf\.Complex/.test(text);

  const slimMember = (member: ts.ClassElement): string => {
    const name = nameOf(member);
    const object = made.get(`_${name}`);
    if (ts.isSetAccessor(member) || (ts.isMethodDeclaration(member) && UNUSED_METHOD.test(name))) return '';
    if (ts.isGetAccessor(member) && UNUSED_GETTER.test(name)) return '';
    if (ts.isGetAccessor(member) && object) return `\n  public get ${name}() {\n    return ${object};\n  }`;
    if (!ts.isPropertyDeclaration(member)) return member.getFullText().replace(/\.internalValue\b/g, '');
    if (made.has(name)) return argument(name) ? `\n  private ${name}?: any;` : '';
    return isPart ? '' : member.getFullText();
  };
  return text.slice(0, pos - node.pos) + node.members.map(slimMember).join('') + text.slice(end - node.pos);
}

function isMade(member: ts.ClassElement): member is ts.PropertyDeclaration & { initializer: ts.NewExpression } {
  return ts.isPropertyDeclaration(member) && member.initializer !== undefined && ts.isNewExpression(member.initializer);
}

function nameOf(node: ts.NamedDeclaration): string {
  return node.name?.getText() ?? '';
}
