import type { Row, Table } from '../../core/table';
import { NOW, notFound } from './answers';
import { PROJECT, World } from './world';

/** Where an object is: in a region, or in a zone of one. */
type Place = Record<string, string>;

/** What an object of most products carries. */
export function owned(world: World, { region, zone }: Place, { name, tags, project_id: project }: Record<string, any>): Row {
  return {
    id: world.ids.uuid(),
    name,
    tags: tags ?? [],
    organization_id: PROJECT,
    project_id: project ?? PROJECT,
    ...(zone ? { zone } : { region }),
    created_at: NOW,
    updated_at: NOW,
  };
}

/** The object that a path names. What is in another place is not found. */
export function found(table: Table, { id, region, zone }: Place): Row {
  const row = table.get(id);
  if (zone ? row.zone !== zone : row.region !== region) throw notFound(table.kind, id);
  return row;
}

/** `fr-par` for `fr-par-1`. */
export function regionOf(zone: string): string {
  return zone.replace(/-\d+$/, '');
}
