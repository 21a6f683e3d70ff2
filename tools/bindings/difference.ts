/** What changed from one JSON value to another, one line each, the path first: `+ added`, `- removed`, `~ changed`. */
export function difference(before: any, after: any, path = ''): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (before === undefined) return [`+ ${path}`];
  if (after === undefined) return [`- ${path}`];
  if (!isObject(before) || !isObject(after)) return [`~ ${path}: ${JSON.stringify(before)} -> ${JSON.stringify(after)}`];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => difference(before[key], after[key], path ? `${path}.${key}` : key));
}

function isObject(value: any): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
