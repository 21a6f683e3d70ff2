/** The parts of a stack's `cdk.tf.json` that have to be read to run it. */

/** As the engine writes it. Terraform also takes lists of what may come more than once, and so do the functions below. */
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
  readonly sensitive?: boolean;
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

/** The blocks of a kind: written once, as a list, or not at all. */
export function blocksIn<T extends object>(written: unknown): T[] {
  return [written ?? []].flat().filter(block => typeof block === 'object' && block !== null) as T[];
}

/** The blocks of a kind with their labels. */
export function labelledIn<T extends object>(written: unknown): [string, T][] {
  const labelled = blocksIn(written).flatMap(named => Object.entries(named)).filter(([label]) => label !== '//');
  return labelled.flatMap(([label, blocks]) => blocksIn<T>(blocks).map((block): [string, T] => [label, block]));
}

export function resourcesIn({ resource }: TerraformJson): Resource[] {
  return labelledIn(resource).flatMap(([type, named]) => labelledIn<ResourceBlock>(named).map(([name, body]) => ({ type, name, body })));
}

export function lifecycleOf({ lifecycle }: ResourceBlock): Lifecycle {
  return Object.assign({}, ...blocksIn(lifecycle));
}

export function isProtected(body: ResourceBlock): boolean {
  return String(lifecycleOf(body).prevent_destroy) === 'true';
}

/** Names of the providers that a stack asks for. */
export function requiredProviders({ terraform }: TerraformJson): string[] {
  return blocksIn<NonNullable<TerraformJson['terraform']>>(terraform).flatMap(settings => labelledIn(settings.required_providers)).map(([name]) => name);
}

/** The configurations of a provider. */
export function providerBlocks({ provider }: TerraformJson, name: string): ProviderBlock[] {
  return labelledIn<ProviderBlock>(provider).filter(([found]) => found === name).map(([, block]) => block);
}

/** The aliases under which a provider is configured; `undefined` stands for the configuration without one. */
export function providerAliases(json: TerraformJson, name: string): Array<string | undefined> {
  return [...new Set([undefined, ...providerBlocks(json, name).map(({ alias }) => alias)])];
}

export function variablesIn({ variable }: TerraformJson): [string, Variable][] {
  return labelledIn<Variable>(variable);
}
