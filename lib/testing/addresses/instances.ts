/** The instances of a resource with `count` or `for_each`, as far as they are known before a plan. */
import type { ResourceBlock } from '../plan-tests/terraform-json';
import { withTexts } from './references';

export interface Instance {
  /** What stands behind the address of the resource: `[0]`, `["key"]`, nothing. */
  readonly suffix: string;
  /** What it is called by, or nothing. */
  readonly key: string;
  /** What `count.index`, `each.key` and `each.value` are. */
  readonly reads: Record<string, unknown>;
}

/** A list of plain texts as a set, as the engine writes it. */
const SET = /^\$\{toset\((\[[^]*\])\)\}$/;

/** Code in a text; `$${` stands for itself. */
const CODE = /(?<!\$)\$\{|(?<!%)%\{/;

const READ = String.raw`(each\.key|each\.value|count\.index)\b((?:\.\w+|\["[^"]*"\]|\[\d+\])*)`;
const WHOLE = new RegExp(String.raw`^\$\{${READ}\}$`);
const TEMPLATE = new RegExp(String.raw`\$\{${READ}\}`, 'g');
const INSIDE = new RegExp(String.raw`\b${READ}`, 'g');

/** None are given where only a plan knows them. */
export function instancesOf({ count, for_each: each }: ResourceBlock): Instance[] | undefined {
  if (each !== undefined && each !== null) return keysOf(each);
  if (count === undefined || count === null) return [{ suffix: '', key: '', reads: {} }];
  if (!/^\d+$/.test(String(count))) return undefined;
  return Array.from({ length: Number(count) }, (_, index) => ({ suffix: `[${index}]`, key: String(index), reads: { 'count.index': index } }));
}

function keysOf(each: unknown): Instance[] | undefined {
  const members = typeof each === 'string' ? membersOfSet(each) : each;
  if (typeof members !== 'object' || members === null || Array.isArray(members) || Object.keys(members).some(key => CODE.test(key))) return undefined;
  return Object.entries(members).map(([key, value]) => ({ suffix: `[${JSON.stringify(key)}]`, key, reads: { 'each.key': key, 'each.value': value } }));
}

function membersOfSet(text: string): object | undefined {
  const [, list] = SET.exec(text) ?? [];
  if (list === undefined) return undefined;
  try {
    const members: unknown[] = JSON.parse(list);
    return members.every(member => typeof member === 'string') ? Object.fromEntries(members.map(member => [member, member])) : undefined;
  } catch {
    return undefined;
  }
}

/** A value as an instance reads it. */
export function asRead(value: unknown, { reads }: Instance): unknown {
  if (Object.keys(reads).length === 0) return value;
  return withTexts(value, text => {
    const [, name, path] = WHOLE.exec(text) ?? [];
    if (name in reads) return valueAt(reads[name], path);
    const filled = text.replace(TEMPLATE, (whole, read, steps) => plain(valueAt(reads[read], steps)) ?? whole);
    return filled.replace(INSIDE, (whole, read, steps) => (read in reads ? JSON.stringify(valueAt(reads[read], steps)) : undefined) ?? whole);
  });
}

function plain(value: unknown): string | undefined {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : undefined;
}

function valueAt(value: unknown, path: string): unknown {
  const steps = path.match(/\w+|(?<=")[^"]+(?=")/g) ?? [];
  return steps.reduce<any>((at, step) => at?.[step], value);
}
