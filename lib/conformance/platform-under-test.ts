import type { App, TerraformStack } from 'cdktf';
import { Described, Outcome, outcomeOf } from '../conformance';
import type { FaultCode } from '../errors';
import { Platform } from '../platform';
import type { StringMap } from '../profile';
import type { Marks } from './marks';
import type { Suite } from './suites';

/** A platform, and what it is expected to refuse. */
export interface PlatformUnderTest {
  /** The configuration of an app that names it, with a second account of it under the name `second-account`. */
  readonly configuration: { readonly platform: string; readonly platforms: { readonly [name: string]: object } };
  /** What an app needs before its first construct, such as `Platform.register`. */
  readonly prepare?: (app: App) => void;
  /** Names of the constructs that it has, such as `ObjectBucket`; all of them unless given. The others must be refused whatever they are given. */
  readonly constructs?: readonly string[];
  /** By name of a case the codes of its refusal. Every other case must be accepted: nothing is skipped. */
  readonly refused: { readonly [name: string]: readonly FaultCode[] };
  /**
   * By name of a construct the handles of one that exists already, for each that the platform has. Secret ones are references, such
   * as the `stringValue` of a sensitive `TerraformVariable` in the stack.
   */
  readonly existing: { readonly [construct: string]: (stack: TerraformStack) => StringMap };
  /**
   * Schemas of all providers that it uses, as `terraform providers schema -json` prints them: then whatever a provider calls sensitive
   * must stand in the ledger, and nowhere in the open.
   */
  readonly schemas?: readonly object[];
  /** By type what a provider leaves unmarked, although it exports a secret there or is given one. */
  readonly unmarked?: { readonly [type: string]: Partial<Marks> };
}

/** Whether the platform has what a suite is about. */
export function hasConstruct({ constructs }: PlatformUnderTest, name: string, { partOf }: Suite): boolean {
  return constructs?.includes(partOf ?? name) ?? true;
}

/** How the platform describes what exists on it; without handles where it has no such construct. */
export function describedOn({ existing }: PlatformUnderTest, stack: TerraformStack): Described {
  const { kind } = Platform.of(stack).profile;
  return construct => ({ byKind: { [kind]: existing[construct]?.(stack) ?? {} } });
}

/** What becomes of a program on the platform. */
export function outcomeOn({ configuration, prepare }: PlatformUnderTest, build: Parameters<typeof outcomeOf>[1]): Outcome {
  return outcomeOf(configuration, build, prepare);
}

/** Codes of a refusal; none if the program was accepted. */
export function codesOf({ refusal }: Outcome): FaultCode[] {
  return refusal?.faults.map(({ code }) => code) ?? [];
}
