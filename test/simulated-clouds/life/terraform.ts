/** Terraform as a process beside this one, because the cloud that it talks to lives in this one. */
import { execFile } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { Diagnostic, diagnosticsIn, messages, outcome, Outcome } from '../../real/diagnostics';
import { COMMAND_LIMITS, commandEnvironment, Env } from '../../real/environment';
import { Change, changesIn, outputsInState, State } from '../../real/results';
import { RARE_COLLECTION, RunningProviders } from './running-providers';
import { StateStore } from './state-store';

export interface Ran extends Outcome {
  readonly diagnostics: Diagnostic[];
  readonly changes: Change[];
}

/** Files of a configuration by their path. */
export type Files = Record<string, object>;

interface TaintedState {
  readonly resources: {
    readonly module?: string; readonly type: string; readonly name: string; readonly instances: { readonly status?: string }[];
  }[];
}

/** One working directory. */
export class Terraform {
  readonly directory = mkdtempSync(join(tmpdir(), 'simulated-'));

  private running?: RunningProviders;
  private states?: StateStore;

  constructor(private readonly env: Env) {}

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const file = join(this.directory, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(content, undefined, 2));
    }
  }

  /** Gets the providers from where they really are, and starts them. */
  async init(): Promise<Ran> {
    this.states ??= await StateStore.start();
    const ran = await this.runIn({}, 'init', '-input=false', '-no-color', `-backend-config=address=${this.states.address}`);
    if (ran.ok) this.running ??= await RunningProviders.start(this.directory, this.env);
    return ran;
  }

  async validate(): Promise<Ran> {
    const { ok, stdout, stderr } = await execute(['validate', '-json'], this.directory, commandEnvironment(this.env));
    const { diagnostics } = JSON.parse(stdout || '{"diagnostics":[]}') as { diagnostics: Diagnostic[] };
    return { ...outcome(ok, diagnostics, stderr), changes: [] };
  }

  async plan(...more: string[]): Promise<Ran> {
    return this.run('plan', '-json', '-input=false', '-parallelism=30', ...more);
  }

  /** A plan with an account that leads nowhere. */
  async planWithoutCloud(): Promise<Ran> {
    return this.runIn({}, 'plan', '-json', '-input=false');
  }

  async apply(...more: string[]): Promise<Ran> {
    return this.run('apply', '-json', '-auto-approve', '-input=false', '-parallelism=30', ...more);
  }

  /** The state as it is stored. */
  stateText(): string {
    return this.states!.state;
  }

  /** The outputs in the state; what a command prints leaves sensitive values out. */
  outputs(): Record<string, unknown> {
    return outputsInState(this.state());
  }

  /** Addresses of what the last apply left half made. */
  tainted(): string[] {
    const { resources } = this.state<TaintedState>();
    const half = resources.filter(({ instances }) => instances.some(({ status }) => status === 'tainted'));
    return half.map(({ module, type, name }) => [module, type, name].filter(Boolean).join('.'));
  }

  async untaint(address: string): Promise<Ran> {
    return this.run('untaint', address);
  }

  async destroy(): Promise<Ran> {
    return this.run('destroy', '-json', '-auto-approve', '-input=false', '-parallelism=30');
  }

  /** Forgets what was made. */
  forget(): void {
    this.states!.forget();
  }

  remove(): void {
    this.running?.stop();
    this.states?.stop();
    rmSync(this.directory, { recursive: true });
  }

  private state<S = State>(): S {
    return JSON.parse(this.stateText());
  }

  private async run(...args: string[]): Promise<Ran> {
    return this.runIn({ ...this.env, ...this.running?.env }, ...args);
  }

  private async runIn(env: Env, ...args: string[]): Promise<Ran> {
    const { ok, stdout, stderr } = await execute(args, this.directory, commandEnvironment({ ...RARE_COLLECTION, ...env }));
    const lines = messages(stdout);
    return { ...outcome(ok, diagnosticsIn(lines), stderr), changes: changesIn(lines) };
  }
}

function execute(args: string[], cwd: string, env: Env): Promise<{ ok: boolean; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    execFile('terraform', args, { cwd, env, ...COMMAND_LIMITS }, (error, stdout, stderr) => resolve({ ok: !error, stdout, stderr: stderr || error?.message || '' }));
  });
}
