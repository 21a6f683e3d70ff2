import { PropRules, required, someObject } from '../checks';
import { refuse } from '../faults';
import { checkOptions, list, name, names } from './options';
import type { ChosenConstruct, Synthesized, SynthesizedResource } from './synthesized';

/** A resource beside what is needed to judge it. */
export interface Judged {
  readonly resource: SynthesizedResource;
  /** Its arguments. */
  readonly attributes: SynthesizedResource['attributes'];
  readonly stack: Synthesized;
  /** The constructs of this library that it is part of, the innermost first; none for what stands beside the library. */
  readonly owners: readonly ChosenConstruct[];
}

/** What must hold of every resource of a type. */
export interface Rule {
  /** Type of the resource, such as `scaleway_rdb_instance`. */
  readonly resource: string;
  /**
   * Class of the innermost construct that it must be part of, where the type serves many purposes.
   * @default - any, also what stands beside the library
   */
  readonly partOf?: string;
  /** Whether it holds, by the arguments alone. What cannot be told, such as a reference, does not hold. */
  readonly holds: (judged: Judged) => boolean;
  /** What is wrong where it does not hold, as the rest of a sentence. */
  readonly otherwise: string;
  /** What to do then. */
  readonly remedy: string;
}

/** A place, by all names that arguments give it. */
export interface Place {
  /** The platform's own code, such as `fr-par`. */
  readonly code: string;
  /** ISO 3166 alpha-2 code in lower case. */
  readonly country: string;
  /**
   * Further codes for the same place: zones, other products.
   * @default - none
   */
  readonly aliases?: readonly string[];
}

/** Where the resources of some types stand. */
export interface LocationRule {
  /** The types. */
  readonly resource: RegExp;
  /**
   * Class of the innermost construct that they must be part of.
   * @default - any, also what stands beside the library
   */
  readonly partOf?: string;
  /** All codes that its arguments name. One that names none does not stay anywhere; undefined for what stands where something else does. */
  readonly codes: (judged: Judged) => readonly unknown[] | undefined;
}

/** What the kit knows of a kind of platform. What is left out is not known, and said so wherever it matters. */
export interface Knowledge {
  /** Nobody outside of its networks reaches a database. */
  readonly privateDatabases?: readonly Rule[];
  /** What databases and buckets write to disks is encrypted. */
  readonly encryptedAtRest?: readonly Rule[];
  /** No plan destroys data, and what was overwritten or lost can be brought back. */
  readonly protectedData?: readonly Rule[];
  /**
   * First words of the types of its providers. A resource beside the library whose provider nobody knows is said, never passed.
   * @default - not known
   */
  readonly providers?: readonly string[];
  /**
   * Types that are databases. One of them for which a promise about databases has no rule is said, never passed.
   * @default - those that rules are about
   */
  readonly databases?: readonly string[];
  /**
   * Types that are buckets, likewise.
   * @default - those that rules are about
   */
  readonly buckets?: readonly string[];
  /** Where things stand, and the places there are. */
  readonly locations?: { readonly rules: readonly LocationRule[]; readonly places: () => readonly Place[] };
}

const BUILT_IN: Record<string, () => Knowledge> = {
  scaleway: () => (require('./rules/scaleway') as typeof import('./rules/scaleway')).SCALEWAY,
  ovhcloud: () => (require('./rules/ovhcloud') as typeof import('./rules/ovhcloud')).OVHCLOUD,
  hetzner: () => (require('./rules/hetzner') as typeof import('./rules/hetzner')).HETZNER,
};

const RULES = list('a list of rules');
const TYPES = names('a list of texts');
const KNOWLEDGE: PropRules<Knowledge> = {
  privateDatabases: RULES, encryptedAtRest: RULES, protectedData: RULES, providers: TYPES, databases: TYPES, buckets: TYPES, locations: someObject(),
};

const taught = new Map<string, Knowledge>();

/** Teaches the kit what must hold of resources of a further kind of platform, for all tests of the process. */
export function teach(kind: string, knowledge: Knowledge): void {
  checkOptions('teach', { kind }, { kind: required(name('the key of a kind')) });
  checkOptions('teach', knowledge, KNOWLEDGE, 'knowledge');
  taught.set(kind, knowledge);
}

/** What the kit knows of a kind. */
export function knowledgeOf(kind: string): Knowledge {
  if (typeof kind !== 'string') refuse('knowledgeOf', 'prop-type', 'kind', { got: kind, expected: 'the key of a kind' });
  return taught.get(kind) ?? (Object.hasOwn(BUILT_IN, kind) ? BUILT_IN[kind]() : {});
}

/** Kinds that the kit knows something of. */
export function knownKinds(): string[] {
  return [...new Set([...Object.keys(BUILT_IN), ...taught.keys()])];
}
