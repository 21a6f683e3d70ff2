import { Token } from 'cdktf';
import type { CheckContext } from './check-context';
import { instance, mapOf, PropRule, required, text } from './checks';
import { Handles } from './driver';
import { Location } from './location';
import { Platform } from './platform';
import { StringMap } from './profile';

/** Something that was not made by this program. Handles stand side by side per cloud, so that a switch keeps working. */
export interface Existing {
  /**
   * The cloud account it stands on.
   * @default - the one bound to the nearest scope, else the configured one
   */
  readonly platform?: Platform;
  /**
   * Where it stands.
   * @default - the location in the platform's configuration
   */
  readonly location?: Location;
  /** Handles by kind, such as `{ scaleway: { privateNetworkId: "fr-par/..." }, ovhcloud: { ... } }`. */
  readonly byKind: { readonly [kind: string]: StringMap };
}

const form = text(/^(?!.*([$%]\{|TfToken\[))[!#-[\]-~]{1,200}$/, 'an id of printable ASCII without blanks, quotes, "${", "%{" and "TfToken["');

/** Says nothing of what was given instead: it may be a secret, such as a kubeconfig. */
const handle: PropRule = {
  ...form,
  tokens: true,
  check: (value, _complain, prop, faults) => form.check(value, code => faults.add(code, prop, { expected: form.expected }), prop, faults),
};

/** The rules for the props that all existing things have. */
export const EXISTING_RULES: { platform: PropRule; location: PropRule; byKind: PropRule } = {
  platform: instance('a Platform object', 'profile', 'realm'),
  location: instance('a Location', '_resolve'),
  byKind: required(mapOf(text(/^[a-z][a-z0-9-]*$/, 'a kind of platform'), mapOf(text(/^\w+$/, 'a handle'), handle))),
};

/**
 * The handles given for the platform in force; complains unless they are exactly those that its driver asks for.
 * @param optional names of handles that may be there too.
 * @param secret names of handles that must be references, because a text would stand in the output.
 */
export function handlesOf(
  existing: Existing, keys: readonly string[], context: CheckContext, optional: readonly string[] = [], secret: readonly string[] = [],
): Handles {
  const { faults, platform: { profile: { kind } } } = context;
  if (faults.has('byKind')) return { values: {}, ready: [] };
  const given = Object.hasOwn(existing.byKind, kind) ? existing.byKind[kind] : undefined;
  const wanted = [...keys, ...optional.map(key => `${key} (optional)`)];
  if (!given) {
    faults.add('existing-kind', 'byKind', { got: Object.keys(existing.byKind), kind, keys: wanted });
  } else if (Object.keys(given).filter(key => !optional.includes(key)).sort().join() !== [...keys].sort().join()) {
    faults.add('existing-handles', `byKind.${kind}`, { got: Object.keys(given), kind, keys: wanted });
  }
  for (const key of secret) {
    if (given?.[key] !== undefined && !Token.isUnresolved(given[key])) faults.add('handle-literal', `byKind.${kind}.${key}`);
  }
  return { values: given ?? {}, ready: [] };
}
