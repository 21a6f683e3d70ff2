/** One stack in a directory of its own, and the commands on it. */
import { copyFileSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { join } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { TestFile, testOverride } from '../../lib/testing/plan-tests/test-file';
import { variableValues } from '../../lib/testing/plan-tests/variables';
import { Diagnostic, diagnosticsIn, explain, messages, outcome, Outcome } from './diagnostics';
import type { Env } from './environment';
import { MockedApply, mockedApplyFile, mockedApplyResult } from './mocked-apply';
import { Apply, changesIn, outputsIn, Plan, State } from './results';
import type { Ran, Tool } from './terraform';

export interface PlanOptions {
  /** Values of variables; those that are missing get a well-formed one. */
  readonly variables?: Record<string, unknown>;
  readonly env?: Env;
  /** A state to start from, which becomes the directory's; taken for true: nothing is read from the cloud. */
  readonly state?: object;
  /** Addresses of what is to be made anew. */
  readonly replace?: string[];
}

/** Directories that are initialized, by what went into that. */
const initialized = new Map<string, string>();

export class Workspace {
  private adopted?: State;

  constructor(readonly tool: Tool, readonly directory: string, readonly configuration: TerraformJson, private readonly ownBackend = false) {
    // The program's own backend may be a bucket; an override keeps its JSON as it is and the state in this directory.
    if (!ownBackend) this.write('backend_override.tf.json', { terraform: { backend: { local: {} } } });
  }

  /** Takes over the state of another directory, as if this program were the next version of that one's; comes before `init`. */
  adopt(state: State): this {
    this.write('terraform.tfstate', state);
    this.adopted = state;
    return this;
  }

  /** Installs the providers, or takes over what a directory with the same ones has; throws when that fails. */
  init(): this {
    if (this.ownBackend) {
      this.succeed(['init', '-no-color', '-input=false', '-migrate-state', '-force-copy']);
      return this;
    }
    // A state needs its own providers, also when the program has no more use for them.
    const { required_providers: required } = this.configuration.terraform ?? {};
    const key = JSON.stringify([this.tool, required, this.configuration.module, this.adopted?.resources.map(({ provider }) => provider)]);
    const like = initialized.get(key);
    if (like) {
      this.initializeLike(like);
    } else {
      this.succeed(['init', '-no-color']);
      initialized.set(key, this.directory);
    }
    return this;
  }

  /** Checks the configuration against the schemas and the validators of single arguments. */
  validate(): Outcome {
    const { ok, stdout, stderr } = this.run(['validate', '-json']);
    const { diagnostics } = JSON.parse(stdout || '{"diagnostics":[]}') as { diagnostics: Diagnostic[] };
    return outcome(ok, diagnostics, stderr);
  }

  /** The real plan of the real providers, with accounts that lead nowhere. */
  plan({ variables, env, state, replace = [] }: PlanOptions = {}): Plan {
    this.writeVariables(variables);
    if (state) {
      this.write('terraform.tfstate', state);
    }
    const ran = this.run(['plan', '-json', '-out=plan.bin', `-refresh=${state === undefined}`, ...replace.map(address => `-replace=${address}`)], env);
    const lines = messages(ran.stdout);
    return {
      ...outcome(ran.ok, diagnosticsIn(lines), ran.stderr),
      changes: changesIn(lines),
      show: () => JSON.parse(this.succeed(['show', '-json', 'plan.bin'], env).stdout),
    };
  }

  /** A real apply, for stacks whose providers are all stubs. */
  apply({ variables, env }: PlanOptions = {}): Apply {
    this.writeVariables(variables);
    return this.modify(['apply', '-json', '-auto-approve'], env);
  }

  /** The state that `apply` left. */
  state(): State {
    return JSON.parse(readFileSync(join(this.directory, 'terraform.tfstate'), 'utf8'));
  }

  /** Destroys what `apply` made. */
  destroy({ variables, env }: PlanOptions = {}): Apply {
    this.writeVariables(variables);
    return this.modify(['destroy', '-json', '-auto-approve'], env);
  }

  /** Applies the stack with mocked clouds and checks conditions on it; leaves the directory as it was. */
  mockedApply(assertions: string[] = [], own: TestFile = {}): MockedApply {
    const added = [
      this.write('mocked.tftest.json', mockedApplyFile(this.configuration, assertions, own)),
      this.write('protection_override.tf.json', testOverride(this.configuration)),
    ];
    const { ok, stdout, stderr } = this.run(['test', '-json', '-verbose']);
    added.forEach(file => rmSync(join(this.directory, file)));
    const lines = messages(stdout);
    return { ...outcome(ok, diagnosticsIn(lines), stderr), ...mockedApplyResult(assertions, lines) };
  }

  private initializeLike(directory: string): void {
    const lockFile = '.terraform.lock.hcl';
    symlinkSync(join(directory, '.terraform'), join(this.directory, '.terraform'));
    // A stack without providers has none.
    if (existsSync(join(directory, lockFile))) copyFileSync(join(directory, lockFile), join(this.directory, lockFile));
  }

  private modify(args: string[], env?: Env): Apply {
    const { ok, stdout, stderr } = this.run(args, env);
    const lines = messages(stdout);
    return { ...outcome(ok, diagnosticsIn(lines), stderr), outputs: outputsIn(lines) };
  }

  private run(args: string[], env?: Env): Ran {
    return this.tool.run(this.directory, args, env);
  }

  private succeed(args: string[], env?: Env): Ran {
    const ran = this.run(args, env);
    if (!ran.ok) {
      throw new Error(`${this.tool.name} ${args.join(' ')} failed:\n${explain(diagnosticsIn(messages(ran.stdout)))}\n${ran.stderr}`);
    }
    return ran;
  }

  private writeVariables(given?: Record<string, unknown>): void {
    this.write('terraform.tfvars.json', variableValues(this.configuration, given));
  }

  private write(file: string, content: object): string {
    writeFileSync(join(this.directory, file), JSON.stringify(content));
    return file;
  }
}
