/** Ways to break a stack that was whole. */
import type { ResourceBlock, TerraformJson } from '../../../lib/testing/plan-tests/terraform-json';

export type Spoil = (json: TerraformJson) => TerraformJson;

/** Changes the resources of a type, those whose address contains `name`. */
export function change(type: string, how: (body: ResourceBlock) => object, name = ''): Spoil {
  return json => {
    const named = Object.entries(json.resource?.[type] ?? {});
    const meant = named.filter(([key]) => key.includes(name)).map(([key]) => key);
    if (meant.length === 0) throw new Error(`the stack has no ${type} with ${name} in its name`);
    const bodies = named.map(([key, body]) => [key, meant.includes(key) ? how(body) : body]);
    return { ...json, resource: { ...json.resource, [type]: Object.fromEntries(bodies) } };
  };
}

/** Gives an argument another value. */
export function set(type: string, argument: string, value: unknown, name?: string): Spoil {
  return change(type, body => ({ ...body, [argument]: value }), name);
}

/** Leaves an argument out. */
export function without(type: string, argument: string, name?: string): Spoil {
  return change(type, ({ [argument]: _, ...rest }) => rest, name);
}

/** Leaves all resources of a type out. */
export function drop(type: string): Spoil {
  return json => {
    const { [type]: dropped, ...rest } = json.resource ?? {};
    if (!dropped) throw new Error(`the stack has no ${type}`);
    return { ...json, resource: rest };
  };
}

/** Writes a resource once more, with other arguments. */
export function twice(type: string, other: object): Spoil {
  return json => {
    const [[name, body]] = Object.entries(json.resource?.[type] ?? {});
    return { ...json, resource: { ...json.resource, [type]: { ...json.resource?.[type], [name]: body, again: { ...body, ...other } } } };
  };
}

/** Several of them. */
export function all(...spoils: Spoil[]): Spoil {
  return json => spoils.reduce((spoiled, spoil) => spoil(spoiled), json);
}
