import { App, TerraformStack } from 'cdktf';
import { SovereignError } from './errors';
import type { Existing } from './existing';
import { synth } from './testing/synth';
import type { SynthesizedWarning } from './testing/synthesized';

/** A program that every platform must accept or refuse with an error of the catalog. */
export interface ConformanceCase {
  readonly name: string;
  readonly build: (stack: TerraformStack) => void;
}

/** How something is described that stands on the platform under test already, by name of its construct. */
export type Described = (construct: string) => Existing;

/** A program about things that it does not make. */
export interface ExistingCase {
  readonly name: string;
  readonly build: (stack: TerraformStack, described: Described) => void;
  /** Whether it only describes them, so that it makes nothing at all. */
  readonly onlyDescribed?: boolean;
}

/**
 * For every prop of a construct two values, with what else they need to mean anything. They must make a difference in the
 * Terraform JSON, or be refused: this finds a prop that a driver drops.
 */
export type TwoValues<P> = { readonly [K in keyof Required<P>]: (stack: TerraformStack) => readonly [Partial<P>, Partial<P>] };

/** What became of a program on one platform. */
export interface Outcome {
  /** The stack's Terraform JSON, if the program was accepted. */
  readonly json?: any;
  /** What was asked for and is not done. */
  readonly warnings: readonly SynthesizedWarning[];
  /** The error, if it was refused. */
  readonly refusal?: SovereignError;
  /** Construct paths that were there after a refusal. */
  readonly leftBehind: string[];
}

/**
 * Runs a program on the platform that a configuration names. Errors outside the catalog are thrown.
 * @param stackId for programs that stand side by side in one account: names on the cloud are made from it.
 */
export function outcomeOf(
  configuration: object, build: (stack: TerraformStack) => void, prepare: (app: App) => void = () => {}, stackId = 'case',
): Outcome {
  let building: TerraformStack | undefined;
  const program = (stack: TerraformStack) => {
    building = stack;
    build(stack);
    building = undefined;
  };
  try {
    const { json, warnings } = synth(program, { configuration, prepare, stackId });
    return { json, warnings, leftBehind: [] };
  } catch (error) {
    if (!building || !(error instanceof SovereignError)) throw error;
    return { refusal: error, warnings: [], leftBehind: building.node.findAll().map(c => c.node.path) };
  }
}

/** The Terraform JSON without what is only said about it, for telling whether a prop reaches the cloud. */
export function withoutComments(json: any): any {
  if (Array.isArray(json)) return json.map(withoutComments);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).filter(([key]) => key !== '//').map(([key, value]) => [key, withoutComments(value)]));
}
