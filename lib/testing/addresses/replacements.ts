import { isDeepStrictEqual } from 'util';
import { TRIGGERS } from './forcing';
import { afterMoves, following } from './moved';
import { isPlace } from './places';
import { AddressRecord, Move, RecordedResource } from './record';
import { referencesIn } from './references';
import { text } from './text';

/** A resource that stays in the stack, before and after. */
interface Kept {
  readonly address: string;
  readonly before: RecordedResource;
  readonly after: RecordedResource;
}

export interface Replacement {
  readonly reasons: readonly string[];
  /** Whether it is looked for at another place, and so is forgotten where it is. */
  readonly elsewhere: boolean;
}

/** Why resources would be replaced, by their old address; what stands on one of them goes with it. */
export function replacements(recorded: AddressRecord, now: AddressRecord, moves: readonly Move[]): Map<string, Replacement> {
  const kept = keptIn(recorded, now, moves);
  const replaced = new Map<string, Replacement>();
  for (const each of kept) {
    const found = differences(each, moves);
    const elsewhere = found.some(([name]) => isPlace(name));
    if (found.length > 0) replaced.set(each.address, { reasons: found.map(([, reason]) => reason), elsewhere });
  }
  while (kept.some(each => follows(each, recorded, replaced)));
  return replaced;
}

function keptIn(recorded: AddressRecord, now: AddressRecord, moves: readonly Move[]): Kept[] {
  const lead = following(moves);
  return Object.entries(recorded.resources).flatMap(([address, before]) => {
    const after = now.resources[lead(address)];
    return after ? [{ address, before, after }] : [];
  });
}

function differences({ before, after }: Kept, moves: readonly Move[]): [string, string][] {
  const names = [...new Set([...Object.keys(before.forcesNew), ...Object.keys(after.forcesNew)])].sort();
  return names.flatMap(name => {
    const [was, is] = [afterMoves(before.forcesNew[name], moves), after.forcesNew[name]];
    return isDeepStrictEqual(was, is) || isOnlyWatched(name, was, is) ? [] : [[name, `${name} was ${text(was)} and is ${text(is)}`]];
  });
}

/** To begin or to end to watch another resource replaces nothing. */
function isOnlyWatched(name: string, was: unknown, is: unknown): boolean {
  return name === TRIGGERS && (was === undefined || is === undefined);
}

/** Whether one more is replaced, as it reads of a replaced one what is not known before that is made. */
function follows({ address, before }: Kept, { resources }: AddressRecord, replaced: Map<string, Replacement>): boolean {
  if (replaced.has(address)) return false;
  const cause = referencesIn(before.forcesNew).find(read => replaced.has(read.address) && !(read.attribute in resources[read.address].forcesNew));
  if (cause) replaced.set(address, { reasons: [`it stands on ${cause.address}, which would be replaced`], elsewhere: false });
  return cause !== undefined;
}
