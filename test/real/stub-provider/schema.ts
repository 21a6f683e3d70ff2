/** A provider's schema, as `terraform providers schema -json` writes it. */
import { readFileSync } from 'fs';

/** A type in Terraform's JSON notation: `"string"`, `["list", "string"]`, `["object", {...}]`. */
export type Type = 'string' | 'number' | 'bool' | ['list' | 'set' | 'map', Type] | ['object', Record<string, Type>];

export type NestingMode = 'single' | 'group' | 'list' | 'set' | 'map';

export interface Attribute {
  readonly type?: Type;
  readonly nested_type?: NestedType;
  readonly required?: boolean;
  readonly optional?: boolean;
  readonly computed?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: boolean;
  readonly write_only?: boolean;
}

export interface NestedType {
  readonly attributes: Record<string, Attribute>;
  readonly nesting_mode: NestingMode;
}

export interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, NestedBlock>;
}

export interface NestedBlock {
  readonly block: Block;
  readonly nesting_mode: NestingMode;
  readonly min_items?: number;
  readonly max_items?: number;
}

export interface Schema {
  readonly version?: number;
  readonly block: Block;
}

export interface ProviderSchema {
  readonly provider?: Schema;
  readonly resource_schemas?: Record<string, Schema>;
  readonly data_source_schemas?: Record<string, Schema>;
}

/** Reads the schema of the provider called `name` (the last part of its source address). */
export function loadSchema(file: string, name: string): ProviderSchema {
  const providers: Record<string, ProviderSchema> = JSON.parse(readFileSync(file, 'utf8')).provider_schemas;
  const found = Object.keys(providers).find(source => source.split('/').pop() === name);
  if (!found) {
    throw new Error(`${file} has no provider called "${name}", only ${Object.keys(providers).join(', ')}`);
  }
  return providers[found];
}
