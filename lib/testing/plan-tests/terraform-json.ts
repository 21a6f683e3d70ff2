/** The parts of a stack's `cdk.tf.json` that have to be read to run it. */

export interface TerraformJson {
  readonly terraform?: {
    readonly required_providers?: Record<string, RequiredProvider>;
    readonly [setting: string]: unknown;
  };
  readonly provider?: Record<string, OneOrMore<ProviderBlock>>;
  readonly variable?: Record<string, Variable>;
  readonly resource?: Record<string, Record<string, ResourceBlock>>;
  readonly [block: string]: unknown;
}

export interface RequiredProvider {
  readonly source: string;
  readonly version?: string;
}

/** A block that may come more than once. */
export type OneOrMore<T> = T | T[];

export interface ProviderBlock {
  readonly alias?: string;
  readonly [argument: string]: unknown;
}

export interface Variable {
  readonly type?: string;
  readonly default?: unknown;
}

export interface ResourceBlock {
  readonly lifecycle?: Lifecycle;
  readonly [argument: string]: unknown;
}

export interface Lifecycle {
  readonly prevent_destroy?: boolean;
  readonly ignore_changes?: unknown;
  readonly replace_triggered_by?: readonly string[];
}

/** A resource with its address; one with `for_each` stands once. */
export interface Resource {
  readonly type: string;
  readonly name: string;
  readonly body: ResourceBlock;
}

export function resourcesIn({ resource = {} }: TerraformJson): Resource[] {
  return Object.entries(resource).flatMap(([type, named]) => Object.entries(named).map(([name, body]) => ({ type, name, body })));
}

/** The aliases under which a provider is configured; `undefined` stands for the configuration without one. */
export function providerAliases({ provider }: TerraformJson, name: string): Array<string | undefined> {
  const blocks: ProviderBlock[] = [provider?.[name] ?? {}].flat();
  return [...new Set([undefined, ...blocks.map(({ alias }) => alias)])];
}
