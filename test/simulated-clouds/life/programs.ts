/** The conformance cases and the two values of every prop, as programs for a cloud that answers. */
import type { TerraformStack } from 'cdktf';
import { outcomeOf } from '../../../lib/conformance';
import { SUITES } from '../../../lib/conformance/suites';
import type { TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';
import { PLATFORMS } from '../../conformance/platforms';
import { REFUSED } from '../../conformance/refused';
import type { Cloud } from '../core/cloud';
import { shop } from './shop';

/** A program and what it is changed to; a case has nothing that changes. */
export interface Program {
  readonly name: string;
  readonly before: Version;
  readonly after?: Version;
}

export interface Version {
  readonly json: TerraformJson;
  /** The same with its guards lifted; made when it is asked for. */
  readonly released: TerraformJson;
}

/** The accepted cases of a construct, as they are. */
export function caseProgramsOf(kind: string, construct: string): Program[] {
  const accepted = SUITES[construct].cases.filter(({ name }) => !(name in REFUSED[kind]));
  return accepted.map(({ name, build }) => ({ name, before: versionOf(kind, name, build)! }));
}

/** For every prop of a construct that the platform has: a program with its first value, then its second. */
export function changeProgramsOf(kind: string, construct: string): Program[] {
  const { twoValues, build } = SUITES[construct];
  return Object.keys(twoValues).flatMap(prop => {
    const name = `${construct}.${prop}`;
    const [before, after] = [0, 1].map(index => versionOf(kind, name, stack => build(stack, twoValues[prop](stack)[index])));
    return before && after ? [{ name, before, after }] : [];
  });
}

/** Every change that is asked for, whatever a platform makes of it. */
export function changeNames(): string[] {
  return Object.entries(SUITES).flatMap(([construct, { twoValues }]) => Object.keys(twoValues).map(prop => `${construct}.${prop}`));
}

/** The program with everything in it that a cloud has. */
export function shopOn({ kind, wares }: Cloud): Program {
  return programOf(kind, 'shop', stack => shop(stack, wares));
}

/** One program that does not change. */
export function programOf(kind: string, name: string, build: (stack: TerraformStack) => void): Program {
  return { name, before: versionOf(kind, name, build)! };
}

/** A name for a module and for a stack, so that programs do not meet in one account. */
export function identifier(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/-$/, '');
}

/** The stack of a program, unless the platform refuses it: the conformance tier looks at that. */
function versionOf(kind: string, name: string, build: (stack: TerraformStack) => void): Version | undefined {
  const { configuration, prepare } = PLATFORMS.find(platform => platform.kind === kind)!;
  const id = identifier(name);
  const synthesized = (release: string[]) => outcomeOf({ ...configuration, release }, build, prepare, id).json as TerraformJson | undefined;
  const json = synthesized([]);
  return json && { json, get released() { return synthesized([id])!; } };
}
