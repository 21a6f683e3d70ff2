import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, DefaultTokenResolver, StringConcat, Tokenization } from 'cdktf';
import { Construct } from 'constructs';
import { SovereignStack } from '../../lib/sovereign-stack';
import { registerFakes } from './fake-platform';

/** What a program runs in. */
export interface Surroundings {
  /** The context value `sovereign`; null for none. */
  readonly config?: any;
  /** Environment variables; undefined unsets one. */
  readonly env?: Record<string, string | undefined>;
  readonly hclOutput?: boolean;
}

/** A stack file, parsed. */
export type StackJson = any;

export const DEFAULT_CONFIG = { platform: 'fake', platforms: { fake: { location: 'fr' } } };

/** Output folder of all apps that are only built: making folders takes longer than making apps. */
let common: string | undefined;
afterAll(() => {
  if (common) rmSync(common, { recursive: true });
});

/** Runs `use` with an app that knows the fake clouds. */
export function withApp<T>(use: (app: App) => T, surroundings: Surroundings = {}, outdir = common ??= newFolder()): T {
  const { config = DEFAULT_CONFIG, env = {}, hclOutput } = surroundings;
  return withEnvironment({ SOVEREIGN_PLATFORM: undefined, CDKTF_CONTEXT_JSON: undefined, ...env }, () => {
    const app = new App({ outdir, hclOutput, stackTraces: false, context: config === null ? {} : { sovereign: config } });
    registerFakes(app);
    return use(app);
  });
}

/** Runs `use` with a stack `shop`. */
export function withStack<T>(use: (stack: SovereignStack) => T, surroundings?: Surroundings): T {
  return withApp(app => use(new SovereignStack(app, 'shop')), surroundings);
}

/** Really synthesizes an app, with the engine's validations, and reads a stack file; the output folder is gone afterwards. */
export function synthApp(build: (app: App) => void, surroundings?: Surroundings, stackId = 'shop'): StackJson {
  const outdir = newFolder();
  try {
    return withApp(app => {
      build(app);
      app.synth();
      return JSON.parse(readFileSync(join(outdir, 'stacks', stackId, 'cdk.tf.json'), 'utf8'));
    }, surroundings, outdir);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** The stack `shop` with what `build` puts into it. */
export function synth(build: (stack: SovereignStack) => void, surroundings?: Surroundings): StackJson {
  return synthApp(app => build(new SovereignStack(app, 'shop')), surroundings);
}

/** All resources of a type, by address without the type. */
export function resources(json: StackJson, type: string): Record<string, any> {
  return json.resource[type] ?? {};
}

/** The one resource of a type. */
export function only(json: StackJson, type: string): any {
  const found = Object.values(resources(json, type));
  if (found.length !== 1) {throw new Error(`expected one ${type}, got ${found.length}`);}
  return found[0];
}

/** A value as it will stand in the stack file. */
export function resolved(scope: Construct, value: unknown): any {
  return Tokenization.resolve(value, { scope, resolver: new DefaultTokenResolver(new StringConcat()), preparing: false });
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sovereign-unit-'));
}

function withEnvironment<T>(wanted: Record<string, string | undefined>, use: () => T): T {
  const before = Object.fromEntries(Object.keys(wanted).map(name => [name, process.env[name]]));
  setEnvironment(wanted);
  try {
    return use();
  } finally {
    setEnvironment(before);
  }
}

function setEnvironment(wanted: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(wanted)) {
    if (value === undefined) {delete process.env[name];} else {process.env[name] = value;}
  }
}
