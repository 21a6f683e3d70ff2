/** A resource's address, which may name one instance, and the attribute that is read. */
const REFERENCE = /\b([a-z][a-z0-9]*_\w+\.[\w-]+(?:\[[^\]]*\])?)\.([a-z_]\w*)/g;

/** A value with every text in it replaced. */
export function withTexts(value: unknown, change: (text: string) => unknown): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(each => withTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withTexts(each, change)]));
}

/** A value with every reference to a resource replaced. */
export function withReferences(value: unknown, replace: (address: string) => string): unknown {
  return withTexts(value, text => text.replace(REFERENCE, (_, address, attribute) => `${replace(address)}.${attribute}`));
}

/** A value in which it makes no difference what the resources that it refers to are called. */
export function withoutNames(value: unknown): unknown {
  return withReferences(value, address => address.replace(/\..*/, '.*'));
}

/** What a value finds in its texts. */
function matchesIn(value: unknown, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  withTexts(value, text => found.push(...text.matchAll(form)));
  return found;
}

/** The resources that a value refers to, with what is read of each. */
export function referencesIn(value: unknown): { address: string; attribute: string }[] {
  return matchesIn(value, REFERENCE).map(([, address, attribute]) => ({ address, attribute }));
}

/** The variables and locals that a value refers to, such as `var.region`. */
export function inputsIn(value: unknown): string[] {
  return [...new Set(matchesIn(value, /\b(?:var|local)\.[\w-]+/g).map(([read]) => read))];
}
