import { packagedText } from '../../../packaged-text';
import type { BootFile } from '../boot';
import { postgresCloudConfig } from '../postgres-server/cloud-config';
import { CONFIG_FOLDER, publicFile } from '../postgres-server/files';
import { etcdctlEnvironment, etcdEnvironment } from './etcd';
import { CLUSTER_CONFIGURATION, MEMBER_ROLES, patroniConfiguration } from './patroni';
import { PORTS } from './ports';
import { SHARED_SETTINGS } from './shared-settings';
import type { PostgresMemberSpec } from './spec';

const LIBRARY = '/usr/local/lib/sovereign-postgres';
const UNITS = '/etc/systemd/system';

/** When the first server is patched unless somebody says when, as HH:MM in UTC. */
const FIRST_MAINTENANCE = '03:00';

/** Units that wait for something from the first boot on. */
const LISTENERS = ['sovereign-postgres-primary.socket', 'sovereign-postgres-promoted.path'];

/** Texts of the folder `files`, and where on the server they go. */
const PROGRAMS = [
  ...['setup', 'clone', 'role-change', 'promoted', 'primary-check', 'members.py'].map(name => ({ name, path: `${LIBRARY}/${name}`, permissions: '0755' })),
  ...['etcd.sh', 'founder.sh', 'member.sh', 'shared.sh', 'told.sh', 'primary.sh', 'members.sql', 'shared-settings.py'].map(name => ({ name, path: `${LIBRARY}/${name}` })),
  ...[...LISTENERS, 'sovereign-postgres-primary@.service', 'sovereign-postgres-promoted.service'].map(name => ({ name, path: `${UNITS}/${name}` })),
  { name: 'status.conf', path: `${UNITS}/sovereign-postgres-status@.service.d/sovereign.conf` },
  ...['etcd', 'patroni', 'haproxy'].map(unit => ({ name: `${unit}.conf`, path: `${UNITS}/${unit}.service.d/sovereign.conf` })),
  { name: 'apt.conf', path: '/etc/apt/apt.conf.d/61sovereign-cluster' },
];

/** The set-up of one of several servers: what a single one has, and what makes them a cluster. */
export function postgresMemberCloudConfig(spec: PostgresMemberSpec) {
  return postgresCloudConfig({ ...spec, maintenanceTime: turnOf(spec) }, {
    files: [...programs(), ...clusterFiles(spec)],
    values: [`name=${spec.member.name}`, `address=${spec.member.address}`, `founder=${spec.members[0].name}`],
    listeners: LISTENERS,
  });
}

/** Each server has an hour of its own, so that no two are away together. */
function turnOf({ member, members, maintenanceTime = FIRST_MAINTENANCE }: PostgresMemberSpec): string {
  const [hour, minute] = maintenanceTime.split(':');
  const turn = (Number(hour) + members.findIndex(({ name }) => name === member.name)) % 24;
  return `${String(turn).padStart(2, '0')}:${minute}`;
}

function programs(): BootFile[] {
  return PROGRAMS.map(({ name, ...place }) => ({ permissions: '0644', ...place, content: packagedText(`platforms/hetzner/postgres-cluster/files/${name}`) }));
}

function clusterFiles(spec: PostgresMemberSpec): BootFile[] {
  return [
    publicFile(`${CONFIG_FOLDER}/ca.crt`, [spec.authority]),
    publicFile(`${CONFIG_FOLDER}/members`, spec.members.map(({ name, address }) => `${name} ${address}`)),
    publicFile(`${CONFIG_FOLDER}/member-rules`, memberRules(spec)),
    publicFile(`${CONFIG_FOLDER}/member-names`, MEMBER_ROLES.flatMap(role => [`members ${spec.commonName} ${role}`, `members postgres ${role}`])),
    publicFile(`${CONFIG_FOLDER}/cluster.json`, [JSON.stringify(CLUSTER_CONFIGURATION)]),
    publicFile(`${CONFIG_FOLDER}/shared-settings.json`, [JSON.stringify(SHARED_SETTINGS)]),
    publicFile(`${CONFIG_FOLDER}/etcd.env`, etcdEnvironment(spec)),
    publicFile(`${CONFIG_FOLDER}/etcdctl.env`, etcdctlEnvironment(spec)),
    publicFile(`${CONFIG_FOLDER}/haproxy.cfg`, proxyConfiguration(spec)),
    publicFile(`${CONFIG_FOLDER}/patroni.json`, [JSON.stringify(patroniConfiguration(spec))]),
  ];
}

/** Servers know each other by certificate. Who comes through the proxy has been looked at there. */
function memberRules({ members }: PostgresMemberSpec): string[] {
  const [standby, rewind] = MEMBER_ROLES;
  return [
    `local replication ${standby} peer map=members`,
    ...members.flatMap(({ address }) => [
      `hostssl replication ${standby} ${address}/32 cert map=members`,
      `hostssl postgres ${rewind} ${address}/32 cert map=members`,
    ]),
    'hostssl all +sovereign_logins 127.0.0.1/32 scram-sha-256',
  ];
}

/** Only the load balancer connects here, and only for clients that are allowed. */
function proxyConfiguration({ member: { address }, loadBalancer }: PostgresMemberSpec): string[] {
  return [
    'global', '  user haproxy', '  group haproxy',
    'defaults', '  mode tcp', '  timeout connect 5s', '  timeout client 24h', '  timeout server 24h', '  option clitcpka', '  option srvtcpka',
    'frontend clients', `  bind ${address}:${PORTS.proxied} accept-proxy`,
    `  tcp-request connection reject unless { src ${loadBalancer} }`,
    `  tcp-request session reject unless { src -f ${CONFIG_FOLDER}/allowed }`,
    '  default_backend postgres',
    'backend postgres', `  server postgres 127.0.0.1:${PORTS.postgres}`,
  ];
}
