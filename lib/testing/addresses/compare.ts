import { isDeepStrictEqual } from 'util';
import { constructPath } from '../construct-path';
import { alike, FoundMove, movesBetween } from './moves';
import { AddressRecord, Move, RecordedResource } from './record';
import { afterMoves, withoutNames } from './references';
import { replacements } from './replacements';
import { text } from './text';

/** A stateful resource that the next apply would destroy. */
export interface AddressFinding {
  /** Path of the construct that it was recorded under; name of the stack where it is about the whole file. */
  readonly path: string;
  /** Key of the platform in the configuration. */
  readonly platform: string;
  /**
   * Address that it was recorded under.
   * @default - it is about the whole file
   */
  readonly address?: string;
  /** What would happen, as the rest of a sentence about the resource. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
  /** The moves that avoid it, for it and for what belongs to it; none where there is no way. */
  readonly moved: readonly Move[];
}

type Said = Pick<AddressFinding, 'what' | 'remedy' | 'moved'>;

/**
 * What the next apply would destroy of a recorded stack.
 * @param made moves that the stack already makes.
 */
export function compareAddresses(recorded: AddressRecord, now: AddressRecord, made: readonly Move[] = []): AddressFinding[] {
  if (recorded.platform !== now.platform) return [otherPlatform(recorded, now)];
  const before = afterMade(recorded, toTheEnd(made));
  const moves = movesBetween(before, now);
  const replaced = replacements(before, now, moves);
  return Object.entries(before.resources).filter(([, { stateful }]) => stateful).flatMap(([address, resource]) => {
    const said = judge(address, resource, { before, now, moves, replaced });
    return said ? [{ path: constructPath(resource.path), platform: now.platform, address, ...said }] : [];
  });
}

/** Moves as Terraform JSON, for a file beside the stack's own. */
export function movesText(moves: readonly Move[]): string {
  return `${JSON.stringify({ moved: moves }, undefined, 2)}\n`;
}

interface Compared {
  readonly before: AddressRecord;
  readonly now: AddressRecord;
  readonly moves: readonly FoundMove[];
  readonly replaced: Map<string, string[]>;
}

function judge(address: string, resource: RecordedResource, { before, now, moves, replaced }: Compared): Said | undefined {
  const reasons = replaced.get(address);
  if (reasons) return wouldBeReplaced(reasons, choicesFor(resource, before, now));
  const move = moves.find(({ from }) => from === address);
  if (move) return wouldBeMoved(move, moves.filter(({ holder }) => holder === address));
  return address in now.resources ? undefined : wouldBeDestroyed(resource, before, now);
}

/** Moves of several releases follow one another, which Terraform does in one go. */
function toTheEnd(made: readonly Move[]): Move[] {
  const to = new Map(made.map(move => [move.from, move.to]));
  const end = (address: string, left: number): string => left > 0 && to.has(address) ? end(to.get(address)!, left - 1) : address;
  return made.map(({ from }) => ({ from, to: end(from, made.length) }));
}

/** The record as the state is after the moves that the stack makes. */
function afterMade(record: AddressRecord, made: readonly Move[]): AddressRecord {
  const to = new Map(made.map(move => [move.from, move.to]));
  const resources = Object.entries(record.resources).map(([address, resource]) =>
    [to.get(address) ?? address, { ...resource, forcesNew: afterMoves(resource.forcesNew, made) }]);
  return { ...record, resources: Object.fromEntries(resources) };
}

/** What was chosen otherwise for the construct around a resource. */
function choicesFor({ path }: RecordedResource, before: AddressRecord, now: AddressRecord): string[] {
  const owner = Object.keys(before.constructs).filter(construct => path.startsWith(`${construct}/`)).sort().pop();
  if (owner === undefined || !now.constructs[owner]) return [];
  const [was, is] = [before.constructs[owner], now.constructs[owner]];
  const other = Object.keys(was).filter(name => !isDeepStrictEqual(was[name], is[name]));
  return other.map(name => `${name} of ${owner} was ${text(was[name])} and is ${text(is[name])}`);
}

function wouldBeReplaced(reasons: readonly string[], choices: readonly string[]): Said {
  const chosen = choices.length > 0 ? `; ${choices.join(', ')}` : '';
  return {
    what: `would be destroyed and made anew: ${reasons.join(', ')}${chosen}`,
    remedy: 'set back what is different, or bring the data over yourself and record anew',
    moved: [],
  };
}

function wouldBeMoved({ to }: Move, found: readonly FoundMove[]): Said {
  const moved = found.map(move => ({ from: move.from, to: move.to }));
  return {
    what: `would be destroyed, and made anew as ${to}`,
    remedy: 'give the construct its old id back, or add to the one list that the stack gives as "moved" (stack.addOverride): '
      + moved.map(move => JSON.stringify(move)).join(', '),
    moved,
  };
}

function wouldBeDestroyed(resource: RecordedResource, before: AddressRecord, now: AddressRecord): Said {
  const fresh = Object.entries(now.resources).filter(([address, { type }]) => type === resource.type && !(address in before.resources));
  const likes = fresh.map(([address, other]) => ({ address, differing: differing(resource, other), alike: alike(resource.path, other.path) }));
  const [like] = likes.sort((a, b) => a.differing.length - b.differing.length || b.alike - a.alike);
  if (!like) return { what: 'would be destroyed: it is no longer in the stack', remedy: 'put it back, or record anew when that is what you want', moved: [] };
  if (like.differing.length > 0) return wouldBeAnother(resource, like.address, like.differing);
  return {
    what: `would be destroyed: several resources may have taken its place, such as ${like.address}`,
    remedy: 'give the constructs their old ids back, or rename one at a time',
    moved: [],
  };
}

function wouldBeAnother({ forcesNew }: RecordedResource, address: string, names: readonly string[]): Said {
  const had = names.map(name => `${name} = ${text(forcesNew[name])}`).join(', ');
  return {
    what: `would be destroyed: ${address} is new, but ${names.join(', ')} of it is not as before`,
    remedy: `give the construct its old id back, or the new one what it had (${had}): then it can be moved`,
    moved: [],
  };
}

function differing(one: RecordedResource, other: RecordedResource): string[] {
  const names = [...new Set([...Object.keys(one.forcesNew), ...Object.keys(other.forcesNew)])];
  return names.filter(name => !isDeepStrictEqual(withoutNames(one.forcesNew[name]), withoutNames(other.forcesNew[name])));
}

function otherPlatform(recorded: AddressRecord, { stack, platform }: AddressRecord): AddressFinding {
  const what = `was recorded on ${recorded.platform}: nothing moves from one platform to another`;
  return { path: stack, platform, what, remedy: 'keep a file for each platform', moved: [] };
}
