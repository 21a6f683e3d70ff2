import { packagedText } from '../../../packaged-text';
import type { BootFile } from '../boot';

/** Where on the server the texts of the folder `files` go. */
const PLACES = [
  {
    folder: '/usr/local/lib/sovereign-postgres',
    permissions: '0755',
    names: ['backup', 'status-page'],
  },
  {
    folder: '/usr/local/lib/sovereign-postgres',
    permissions: '0644',
    names: [
      'common.sh', 'volume.sh', 'network.sh', 'packages.sh', 'data.sh', 'server.sh', 'access.sh', 'backups.sh', 'newest-backup.py', 'postgresql.conf',
      'roles.sql', 'database.sql', 'login.sql', 'retired.sql',
    ],
  },
  {
    folder: '/etc/systemd/system',
    permissions: '0644',
    names: [
      'sovereign-postgres.service', 'sovereign-postgres-backup.service', 'sovereign-postgres-grow.service', 'sovereign-postgres-grow.timer',
      'sovereign-postgres-status.socket', 'sovereign-postgres-status@.service',
    ],
  },
];

/** Single files whose name on the server is another one. */
const RENAMED = [
  { name: 'volume-only.conf', path: '/etc/systemd/system/postgresql@.service.d/sovereign.conf' },
  { name: 'apt.conf', path: '/etc/apt/apt.conf.d/60sovereign' },
  { name: 'createcluster.conf', path: '/etc/postgresql-common/createcluster.d/sovereign.conf' },
];

/** What is the same on every server: it holds no value of anybody. */
export function sharedPrograms(): BootFile[] {
  return [
    ...PLACES.flatMap(({ folder, permissions, names }) => names.map(name => packaged(name, `${folder}/${name}`, permissions))),
    ...RENAMED.map(({ name, path }) => packaged(name, path)),
  ];
}

/** What it does when it stands alone. */
export function aloneProgram(): BootFile {
  return packaged('setup', '/usr/local/lib/sovereign-postgres/setup', '0755');
}

export function packaged(name: string, path: string, permissions = '0644'): BootFile {
  return { path, content: packagedText(`platforms/hetzner/postgres-server/files/${name}`), permissions };
}
