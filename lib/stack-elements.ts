import { TerraformAsset, TerraformElement, TerraformOutput, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';

/** Kinds of elements that carry no code of a cloud. */
const PLAIN = new Set(['var', 'local', 'output', 'asset']);

/** Something that has an address in Terraform, or a folder beside its JSON. */
export interface Addressed {
  readonly construct: IConstruct;
  /** What stands before the id in the address, such as `data.x_y` or `output`. */
  readonly kind: string;
  readonly id: string;
}

/** Everything in a stack, without what is in a stack of its own; `enter` says what to look into. */
export function elementsOf(stack: TerraformStack, enter: (construct: IConstruct) => boolean = () => true): IConstruct[] {
  const found: IConstruct[] = [];
  const visit = (construct: IConstruct) => {
    found.push(construct);
    for (const child of construct.node.children) if (!TerraformStack.isStack(child) && enter(child)) visit(child);
  };
  visit(stack);
  return found;
}

/** The address of an element; undefined for what has none: providers, backends, scopes. */
export function addressOf(construct: IConstruct): Addressed | undefined {
  if (construct instanceof TerraformAsset) return { construct, kind: 'asset', id: TerraformStack.of(construct).getLogicalId(construct.node) };
  if (!TerraformElement.isTerraformElement(construct)) return undefined;
  // No public member says it without making a reference, which costs a stack trace.
  // eslint-disable-next-line dot-notation
  const kind: string | undefined = TerraformOutput.isTerraformOutput(construct) ? 'output' : construct['_elementType'];
  return kind === undefined ? undefined : { construct, kind, id: construct.friendlyUniqueId };
}

/** Whether it is a resource, a data source or a module. */
export function isOfCloud({ kind }: Addressed): boolean {
  return !PLAIN.has(kind);
}
