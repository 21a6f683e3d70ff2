/** Many stacks in one configuration, each a module of its own: the providers are started once for all of them. */
import type { ProviderBlock, TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';
import { variableValues } from '../../../lib/testing/plan-tests/variables';
import type { Files } from './terraform';

/** Stacks by the name of their module. */
export type Stacks = ReadonlyMap<string, TerraformJson>;

/**
 * The files of a configuration that holds every stack as the library wrote it, but for its accounts and its backend, which
 * Terraform wants at the root.
 */
export function composite(stacks: Stacks): Files {
  const accounts = accountsOf(stacks);
  const found = [...stacks].flatMap(([name, json]) => outputs(name, json));
  const root = {
    terraform: { backend: { http: {} }, required_providers: merged(stacks, json => json.terraform?.required_providers ?? {}) },
    provider: accounts,
    module: Object.fromEntries([...stacks].map(([name, json]) => [name, call(name, json, accounts)])),
    ...kindOfBlock('variable', keysOf(accounts, stacks)),
    ...kindOfBlock('output', found),
  };
  return { 'main.tf.json': root, ...Object.fromEntries([...stacks].map(([name, json]) => [`${name}/cdk.tf.json`, moduleOf(json, accounts)])) };
}

/** The root's output for an output of a module. */
export function outputName(module: string, output: string): string {
  return `${module}__${output}`;
}

type Accounts = Record<string, ProviderBlock[]>;

/** The second account is known to every module, because one that moves away from it still has something there. */
function accountsOf(stacks: Stacks): Accounts {
  const accounts: Accounts = {};
  for (const [provider, blocks] of [...stacks.values()].flatMap(json => Object.entries(json.provider ?? {}))) {
    const known = accounts[provider] ??= [];
    for (const block of [blocks].flat()) {
      if (!known.some(({ alias }) => alias === block.alias)) known.push(block);
    }
  }
  return accounts;
}

/** Variables that the accounts read, with values. */
function keysOf(accounts: Accounts, stacks: Stacks): [string, object][] {
  const read = JSON.stringify(accounts);
  const known = [...stacks.values()].flatMap(json => Object.entries(variableValues(json)));
  return known.filter(([name]) => read.includes(`\${var.${name}}`)).map(([name, value]) => [name, { default: value }]);
}

/** Terraform takes a kind of block without any block of it for a mistake. */
function kindOfBlock(kind: string, found: readonly [string, object][]): object {
  return found.length > 0 ? { [kind]: Object.fromEntries(found) } : {};
}

function merged<T>(stacks: Stacks, part: (json: TerraformJson) => Record<string, T>): Record<string, T> {
  return Object.assign({}, ...[...stacks.values()].map(part));
}

function call(name: string, json: TerraformJson, accounts: Accounts): object {
  const references = Object.entries(accounts).flatMap(([provider, blocks]) => blocks.map(block => referenceTo(provider, block)));
  const providers = Object.fromEntries(references.map(reference => [reference, reference]));
  return { source: `./${name}`, providers, ...variableValues(json) };
}

function referenceTo(provider: string, { alias }: ProviderBlock): string {
  return alias ? `${provider}.${alias}` : provider;
}

function outputs(name: string, { output = {} }: TerraformJson): [string, object][] {
  return Object.keys(output as object).map(key => [outputName(name, key), { value: `\${module.${name}.${key}}`, sensitive: true }]);
}

function moduleOf({ provider: _, terraform, ...rest }: TerraformJson, accounts: Accounts): object {
  const required = Object.entries(accounts).map(([name, blocks]) => [name, {
    ...terraform?.required_providers?.[name], configuration_aliases: blocks.filter(({ alias }) => alias).map(block => referenceTo(name, block)),
  }]);
  return { ...rest, terraform: { required_providers: { ...terraform?.required_providers, ...Object.fromEntries(required) } } };
}
