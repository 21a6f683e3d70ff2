import { App, TerraformElement, TerraformProvider, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { addressFaults } from './addresses';
import { configurationOf } from './configuration';
import { fault, Fault } from './errors';
import { refuse } from './faults';
import { Finished } from './finished';
import { GUARD_ADDRESSES, guardBlocks, GuardedConstruct } from './guard';
import { RECORD_ID } from './ids';
import { Platform } from './platform';
import { Portable } from './portable';
import { SideFiles } from './side-files';
import { addressOf, elementsOf, isOfCloud } from './stack-elements';
import { folderFaults } from './stack-folders';
import { LedgerLine, ledgerOf, RecordedSecret, StandingSecret } from './standing-secret';
import { warnOfUnknownNames } from './unknown-names';
import { WholeOutput } from './whole-output';

/** What was chosen for a construct, as it stands in the metadata of the stack. */
export interface Choice {
  /** Name of the construct's class. */
  readonly construct: string;
  /** Location, type, storage and the like; who operates it. */
  readonly chosen: { readonly [what: string]: unknown };
}

/** Knows every construct of this library in one stack; writes the guards, the metadata and the ledger of secrets. */
export class StackRecord extends TerraformElement {
  /** The record of the stack that `scope` belongs to. */
  public static of(scope: IConstruct): StackRecord {
    const stack = TerraformStack.of(scope);
    return (stack.node.tryFindChild(RECORD_ID) as StackRecord | undefined) ?? new StackRecord(stack);
  }

  /** What the configuration can name to lift a guard of this stack. */
  public readonly releasable: string[] = [];
  private readonly guarded: GuardedConstruct[] = [];
  private readonly chosen = new Map<string, object>();
  private readonly platforms = new Map<string, Platform>();
  private readonly secrets: RecordedSecret[] = [];

  private constructor(stack: TerraformStack) {
    super(stack, RECORD_ID, 'sovereign_record');
    this.node.addValidation({ validate: () => this.validate(stack) });
    stack.synthesizer = new WholeOutput(new SideFiles(stack.synthesizer, stack, () => this.ledger));
  }

  /** Writes down what was chosen for a construct, and arms the guards for it. A part that cannot go alone has them lifted with its whole. */
  public guard(construct: IConstruct, platform: Platform, deletionProtection: boolean, choice: Choice, whole = construct): void {
    this.checkName(construct, platform);
    this.note(construct, platform, choice);
    this.guarded.push({ path: construct.node.path, platform: nameOf(platform), deletionProtection, released: isReleased(whole) });
    this.releasable.push(...pathsOf(whole));
  }

  /** Two platforms of one name share a provider, so the settings of the second would be lost. */
  private checkName(construct: IConstruct, platform: Platform): void {
    const other = this.platforms.get(platform.realm);
    this.platforms.set(platform.realm, platform);
    if (other && !other._agreesWith(platform)) refuse(construct.node.path, 'platform-name-taken', 'platform', { got: platform.name });
  }

  private validate(stack: TerraformStack): string[] {
    warnOfUnknownNames(this, all => all.filter(construct => construct instanceof StackRecord).flatMap(({ releasable }) => releasable));
    const elements = elementsOf(stack);
    const faults = [
      ...duplicateProviders(elements.filter(TerraformProvider.isTerraformProvider)),
      ...addressFaults(elements, GUARD_ADDRESSES, this.node.path),
      ...folderFaults(stack),
    ];
    return faults.map(({ message }) => message);
  }

  /** Only writes down what was chosen. */
  public note(construct: IConstruct, platform: Platform, choice: Choice): void {
    this.chosen.set(construct.node.path, { construct: choice.construct, platform: platform.name, ...choice.chosen });
  }

  /** Writes down a secret that others can read. */
  public standing(construct: IConstruct, secret: StandingSecret): void {
    this.secrets.push({ construct, secret });
  }

  /** What stands where others can read it, without any value, under the paths that the metadata has. */
  public get ledger(): LedgerLine[] {
    return ledgerOf(this.secrets, construct => {
      const paths = construct.node.scopes.map(scope => scope.node.path).reverse();
      return paths.find(path => this.chosen.has(path)) ?? construct.node.path;
    });
  }

  /** The guards, as Terraform JSON. With `hclOutput` the engine asks for JSON too, and writes it to a file for HCL. */
  public toTerraform(): any {
    if (App.of(this).hclOutput) return this.toHclTerraform();
    return new Finished(guardBlocks(this.guarded));
  }

  /** Written to `//.metadata` of the stack. */
  public toMetadata(): any {
    const unchecked = this.unchecked();
    return new Finished({
      sovereign: {
        catalog: configurationOf(this).catalog,
        constructs: Object.fromEntries(this.chosen),
        secrets: this.ledger,
        ...(unchecked.length > 0 ? { unchecked } : {}),
      },
    });
  }

  /** Addresses of what the program has made beside this library, which has not looked at their texts. */
  private unchecked(): string[] {
    const beside = elementsOf(TerraformStack.of(this), construct => construct !== this && !(construct instanceof Portable));
    return beside.map(addressOf).filter(a => a !== undefined).filter(isOfCloud).map(({ kind, id }) => `${kind}.${id}`).sort();
  }

  public toHclTerraform(): any {
    return refuse(TerraformStack.of(this).node.path, 'hcl-output', 'hclOutput');
  }
}

/** A name of one's own does not say which cloud it stands for, and may come to stand for another. */
function nameOf({ name, profile: { kind } }: Platform): string {
  return name === kind ? name : `${name} (${kind})`;
}

/** Whether the configuration is lifting the guards of a construct, or of one that it is part of. */
export function isReleased(construct: IConstruct): boolean {
  const paths = pathsOf(construct);
  return configurationOf(construct).release.some(path => paths.includes(path));
}

/** Those of a construct and of all that it is in. */
function pathsOf(construct: IConstruct): string[] {
  return construct.node.scopes.map(scope => scope.node.path);
}

/** Terraform refuses two providers of one type and alias, in words that do not lead to the cause. */
function duplicateProviders(all: readonly TerraformProvider[]): Fault[] {
  const byAddress = new Map<string, TerraformProvider[]>();
  for (const provider of all) {
    const address = [provider.terraformResourceType, provider.alias].filter(Boolean).join('.');
    byAddress.set(address, [...byAddress.get(address) ?? [], provider]);
  }
  return [...byAddress]
    .filter(([, providers]) => providers.length > 1)
    .map(([address, providers]) => fault('provider-duplicate', `provider ${address}`, { paths: providers.map(p => p.node.path) }));
}
