import { Token, Tokenization } from 'cdktf';
import { checkCidr, Ranges } from './cidr';
import { FaultCode, FaultDetails } from './errors';
import { Faults } from './faults';
import { literal, replaceReferences } from './literal';
import { Shape, wrongMember } from './shape';

/** Where a check puts its complaint. */
export type Complain = (code: FaultCode, details?: FaultDetails) => void;

/** Looks at one value that is there. */
export type Check = (value: any, complain: Complain, prop: string, faults: Faults) => void;

/** What is known about one prop: whether it must be there, and how it is checked. */
export interface PropRule {
  readonly required: boolean;
  readonly expected: string;
  readonly check: Check;
  /** Whether a reference may stand in the text; then it is passed on unread. */
  readonly tokens: boolean;
  /** Whether the value is an object of ours, which may itself be a reference (a Secret is one). */
  readonly isInstance?: boolean;
}

/** One rule for every prop of a struct. The compiler notices a prop without rule. */
export type PropRules<P> = { readonly [K in keyof Required<P>]: PropRule };

/** Checks props as they were given, which may be no object at all. */
export function checkGivenProps<P extends object>(faults: Faults, construct: string, props: P, rules: PropRules<P>, name = 'props'): void {
  if (checkGiven(faults, props, name)) checkProps(faults, construct, props, rules);
}

/** Complains unless props are an object, and says whether they are. */
export function checkGiven(faults: Faults, props: unknown, name = 'props'): boolean {
  if (isPlainObject(props)) return true;
  faults.add('prop-type', name, { got: props, expected: 'an object' });
  return false;
}

/** Checks a props object against its rules: unknown, missing and wrong values. */
export function checkProps<P extends object>(faults: Faults, construct: string, props: P, rules: PropRules<P>, prefix = ''): void {
  const known = Object.keys(rules);
  for (const name of Object.keys(props)) {
    if (!Object.hasOwn(rules, name)) faults.add('prop-unknown', prefix + name, { construct, known });
  }
  for (const name of known) {
    checkProp(faults, prefix + name, (props as Record<string, unknown>)[name], (rules as Record<string, PropRule>)[name]);
  }
}

function checkProp(faults: Faults, prop: string, value: unknown, obeys: PropRule): void {
  const complain: Complain = (code, details) => faults.add(code, prop, { expected: obeys.expected, got: value, ...details });
  if (value === undefined) {
    if (obeys.required) faults.add('prop-missing', prop, { expected: obeys.expected });
    return;
  }
  if (obeys.isInstance || !Token.isUnresolved(value)) return obeys.check(value, complain, prop, faults);
  if (!obeys.tokens) return complain('prop-token');
  checkReference(value, obeys, complain, prop, faults);
}

/** A reference is passed on unread, but a text around it is a text like any other. It is not shown: a handle may be a secret. */
function checkReference(value: unknown, { check, expected }: PropRule, complain: Complain, prop: string, faults: Faults): void {
  if (typeof value !== 'string') return faults.add('prop-type', prop, { expected });
  if (!isReference(value)) return faults.add('text-reference', prop);
  if (literal(value) !== value) return faults.add('text-code', prop);
  check(replaceReferences(value, 'x'), complain, prop, faults);
}

/** Whether a text holds references of the engine, and nothing that only looks like one. */
export function isReference(value: string): boolean {
  return isKnown(value) && !replaceReferences(value, '').includes('TfToken[');
}

/** Whether the engine has made all references in a text; it throws when it meets another one. */
function isKnown(value: string): boolean {
  try {
    return Tokenization.reverseString(value).tokens.length > 0;
  } catch {
    return false;
  }
}

export function required(optional: PropRule): PropRule {
  return { ...optional, required: true };
}

function rule(expected: string, check: Check): PropRule {
  return { required: false, expected, check, tokens: false };
}

export function bool(): PropRule {
  return rule('true or false', (value, complain) => {
    if (typeof value !== 'boolean') complain('prop-type');
  });
}

export function number(): PropRule {
  return rule('a number', (value, complain) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) complain('prop-type');
  });
}

/** Whatever it is: it is only shown. */
export function anything(): PropRule {
  return { ...rule('anything', () => {}), isInstance: true };
}

/** An object whose members are checked elsewhere. */
export function someObject(): PropRule {
  return rule('an object', (value, complain) => {
    if (!isPlainObject(value)) complain('prop-type');
  });
}

export function integer(min: number, max: number, unit = ''): PropRule {
  return rule(`a whole number from ${min} to ${max}${unit && ` (${unit})`}`, (value, complain) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return complain('prop-type');
    if (value < min || value > max) complain('prop-range');
  });
}

export function text(pattern: Pick<RegExp, 'test'>, expected: string): PropRule {
  return rule(expected, (value, complain) => {
    if (typeof value !== 'string') return complain('prop-type');
    if (!pattern.test(value)) complain('prop-pattern');
  });
}

export function oneOf<T extends string | number>(allowed: readonly T[]): PropRule {
  return rule(`one of: ${allowed.join(', ')}`, (value, complain) => {
    if (typeof value !== typeof allowed[0]) return complain('prop-type');
    if (!allowed.includes(value)) complain('prop-range');
  });
}

export function cidr(allowed = Ranges.ANY): PropRule {
  return rule('an IPv4 range such as "10.20.0.0/16"', (value, complain) => checkCidr(value, complain, allowed));
}

/** A list whose members obey one rule; no member may stand twice. */
export function listOf(member: PropRule): PropRule {
  return rule(`a list, each member ${member.expected}`, (value, complain, prop, faults) => {
    if (!Array.isArray(value)) return complain('prop-type');
    const before = faults.count;
    // A hole in a list is no member that forEach would see.
    Array.from(value).forEach((item, index) => checkProp(faults, `${prop}[${index}]`, item ?? null, member));
    if (faults.count > before) return;
    const seen = new Set(value.map(asText));
    if (seen.size < value.length) complain('prop-duplicate');
  });
}

/** Equal for equal members; what cannot be written down is only equal to itself. */
function asText(member: unknown): unknown {
  try {
    return JSON.stringify(member);
  } catch {
    return member;
  }
}

/** A map whose keys and values obey one rule each. */
export function mapOf(key: PropRule, value: PropRule): PropRule {
  return rule(`a map: keys ${key.expected}, values ${value.expected}`, (given, complain, prop, faults) => {
    if (!isPlainObject(given)) return complain('prop-type');
    for (const [name, item] of Object.entries(given)) {
      checkProp(faults, `${prop} (key)`, name, key);
      checkProp(faults, `${prop}.${name}`, item ?? null, value);
    }
  });
}

/** A nested struct with rules of its own. */
export function struct<P extends object>(name: string, rules: PropRules<P>, more?: Check): PropRule {
  return rule(`an object with ${Object.keys(rules).join(', ')}`, (value, complain, prop, faults) => {
    if (!isPlainObject(value)) return complain('prop-type');
    checkProps(faults, name, value as P, rules, `${prop}.`);
    more?.(value, complain, prop, faults);
  });
}

/** An object of one of this library's classes or interfaces, recognized by the members it must have. */
export function instance(expected: string, shape: Shape): PropRule {
  const check: Check = (value, complain) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return complain('prop-type');
    const wrong = wrongMember(value, shape);
    if (wrong === undefined) return;
    // A name of ours would tell a user nothing.
    complain('prop-type', { got: wrong.startsWith('_') ? 'another object' : `an object whose ${wrong} is missing or wrong` });
  };
  return { ...rule(expected, check), isInstance: true };
}

/** Whether a value holds its members by name: a Map, a Date and the like do not, and would look empty. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
