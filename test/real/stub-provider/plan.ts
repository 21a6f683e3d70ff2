/** What a provider decides: which values are refused, which are known at plan, and what stands there after apply. */
import { isDeepStrictEqual } from 'util';
import { madeUpValue, particularValues } from './made-up';
import type { Attribute, Block } from './schema';
import { ObjectValue, UNKNOWN, Value } from './values';
import { mapObject } from './walk';

/** Paths of the values that a configuration sets although only the provider may. */
export function readOnlyValuesSet(block: Block, configuration: ObjectValue): string[][] {
  const found: string[][] = [];
  mapObject(block, configuration, (attribute, value, path) => {
    if (value !== null && isReadOnly(attribute)) {
      found.push(path);
    }
    return value;
  });
  return found;
}

/** The planned state: what is not set and only the provider knows becomes unknown, unless nothing changes at all. */
export function planned(block: Block, prior: Value, proposed: ObjectValue): ObjectValue {
  const unchanged = mapObject(block, proposed, (attribute, value) => attribute.write_only ? null : value);
  if (isDeepStrictEqual(unchanged, prior)) {
    return unchanged;
  }
  return mapObject(block, unchanged, (attribute, value) => attribute.computed && value === null ? UNKNOWN : value);
}

/** The state after apply: every unknown replaced by a made-up value. */
export function applied(type: string, block: Block, plan: ObjectValue): ObjectValue {
  const particular = particularValues(type, plan);
  return mapObject(block, plan, (attribute, value, path) => {
    if (value !== UNKNOWN) {
      return value;
    }
    const name = path[path.length - 1];
    return path.length === 1 && name in particular ? particular[name] : madeUpValue(attribute, name);
  });
}

/** A stored state in the shape of the schema, missing attributes being null. */
export function conformed(block: Block, state: ObjectValue): ObjectValue {
  return mapObject(block, state, (_attribute, value) => value);
}

function isReadOnly(attribute: Attribute): boolean {
  return Boolean(attribute.computed && !attribute.optional && !attribute.required);
}
