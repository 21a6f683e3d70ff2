import { App, TerraformElement, TerraformProvider, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { configurationOf } from './configuration';
import { fault } from './errors';
import { refuse } from './faults';
import { guardBlocks, GuardedConstruct } from './guard';
import { Platform, providersOf } from './platform';

const ID = 'SovereignRecord';

/** What was chosen for a construct, as it stands in the metadata of the stack. */
export interface Choice {
  /** Name of the construct's class. */
  readonly construct: string;
  /** Location, type, storage and the like; who operates it. */
  readonly chosen: { readonly [what: string]: unknown };
}

interface Entry extends GuardedConstruct, Choice {}

/** Knows every construct of this library in one stack; writes the guards and the metadata. */
export class StackRecord extends TerraformElement {
  /** The record of the stack that `scope` belongs to. */
  public static of(scope: IConstruct): StackRecord {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild(ID) as StackRecord | undefined) ?? new StackRecord(stack);
  }

  private readonly entries: Entry[] = [];

  private constructor(stack: TerraformStack) {
    super(stack, ID, 'sovereign_record');
    this.node.addValidation({ validate: () => duplicateProviders(stack) });
  }

  public add(construct: IConstruct, platform: Platform, deletionProtection: boolean, choice: Choice): void {
    const { path } = construct.node;
    this.entries.push({ ...choice, path, platform: platform.name, deletionProtection, released: isReleased(construct) });
  }

  /** The guards, as Terraform JSON. With `hclOutput` the engine asks for JSON too, and writes it to a file for HCL. */
  public toTerraform(): any {
    return App.of(this).hclOutput ? this.toHclTerraform() : guardBlocks(this.entries);
  }

  /** Written to `//.metadata` of the stack. */
  public toMetadata(): any {
    const constructs = this.entries.map(e => [e.path, { construct: e.construct, platform: e.platform, ...e.chosen }]);
    return { sovereign: { catalog: configurationOf(this).catalog, constructs: Object.fromEntries(constructs) } };
  }

  public toHclTerraform(): any {
    return refuse(TerraformStack.of(this).node.path, 'hcl-output', 'hclOutput');
  }
}

/** Whether the configuration is lifting the guards of a construct, or of one that it is part of. */
export function isReleased(construct: IConstruct): boolean {
  const paths = construct.node.scopes.map(scope => scope.node.path);
  return configurationOf(construct).release.some(path => paths.includes(path));
}

/** Terraform refuses two providers of one type and alias, in words that do not lead to the cause. */
function duplicateProviders(stack: TerraformStack): string[] {
  const byAddress = new Map<string, TerraformProvider[]>();
  for (const provider of providersOf(stack)) {
    const address = [provider.terraformResourceType, provider.alias].filter(Boolean).join('.');
    byAddress.set(address, [...byAddress.get(address) ?? [], provider]);
  }
  return [...byAddress]
    .filter(([, providers]) => providers.length > 1)
    .map(([address, providers]) => fault('provider-duplicate', `provider ${address}`, { paths: providers.map(p => p.node.path) }).message);
}
