/** What of a resource must stay as it is, lest it is replaced. */
import { lifecycleOf, Resource, resourcesIn, TerraformJson } from '../plan-tests/terraform-json';
import { forcesNew } from './forces-new';
import { resourceOf } from './moved';
import { placesIn } from './places';

/** What stands for the resources that one watches, among the arguments that force its replacement. */
export const TRIGGERS = 'replace_triggered_by';

/** Gives the arguments of a resource that force its replacement; those that are not set are undefined. */
export function forcingIn(json: TerraformJson): (resource: Resource) => Record<string, unknown> {
  const places = placesIn(json);
  const bodies = new Map(resourcesIn(json).map(({ type, name, body }) => [`${type}.${name}`, body]));
  return resource => {
    const { type, body } = resource;
    const own = forcesNew(type).filter(path => !isIgnored(path, body)).map(path => [path, valueAt(body, path)]);
    const triggers = lifecycleOf(body).replace_triggered_by?.map(address => argumentsOf(address, bodies));
    return Object.fromEntries([...own, ...places(resource), [TRIGGERS, triggers]]);
  };
}

function isIgnored(path: string, body: Resource['body']): boolean {
  const { ignore_changes: ignored } = lifecycleOf(body);
  return ignored === 'all' || (Array.isArray(ignored) && ignored.includes(path.split('.')[0]));
}

/** A block is a list of one. */
function valueAt(body: object, path: string): unknown {
  return path.split('.').reduce<any>((value, step) => [value].flat()[0]?.[step], body);
}

/** What another resource is replaced for when it changes; the address may go on with an instance or an argument. */
function argumentsOf(address: string, bodies: Map<string, Resource['body']>): unknown {
  const [type, name] = resourceOf(address.replace(/^\$\{|\}$/g, '')).split('.');
  const { '//': _, lifecycle, provider, ...args } = bodies.get(`${type}.${name}`) ?? {};
  return args;
}
