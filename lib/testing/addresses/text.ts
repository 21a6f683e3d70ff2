/** A value of an argument in a message. */
export function text(value: unknown): string {
  return value === undefined ? 'not set' : JSON.stringify(value);
}
