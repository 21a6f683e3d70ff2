/** The conformance cases as stacks for the real tools. */
import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import type { TerraformStack } from 'cdktf';
import { ConformanceCase, outcomeOf } from '../../lib/conformance';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { PLATFORMS } from '../conformance/platforms';
import { REFUSED } from '../conformance/refused';

const LIB = join(__dirname, '..', '..', 'lib');

/** Found, not listed, so that no construct is forgotten here. */
const ALL = readdirSync(LIB).map(folder => join(LIB, folder, 'conformance.ts')).filter(existsSync).flatMap(
  file => (require(file) as { cases: ConformanceCase[] }).cases,
);

/** What a platform accepts; the conformance tier checks that it refuses the others. */
export function acceptedCases(kind: string): ConformanceCase[] {
  return ALL.filter(({ name }) => !(name in REFUSED[kind]));
}

/** A second account makes an alias of the provider, which every resource must then name. */
export type Account = 'first account' | 'second account';
export const ACCOUNTS: Account[] = ['first account', 'second account'];

/** The stack of a program that must be accepted; `changes` go into the configuration. */
export function stackOf(kind: string, build: (stack: TerraformStack) => void, account: Account = 'first account', changes: object = {}): TerraformJson {
  const { configuration, prepare } = PLATFORMS.find(platform => platform.kind === kind)!;
  const chosen = account === 'first account' ? {} : { platform: 'second-account' };
  const { json, refusal } = outcomeOf({ ...configuration, ...chosen, ...changes }, build, prepare);
  if (refusal) throw refusal;
  return json;
}

/** The stack of one case. */
export function stackOfCase(kind: string, name: string, account?: Account): TerraformJson {
  return stackOf(kind, ALL.find(found => found.name === name)!.build, account);
}

/** The addresses that an apply to an empty account must create: one for each resource, or for each key of its `for_each`. */
export function addressesIn({ resource = {} }: TerraformJson): string[] {
  return Object.entries(resource).flatMap(([type, named]) => Object.entries(named).flatMap(([name, { for_each: each }]) =>
    each === undefined ? `${type}.${name}` : Object.keys(each as object).map(key => `${type}.${name}["${key}"]`),
  )).sort();
}

/** A copy of a stack with one argument of every resource of a type replaced, to see that mistakes are noticed. */
export function withFault(stack: TerraformJson, type: string, argument: string, value: unknown): TerraformJson {
  const named = stack.resource?.[type];
  if (!named) throw new Error(`the stack has no ${type}`);
  const spoiled = Object.entries(named).map(([name, body]) => [name, { ...body, [argument]: value }]);
  return { ...stack, resource: { ...stack.resource, [type]: Object.fromEntries(spoiled) } };
}
