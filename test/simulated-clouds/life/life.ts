/** One life of many programs on a simulated cloud: made, looked at again, changed, looked at again, given up. */
import { isDeepStrictEqual } from 'util';
import type { TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';
import { explain } from '../../real/diagnostics';
import { faultsOfOutputs } from '../../real/outputs';
import type { Cloud, CloudOptions, SimulatedCloud } from '../core/cloud';
import { composite, outputName } from './composite';
import { onCloud, Place } from './on-cloud';
import { identifier, Program } from './programs';
import { Ran, Terraform } from './terraform';

const CHANGE = 'change.tfplan';

/** What went wrong at a step, in words for a failing test. */
export class LifeFault extends Error {
  constructor(step: string, text: string, cloud: SimulatedCloud) {
    super(`${step}: ${[text, ...section('requests that were refused', cloud.traffic.refused())].join('\n')}`);
  }
}

export class Life {
  /** A life on a cloud that nobody else uses; ends with what `live` does. */
  static async on<T>(definition: Cloud, live: (life: Life) => Promise<T>, options?: CloudOptions): Promise<T> {
    return onCloud(definition, place => live(new Life(definition, place)), options);
  }

  /** A life that goes on until its end is called for. */
  static async begin(definition: Cloud): Promise<Life> {
    return new Life(definition, await Place.begin(definition));
  }

  private readonly stacks = new Map<string, TerraformJson>();

  readonly cloud: SimulatedCloud;
  private readonly terraform: Terraform;

  private constructor(private readonly definition: Cloud, private readonly place: Place) {
    this.cloud = place.cloud;
    this.terraform = place.terraform;
  }

  async end(): Promise<void> {
    await this.place.end();
  }

  /** Puts programs in place, over an earlier version of theirs. */
  async put(programs: readonly Program[], version: (program: Program) => TerraformJson): Promise<void> {
    const first = this.stacks.size === 0;
    for (const program of programs) this.stacks.set(identifier(program.name), version(program));
    this.terraform.write(composite(this.stacks));
    if (first) this.expectOk('init', await this.terraform.init());
  }

  /** The same programs once more, on a cloud with nothing in it: cheaper than a life of their own. */
  startOver(): void {
    this.cloud.empty();
    this.cloud.traffic.forget();
    this.terraform.forget();
  }

  async apply(step: string, ...more: string[]): Promise<Ran> {
    const ran = await this.terraform.apply(...more);
    this.expectOk(step, ran);
    return ran;
  }

  /** An apply that must fail, and say what is expected. */
  async expectFailingApply(step: string, said: string): Promise<void> {
    const { ok, diagnostics } = await this.terraform.apply();
    if (ok || !explain(diagnostics).includes(said)) throw new LifeFault(step, `"${said}" is not what came of it:\n${explain(diagnostics)}`, this.cloud);
  }

  /** Tells Terraform to take for whole what a failing apply has left half made. */
  async untaint(step: string): Promise<void> {
    const tainted = this.terraform.tainted();
    if (tainted.length === 0) throw new LifeFault(step, 'nothing is half made', this.cloud);
    for (const address of tainted) this.expectOk(step, await this.terraform.untaint(address));
  }

  /** A plan right after an apply must have nothing to do. */
  async expectEmptyPlan(step: string): Promise<void> {
    const ran = await this.terraform.plan();
    this.expectOk(step, ran);
    this.refuse(step, 'the plan is not empty', ran.changes.map(({ address, action }) => `${action} ${this.located(address)}`));
  }

  /** Plans and applies a change; it must do something to each program, and delete nothing that holds data. */
  async change(step: string, programs: readonly Program[]): Promise<void> {
    const ran = await this.terraform.plan(`-out=${CHANGE}`);
    this.expectOk(step, ran);
    const idle = programs.filter(program => !ran.changes.some(({ address }) => address.startsWith(moduleOf(program))));
    this.refuse(step, 'nothing would change', idle.map(({ name }) => name));
    const lost = ran.changes.filter(({ address, action }) => /delete|replace/.test(action) && this.isStateful(address));
    this.refuse(step, 'data would be lost', lost.map(({ address, action }) => `${action} ${this.located(address)}`));
    await this.apply(`apply of the ${step}`, CHANGE);
  }

  /** The plan of programs that must all be refused; gives what Terraform says of each. */
  async refusalsOf(programs: readonly Program[]): Promise<Map<string, string>> {
    const { ok, diagnostics } = await this.terraform.plan(...programs.map(({ name }) => `-target=module.${identifier(name)}`));
    if (ok) throw new LifeFault('plan of changes that must be refused', 'nothing is refused', this.cloud);
    return new Map(programs.map(({ name }) => {
      const about = diagnostics.filter(diagnostic => explain([diagnostic]).match(new RegExp(`\\b${identifier(name)}[./"]`)));
      return [name, explain(about)];
    }));
  }

  /** Every output has a value, in the form that its name promises. */
  expectOutputs(step: string, programs: readonly Program[]): void {
    const found = this.terraform.outputs();
    for (const { name, before } of programs) {
      const own = Object.keys(before.json.output ?? {}).map(key => [key, found[outputName(identifier(name), key)]]);
      this.refuse(step, name, faultsOfOutputs(Object.fromEntries(own)));
    }
  }

  /** Nothing of what was made may be open to everybody, but for the programs that want it. */
  expectClosed(step: string, wanted: readonly Program[] = []): void {
    const open = this.cloud.open().filter(what => !wanted.some(({ name }) => what.includes(identifier(name))));
    this.refuse(step, 'open to everybody', open);
  }

  /** Whatever the provider made of a refusal: where everything waits for what it needs there is none. */
  expectNothingRefused(step: string): void {
    this.refuse(step, 'refused', this.cloud.traffic.refused());
  }

  /** As many things of each kind stand there as after an apply without trouble: none is missing, none was made twice. */
  expectContents(step: string, contents: readonly string[]): void {
    const [expected, found] = [contents, this.cloud.contents()].map(kindsOf);
    this.refuse(step, `not the same as without trouble, which is ${expected.join(' ')}`, isDeepStrictEqual(found, expected) ? [] : [found.join(' ')]);
  }

  /** What can be said without the cloud: schemas and the validators of single arguments. */
  async validate(): Promise<void> {
    this.expectOk('validate', await this.terraform.validate());
  }

  /** What the provider refuses by itself, before its first call. */
  async planWithoutCloud(): Promise<void> {
    this.expectOk('plan without a cloud', await this.terraform.planWithoutCloud());
  }

  async destroy(step: string): Promise<void> {
    this.expectOk(step, await this.terraform.destroy());
    this.refuse(step, 'left behind', this.cloud.contents());
  }

  private isStateful(address: string): boolean {
    return this.definition.stateful.some(type => address.includes(`.${type}.`));
  }

  private expectOk(step: string, { ok, diagnostics }: Ran): void {
    if (ok) return;
    const located = diagnostics.map(diagnostic => ({ ...diagnostic, address: diagnostic.address && this.located(diagnostic.address) }));
    throw new LifeFault(step, explain(located), this.cloud);
  }

  private refuse(step: string, what: string, found: readonly string[]): void {
    if (found.length > 0) throw new LifeFault(step, section(what, found).join('\n'), this.cloud);
  }

  /** An address together with the path of the construct that wrote it. */
  private located(address: string): string {
    const [, module, type, name] = /^module\.([^.]+)\.([^.]+)\.([^.[]+)/.exec(address) ?? [];
    const block = this.stacks.get(module)?.resource?.[type]?.[name] as { '//'?: { metadata: { path: string } } } | undefined;
    return block?.['//'] ? `${address} (${block['//'].metadata.path})` : address;
  }
}

function moduleOf({ name }: Program): string {
  return `module.${identifier(name)}.`;
}

/** Ids and some names are other ones in every run. */
function kindsOf(contents: readonly string[]): string[] {
  return contents.map(what => what.split(' ')[0]).sort();
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines.map(line => `  ${line}`)] : [];
}
