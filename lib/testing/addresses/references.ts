import { Move } from './record';

/** A resource's address and the attribute that is read. */
const REFERENCE = /\b([a-z][a-z0-9]*_\w+\.[\w-]+)\.([a-z_]\w*)/g;

/** A value with every reference to a resource replaced. */
export function withReferences(value: unknown, replace: (address: string) => string): unknown {
  if (typeof value === 'string') return value.replace(REFERENCE, (_, address, attribute) => `${replace(address)}.${attribute}`);
  if (Array.isArray(value)) return value.map(each => withReferences(each, replace));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withReferences(each, replace)]));
}

/** A value in which it makes no difference what the resources that it refers to are called. */
export function withoutNames(value: unknown): unknown {
  return withReferences(value, address => address.replace(/\..*/, '.*'));
}

/** A value as it reads after the moves. */
export function afterMoves(value: unknown, moves: readonly Move[]): unknown {
  const to = new Map(moves.map(move => [move.from, move.to]));
  return withReferences(value, address => to.get(address) ?? address);
}

/** The resources that a value refers to, with what is read of each. */
export function referencesIn(value: unknown): { address: string; attribute: string }[] {
  return [...JSON.stringify(value ?? null).matchAll(REFERENCE)].map(([, address, attribute]) => ({ address, attribute }));
}
