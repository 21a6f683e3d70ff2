import { existsSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { Provider } from './providers';

/** A resource, a data source, or the provider's own configuration, as `terraform providers schema -json` prints it. */
interface Schema {
  readonly version: number;
  readonly block: any;
}
type Schemas = { [type: string]: Schema };

/** Meant for readers; which of them are printed depends on the version of Terraform or OpenTofu. */
const texts = ['description', 'description_kind', 'deprecation_message'];

export interface ProviderSchema {
  readonly provider: Schema;
  readonly resource_schemas?: Schemas;
  readonly data_source_schemas?: Schemas;
}

/**
 * The content of `schemas/<provider>.json`. What is not in Terraform's own format stands under `about`;
 * the format's `provider_versions` is left out because it would turn the generated constraint into an exact pin.
 */
export interface StoredSchema {
  readonly about: { readonly date: string; readonly source: string; readonly version: string };
  readonly provider_schemas: { [address: string]: ProviderSchema };
}

export function address(provider: Provider): string {
  return `registry.terraform.io/${provider.source}`;
}

export function schemaFile(root: string, provider: Provider): string {
  return join(root, 'schemas', `${provider.name}.json`);
}

export function readSchema(root: string, provider: Provider): StoredSchema | undefined {
  const file = schemaFile(root, provider);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function writeSchema(root: string, provider: Provider, schema: ProviderSchema, date: string): void {
  const stored = { about: { date, source: provider.source, version: provider.version }, provider_schemas: { [address(provider)]: schema } };
  writeFileSync(schemaFile(root, provider), format(stored));
}

/** Sorted keys: the generator keeps the order it finds, so the order must not depend on who took the schema. */
export function format(schema: StoredSchema): string {
  return JSON.stringify(sortKeys(schema), null, 1) + '\n';
}

/** What the library uses of a provider's full schema, without its texts. */
export function trim(provider: Provider, full: ProviderSchema): ProviderSchema {
  const used = {
    provider: full.provider,
    resource_schemas: pick(provider, provider.resources, full.resource_schemas),
    data_source_schemas: pick(provider, provider.dataSources, full.data_source_schemas),
  };
  return sortKeys(withoutTexts(used));
}

function pick(provider: Provider, types: string[], schemas: Schemas = {}): Schemas {
  const missing = types.filter((type) => !schemas[type]);
  if (missing.length > 0) throw new Error(`${provider.source} ${provider.version} does not have ${missing.join(', ')}`);
  return Object.fromEntries(types.map((type) => [type, schemas[type]]));
}

function withoutTexts(node: any): any {
  if (Array.isArray(node) || typeof node !== 'object' || node === null) return node; // an array is a type such as ["list", "string"]
  const kept = Object.entries(node).filter(([key, value]) => !(texts.includes(key) && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTexts(value)]));
}

function sortKeys(node: any): any {
  if (Array.isArray(node)) return node.map(sortKeys);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.keys(node).sort().map((key) => [key, sortKeys(node[key])]));
}
