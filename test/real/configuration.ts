/** The parts of a stack's `cdk.tf.json` that have to be read to run it. */

export interface TerraformJson {
  readonly terraform?: {
    readonly required_providers?: Record<string, { readonly source: string; readonly version?: string }>;
    readonly [setting: string]: unknown;
  };
  readonly provider?: Record<string, ProviderBlock | ProviderBlock[]>;
  readonly variable?: Record<string, Variable>;
  readonly resource?: Record<string, Record<string, ResourceBlock>>;
  readonly [block: string]: unknown;
}

export interface ProviderBlock {
  readonly alias?: string;
  readonly [argument: string]: unknown;
}

export interface Variable {
  readonly type?: string;
  readonly default?: unknown;
}

export interface ResourceBlock {
  readonly lifecycle?: { readonly prevent_destroy?: boolean };
  readonly [argument: string]: unknown;
}

/** Values of all variables: as given, else the default, else something well formed. */
export function variableValues(configuration: TerraformJson, given: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(configuration.variable ?? {}).map(
    ([name, variable]) => [name, given[name] ?? variable.default ?? wellFormedValue(name, variable.type ?? 'string')],
  ));
}

function wellFormedValue(name: string, type: string): unknown {
  if (/service_?name/i.test(name)) {
    // OVHcloud's projects are named by 32 hexadecimal digits.
    return '0123456789abcdef0123456789abcdef';
  }
  // Hetzner counts the characters of its tokens.
  if (/(hcloud|cluster)_token$/.test(name)) return 'x'.repeat(64);
  const [, kind] = /^(?:\$\{)?(\w+)/.exec(type) ?? [];
  switch (kind) {
    case 'number': return 1;
    case 'bool': return false;
    case 'list':
    case 'set': return [];
    case 'map': return {};
    // Passes as a password too: every class of character, and long enough.
    default: return 'Well-formed-value-1';
  }
}

/** `type.name` of every resource that must not be destroyed. */
export function protectedResources(configuration: TerraformJson): string[] {
  return Object.entries(configuration.resource ?? {}).flatMap(([type, resources]) =>
    Object.entries(resources).filter(([, { lifecycle }]) => lifecycle?.prevent_destroy).map(([name]) => `${type}.${name}`),
  );
}

/** The aliases under which a provider is configured; `undefined` stands for the configuration without one. */
export function providerAliases(configuration: TerraformJson, provider: string): Array<string | undefined> {
  const blocks = [configuration.provider?.[provider] ?? {}].flat() as ProviderBlock[];
  return [...new Set([undefined, ...blocks.map(({ alias }) => alias)])];
}
