import { catalogOf } from '../../../../lib/catalog';
import type { DatabaseType } from '../../../../lib/profile';
import type { Row } from '../../core/table';
import { invalid } from './answers';

const GB = 1e9;

/** Gigabytes on the machine itself; all other types have remote volumes only. */
const LOCAL_DISKS: Record<string, number> = { 'db-dev-s': 5, 'db-dev-m': 25 };

const REMOTE_VOLUMES = ['sbs_5k', 'sbs_15k'];

/** What an instance starts with. The values grow with the type, which changes nothing for who manages it. */
const DEFAULT_SETTINGS = {
  effective_cache_size: '1300',
  maintenance_work_mem: '150',
  max_connections: '100',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  work_mem: '4',
};

/** A type of instance that is sold in a region, whichever way it is written. */
export function databaseTypeIn(region: string, asked: string, isHa: boolean): DatabaseType {
  const type = catalogOf('scaleway').databaseTypes.find(({ code }) => code.toLowerCase() === asked.toLowerCase());
  if (!type || !type.locations.includes(region)) throw invalid('node_type', `${asked} is not sold in ${region}`);
  if (isHa && !type.highlyAvailable) throw invalid('is_ha_cluster', `${asked} is not sold with a standby`);
  return type;
}

/** The volume that an instance of a type gets. */
export function volumeOf(type: DatabaseType, kind: string, bytes: number): object {
  if (kind === 'lssd') return { type: kind, class: kind, size: localDisk(type) * GB };
  if (!REMOTE_VOLUMES.includes(kind)) throw invalid('volume_type', `${kind} is not offered`);
  const { minStorageGb: least, maxStorageGb: most, storageStepGb: step } = type;
  const size = bytes / GB;
  if (size < least || size > most || size % step !== 0) throw invalid('volume_size', `${size} GB is not ${least} to ${most} GB in steps of ${step}`);
  return { type: kind, class: 'sbs', size: bytes };
}

export function checkEngine(engine: string): void {
  if (!offeredVersions().some(version => engineOf(version) === engine)) throw invalid('engine', `${engine} is not offered`);
}

/** The newer engines that an instance may move to; their ids lead from no other instance. */
export function upgradesFrom(engine: string, newId: () => string): object[] {
  const current = Number(engine.split('-')[1]);
  const newer = offeredVersions().filter(version => Number(version) > current);
  return newer.map(version => ({ id: newId(), name: engineOf(version), version, minor_version: `${version}.1` }));
}

export function defaultSettings(): object[] {
  return Object.entries(DEFAULT_SETTINGS).map(([name, value]) => ({ name, value }));
}

/** Takes the place of all settings. They come back by name, whatever their order was. */
export function settingsFor({ engine }: Row, settings: { name: string; value: string }[]): object[] {
  const unknown = settings.map(({ name }) => name).filter(name => !isSetting(name, engine));
  if (unknown.length > 0) throw invalid('settings', `${engine} has no ${unknown.join(', ')}`);
  return [...settings].sort((one, other) => one.name.localeCompare(other.name));
}

function isSetting(name: string, engine: string): boolean {
  const setting = catalogOf('scaleway').postgresSettings.find(row => row.name === name);
  return setting !== undefined && Number(engine.split('-')[1]) >= Number(setting.sinceVersion ?? 0);
}

function localDisk({ code }: DatabaseType): number {
  const size = LOCAL_DISKS[code.toLowerCase()];
  if (!size) throw invalid('volume_type', `${code} has no disk of its own`);
  return size;
}

function offeredVersions(): string[] {
  return catalogOf('scaleway').postgresVersions.filter(({ ended }) => !ended).map(({ version }) => version);
}

function engineOf(version: string): string {
  return `PostgreSQL-${version}`;
}
