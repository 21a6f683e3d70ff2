/** What the members of an object are: of a type, or objects with such members in turn. */
export type Shape = { readonly [member: string]: MemberType | Shape };

/** Types in the words of `typeof`, and lists. */
export type MemberType = 'string' | 'boolean' | 'number' | 'function' | 'object' | 'list' | 'any';

/** Path of the first member that is not there or not what it must be, such as `handles.ready`; undefined if all are. */
export function wrongMember(value: object, shape: Shape): string | undefined {
  for (const [name, expected] of Object.entries(shape)) {
    const member = (value as Record<string, unknown>)[name];
    if (typeof expected === 'string') {
      if (!(name in value) || !isOfType(member, expected)) return name;
    } else {
      if (typeof member !== 'object' || member === null) return name;
      const within = wrongMember(member, expected);
      if (within !== undefined) return `${name}.${within}`;
    }
  }
  return undefined;
}

function isOfType(value: unknown, expected: MemberType): boolean {
  if (expected === 'any') return true;
  if (expected === 'list') return Array.isArray(value);
  return typeof value === expected && value !== null;
}
