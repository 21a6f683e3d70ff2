import { IConstruct } from 'constructs';
import { builtInKinds } from './built-in-kinds';
import type { Platform } from './platform';

/** A key that may stand in the configuration block of a platform. */
export interface PlatformSetting {
  /** Name of the key; `cluster.plan` is the key `plan` in the object `cluster`. */
  readonly name: string;
  /** One of `string`, `boolean`, `number`, `string-list`. */
  readonly valueType: string;
  /**
   * The values allowed.
   * @default - any of the type
   */
  readonly allowed?: string[];
  /**
   * A regular expression that a text, or every text of a list, must match.
   * @default - any text
   */
  readonly pattern?: string;
  /**
   * What that expression allows, in the words of an error: `a UUID`.
   * @default - the summary
   */
  readonly expected?: string;
  /**
   * Whether the platform cannot do without it, where the configuration names it.
   * @default false
   */
  readonly required?: boolean;
  /** What it is for, in one line. */
  readonly summary: string;
}

/**
 * Teaches the configuration a cloud. Light: it is asked for its settings even where the cloud is not used.
 * @subclassable
 */
export interface IPlatformKind {
  /** The word in the configuration, such as `scaleway`. */
  readonly kind: string;
  /** The keys its block may have beside `kind`, `location` and `acceptSelfOperated`. */
  readonly settings: PlatformSetting[];
  /**
   * Makes the platform. The settings have been checked against `settings`; without any, it is only asked for its profile.
   * @param name the key in the configuration.
   * @param settings the block of that key.
   */
  create(name: string, settings: { [key: string]: any }): Platform;
}

const registered = new WeakMap<IConstruct, Map<string, IPlatformKind>>();

/** Adds a kind to the app that `scope` belongs to. */
export function registerKind(scope: IConstruct, kind: IPlatformKind): void {
  const { root } = scope.node;
  const kinds = registered.get(root) ?? new Map<string, IPlatformKind>();
  kinds.set(kind.kind, kind);
  registered.set(root, kinds);
}

/** The kind of that name, a registered one before a built-in one. */
export function findKind(scope: IConstruct, name: string): IPlatformKind | undefined {
  const own = registered.get(scope.node.root)?.get(name);
  return own ?? (Object.hasOwn(builtInKinds, name) ? builtInKinds[name]() : undefined);
}

/** Names of all kinds, sorted. */
export function knownKinds(scope: IConstruct): string[] {
  return [...new Set([...Object.keys(builtInKinds), ...(registered.get(scope.node.root)?.keys() ?? [])])].sort();
}
