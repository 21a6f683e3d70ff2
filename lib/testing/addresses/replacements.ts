import { isDeepStrictEqual } from 'util';
import { AddressRecord, Move, RecordedResource, TRIGGERS } from './record';
import { afterMoves, referencesIn } from './references';
import { text } from './text';

/** A resource that stays in the stack, before and after. */
interface Kept {
  readonly address: string;
  readonly before: RecordedResource;
  readonly after: RecordedResource;
}

/** Why resources would be replaced, by their old address; what stands on one of them goes with it. */
export function replacements(recorded: AddressRecord, now: AddressRecord, moves: readonly Move[]): Map<string, string[]> {
  const kept = keptIn(recorded, now, moves);
  const replaced = new Map<string, string[]>();
  for (const each of kept) {
    const found = differences(each, moves);
    if (found.length > 0) replaced.set(each.address, found);
  }
  while (kept.some(each => follows(each, recorded, replaced)));
  return replaced;
}

function keptIn(recorded: AddressRecord, now: AddressRecord, moves: readonly Move[]): Kept[] {
  const to = new Map(moves.map(move => [move.from, move.to]));
  return Object.entries(recorded.resources).flatMap(([address, before]) => {
    const after = now.resources[to.get(address) ?? address];
    return after ? [{ address, before, after }] : [];
  });
}

function differences({ before, after }: Kept, moves: readonly Move[]): string[] {
  const names = [...new Set([...Object.keys(before.forcesNew), ...Object.keys(after.forcesNew)])].sort();
  return names.flatMap(name => {
    const [was, is] = [afterMoves(before.forcesNew[name], moves), after.forcesNew[name]];
    return isDeepStrictEqual(was, is) || isOnlyWatched(name, was, is) ? [] : `${name} was ${text(was)} and is ${text(is)}`;
  });
}

/** To begin or to end to watch another resource replaces nothing. */
function isOnlyWatched(name: string, was: unknown, is: unknown): boolean {
  return name === TRIGGERS && (was === undefined || is === undefined);
}

/** Whether one more is replaced, as it reads of a replaced one what is not known before that is made. */
function follows({ address, before }: Kept, { resources }: AddressRecord, replaced: Map<string, string[]>): boolean {
  if (replaced.has(address)) return false;
  const cause = referencesIn(before.forcesNew).find(read => replaced.has(read.address) && !(read.attribute in resources[read.address].forcesNew));
  if (cause) replaced.set(address, [`it stands on ${cause.address}, which would be replaced`]);
  return cause !== undefined;
}
