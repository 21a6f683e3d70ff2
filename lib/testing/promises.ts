import { refuse } from '../faults';
import { PROTECTION_ADDRESS, protectedPaths } from '../guard';
import { addressFindings } from './addresses';
import type { Finding } from './finding';
import { findingsOf, JudgeOptions, Promised, refusalsOf, stacksOf, Subject, Wrong } from './judge';
import type { Judged, Knowledge, Rule } from './knowledge';
import { locationsWithin } from './locations';
import type { Synthesized } from './synthesized';

/** What a plan must not destroy. */
const STATEFUL = ['ManagedPostgres', 'ObjectBucket', 'SovereignCluster'];

const PRIVATE: Promised = { topic: 'privateDatabases', constructs: ['ManagedPostgres'], about: ['databases'], judge: byRules(({ privateDatabases }) => privateDatabases) };
const ENCRYPTED: Promised = {
  topic: 'encryptedAtRest', constructs: ['ManagedPostgres', 'ObjectBucket'], about: ['databases', 'buckets'],
  judge: byRules(({ encryptedAtRest }) => encryptedAtRest),
};
const PROTECTED: Promised = {
  topic: 'protectedData', constructs: STATEFUL, about: ['databases', 'buckets'], judge: byRules(({ protectedData }) => protectedData), judgeStack: unguarded,
};

/** Platforms that refuse the program. */
export function findRefusals(subject: Subject): Finding[] {
  return refusalsOf(subject);
}

/** Databases that somebody outside of their networks could reach. */
export function findPublicDatabases(subject: Subject, options?: JudgeOptions): Finding[] {
  return findingsOf(subject, PRIVATE, options);
}

/** Databases and buckets that are not encrypted at rest. What programs in clusters write is not looked at. */
export function findUnencrypted(subject: Subject, options?: JudgeOptions): Finding[] {
  return findingsOf(subject, ENCRYPTED, options);
}

/** Databases, buckets and clusters that a plan could destroy, databases without backups, buckets without old versions. */
export function findUnprotectedData(subject: Subject, options?: JudgeOptions): Finding[] {
  return findingsOf(subject, PROTECTED, options);
}

/**
 * What stands elsewhere, or names no place, so that the environment of the provider decides.
 * @param locations countries such as `fr`, and codes of platforms such as `GRA11`.
 */
export function findElsewhere(subject: Subject, locations: readonly string[], options?: JudgeOptions): Finding[] {
  return findingsOf(subject, locationsWithin(locations), options);
}

/**
 * Databases, buckets, clusters and networks that the next apply would destroy, compared with what was recorded.
 * @param file where `recordAddresses` has written it; `<platform>` in it becomes the key of the platform.
 */
export function findLostAddresses(subject: Subject, file: string): Finding[] {
  if (typeof file !== 'string') refuse('expect', 'prop-type', 'file', { got: file, expected: 'the path of a file' });
  return [...refusalsOf(subject), ...stacksOf(subject).flatMap(stack => addressFindings(file, stack))];
}

function byRules(rulesOf: (knowledge: Knowledge) => readonly Rule[] | undefined): Promised['judge'] {
  return (judged, knowledge) => {
    const rules = rulesOf(knowledge)!.filter(rule => concerns(rule, judged));
    return rules.length === 0 ? undefined : rules.filter(rule => !rule.holds(judged)).map(wrong);
  };
}

function concerns({ resource, partOf }: Rule, judged: Judged): boolean {
  return resource === judged.resource.type && (partOf === undefined || partOf === judged.owners[0]?.construct);
}

function wrong({ otherwise, remedy }: Rule): Wrong {
  return { what: otherwise, remedy };
}

function unguarded(stack: Synthesized): Finding[] {
  const guarded = protectedPaths(stack.json);
  const open = stack.constructs.filter(({ construct, path }) => STATEFUL.includes(construct) && !guarded.includes(path));
  return open.map(({ path, platform }) => ({
    path, platform, address: PROTECTION_ADDRESS,
    what: 'does not guard it, so a plan destroys it once its line is gone',
    remedy: 'leave deletionProtection at true, and take it out of "release" when it shall stay',
  }));
}
