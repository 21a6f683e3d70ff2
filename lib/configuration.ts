import { existsSync, readFileSync } from 'fs';
import { resolve } from 'path';
import { IConstruct } from 'constructs';
import { isPlainObject } from './checks';
import { checkConfiguration } from './configuration-rules';
import { Faults, refuse } from './faults';
import { StringMap } from './profile';

/** The edition in force unless the configuration names another; it only changes in a major release. */
export const DEFAULT_EDITION = '2026-11';

/** The context value that holds the configuration. */
const CONTEXT_KEY = 'sovereign';

/** Settings of one cloud account, as they stand in the configuration. */
export interface PlatformBlock {
  readonly kind?: string;
  readonly location?: string;
  readonly acceptSelfOperated?: string[];
  readonly [setting: string]: unknown;
}

/** Settings of one stack that win over those of all stacks. */
export interface StackBlock {
  readonly platform?: string;
  readonly labels?: StringMap;
}

/** A bucket for the states of all stacks. */
export interface StateBlock {
  readonly platform: string;
  readonly bucket: string;
  readonly location?: string;
  readonly prefix?: string;
  readonly lock?: boolean;
}

/** The configuration of an app, checked. */
export interface Configuration {
  /** Where it was found, for messages. */
  readonly where: string;
  readonly platform?: string;
  readonly catalog: string;
  readonly allowOutsideEea: boolean;
  readonly labels: StringMap;
  /** Paths of constructs whose protection is being lifted. */
  readonly release: readonly string[];
  readonly stacks: { readonly [stackId: string]: StackBlock };
  readonly state?: StateBlock;
  readonly platforms: { readonly [name: string]: PlatformBlock };
}

const DEFAULTS = { catalog: DEFAULT_EDITION, allowOutsideEea: false, labels: {}, release: [], stacks: {}, platforms: {} };

const perApp = new WeakMap<IConstruct, Configuration>();

/** The configuration of the app that `scope` belongs to; read and checked once. */
export function configurationOf(scope: IConstruct): Configuration {
  const { root } = scope.node;
  const known = perApp.get(root);
  if (known) return known;
  const { raw, where } = find(root);
  const faults = new Faults(`context "${CONTEXT_KEY}" (${where})`);
  if (isPlainObject(raw)) {
    checkConfiguration(raw, root, faults);
  } else {
    faults.add('prop-type', CONTEXT_KEY, { got: raw, expected: 'an object' });
  }
  faults.throwIfAny();
  // In a program a key may be there without value, which must not hide the default.
  const said = Object.fromEntries(Object.entries(raw as object).filter(([, value]) => value !== undefined));
  const configuration = { ...DEFAULTS, ...said, where };
  perApp.set(root, configuration);
  return configuration;
}

/** The engine's context wins; the file is read only where the engine's command line has not read it already. */
function find(root: IConstruct): { raw: unknown; where: string } {
  const given = root.node.tryGetContext(CONTEXT_KEY);
  if (given !== undefined) return { raw: given, where: 'given to the app' };
  if (process.env.CDKTF_CONTEXT_JSON !== undefined) return { raw: {}, where: 'not in the context that the command line passed' };
  const file = resolve('cdktf.json');
  if (!existsSync(file)) return { raw: {}, where: `${file} does not exist` };
  const raw = readContext(file)?.[CONTEXT_KEY];
  return raw === undefined ? { raw: {}, where: `${file} has no context.${CONTEXT_KEY}` } : { raw, where: file };
}

function readContext(file: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))?.context;
  } catch (error) {
    return refuse('cdktf.json', 'config-file', 'context', { file, reason: error instanceof Error ? error.message : String(error) });
  }
}
