/** Where texts stand in a value, and the value with another text there. */

export interface Place {
  /** As it reads behind the name of the value, such as `[0].id` or `.team (key)`. */
  readonly name: string;
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

/** All texts in lists and plain objects, and all keys of maps, which only hold texts. */
export function placesIn(value: unknown, path: readonly (string | number)[] = []): Place[] {
  if (typeof value === 'string') return [{ name: nameOf(path), text: value, path, isKey: false }];
  if (Array.isArray(value)) return value.flatMap((member, index) => placesIn(member, [...path, index]));
  if (!isPlain(value)) return [];
  const members = Object.entries(value);
  const isMap = members.every(([, member]) => typeof member === 'string');
  return members.flatMap(([key, member]) => [
    ...isMap ? [{ name: `${nameOf([...path, key])} (key)`, text: key, path: [...path, key], isKey: true }] : [],
    ...placesIn(member, [...path, key]),
  ]);
}

/** A copy with another text at one place. */
export function withTextAt(value: unknown, { path, isKey }: Pick<Place, 'path' | 'isKey'>, text: string): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  const inside = (member: unknown) => withTextAt(member, { path: rest, isKey }, text);
  if (Array.isArray(value)) return value.map((member, index) => index === step ? inside(member) : member);
  return Object.fromEntries(Object.entries(value as object).map(([key, member]) => {
    if (key !== step) return [key, member];
    return isKey && rest.length === 0 ? [text, member] : [key, inside(member)];
  }));
}

function nameOf(path: readonly (string | number)[]): string {
  return path.map(step => typeof step === 'number' ? `[${step}]` : `.${step}`).join('');
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
