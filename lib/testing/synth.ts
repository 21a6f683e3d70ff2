import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { someObject } from '../checks';
import { SovereignError } from '../errors';
import { refuse } from '../faults';
import { SovereignStack } from '../sovereign-stack';
import { Everywhere } from './everywhere';
import { isolated } from './isolated';
import { callback, checkOptions, name, names } from './options';
import { Synthesized } from './synthesized';

/** A program under test: a function that puts constructs into a stack, or a class of stacks that is given the app and an id. */
export type Program = ((stack: SovereignStack) => void) | StackClass;

/** A class whose constructor takes what that of a stack takes. */
export type StackClass = new (app: App, id: string) => TerraformStack;

/** What a program runs in. Neither a file nor an environment variable is read. */
export interface SynthOptions {
  /**
   * The platform that everything is made on: a key of `platforms` of the configuration, or a kind that needs no settings.
   * @default - what the configuration names, which then may name one for each stack
   */
  readonly platform?: string;
  /**
   * The `sovereign` block, as it stands in `cdktf.json`.
   * @default DEFAULT_CONFIGURATION
   */
  readonly configuration?: object;
  /**
   * The id of the stack: names on the cloud are made from it.
   * @default "test"
   */
  readonly stackId?: string;
  /**
   * Run before the stack is made, such as to teach the app a further kind: `app => Platform.register(app, kind)`.
   * @default - nothing
   */
  readonly prepare?: (app: App) => void;
}

/** What a program runs in on several platforms. */
export interface SynthEverywhereOptions extends Omit<SynthOptions, 'platform'> {
  /**
   * Keys of `platforms` of the configuration.
   * @default - all of them
   */
  readonly platforms?: readonly string[];
}

/**
 * A location on every built-in platform and nothing else. In particular it agrees to operate nothing: on Hetzner clusters,
 * databases and the way out of a network are refused until the configuration under test names them in `acceptSelfOperated`,
 * as the one that is deployed must. Best is to test with that one.
 */
export const DEFAULT_CONFIGURATION = {
  platforms: { scaleway: { location: 'fr' }, ovhcloud: { location: 'fr' }, hetzner: { location: 'de' } },
};

/** The configuration is taken apart before the app sees it, and says the rest. */
const COMMON = { configuration: someObject(), stackId: name('a text'), prepare: callback('a function that is given the app') };
const OPTIONS = { ...COMMON, platform: name('a key of "platforms" of the configuration, or a kind') };
const EVERYWHERE_OPTIONS = { ...COMMON, platforms: names('a list of keys of the configuration') };

/**
 * Runs a program on one platform, with all validations of the engine, and synthesizes its stack.
 * @throws SovereignError where the platform refuses the program.
 */
export function synth(program: Program, options: SynthOptions = {}): Synthesized {
  checkOptions('synth', options, OPTIONS);
  const { platform, configuration = DEFAULT_CONFIGURATION, stackId = 'test', prepare } = options;
  if (typeof program !== 'function') refuse('synth', 'prop-type', 'program', { got: program, expected: 'a function or a class of stacks' });
  return isolated(() => withFolder(outdir => {
    const app = new App({ outdir, context: { sovereign: platform === undefined ? configuration : onPlatform(configuration, platform) } });
    prepare?.(app);
    const prepared = stacksIn(app);
    const stack = make(program, app, stackId);
    checkAlone(isStackClass(program) ? stack : app, [...prepared, stack]);
    app.synth();
    return new Synthesized(stack, JSON.parse(readFileSync(join(outdir, 'stacks', stack.node.id, 'cdk.tf.json'), 'utf8')));
  }));
}

/** Runs a program on every platform of the configuration. A platform that refuses it does not stop the others. */
export function synthEverywhere(program: Program, options: SynthEverywhereOptions = {}): Everywhere {
  checkOptions('synthEverywhere', options, EVERYWHERE_OPTIONS);
  const { platforms, ...others } = options;
  const { configuration = DEFAULT_CONFIGURATION } = others;
  const keys = platforms ?? Object.keys((configuration as { platforms?: object }).platforms ?? {});
  if (keys.length === 0) refuse('synthEverywhere', 'prop-missing', 'platforms', { expected: 'at least one platform, here or in the configuration' });
  return new Everywhere(keys.map(platform => {
    try {
      return { platform, synthesized: synth(program, { ...others, platform }) };
    } catch (error) {
      if (error instanceof SovereignError) return { platform, refusal: error };
      throw new Error(`on ${platform}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
  }));
}

/** The same configuration with one platform for all stacks. */
function onPlatform(configuration: object, platform: string): object {
  const { stacks } = configuration as { stacks?: Record<string, object> };
  if (typeof stacks !== 'object' || stacks === null) return { ...configuration, platform };
  const withoutPlatform = Object.entries(stacks).map(([id, block]) => [id, { ...block, platform }]);
  return { ...configuration, platform, stacks: Object.fromEntries(withoutPlatform) };
}

function make(program: Program, app: App, id: string): TerraformStack {
  if (isStackClass(program)) return new program(app, id);
  const stack = new SovereignStack(app, id);
  const returned: unknown = program(stack);
  if (returned instanceof Promise) refuse(id, 'program-async', 'program');
  return stack;
}

/** What lies in another stack is in another file, of which no matcher would say a word. A class may stand on a stack beside its own. */
function checkAlone(scope: IConstruct, known: readonly IConstruct[]): void {
  const others = stacksIn(scope).filter(each => !known.includes(each));
  if (others.length > 0) refuse('synth', 'program-stacks', 'program', { paths: others.map(({ node }) => node.path) });
}

function stacksIn(root: IConstruct): IConstruct[] {
  return root.node.findAll().filter(TerraformStack.isStack);
}

function isStackClass(program: Program): program is StackClass {
  return program === TerraformStack || program.prototype instanceof TerraformStack;
}

function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sovereign-test-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
