import { isPlainObject } from '../../checks';
import type { Judged } from '../knowledge';
import type { Synthesized, SynthesizedResource } from '../synthesized';

/** What stands for a value: a local, a data source, or a resource. */
const REFERENCE = /(?<![\w.-])(?:local\.[\w-]+|data\.[a-z]\w*\.[\w-]+|[a-z][a-z0-9]*_\w+\.[\w-]+)/g;

/** What may stand for anything. */
const OPEN = /(?<![\w.-])(var|module|data)\./;

/** One value that is read of a resource, and nothing else. */
const ATTRIBUTE = /^\$\{([a-z][a-z0-9]*_\w+)\.([\w-]+)\.(\w+)\}$/;
const LOCAL = /^\$\{local\.([\w-]+)\}$/;

/** These order resources, and say nothing of what one does to another. */
const ORDER = ['depends_on', 'lifecycle', 'provider'];

/** Addresses of all resources that a value leads to, through locals and data sources, too. */
export function reached(value: unknown, stack: Synthesized, seen = new Set<string>()): Set<string> {
  for (const [reference] of (JSON.stringify(value) ?? '').matchAll(REFERENCE)) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    reached(standsFor(reference, stack), stack, seen);
  }
  return seen;
}

/** Those that a resource names in any argument. */
export function named({ attributes }: SynthesizedResource, stack: Synthesized): Set<string> {
  return reached(Object.fromEntries(Object.entries(attributes).filter(([argument]) => !ORDER.includes(argument))), stack);
}

/** Whether a value is read from where nobody can look before an apply. */
export function isOpen(value: unknown, { attributes, stack }: Judged): boolean {
  const text = JSON.stringify(value) ?? '';
  const more = text.includes('each.') ? JSON.stringify(attributes.for_each) : '';
  const locals = [...reached([text, more], stack)].filter(reference => reference.startsWith('local.'));
  return [text, more, ...locals.map(each => JSON.stringify(standsFor(each, stack)))].some(each => each !== undefined && OPEN.test(each));
}

/** What a reference to another argument or to a local says in the end; what cannot be followed stays as it is. */
export function resolved(value: unknown, stack: Synthesized, left = 9): unknown {
  if (typeof value !== 'string' || left === 0) return value;
  const next = read(value, stack);
  return next === undefined ? value : resolved(next, stack, left - 1);
}

function read(value: string, stack: Synthesized): unknown {
  const [, local] = LOCAL.exec(value) ?? [];
  if (local !== undefined) return stack.json.locals?.[local];
  const [, type, name, argument] = ATTRIBUTE.exec(value) ?? [];
  const found = type === undefined ? undefined : stack.ofType(type).find(resource => resource.name === name);
  const said = found?.attributes[argument];
  return isPlainObject(said) || Array.isArray(said) ? undefined : said;
}

function standsFor(reference: string, { json }: Synthesized): unknown {
  const [first, second, third] = reference.split('.');
  if (first === 'local') return json.locals?.[second];
  return first === 'data' ? json.data?.[second]?.[third] : undefined;
}
