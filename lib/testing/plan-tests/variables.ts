import type { TerraformJson } from './terraform-json';

/** Well-formed values for variables of a name that means something. */
const BY_NAME: readonly (readonly [RegExp, unknown])[] = [
  // OVHcloud's projects are named by 32 hexadecimal digits.
  [/service_?name/i, '0123456789abcdef0123456789abcdef'],
  // Hetzner counts the characters of its tokens.
  [/(hcloud|cluster)_token$/, 'x'.repeat(64)],
];

const BY_TYPE: Record<string, unknown> = { number: 1, bool: false, list: [], set: [], map: {} };

/** Passes as a password too: every class of character, and long enough. */
const TEXT = 'Well-formed-value-1';

/** Values of all variables: as given, else the default, else something well formed. */
export function variableValues({ variable = {} }: TerraformJson, given: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variable).map(
    ([name, { type, default: standard }]) => [name, given[name] ?? standard ?? wellFormedValue(name, type ?? 'string')],
  ));
}

function wellFormedValue(name: string, type: string): unknown {
  const known = BY_NAME.find(([form]) => form.test(name));
  if (known) return known[1];
  const [, kind] = /^(?:\$\{)?(\w+)/.exec(type) ?? [];
  return BY_TYPE[kind] ?? TEXT;
}
