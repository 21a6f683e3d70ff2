import { resourcesIn } from '../testing/plan-tests/terraform-json';

/** A resource in the Terraform JSON of a stack. */
export interface Resource {
  readonly type: string;
  readonly address: string;
  /** Path of its construct. */
  readonly path: string;
  readonly body: any;
}

/** All resources of a stack. */
export function resourcesOf(json: any): Resource[] {
  return resourcesIn(json).map(({ type, name, body }) => ({ type, address: `${type}.${name}`, path: (body['//'] as any)?.metadata.path ?? '', body }));
}

const REFERENCE = /\blocal\.[\w-]+|\bvar\.\w+|\b(?:data\.)?[a-z]\w*\.[\w-]+\.[a-z]\w*/g;

/** Variables and attributes that a value refers to, also by locals. */
export function referencesIn(value: unknown, json: any): string[] {
  const found = JSON.stringify(value ?? '').match(REFERENCE) ?? [];
  return found.flatMap(reference => (reference.startsWith('local.') ? referencesIn(json.locals[reference.slice('local.'.length)], json) : [reference]));
}
