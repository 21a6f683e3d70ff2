import type { Row } from '../../core/table';
import { invalid, numbered, numbers, refused } from './answers';
import { on, owned, serveCommon } from './objects';
import type { World } from './world';

/** A spread group has no more servers, each on a host of its own. */
const MOST_SERVERS = 10;

export function placementGroups(world: World): void {
  const { api, servers, placementGroups: table } = world;
  const shown = (row: Row) => shownGroup(world, row);
  serveCommon(world, 'placement_groups', 'placement_group', table, shown);

  api.on('POST /v1/placement_groups', ({ body }) => {
    if (body.type !== 'spread') throw invalid('type', `there is no ${body.type}`);
    return { placement_group: shown(table.insert({ ...owned(world, table, body), type: body.type })), action: null };
  });
  api.on('DELETE /v1/placement_groups/:id', ({ params }) => {
    if (serversOf(world, table.get(params.id)).length > 0) throw refused('resource_in_use', 'the group has servers');
    table.remove(params.id);
  });
  on(world, 'servers/:id/actions/add_to_placement_group', servers, (server, { body }) => {
    if (server.status !== 'off') throw refused('server_not_stopped', 'the server is not off');
    server.placement_group = groupWithRoom(world, body.placement_group);
  });
  on(world, 'servers/:id/actions/remove_from_placement_group', servers, server => {
    server.placement_group = null;
  });
}

/** The id of a group that takes one more server. */
export function groupWithRoom(world: World, id: number): string {
  const row = world.placementGroups.get(`${id}`);
  if (serversOf(world, row).length >= MOST_SERVERS) throw refused('placement_error', `a spread group has ${MOST_SERVERS} servers at most`);
  return row.id;
}

export function shownGroup(world: World, row: Row): object {
  return { ...numbered(row), servers: numbers(serversOf(world, row).map(({ id }) => id)) };
}

function serversOf({ servers }: World, { id }: Row): Row[] {
  return servers.where(({ placement_group }) => placement_group === id);
}
