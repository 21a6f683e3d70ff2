import type { Row } from '../../core/table';
import { act } from './actions';
import { invalid, numbered, refused } from './answers';
import { on, owned, refuseProtected, serveCommon, serveProtection } from './objects';
import { shownLocation } from './offer';
import type { World } from './world';

/** Gigabytes of the smallest and the largest volume. */
const SMALLEST = 10;
const LARGEST = 10240;

/** A server has no more volumes. */
const MOST_AT_SERVER = 16;

const FORMATS = [undefined, 'ext4', 'xfs'];

export function volumes(world: World): void {
  const { api, servers, volumes: table } = world;
  serveCommon(world, 'volumes', 'volume', table, shownVolume);
  serveProtection(world, 'volumes', table);

  api.on('POST /v1/volumes', ({ body }) => {
    if (Boolean(body.location) === Boolean(body.server)) throw invalid('location', 'either a location or a server');
    const server = body.server && servers.get(`${body.server}`);
    const row = makeVolume(world, { ...body, location: server?.location ?? body.location });
    if (server) attach(world, row, server);
    return { volume: shownVolume(row), action: act(world, row, 'create_volume'), next_actions: [] };
  });
  api.on('DELETE /v1/volumes/:id', ({ params }) => {
    const row = table.get(params.id);
    refuseProtected(row);
    if (row.server) throw refused('volume_already_attached', 'the volume is attached to a server');
    table.remove(params.id);
  });
  on(world, 'volumes/:id/actions/attach', table, (row, { body }) => attach(world, row, servers.get(`${body.server}`)));
  on(world, 'volumes/:id/actions/detach', table, row => {
    if (!row.server) throw refused('volume_not_attached', 'the volume is attached to no server');
    row.server = null;
  });
  on(world, 'volumes/:id/actions/resize', table, (row, { body: { size } }) => {
    if (size <= row.size) throw invalid('size', `a volume of ${row.size} GB only grows, not to ${size}`);
    row.size = sizeWithin(size);
  });
}

/** When a server goes, its volumes stay. */
export function releaseVolumes({ volumes: table }: World, server: Row): void {
  for (const row of volumesOf(table, server)) row.server = null;
}

export function volumesOf(table: World['volumes'], { id }: Row): Row[] {
  return table.where(({ server }) => server === id);
}

function makeVolume(world: World, body: Record<string, any>): Row {
  const { size, location, format } = body;
  if (!FORMATS.includes(format)) throw invalid('format', `there is no ${format}`);
  shownLocation(location);
  const row = owned(world, world.volumes, body);
  return world.volumes.insert({
    ...row, size: sizeWithin(size), location, server: null, status: 'available', format: format ?? null, protection: { delete: false },
    linux_device: `/dev/disk/by-id/scsi-0HC_Volume_${row.id}`,
  });
}

function attach({ volumes: table }: World, row: Row, server: Row): void {
  if (row.server) throw refused('volume_already_attached', 'the volume is attached to a server');
  if (row.location !== server.location) throw invalid('server', `the volume is in ${row.location}, the server in ${server.location}`);
  if (volumesOf(table, server).length >= MOST_AT_SERVER) throw refused('resource_limit_exceeded', `a server has ${MOST_AT_SERVER} volumes at most`);
  row.server = server.id;
}

function sizeWithin(size: number): number {
  if (size < SMALLEST || size > LARGEST) throw invalid('size', `${size} GB: from ${SMALLEST} to ${LARGEST}`);
  return size;
}

function shownVolume({ server, location, ...row }: Row): object {
  return { ...numbered(row as Row), server: server && Number(server), location: shownLocation(location) };
}
