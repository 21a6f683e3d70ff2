import { Construct, IConstruct } from 'constructs';
import { FaultCode, FaultDetails } from './errors';
import { Faults } from './faults';

const taken = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Takes what only one construct of an app may have, and complains where another one has it already.
 * @param key what is taken, within what is said by `code`.
 */
export function claim(construct: Construct, key: string, code: FaultCode, details: FaultDetails): void {
  const { id, path, root } = construct.node;
  const claims = taken.get(root) ?? new Map<string, string>();
  taken.set(root, claims);
  const whole = `${code} ${key}`;
  const other = claims.get(whole) ?? path;
  const faults = Faults.of(construct);
  if (other !== path) faults.add(code, 'id', { got: id, ...details, other });
  faults.throwIfAny();
  claims.set(whole, path);
}
