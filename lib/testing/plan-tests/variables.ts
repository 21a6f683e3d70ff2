import { FolderError } from './folder-error';
import { TerraformJson, Variable, variablesIn } from './terraform-json';
import { valueOfType } from './type-values';

/** Well-formed texts for what has a name that means something. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  // OVHcloud's projects are named by 32 hexadecimal digits.
  [/service_?name/i, '0123456789abcdef0123456789abcdef'],
  // Hetzner counts the characters of its tokens.
  [/(hcloud|cluster)_token$/, 'x'.repeat(64)],
];

/** Passes as a password too: every class of character, and long enough. */
const TEXT = 'Well-formed-value-1';

/** Values of all variables: as given, else the default, else something well formed of their type. */
export function variableValues(json: TerraformJson, given: Record<string, unknown> = {}): Record<string, unknown> {
  const variables = variablesIn(json);
  checkNames(Object.keys(given), variables.map(([name]) => name));
  return Object.fromEntries(variables.map(([name, variable]) => [name, name in given ? given[name] : standardValue(name, variable)]));
}

function checkNames(given: readonly string[], known: readonly string[]): void {
  const unknown = given.filter(name => !known.includes(name));
  if (unknown.length > 0) throw new FolderError(`variables: the stack has no ${unknown.join(', ')}; it has ${known.join(', ') || 'none'}`);
}

function standardValue(name: string, variable: Variable): unknown {
  if ('default' in variable) return variable.default;
  const value = valueOfType(String(variable.type ?? 'string'), name, textFor);
  if (value === undefined) throw new FolderError(`the variable ${name} has a type that cannot be read: ${JSON.stringify(variable.type)}`);
  return value;
}

function textFor(name: string): string {
  return BY_NAME.find(([form]) => form.test(name))?.[1] ?? TEXT;
}
