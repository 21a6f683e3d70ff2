import { Token } from 'cdktf';
import type { CheckContext } from './check-context';
import { mapOf, PropRule, required, text } from './checks';
import { ExistingSpec, HandleForm, Handles } from './driver';
import { LOCATION, PLATFORM } from './instances';
import { Location } from './location';
import { CERTIFICATES } from './pem';
import { Platform } from './platform';
import { StringMap } from './profile';
import { checkExisting } from './refusals';

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

/** Of a handle of which a driver says nothing. */
const ID: HandleForm = {
  pattern: '(?!.*(?:[$%]\\{|TfToken\\[))[!#-[\\]-~]{1,200}',
  expected: 'an id of printable ASCII without blanks, quotes, "${", "%{" and "TfToken["',
};

/** Also of clouds that are not in force, whose drivers are not asked. */
const form = text(new RegExp(`^(?:${ID.pattern}|${CERTIFICATES})$`), `${ID.expected}, or certificates in PEM`);

/** Says nothing of what was given instead: it may be a secret, such as a kubeconfig. */
const handle: PropRule = {
  ...form,
  tokens: true,
  check: (value, _complain, prop, faults) => form.check(value, code => faults.add(code, prop, { expected: form.expected }), prop, faults),
};

/** The rules for the props that all existing things have. */
export const EXISTING_RULES: { platform: PropRule; location: PropRule; byKind: PropRule } = {
  platform: PLATFORM,
  location: LOCATION,
  byKind: required(mapOf(text(/^[a-z][a-z0-9-]*$/, 'a kind of platform'), mapOf(text(/^\w+$/, 'a handle'), handle))),
};

/** What a driver says of the handles that it asks for. */
interface AskedHandles {
  readonly handleKeys: readonly string[];
  readonly optionalHandleKeys?: readonly string[];
  /** Those that must be references, because a text would stand in the output. */
  readonly secretHandleKeys?: readonly string[];
  readonly handleForms?: { readonly [name: string]: HandleForm };
}

/** What else is said of an existing thing. */
type Said = Pick<ExistingSpec, 'location' | 'cidr'>;

/** The handles given for the platform in force; complains unless they are those that its driver asks for and belong together. */
export function handlesOf(existing: Existing, driver: AskedHandles | undefined, said: Said, context: CheckContext): Handles {
  const { faults, platform: { profile: { kind } } } = context;
  const handles = askedHandles(existing, driver, context);
  const told = Object.entries(handles.values).filter(([key, value]) => !Token.isUnresolved(value) && !faults.hasWithin(`byKind.${kind}.${key}`));
  checkExisting(driver, { ...said, values: Object.fromEntries(told) }, context);
  return handles;
}

function askedHandles(existing: Existing, driver: AskedHandles | undefined, context: CheckContext): Handles {
  const { faults, platform: { profile: { kind } } } = context;
  if (faults.has('byKind')) return { values: {}, ready: [] };
  const values = Object.hasOwn(existing.byKind, kind) ? existing.byKind[kind] : undefined;
  const { handleKeys: keys = [], optionalHandleKeys: optional = [], secretHandleKeys: secret = [], handleForms: forms = {} } = driver ?? {};
  const wanted = [...keys, ...optional.map(key => `${key} (optional)`)];
  if (!values) {
    faults.add('existing-kind', 'byKind', { got: Object.keys(existing.byKind), kind, keys: wanted });
    return { values: {}, ready: [] };
  }
  if (Object.keys(values).filter(key => !optional.includes(key)).sort().join() !== [...keys].sort().join()) {
    faults.add('existing-handles', `byKind.${kind}`, { got: Object.keys(values), kind, keys: wanted });
  }
  for (const [key, value] of Object.entries(values).filter(([, each]) => !Token.isUnresolved(each))) {
    const prop = `byKind.${kind}.${key}`;
    const { pattern, expected } = Object.hasOwn(forms, key) ? forms[key] : ID;
    if (secret.includes(key)) faults.add('handle-literal', prop);
    else if (!faults.has(prop) && !new RegExp(`^(?:${pattern})$`).test(value)) faults.add('prop-pattern', prop, { expected });
  }
  return { values, ready: [] };
}
