/** The calls of the plugin protocol, answered from a schema alone. */
import { applied, conformed, planned, readOnlyValuesSet } from './plan';
import { S3 } from './s3';
import type { ProviderSchema, Schema } from './schema';
import { metadataMessage, providerSchemaMessage } from './schema-message';
import { DynamicValue, fromWire, isObject, ObjectValue, toWire, Value } from './values';

/** The union of the request messages in tfplugin6.proto. */
export interface Request {
  readonly type_name: string;
  readonly config: DynamicValue | null;
  readonly value: DynamicValue | null;
  readonly prior_state: DynamicValue | null;
  readonly planned_state: DynamicValue | null;
  readonly proposed_new_state: DynamicValue | null;
  readonly raw_state: DynamicValue | null;
}

/** Answers one call. */
export type Call = (request: Request) => object | Promise<object>;

/** Every call the stub answers; Terraform is told that others are not implemented. */
export function providerCalls(schema: ProviderSchema): Record<string, Call> {
  const resource = (request: Request) => schemaOf(schema.resource_schemas, request.type_name);
  const dataSource = (request: Request) => schemaOf(schema.data_source_schemas, request.type_name);
  let s3: S3 | undefined;
  return {
    GetMetadata: () => metadataMessage(schema),
    GetProviderSchema: () => providerSchemaMessage(schema),
    ValidateProviderConfig: () => ({}),
    ConfigureProvider: request => {
      s3 = S3.of(fromWire(request.config));
      return {};
    },
    StopProvider: () => ({}),
    ValidateResourceConfig: request => validate(resource(request), request),
    ValidateDataResourceConfig: request => validate(dataSource(request), request),
    UpgradeResourceState: request => ({ upgraded_state: onObject(request.raw_state, state => conformed(resource(request).block, state)) }),
    ReadResource: async request => ({ state: await isGone(s3, fromWire(request.value)) ? toWire(null) : request.value }),
    ReadDataSource: request => ({ state: onObject(request.value, config => read(dataSource(request), request.type_name, config)) }),
    PlanResourceChange: request => ({
      state: onObject(request.proposed_new_state, proposed => planned(resource(request).block, fromWire(request.prior_state), proposed)),
    }),
    ApplyResourceChange: async request => {
      await s3?.change(request.type_name, fromWire(request.prior_state), fromWire(request.planned_state));
      return { state: onObject(request.planned_state, plan => applied(request.type_name, resource(request).block, plan)) };
    },
  };
}

async function isGone(s3: S3 | undefined, state: Value): Promise<boolean> {
  return s3 !== undefined && isObject(state) && !await s3.exists(state);
}

function schemaOf(schemas: Record<string, Schema> = {}, type: string): Schema {
  if (!schemas[type]) {
    throw new Error(`the stub provider's schema has no ${type}`);
  }
  return schemas[type];
}

/** Changes an object on its way back; null (a resource to delete) stays null. */
function onObject(value: DynamicValue | null, change: (object: ObjectValue) => ObjectValue): DynamicValue {
  const object = fromWire(value);
  return toWire(isObject(object) ? change(object) : object);
}

function read({ block }: Schema, type: string, configuration: ObjectValue): ObjectValue {
  return applied(type, block, planned(block, null, configuration));
}

/** Terraform itself checks names, types and required arguments; what only the provider may set is left to the provider. */
function validate({ block }: Schema, request: Request): object {
  const configuration = fromWire(request.config);
  const paths = isObject(configuration) ? readOnlyValuesSet(block, configuration) : [];
  return {
    diagnostics: paths.map(path => ({
      severity: 'ERROR',
      summary: 'Value for read-only attribute',
      detail: `Only the provider sets "${path.join('.')}".`,
      attribute: { steps: [{ attribute_name: path[0] }] },
    })),
  };
}
