import { catalogOf } from '../../catalog';
import type { StringMap } from '../../profile';

/** Settings as PostgreSQL reads them: a number of the catalog's unit becomes one with that unit, as it means on other clouds. */
export function withUnits(settings: StringMap): StringMap {
  const units = new Map(catalogOf('hetzner').postgresSettings.map(({ name, unit }) => [name, unit ?? '']));
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, /^\d+(\.\d+)?$/.test(value) ? `${value}${units.get(name)}` : value]));
}
