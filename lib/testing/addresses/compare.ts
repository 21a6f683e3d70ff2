import { isDeepStrictEqual } from 'util';
import { refuse } from '../../faults';
import { constructPath } from '../construct-path';
import type { Finding } from '../finding';
import { boundConstructs, outermost } from './keeps-id';
import { impliedMoves, resourceOf, resourcesAfter } from './moved';
import { alike, FoundMove, movesBetween } from './moves';
import { AddressRecord, Move, RecordedResource } from './record';
import { withoutNames } from './references';
import { Replacement, replacements } from './replacements';
import { text } from './text';

/** A stateful resource that the next apply would destroy, by the construct and the address that it was recorded under. */
export interface AddressFinding extends Finding {
  /** The moves that avoid it, for it and for what belongs to it; none where there is no way. */
  readonly moved: readonly Move[];
}

/** What a stack does with what stands in its state. */
export interface MadeChanges {
  /** Moves that it makes. */
  readonly moved?: readonly Move[];
  /** Addresses that it gives up without destroying what stands there. */
  readonly givenUp?: readonly string[];
}

type Said = Pick<AddressFinding, 'what' | 'remedy' | 'moved'>;

/** What the next apply would destroy of a recorded stack. */
export function compareAddresses(recorded: AddressRecord, now: AddressRecord, made: MadeChanges = {}): AddressFinding[] {
  if (recorded.platform !== now.platform) return [otherPlatform(recorded, now)];
  if (recorded.stack !== now.stack) return [otherStack(recorded, now)];
  const before = afterMade(recorded, now, made);
  const moves = movesBetween(before, now);
  const compared = { before, now, moves, replaced: replacements(before, now, moves), bound: boundConstructs(before, now) };
  return Object.entries(before.resources).filter(([, { stateful }]) => stateful).flatMap(([address, resource]) => {
    const said = judge(address, resource, compared);
    return said ? [{ path: constructPath(resource.path), platform: now.platform, address, ...said }] : [];
  });
}

/** Moves as Terraform JSON, for a file beside the stack's own. */
export function movesText(moves: readonly Move[]): string {
  if (!Array.isArray(moves)) refuse('movesText', 'prop-type', 'moves', { got: moves, expected: 'a list of moves, such as "moved" of a finding' });
  return `${JSON.stringify({ moved: moves }, undefined, 2)}\n`;
}

interface Compared {
  readonly before: AddressRecord;
  readonly now: AddressRecord;
  readonly moves: readonly FoundMove[];
  readonly replaced: Map<string, Replacement>;
  readonly bound: Map<string, string>;
}

function judge(address: string, resource: RecordedResource, { before, now, moves, replaced, bound }: Compared): Said | undefined {
  const unknown = unknownInstances(address, resource, now);
  if (unknown) return mayBeDestroyed(resource, unknown);
  const keeps = bound.get(outermost(resource.path, before.constructs) ?? '');
  const replacement = replaced.get(address);
  if (replacement) return unlessBound(wouldBeReplaced(replacement, choicesFor(resource, before, now)), keeps);
  const move = moves.find(({ from }) => from === address);
  if (move) return unlessBound(wouldBeMoved(move, moves.filter(({ holder }) => holder === address)), keeps);
  return address in now.resources ? undefined : wouldBeDestroyed(resource, before, now, keeps);
}

/** The record as the state is after what the stack does with it, and what Terraform does by itself. */
function afterMade(record: AddressRecord, now: AddressRecord, { moved = [], givenUp = [] }: MadeChanges): AddressRecord {
  const resources = resourcesAfter(record.resources, moved);
  const kept = Object.entries(resourcesAfter(resources, impliedMoves(resources, now.resources)));
  return { ...record, resources: Object.fromEntries(kept.filter(([address]) => !givenUp.includes(resourceOf(address)))) };
}

/** What decides which instances there are, where it is not what it was and only a plan knows what it gives. */
function unknownInstances(address: string, { instances }: RecordedResource, { resources }: AddressRecord): Record<string, unknown> | undefined {
  const resource = resourceOf(address);
  const after = resources[resource]?.instances;
  if (isDeepStrictEqual(instances, after)) return undefined;
  const isThere = after !== undefined || Object.keys(resources).some(other => resourceOf(other) === resource);
  return isThere ? after ?? instances : undefined;
}

function mayBeDestroyed({ instances }: RecordedResource, by: Record<string, unknown>): Said {
  const otherwise = instances && instances !== by ? `, before to ${text(instances)}` : '';
  return {
    what: `may be destroyed: there are instances of it according to ${text(by)}${otherwise}, and only a plan knows which`,
    remedy: 'look at a plan, and record anew if it destroys nothing',
    moved: [],
  };
}

/** A move of one part does not help where another has to be destroyed. */
function unlessBound(said: Said, keeps: string | undefined): Said {
  if (keeps === undefined) return said;
  return { ...said, remedy: `this construct keeps its id, as ${keeps}: give it back`, moved: [] };
}

/** What was chosen otherwise for the construct around a resource. */
function choicesFor({ path }: RecordedResource, before: AddressRecord, now: AddressRecord): string[] {
  const owner = Object.keys(before.constructs).filter(construct => path.startsWith(`${construct}/`)).sort().pop();
  if (owner === undefined || !now.constructs[owner]) return [];
  const [was, is] = [before.constructs[owner], now.constructs[owner]];
  const other = Object.keys(was).filter(name => !isDeepStrictEqual(was[name], is[name]));
  return other.map(name => `${name} of ${owner} was ${text(was[name])} and is ${text(is[name])}`);
}

function wouldBeReplaced({ reasons, elsewhere }: Replacement, choices: readonly string[]): Said {
  const chosen = choices.length > 0 ? `; ${choices.join(', ')}` : '';
  return {
    what: `would be ${elsewhere ? 'forgotten where it is' : 'destroyed'} and made anew: ${reasons.join(', ')}${chosen}`,
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

function wouldBeDestroyed(resource: RecordedResource, before: AddressRecord, now: AddressRecord, keeps: string | undefined): Said {
  const fresh = Object.entries(now.resources).filter(([address, { type }]) => type === resource.type && !(address in before.resources));
  const likes = fresh.map(([address, other]) => ({ address, differing: differing(resource, other), alike: alike(resource.path, other.path) }));
  const [like] = likes.sort((a, b) => a.differing.length - b.differing.length || b.alike - a.alike);
  if (!like) return { what: 'would be destroyed: it is no longer in the stack', remedy: 'put it back, or record anew when that is what you want', moved: [] };
  if (like.differing.length > 0) return unlessBound(wouldBeAnother(resource, like.address, like.differing), keeps);
  return unlessBound({
    what: `would be destroyed: several resources may have taken its place, such as ${like.address}`,
    remedy: 'give the constructs their old ids back, or rename one at a time',
    moved: [],
  }, keeps);
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

function otherStack(recorded: AddressRecord, { stack, platform }: AddressRecord): AddressFinding {
  const what = `was recorded as the stack ${text(recorded.stack)}: another stack has another state, so everything would be made anew`;
  return { path: stack, platform, what, remedy: 'give the stack its old id back, or keep a file for each stack', moved: [] };
}
