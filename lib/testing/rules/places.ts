import { catalogOf, CatalogLocation } from '../../catalog';
import type { Place } from '../knowledge';

/** The places of a built-in platform, with the codes that its products and zones have. */
export function placesOf(kind: string): Place[] {
  return catalogOf(kind).locations.map(location => ({ code: location.code, country: location.country, aliases: aliases(location) }));
}

function aliases({ zones = [], database, storage, networkZone }: CatalogLocation): string[] {
  return [...zones, database, storage, networkZone].filter(code => code !== undefined);
}
