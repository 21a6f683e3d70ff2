import type { CheckContext } from './check-context';
import { EngineVersion } from './profile';
import { inEdition } from './size';

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
