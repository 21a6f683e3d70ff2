import type { PostgresMemberSpec } from './postgres-cluster/spec';
import type { PostgresServerSpec } from './postgres-server/spec';

/** What a plan shows of what a server is told, by the names of the files in `/etc/sovereign-postgres`. */
export function postgresServerFiles(spec: PostgresServerSpec): { readonly [file: string]: unknown } {
  const { repository: { endpoint, bucket, path } } = spec;
  return {
    'server': { version: spec.postgresVersion, gateway: spec.gateway ?? '', restore: spec.restore ?? '' },
    'server.crt': spec.certificate,
    'allowed': spec.allowedCidrs,
    'databases': spec.databases,
    'logins': spec.logins.map(({ userName, databaseName, version = 1 }) => `${userName} ${databaseName} password-${version}`),
    'settings': spec.settings,
    'pgbackrest.conf': { endpoint, bucket, path, 'retention in days': spec.backupRetentionDays, 'hours between backups': spec.backupFrequencyHours },
    'maintenance': spec.maintenanceTime ?? 'as Debian does',
  };
}

/** The same for servers that replicate from each other: all are told the same, but for their certificates. */
export function clusterFiles(specs: readonly PostgresMemberSpec[]): { readonly [file: string]: unknown } {
  const [{ members, loadBalancer }] = specs;
  return {
    ...postgresServerFiles(specs[0]),
    'server.crt': Object.fromEntries(specs.map(({ member, certificate }) => [member.name, certificate])),
    'members': members.map(({ name, address }) => `${name} ${address}`),
    'haproxy.cfg': { 'load balancer': loadBalancer },
  };
}
