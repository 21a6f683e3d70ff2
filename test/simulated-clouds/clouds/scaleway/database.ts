import type { Call } from '../../core/api';
import type { Row } from '../../core/table';
import { invalid, merge, NOW } from './answers';
import { dropRules, openDatabaseToAll } from './database-acls';
import { dropContents, newContents } from './database-contents';
import { addEndpoint, publicEndpoint } from './database-endpoints';
import { checkEngine, databaseTypeIn, defaultSettings, settingsFor, upgradesFrom, volumeOf } from './database-offer';
import { giveBackAddresses } from './ipam';
import { found, owned } from './objects';
import { World } from './world';

const BASE = '/rdb/v1/regions/:region/instances';

/** What the API fills in. */
const SCHEDULE = { disabled: false, frequency: 24, retention: 7 };
const LOGS_POLICY = { max_age_retention: 30, total_disk_retention: null };

/** Managed databases; what is in them, who reaches them and how they grow have files of their own. */
export function database(world: World): void {
  const { api, settling, instances } = world;

  api.on(`POST ${BASE}`, call => shownInstance(createInstance(world, call)));
  api.on(`GET ${BASE}/:id`, ({ params }) => shownInstance(settling.look(found(instances, params), 'provisioning')));
  api.on(`PATCH ${BASE}/:id`, ({ params, body }) => shownInstance(changeInstance(found(instances, params), body)));
  api.on(`DELETE ${BASE}/:id`, ({ params }) => shownInstance({ ...removeInstance(world, found(instances, params)), status: 'deleting' }));

  api.on(`PUT ${BASE}/:id/settings`, ({ params, body }) => {
    const row = found(instances, params);
    row.settings = settingsFor(row, body.settings);
    settling.begin(row);
    return { settings: row.settings };
  });
  api.on(`GET ${BASE}/:id/certificate`, ({ params }) => certificate(found(instances, params)));
}

/** An instance as the API shows it. */
export function shownInstance(row: Row): Row {
  const { disabled } = row.backup_schedule;
  return {
    ...row,
    endpoint: publicEndpoint(row) ?? null,
    backup_schedule: { ...row.backup_schedule, next_run_at: disabled ? null : NOW },
  };
}

function createInstance(world: World, { params, body }: Call): Row {
  checkEngine(body.engine);
  const { region } = params;
  const type = databaseTypeIn(region, body.node_type, body.is_ha_cluster);
  const { updated_at: _, ...common } = owned(world, params, body);
  const row: Row = {
    ...common as Row,
    status: 'ready',
    engine: body.engine,
    upgradable_version: upgradesFrom(body.engine, () => world.ids.uuid()),
    node_type: type.code.toLowerCase(),
    is_ha_cluster: body.is_ha_cluster,
    volume: volumeOf(type, body.volume_type, body.volume_size),
    encryption: body.encryption,
    settings: defaultSettings(),
    init_settings: body.init_settings ?? [],
    backup_schedule: { ...SCHEDULE, disabled: body.disable_backup },
    backup_same_region: body.backup_same_region,
    logs_policy: LOGS_POLICY,
    endpoints: [],
    read_replicas: [],
    maintenances: [],
  };
  newContents(world, row, body.user_name, body.password);
  // Whoever asks for no endpoint gets a public one.
  const endpoints = body.init_endpoints?.length > 0 ? body.init_endpoints : [{ load_balancer: {} }];
  endpoints.forEach((endpoint: object) => addEndpoint(world, row, endpoint));
  openDatabaseToAll(world, row);
  world.settling.begin(row);
  return world.instances.insert(row);
}

function changeInstance(row: Row, body: Record<string, any>): Row {
  const { backup_schedule_frequency: frequency, backup_schedule_retention: retention, is_backup_schedule_disabled: disabled } = body;
  const { maxBackupRetentionDays: most } = databaseTypeIn(row.region, row.node_type, row.is_ha_cluster);
  if (retention > most) throw invalid('backup_schedule_retention', `backups are kept for ${most} days at most`);
  merge(row.backup_schedule, { frequency, retention, disabled });
  const { name, tags, logs_policy, backup_same_region } = body;
  return merge(row, { name, tags, logs_policy, backup_same_region });
}

function removeInstance(world: World, row: Row): Row {
  dropContents(world, row);
  dropRules(world, row);
  giveBackAddresses(world, row.id);
  return world.instances.remove(row.id);
}

/** It is made with the instance, and stays when endpoints come and go. */
function certificate({ id }: Row): object {
  const text = `-----BEGIN CERTIFICATE-----\n${base64(`certificate of ${id}`)}\n-----END CERTIFICATE-----\n`;
  return { name: 'ssl_certificate', content_type: 'application/x-pem-file', content: base64(text) };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
