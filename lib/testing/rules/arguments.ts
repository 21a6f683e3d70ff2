import type { Judged } from '../knowledge';

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
  return stack.ofType(type).some(({ attributes: other }) => {
    const said: unknown = other[argument];
    const named = typeof said === 'string' && (said.includes(`\${${resource.address}.`) || names.includes(said));
    return named && holds(other);
  });
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
