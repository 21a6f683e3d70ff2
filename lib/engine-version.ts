import { IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import { EngineVersion } from './profile';
import { inEdition } from './size';
import { warn } from './warn';

/** Complains about a version that the platform does not sell, or that is no longer maintained. */
export function checkVersion(wanted: string, versions: readonly EngineVersion[], context: CheckContext, prop: string): void {
  const { faults, platform: { profile: { title } } } = context;
  if (faults.has(prop)) return;
  const sold = inEdition(versions, context);
  if (faults.has('catalog')) return;
  const known = sold.filter(v => !v.ended).map(v => v.version);
  const found = sold.find(v => v.version === wanted);
  if (!found) {
    faults.add('version-unknown', prop, { got: wanted, title, known });
  } else if (found.ended) {
    faults.add('version-ended', prop, { got: wanted, title, endOfLife: found.endOfLife, known });
  }
}

/** How long before its end a version is warned of. */
const SOON_MONTHS = 3;

/** Warns on the construct when maintenance of its version ends soon after the edition in force was made. */
export function warnOfEnd(construct: IConstruct, wanted: string, versions: readonly EngineVersion[], context: CheckContext): void {
  const version = inEdition(versions, context).find(v => v.version === wanted);
  if (!version || monthsBetween(version.edition, version.endOfLife) > SOON_MONTHS) return;
  warn(construct, `version ${wanted} is maintained until ${version.endOfLife} only: plan the upgrade`);
}

function monthsBetween(edition: string, day: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(day) - months(edition);
}
