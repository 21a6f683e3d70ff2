import { Token } from 'cdktf';
import { isPlainObject } from '../checks';

const REFERENCE = /\$\{TfToken\[[^\]]*\]\}/g;

/** Bytes of all texts, numbers and keys in a document that are known: a floor for its length as YAML. */
export function knownBytes(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value.replace(REFERENCE, ''));
  if (Token.isUnresolved(value) || value === undefined || value === null) return 0;
  if (Array.isArray(value)) return sum(value.map(knownBytes));
  if (isPlainObject(value)) return sum(Object.entries(value).map(([key, member]) => knownBytes(key) + knownBytes(member)));
  return String(value).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
