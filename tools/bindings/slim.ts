import * as ts from 'typescript';
import type { Named } from './named';
import { reachable } from './reachable';

/** What changes arguments after construction, imports resources, or writes HCL. */
const UNUSED_METHOD = /^(put|reset)[A-Z]|^generateConfigForImport$|^synthesizeHclAttributes$/;

/** An argument, where a class takes it or hands it on. */
const HANDED_ON = /\b(?:this\._|struct!\.)(\w+)/;

/** What the engine reads. */
const ENGINE_GETTERS = ['alias'];

/**
 * A generated binding without what this library never does with it, which is most of it, and takes Node longer to read
 * than the whole library. Arguments stay that a resource needs or the drivers write, and attributes that they read.
 * Arguments are given at construction and stay as they are, so one with members is kept as it was given, and its attributes
 * are made when they are asked for: to make each of them costs a stack trace. Stacks with constructs of this library refuse HCL.
 */
export function slim(source: string, named: Named): string {
  // As it stands the import would bring helpers of the compiler into every file.
  const file = parse(source.replace("import * as cdktf from 'cdktf';", "import cdktf = require('cdktf');"));
  const slimmer = new Slimmer(named, requiredIn(file));
  return reachable(parse(file.statements.map(node => slimmer.statement(node)).join('') + '\n'), named.imported);
}

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('binding.ts', text, ts.ScriptTarget.ES2022, true);
}

function requiredIn(file: ts.SourceFile): Set<string> {
  const members = file.statements.filter(ts.isInterfaceDeclaration).flatMap(({ members: inside }) => [...inside]);
  return new Set(members.filter(({ questionToken }) => !questionToken).map(nameOf));
}

class Slimmer {
  constructor(private readonly named: Named, private readonly required: ReadonlySet<string>) {}

  statement(node: ts.Statement): string {
    if (ts.isFunctionDeclaration(node)) return nameOf(node).endsWith('ToHclTerraform') ? '' : without(node, this.unwritten(node));
    if (ts.isInterfaceDeclaration(node)) return without(node, node.members.filter(member => !this.isArgument(nameOf(member))));
    return ts.isClassDeclaration(node) ? this.classOf(node) : node.getFullText();
  }

  private classOf(node: ts.ClassDeclaration): string {
    const text = node.getFullText();
    const { pos, end } = node.members;
    // Objects made for arguments and attributes with members, by the name of their field.
    const made = new Map(node.members.filter(isMade).map(field => [nameOf(field), field.initializer.getText()]));
    const members = node.members.map(member => this.member(member, text, made));
    return text.slice(0, pos - node.pos) + members.join('') + text.slice(end - node.pos);
  }

  private member(member: ts.ClassElement, text: string, made: Map<string, string>): string {
    const name = nameOf(member);
    if (ts.isSetAccessor(member) || (ts.isMethodDeclaration(member) && UNUSED_METHOD.test(name))) return '';
    if (ts.isGetAccessor(member)) return this.getter(member, name, made.get(`_${name}`));
    if (!ts.isPropertyDeclaration(member)) return without(member, this.unwritten(member)).replace(/\.internalValue\b/g, '');
    if (name.startsWith('_') && !this.isArgument(name.slice(1))) return '';
    if (made.has(name)) return text.includes(`this.${name}.internalValue = config.`) ? `\n  private ${name}?: any;` : '';
    return /extends cdktf\.Complex/.test(text) ? '' : member.getFullText();
  }

  private getter(member: ts.GetAccessorDeclaration, name: string, object: string | undefined): string {
    if (!this.named.read.has(name) && !ENGINE_GETTERS.includes(name)) return '';
    return object ? `\n  public get ${name}() {\n    return ${object};\n  }` : member.getFullText();
  }

  private isArgument(name: string): boolean {
    return this.named.written.has(name) || this.required.has(name);
  }

  /** Statements and members that hand on an argument which nobody writes. */
  private unwritten(node: ts.Node): ts.Node[] {
    if (!ts.isExpressionStatement(node) && !ts.isPropertyAssignment(node)) return children(node).flatMap(child => this.unwritten(child));
    const [, name] = HANDED_ON.exec(node.getText()) ?? [];
    return name === undefined || this.isArgument(name) ? [] : [node];
  }
}

function children(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  ts.forEachChild(node, child => void found.push(child));
  return found;
}

/** The text of a node without some nodes below it, in their order, and the commas after them. */
function without(node: ts.Node, dropped: readonly ts.Node[]): string {
  const text = node.getFullText();
  return [...dropped].reverse().reduce((rest, { pos, end }) => {
    const after = rest.slice(end - node.pos);
    return rest.slice(0, pos - node.pos) + after.replace(/^,/, '');
  }, text);
}

function isMade(member: ts.ClassElement): member is ts.PropertyDeclaration & { initializer: ts.NewExpression } {
  return ts.isPropertyDeclaration(member) && member.initializer !== undefined && ts.isNewExpression(member.initializer);
}

function nameOf(node: ts.NamedDeclaration): string {
  return node.name?.getText() ?? '';
}
