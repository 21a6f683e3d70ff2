import { BootFile, CLOSED, NO_SSH } from '../boot';
import { routeFiles } from '../private-route';
import { CONFIG_FOLDER as FOLDER, privateFile, publicFile } from './files';
import { aloneProgram, packaged, sharedPrograms } from './programs';
import { repositoryFiles } from './repository';
import type { PostgresServerSpec } from './spec';

/** Root logs in with the keys of the operators, from the private network. */
const KEYS_ONLY = { disable_root: false, ssh_pwauth: false };

/** The version that the distribution of the image has; others come from the PostgreSQL project. */
const DISTRIBUTION = { release: 'trixie', postgresVersion: '17' };

/** What servers of one kind have beside what all have. */
interface Kind {
  /** Its set-up among them. */
  readonly files: readonly BootFile[];
  /** More lines of the file `server`. */
  readonly values: readonly string[];
  /** Units that answer, or wait for something, from the first boot on. */
  readonly listeners: readonly string[];
}

/** The set-up of a server that stands alone. */
export function postgresServerCloudConfig(spec: PostgresServerSpec) {
  return postgresCloudConfig(spec, { files: [aloneProgram()], values: [], listeners: [] });
}

/** The set-up of a server: constant programs, and files of values beside them. */
export function postgresCloudConfig(spec: PostgresServerSpec, { files, values, listeners }: Kind) {
  return {
    ...spec.operated ? KEYS_ONLY : CLOSED,
    write_files: [
      ...sharedPrograms(), ...files, ...routeFiles(), ...valueFiles(spec, values), ...repositoryFiles(spec), ...timers(spec), ...packageSources(spec),
    ],
    runcmd: [
      ...spec.operated ? [] : [NO_SSH],
      ['systemctl', 'daemon-reload'],
      ['systemctl', 'enable', '--now', 'sovereign-postgres-status.socket', ...listeners],
      ['systemctl', 'enable', 'sovereign-postgres.service'],
      // Not waited for: cloud-init would end with what is only a first try.
      ['systemctl', 'start', '--no-block', 'sovereign-postgres.service'],
    ],
  };
}

function valueFiles(spec: PostgresServerSpec, more: readonly string[]): BootFile[] {
  return [
    privateFile(`${FOLDER}/server`, [
      `cluster-id=${spec.clusterId}`, `device=${spec.device}`, `version=${spec.postgresVersion}`, `restore=${spec.restore ?? ''}`,
      `gateway=${spec.gateway ?? ''}`, ...more,
    ]),
    privateFile(`${FOLDER}/allowed`, spec.allowedCidrs),
    privateFile(`${FOLDER}/databases`, spec.databases),
    privateFile(`${FOLDER}/logins`, spec.logins.map(({ userName, databaseName, password }) => `${userName} ${databaseName} ${password}`)),
    privateFile(`${FOLDER}/settings`, Object.entries(spec.settings).map(([name, value]) => `${name}=${value}`)),
    privateFile(`${FOLDER}/server.crt`, [spec.certificate]),
    privateFile(`${FOLDER}/server.key`, [spec.privateKey]),
  ];
}

function timers({ backupFrequencyHours, maintenanceTime }: PostgresServerSpec): BootFile[] {
  const folder = '/etc/systemd/system';
  return [
    publicFile(`${folder}/sovereign-postgres-backup.timer`, [
      '[Unit]', 'Description=Back up PostgreSQL on time',
      '[Timer]', `OnCalendar=*-*-* ${hours(backupFrequencyHours)}:00:00 UTC`, 'RandomizedDelaySec=15min', 'Persistent=yes',
      '[Install]', 'WantedBy=timers.target',
    ]),
    ...maintenanceTime ? [publicFile(`${folder}/apt-daily-upgrade.timer.d/sovereign.conf`, [
      '[Timer]', 'OnCalendar=', `OnCalendar=*-*-* ${maintenanceTime}:00 UTC`, 'RandomizedDelaySec=15min',
      // Servers that were off at their hours would all make up for it at once.
      'Persistent=false',
    ])] : [],
  ];
}

/** Hours of the day at which something happens that happens every so many hours. */
function hours(every: number): string {
  return Array.from({ length: 24 / every }, (_, index) => `${index * every}`).join();
}

/** The key is part of this library: the fingerprint that the project publishes is B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8. */
function packageSources({ postgresVersion }: PostgresServerSpec): BootFile[] {
  if (postgresVersion === DISTRIBUTION.postgresVersion) return [];
  const key = '/etc/apt/keyrings/pgdg.asc';
  return [packaged('pgdg.asc', key), publicFile('/etc/apt/sources.list.d/pgdg.sources', [
    'Types: deb', 'URIs: https://apt.postgresql.org/pub/repos/apt', `Suites: ${DISTRIBUTION.release}-pgdg`, 'Components: main', `Signed-By: ${key}`,
  ])];
}
