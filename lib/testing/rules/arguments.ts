import type { Judged } from '../knowledge';
import type { SynthesizedResource } from '../synthesized';

/** A nested block in the forms that Terraform takes: one, a list of some, none. */
export function blocks(value: unknown): any[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether Terraform makes the blocks, so that nobody can tell before how many there are, and what is in them. */
export function isDynamic({ attributes: { dynamic } }: Judged, name: string): boolean {
  return blocks(dynamic).some(each => Object.hasOwn(each, name));
}

/** Whether Terraform refuses a plan that destroys the resource. */
export function heldByTerraform({ attributes: { lifecycle } }: Judged): boolean {
  return blocks(lifecycle).some(block => block.prevent_destroy === true);
}

/** Whether a resource of a type names this one in an argument, and more holds of it. */
export function companion({ resource, attributes, stack }: Judged, type: string, argument: string, holds: (other: any) => boolean): boolean {
  const names = [attributes.name, attributes.bucket].filter(Boolean);
  return stack.ofType(type).filter(isMade).some(({ attributes: other }) => {
    const said: unknown = other[argument];
    const named = typeof said === 'string' && (said.includes(`\${${resource.address}.`) || names.includes(said));
    return named && holds(other);
  });
}

/** Whether there will be one for sure: Terraform may make none of those that it counts. */
function isMade({ attributes: { count, for_each: each } }: SynthesizedResource): boolean {
  return each === undefined && (count === undefined || count > 0);
}

/** The blocks of the provider that makes the resource. */
export function providerBlocks({ resource: { type }, attributes, stack: { json } }: Judged): any[] {
  const [name, alias] = ((attributes.provider as string | undefined) ?? type.split('_')[0]).split('.');
  return blocks(json.provider?.[name]).filter(block => block.alias === alias);
}

/** Everything that arguments of these names say, however deep they lie. */
export function saidAnywhere(value: unknown, names: readonly string[]): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, said]) => names.includes(name) ? plain(said, names) : saidAnywhere(said, names));
}

function plain(said: unknown, names: readonly string[]): unknown[] {
  return blocks(said).flatMap(each => typeof each === 'object' ? saidAnywhere(each, names) : [each]);
}

/** Whether it serves a database of this library, also where it is a construct of its own there. */
export function insideDatabase({ owners }: Judged): boolean {
  return owners.some(({ construct }) => construct === 'ManagedPostgres');
}

/** What every kind says of `prevent_destroy`. */
export const HELD = {
  holds: heldByTerraform,
  otherwise: 'would be destroyed by a plan that asks for it (lifecycle.prevent_destroy is not true)',
  remedy: 'leave deletionProtection at true',
};
