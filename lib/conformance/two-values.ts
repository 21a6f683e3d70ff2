import { isDeepStrictEqual } from 'util';
import { Outcome, withoutComments } from '../conformance';

/** Props that are refused in the name of another one. */
const BLAMED: Record<string, string> = { emptyOnDestroy: 'deletionProtection' };

/** Complains if two values of a prop make no difference, and are not refused either. */
export function twoValueFindings(prop: string, first: Outcome, second: Outcome): string[] {
  const refused = refusedProps(first, second);
  if (refused.length > 0) {
    return refused.includes(BLAMED[prop] ?? prop) ? [] : [`is refused in the name of ${refused.join(', ')}: ${(first.refusal ?? second.refusal)!.message}`];
  }
  const [before, after] = prop === 'labels' && notWritten(first).length > 0 ? [first, second].map(notWritten) : [first, second].map(({ json }) => withoutComments(json));
  return isDeepStrictEqual(before, after) ? ['two values give the same Terraform JSON: the driver drops it, or a capability must refuse it'] : [];
}

/** Names of the props that were refused; of a path such as `nodePools[0].maxNodes` every part. */
function refusedProps(...outcomes: Outcome[]): string[] {
  return outcomes.flatMap(({ refusal }) => refusal?.faults.flatMap(fault => fault.prop.split(/[.[\]]+/)) ?? []);
}

/** Labels that a platform refuses stand in the metadata. */
function notWritten({ json }: Outcome): unknown[] {
  return Object.values<any>(json['//'].metadata.sovereign.constructs).map(({ labelsNotWritten }) => labelsNotWritten).filter(Boolean);
}
