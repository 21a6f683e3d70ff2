import { CATALOG, Fault, FaultCode, SovereignError } from '../../lib/errors';

/** The error that `act` stops with; fails when it goes through, or stops with an error that is not for users. */
export function refusal(act: () => unknown): SovereignError {
  try {
    act();
  } catch (error) {
    if (!(error instanceof SovereignError)) {throw error;}
    for (const { code, message } of error.faults) expect(unfilled(code).filter(placeholder => message.includes(placeholder))).toEqual([]);
    return error;
  }
  throw new Error('expected a refusal, but it went through');
}

/** What the details of a fault must fill. */
function unfilled(code: FaultCode): string[] {
  return `${CATALOG[code].says} ${CATALOG[code].remedy}`.match(/\{\w+\}/g) ?? [];
}

/** Everything that is wrong with what `act` does. */
export function faultsOf(act: () => unknown): readonly Fault[] {
  return refusal(act).faults;
}

/** Code and prop of every fault, such as `prop-type cidr`. */
export function complaints(act: () => unknown): string[] {
  return faultsOf(act).map(f => `${f.code} ${f.prop}`);
}

/** The text of the single fault, behind the path. */
export function messageOf(act: () => unknown): string {
  const { faults } = refusal(act);
  expect(faults).toHaveLength(1);
  return faults[0].message;
}
