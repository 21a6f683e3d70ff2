import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import { mapOf, PropRule, text } from './checks';
import { StringMap } from './profile';

/** What every platform that has labels accepts, as text or as key and value. */
const KEY = text(/^[a-z]([a-z0-9_-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits, "-" and "_", starting with a letter, ending with a letter or digit, at most 63');
const VALUE = text(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/, 'letters, digits, ".", "-" and "_", starting and ending with a letter or digit, at most 63');

/** The rule for a map of labels. */
export function labelMap(): PropRule {
  return mapOf(KEY, VALUE);
}

const stackLabels = new WeakMap<IConstruct, StringMap>();

/** Labels for everything below `scope`. */
export function bindLabels(scope: IConstruct, labels: StringMap): void {
  stackLabels.set(scope, labels);
}

/** Labels from the configuration, overridden by those of the stack, of outer and inner scopes and of the construct; keys sorted. */
export function labelsOf(construct: IConstruct, own: StringMap | undefined, { configuration }: CheckContext): StringMap {
  const stackId = TerraformStack.of(construct).node.id;
  const ofStack = Object.hasOwn(configuration.stacks, stackId) ? configuration.stacks[stackId].labels : {};
  const bound = construct.node.scopes.map(scope => stackLabels.get(scope) ?? {});
  const all: StringMap = Object.assign({}, configuration.labels, ofStack, ...bound, own);
  return sortedByKey(all);
}

/** The same map, its keys in the order of their codes: what is made of it as a list or a text then is the same for the same map. */
export function sortedByKey(map: StringMap): StringMap {
  return Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
}
