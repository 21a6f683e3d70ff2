/** Finds what was renamed or moved in the tree, so that Terraform can be told instead of destroying it. */
import { isDeepStrictEqual } from 'util';
import { GUARD_ADDRESSES } from '../../guard';
import { resourceOf } from './moved';
import { AddressRecord, Move, RecordedResource } from './record';
import { withoutNames } from './references';

type Placed = readonly [address: string, resource: RecordedResource];

/** A move, and the stateful resource that it is made for: itself, or what it belongs to. */
export interface FoundMove extends Move {
  readonly holder: string;
}

/** A construct path and the one that took its place, as a stateful resource shows it. */
interface Renaming extends Move {
  readonly holder: string;
  /** Length of the path of that resource. */
  readonly depth: number;
}

/** The moves that keep what is stateful, and what belongs to it, in the order of the addresses. */
export function movesBetween(recorded: AddressRecord, now: AddressRecord): FoundMove[] {
  const gone = Object.entries(recorded.resources).filter(([address]) => !(address in now.resources));
  const fresh = Object.entries(now.resources).filter(([address]) => !(address in recorded.resources));
  const pairs = pairsOf(gone.filter(([, { stateful }]) => stateful), fresh.filter(([, { stateful }]) => stateful));
  const renamings = pairs.map(({ from, to }) => renamingOf(from, recorded.resources[from].path, now.resources[to].path));
  const paired = new Set(pairs.map(({ from }) => from));
  const along = gone.filter(([address]) => !paired.has(address)).flatMap(placed => alongWith(renamings, placed, fresh));
  return [...pairs, ...along].sort((a, b) => a.from < b.from ? -1 : 1);
}

/** The new resource that is so much like a vanished one that it must be the same, and the other way round. */
function pairsOf(gone: readonly Placed[], fresh: readonly Placed[]): FoundMove[] {
  return gone.flatMap(placed => {
    const to = best(placed, fresh);
    return to && best(to, gone) === placed ? [{ from: placed[0], to: to[0], holder: placed[0] }] : [];
  });
}

/** Of what has the same identity the one with the most similar path; none when two are equally similar. */
function best([address, { type, path, forcesNew, instances }]: Placed, others: readonly Placed[]): Placed | undefined {
  const identity = withoutNames([forcesNew, instances]);
  const same = others.filter(([, other]) => other.type === type && isDeepStrictEqual(withoutNames([other.forcesNew, other.instances]), identity));
  const likeness = same.map(([at, other]) => alike(path + instanceOf(address), other.path + instanceOf(at)));
  const most = Math.max(...likeness);
  return likeness.filter(each => each === most).length === 1 ? same[likeness.indexOf(most)] : undefined;
}

/** What an address names of its resource, as a step of a path: as many as the resource itself has. */
function instanceOf(address: string): string {
  return `/${address.slice(resourceOf(address).length)}`;
}

/** How many steps two paths share at their beginning and at their end. */
export function alike(one: string, other: string): number {
  const [a, b] = [one.split('/'), other.split('/')];
  const start = a.findIndex((step, index) => step !== b[index]);
  return (start < 0 ? a.length : start) + sharedEnd(a, b);
}

function sharedEnd(a: readonly string[], b: readonly string[]): number {
  const differs = [...a].reverse().findIndex((step, index) => step !== b[b.length - 1 - index]);
  return differs < 0 ? a.length : differs;
}

function renamingOf(holder: string, from: string, to: string): Renaming {
  const [a, b] = [from.split('/'), to.split('/')];
  const shared = sharedEnd(a, b);
  return { from: a.slice(0, a.length - shared).join('/'), to: b.slice(0, b.length - shared).join('/'), holder, depth: a.length };
}

/** Where something goes that is part of what was renamed; what stands at the top of that holds it. */
function alongWith(renamings: readonly Renaming[], [from, { type, path, stateful }]: Placed, fresh: readonly Placed[]): FoundMove[] {
  const meant = renamings.filter(renaming => isIn(path, renaming.from)).sort((a, b) => b.from.length - a.from.length || a.depth - b.depth);
  for (const renaming of meant) {
    const target = renaming.to + path.slice(renaming.from.length);
    const found = fresh.find(([address, other]) => other.type === type && other.path === target && goWith(from, address));
    if (found) return [{ from, to: found[0], holder: stateful ? from : renaming.holder }];
  }
  return [];
}

function isIn(path: string, scope: string): boolean {
  return path === scope || path.startsWith(`${scope}/`);
}

/** Instances keep their keys. Those of guards are called by the constructs that they stand for, and stay with their guard. */
function goWith(one: string, other: string): boolean {
  const [a, b] = [resourceOf(one), resourceOf(other)];
  return GUARD_ADDRESSES.includes(a) ? a === b : instanceOf(one) === instanceOf(other);
}
