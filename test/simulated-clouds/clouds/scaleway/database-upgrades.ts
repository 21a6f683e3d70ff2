import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid } from './answers';
import { shownInstance } from './database';
import { openDatabaseToAll } from './database-acls';
import { copyContents } from './database-contents';
import { databaseTypeIn, upgradesFrom, volumeOf } from './database-offer';
import { found } from './objects';
import { World } from './world';

/** Changes of an instance that have a call of their own: one at a time. */
export function databaseUpgrades(world: World): void {
  world.api.on('POST /rdb/v1/regions/:region/instances/:id/upgrade', call => shownInstance(upgrade(world, call)));
}

type Upgrade = (world: World, row: Row, value: any) => Row;

const UPGRADES: Record<string, Upgrade> = {
  node_type: (_world, row, code) => {
    const type = databaseTypeIn(row.region, code, row.is_ha_cluster);
    return Object.assign(row, { node_type: type.code.toLowerCase() });
  },
  enable_ha: (_world, row, wanted) => {
    if (!wanted) throw invalid('enable_ha', 'a standby stays');
    databaseTypeIn(row.region, row.node_type, wanted);
    return Object.assign(row, { is_ha_cluster: wanted });
  },
  volume_type: (_world, row, kind) => resize(row, kind, row.volume.size),
  volume_size: (_world, row, bytes) => {
    if (bytes <= row.volume.size) throw invalid('volume_size', 'a volume only grows');
    return resize(row, row.volume.type, bytes);
  },
  major_upgrade_workflow: (world, row, { upgradable_version_id: id, with_endpoints: withEndpoints }) => moveTo(world, row, id, withEndpoints),
};

function upgrade(world: World, { params, body }: Call): Row {
  const [[kind, value], ...more] = Object.entries(body);
  if (more.length > 0 || !UPGRADES[kind]) throw invalid(kind, 'the simulated cloud knows no such upgrade');
  const row = UPGRADES[kind](world, found(world.instances, params), value);
  world.settling.begin(row);
  return row;
}

function resize(row: Row, kind: string, bytes: number): Row {
  const type = databaseTypeIn(row.region, row.node_type, row.is_ha_cluster);
  return Object.assign(row, { volume: volumeOf(type, kind, bytes) });
}

/** Another major version is another instance, without a standby; the old one stays until it is deleted. */
function moveTo(world: World, row: Row, version: string, withEndpoints: boolean): Row {
  const { name: engine } = row.upgradable_version.find(({ id }: Row) => id === version) ?? {};
  if (!engine) throw invalid('upgradable_version_id', `${row.engine} cannot become ${version}`);
  const newId = () => world.ids.uuid();
  const moved: Row = { ...row, id: newId(), engine, is_ha_cluster: false, upgradable_version: upgradesFrom(engine, newId), endpoints: [] };
  if (withEndpoints) moveEndpoints(world, row, moved);
  copyContents(world, row, moved);
  openDatabaseToAll(world, moved);
  return world.instances.insert(moved);
}

function moveEndpoints({ addresses }: World, from: Row, to: Row): void {
  to.endpoints = from.endpoints;
  from.endpoints = [];
  addresses.where(({ resource }) => resource.id === from.id).forEach(row => { row.resource.id = to.id; });
}
