/** Whether values fit the schemas of providers, as `terraform providers schema -json` prints them. */
import { join } from 'path';
import { readProviders } from '../../tools/bindings/providers';
import { readSchema } from '../../tools/bindings/schema';

export interface Block {
  readonly attributes?: Record<string, Attribute>;
  readonly block_types?: Record<string, { readonly nesting_mode: string; readonly max_items?: number; readonly block: Block }>;
}

interface Attribute {
  readonly type?: Type;
  readonly nested_type?: { readonly nesting_mode: string; readonly attributes: Record<string, Attribute> };
  readonly computed?: boolean;
  readonly optional?: boolean;
}

type Type = string | [string, Type] | ['object', Record<string, Type>];

const ROOT = join(__dirname, '..', '..');

/** Resources by type, and data sources by type with `data.` before it. */
export const SCHEMAS: Record<string, Block> = Object.fromEntries(readProviders(ROOT).flatMap(provider => {
  const [schema] = Object.values<any>(readSchema(ROOT, provider)!.provider_schemas);
  const data = Object.entries<any>(schema.data_source_schemas ?? {}).map(([type, found]) => [`data.${type}`, found] as const);
  return [...Object.entries<any>(schema.resource_schemas ?? {}), ...data].map(([type, { block }]) => [type, block]);
}));

/** What is wrong with values for attributes and blocks; each fault names the attribute. A block's values stand for all blocks of it. */
export function typeFaults(block: Block, values: Record<string, unknown>, at: string): string[] {
  return Object.entries(values).flatMap(([name, value]) => {
    const path = `${at}.${name}`;
    const nested = block.block_types?.[name];
    if (nested) return isObject(value) ? typeFaults(nested.block, value, path) : [`${path}: is no object for all blocks of it`];
    const attribute = block.attributes?.[name];
    if (!attribute) return [`${path}: there is no such attribute`];
    return attributeFaults(attribute, value, path);
  });
}

function attributeFaults({ type, nested_type: nested, computed }: Attribute, value: unknown, path: string): string[] {
  if (!computed) return [`${path}: is never computed, so no mock answers it`];
  if (!nested) return valueFaults(type!, value, path);
  const elements = nested.nesting_mode === 'single' ? [value] : isCollection(nested.nesting_mode, value);
  if (!elements) return [`${path}: is no ${nested.nesting_mode}`];
  return elements.flatMap(element => isObject(element) ? typeFaults({ attributes: nested.attributes }, element, path) : [`${path}: is no object`]);
}

function valueFaults(type: Type, value: unknown, path: string): string[] {
  if (typeof type === 'string') return typeof value === (type === 'bool' ? 'boolean' : type) ? [] : [`${path}: is no ${type}`];
  const [kind, of] = type;
  if (kind === 'object') return objectFaults(of as Record<string, Type>, value, path);
  const elements = isCollection(kind, value);
  return elements ? elements.flatMap((element, index) => valueFaults(of as Type, element, `${path}[${index}]`)) : [`${path}: is no ${kind}`];
}

function objectFaults(members: Record<string, Type>, value: unknown, path: string): string[] {
  if (!isObject(value)) return [`${path}: is no object`];
  const missing = Object.keys(members).filter(name => !(name in value)).map(name => `${path}.${name}: is missing`);
  const wrong = Object.entries(value).flatMap(([name, member]) =>
    name in members ? valueFaults(members[name], member, `${path}.${name}`) : [`${path}.${name}: there is no such member`]);
  return [...missing, ...wrong];
}

function isCollection(kind: string, value: unknown): unknown[] | undefined {
  if (kind === 'map') return isObject(value) ? Object.values(value) : undefined;
  return Array.isArray(value) ? value : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
