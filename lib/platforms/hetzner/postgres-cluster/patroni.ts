import { PORTS } from './ports';
import type { PostgresMemberSpec } from './spec';

const SOCKETS = '/run/postgresql';

/** Names of the roles that servers replicate and rewind by. No login of a program begins so. */
export const MEMBER_ROLES = ['sovereign_standby', 'sovereign_rewind'];

/**
 * What Patroni keeps for all servers. A row is acknowledged when two servers have it, also where that means to wait, and a primary
 * that no longer knows whether it is one stops before another one begins: `loop_wait` and twice `retry_timeout` are within `ttl`.
 */
export const CLUSTER_CONFIGURATION = {
  ttl: 20,
  loop_wait: 5,
  retry_timeout: 5,
  // A server process that dies is not waited for.
  primary_start_timeout: 0,
  synchronous_mode: true,
  synchronous_mode_strict: true,
  postgresql: { use_pg_rewind: true, use_slots: true, remove_data_directory_on_rewind_failure: true, parameters: {} },
};

/** The configuration of Patroni on one server. It has no part about a first start: Patroni never makes an empty database. */
export function patroniConfiguration(spec: PostgresMemberSpec) {
  const { member: { name, address }, members, postgresVersion } = spec;
  const folder = `/etc/postgresql/${postgresVersion}/main`;
  const own = { cacert: `${folder}/ca.crt`, cert: `${folder}/server.crt`, key: `${folder}/server.key` };
  const identity = { sslmode: 'verify-full', sslrootcert: own.cacert, sslcert: own.cert, sslkey: own.key };
  return {
    name,
    scope: 'postgres',
    etcd3: { hosts: members.map(({ address: host }) => `${host}:${PORTS.etcd}`), protocol: 'https', ...own },
    restapi: {
      listen: `${address}:${PORTS.patroni}`, connect_address: `${address}:${PORTS.patroni}`,
      certfile: own.cert, keyfile: own.key, cafile: own.cacert, verify_client: 'required',
    },
    ctl: { cacert: own.cacert, certfile: own.cert, keyfile: own.key },
    watchdog: { mode: 'automatic' },
    postgresql: {
      listen: `*:${PORTS.postgres}`,
      connect_address: `${address}:${PORTS.postgres}`,
      data_dir: `/srv/postgres/${postgresVersion}/main`,
      bin_dir: `/usr/lib/postgresql/${postgresVersion}/bin`,
      custom_conf: `${folder}/postgresql.conf`,
      pgpass: '/run/postgresql/.pgpass',
      use_unix_socket: true,
      use_unix_socket_repl: true,
      authentication: {
        superuser: { username: 'postgres' },
        replication: { username: MEMBER_ROLES[0], ...identity },
        rewind: { username: MEMBER_ROLES[1], ...identity },
      },
      parameters: { unix_socket_directories: SOCKETS, ssl_ca_file: own.cacert, hba_file: `${folder}/pg_hba.conf`, ident_file: `${folder}/pg_ident.conf` },
      // What the primary no longer has is in the backups. Nobody waits long for a bucket that does not answer, above all not to become the primary.
      recovery_conf: { restore_command: 'timeout 3 pgbackrest --stanza=main archive-get %f "%p"' },
      create_replica_methods: ['clone'],
      clone: { command: '/usr/local/lib/sovereign-postgres/clone' },
      callbacks: { on_role_change: `/usr/local/lib/sovereign-postgres/role-change /srv/postgres/${postgresVersion}/main` },
    },
  };
}

