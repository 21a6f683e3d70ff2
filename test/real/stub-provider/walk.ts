/** Walks a value along its schema: the one place that knows how blocks and nested attributes are stored. */
import type { Attribute, Block, NestingMode } from './schema';
import { isObject, ObjectValue, Value } from './values';

/** Gives the new value of an attribute; `path` leads to it, through blocks and elements. */
export type Visit = (attribute: Attribute, value: Value, path: string[]) => Value;

/** A copy of `object` with exactly the attributes and blocks of the schema, each attribute as `visit` wants it. */
export function mapObject(block: Block, object: ObjectValue, visit: Visit, path: string[] = []): ObjectValue {
  const result: ObjectValue = {};
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const value = visit(attribute, object[name] ?? null, [...path, name]);
    const nested = attribute.nested_type;
    result[name] = nested
      ? mapElements(nested.nesting_mode, value, [...path, name], (element, at) => mapObject(nested, element, visit, at))
      : value;
  }
  for (const [name, nested] of Object.entries(block.block_types ?? {})) {
    const value = object[name] ?? noBlocks(nested.nesting_mode);
    result[name] = mapElements(nested.nesting_mode, value, [...path, name], (element, at) => mapObject(nested.block, element, visit, at));
  }
  return result;
}

/** Applies `change` to the objects in a nested value, whatever holds them; null and unknown stay. */
function mapElements(mode: NestingMode, value: Value, path: string[], change: (element: ObjectValue, path: string[]) => Value): Value {
  const changeElement = (element: Value, at: string[]) => isObject(element) ? change(element, at) : element;
  if (Array.isArray(value)) {
    return value.map((element, index) => changeElement(element, [...path, String(index)]));
  }
  if (mode === 'map' && isObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, element]) => [key, changeElement(element, [...path, key])]));
  }
  return changeElement(value, path);
}

/** How Terraform writes "no such block": blocks are never null unless they are single. */
function noBlocks(mode: NestingMode): Value {
  switch (mode) {
    case 'list':
    case 'set': return [];
    case 'map': return {};
    default: return null;
  }
}
