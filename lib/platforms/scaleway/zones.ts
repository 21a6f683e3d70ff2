import { catalogOf } from '../../catalog';
import { NodeType } from '../../profile';

/** The zone for what has to be in one and was given none: the first of the region. */
export function firstZone(location: string): string {
  return zonesOf(location)[0];
}

/** The first zone of the region that sells a type. */
export function zoneSelling(type: NodeType, location: string): string {
  return zonesOf(location).find(zone => type.zones?.includes(zone) ?? true)!;
}

function zonesOf(location: string): string[] {
  return catalogOf('scaleway').locations.find(l => l.code === location)!.zones!;
}
