/** Where moves lead that a stack makes, or Terraform by itself. */
import type { Move, RecordedResource } from './record';
import { withReferences } from './references';

type Resources = Record<string, RecordedResource>;

/** The address of the resource that an address names, or names an instance of. */
export function resourceOf(address: string): string {
  return address.replace(/\[.*/, '');
}

/** Where an address leads. A move of a resource takes its instances along, and moves of several releases follow one another. */
export function following(moves: readonly Move[]): (address: string) => string {
  const to = new Map(moves.map(move => [move.from, move.to]));
  const next = (address: string) => to.get(address) ?? withInstance(to.get(resourceOf(address)), address);
  return address => moves.reduce(at => next(at) ?? at, address);
}

/** A move to one instance takes no other along. */
function withInstance(to: string | undefined, address: string): string | undefined {
  return to === undefined || to !== resourceOf(to) ? undefined : to + address.slice(resourceOf(address).length);
}

/** A value as it reads after the moves. */
export function afterMoves(value: unknown, moves: readonly Move[]): unknown {
  return withReferences(value, following(moves));
}

/** Resources as the state has them after the moves. */
export function resourcesAfter(resources: Resources, moves: readonly Move[]): Resources {
  const lead = following(moves);
  return Object.fromEntries(Object.entries(resources).map(([address, resource]) =>
    [lead(address), { ...resource, forcesNew: withReferences(resource.forcesNew, lead) as RecordedResource['forcesNew'] }]));
}

/** What Terraform does by itself where `count` is added or taken away. */
export function impliedMoves(before: Resources, now: Resources): Move[] {
  return Object.keys(before).filter(from => !(from in now)).flatMap(from => {
    const to = from.endsWith('[0]') ? resourceOf(from) : `${from}[0]`;
    return to in now && !(to in before) ? [{ from, to }] : [];
  });
}
