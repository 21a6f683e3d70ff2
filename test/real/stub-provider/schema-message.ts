/** Turns a provider's JSON schema into the messages of the plugin protocol. */
import type { Attribute, Block, NestedBlock, NestedType, ProviderSchema, Schema } from './schema';

export function providerSchemaMessage(schema: ProviderSchema) {
  return {
    provider: schemaMessage(schema.provider ?? { block: {} }),
    resource_schemas: mapValues(schema.resource_schemas, schemaMessage),
    data_source_schemas: mapValues(schema.data_source_schemas, schemaMessage),
    server_capabilities: SERVER_CAPABILITIES,
  };
}

/** Lets Terraform keep the schema instead of asking every process it starts for it again. */
const SERVER_CAPABILITIES = { get_provider_schema_optional: true };

export function metadataMessage(schema: ProviderSchema) {
  const typeNames = (schemas: object = {}) => Object.keys(schemas).map(type_name => ({ type_name }));
  return {
    server_capabilities: SERVER_CAPABILITIES,
    resources: typeNames(schema.resource_schemas),
    data_sources: typeNames(schema.data_source_schemas),
  };
}

function schemaMessage(schema: Schema) {
  return { version: schema.version ?? 0, block: blockMessage(schema.block) };
}

function blockMessage(block: Block): object {
  return {
    attributes: attributeMessages(block.attributes),
    block_types: Object.entries(block.block_types ?? {}).map(([name, nested]) => nestedBlockMessage(name, nested)),
  };
}

function attributeMessages(attributes: Record<string, Attribute> = {}): object[] {
  return Object.entries(attributes).map(([name, { type, nested_type, ...flags }]) => ({
    ...flags,
    name,
    ...nested_type ? { nested_type: nestedTypeMessage(nested_type) } : { type: Buffer.from(JSON.stringify(type)) },
  }));
}

function nestedTypeMessage(nested: NestedType) {
  return { attributes: attributeMessages(nested.attributes), nesting: nested.nesting_mode };
}

function nestedBlockMessage(name: string, nested: NestedBlock) {
  const { min_items, max_items } = nested;
  return { type_name: name, block: blockMessage(nested.block), nesting: nested.nesting_mode, min_items, max_items };
}

function mapValues<A, B>(record: Record<string, A> = {}, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
