import { Construct, IConstruct } from 'constructs';
import { FaultCode, FaultDetails } from './errors';
import { Faults } from './faults';

const taken = new WeakMap<IConstruct, Map<string, IConstruct>>();

/**
 * Takes what only one construct of an app may have, and complains where another one has it already.
 * @param key what is taken, within what is said by `code`.
 * @param prop what leads to it.
 */
export function claim(construct: Construct, key: string, code: FaultCode, details: FaultDetails, prop = 'id'): void {
  const faults = Faults.of(construct);
  checkFree(construct, key, code, details, prop, faults);
  faults.throwIfAny();
  take(construct, key, code);
}

/** Takes what was found free. */
export function take(construct: Construct, key: string, code: FaultCode): void {
  claimsIn(construct).set(`${code} ${key}`, construct);
}

/** Complains where another construct has what is about to be claimed, so that it is said with everything else that is wrong. */
export function checkFree(construct: IConstruct, key: string, code: FaultCode, details: FaultDetails, prop: string, faults: Faults): void {
  const other = holderOf(construct, key, code);
  if (other !== undefined) faults.add(code, prop, { got: construct.node.id, ...details, other });
}

/** Path of the other construct that has what would be claimed; undefined where it is free. */
export function holderOf(construct: IConstruct, key: string, code: FaultCode): string | undefined {
  const holder = claimsIn(construct).get(`${code} ${key}`);
  return holder && holder.node.path !== construct.node.path && stands(holder) ? holder.node.path : undefined;
}

function claimsIn({ node: { root } }: IConstruct): Map<string, IConstruct> {
  const claims = taken.get(root) ?? new Map<string, IConstruct>();
  taken.set(root, claims);
  return claims;
}

/** Whether it is still in the tree: one that was refused after a claim takes nothing from others. */
export function stands({ node: { scopes } }: IConstruct): boolean {
  return scopes.every((construct, depth) => depth === 0 || scopes[depth - 1].node.tryFindChild(construct.node.id) === construct);
}
