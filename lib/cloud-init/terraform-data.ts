import { Token } from 'cdktf';
import { isPlainObject } from '../checks';
import { literal } from '../literal';

/** A value as Terraform JSON that means just that value: texts are no templates, references stay references. */
export function asTerraformData(value: unknown): unknown {
  if (typeof value === 'string') return literal(value);
  if (Token.isUnresolved(value)) return value;
  if (Array.isArray(value)) return value.map(asTerraformData);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [literal(key), asTerraformData(member)]));
}
