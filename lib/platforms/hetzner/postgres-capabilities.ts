import { Capability, Feature, OperatedBy } from '../../profile';

const SCHEMA = { source: 'terraform-provider-hcloud v1.68.0, schema and code', asOf: '2026-08-14' };
const DEBIAN = { source: 'Debian 13: postgresql-17, pgbackrest, unattended-upgrades', asOf: '2026-11-21' };
const PATRONI = { source: 'Debian 13: patroni 4.0.7, etcd-server 3.5.16, haproxy 3.0', asOf: '2026-11-21' };
const YOU = { operatedBy: OperatedBy.YOU };

/** What Hetzner, which sells no databases, says about them. */
export const POSTGRES_CAPABILITIES: Capability[] = [
  {
    feature: Feature.MANAGED_POSTGRES,
    limitation: 'a server with PostgreSQL: its upgrades, its repair and its backups',
    ...YOU, ...DEBIAN,
  },
  {
    feature: Feature.POSTGRES_HIGH_AVAILABILITY,
    limitation: 'three servers with Patroni and etcd behind a load balancer: another primary within half a minute, which has every acknowledged row; you watch and repair them',
    ...YOU, ...PATRONI,
  },
  { feature: Feature.POSTGRES_BACKUP_FREQUENCY, ...YOU, ...DEBIAN },
  {
    feature: Feature.POSTGRES_BACKUP_LOCATION,
    refusedBecause: 'backups go to one bucket, and postgres.backupBucketLocation says where it is',
    ...DEBIAN,
  },
  { feature: Feature.POSTGRES_PUBLIC_ENDPOINT, refusedBecause: 'the server has no public address', ...SCHEMA },
  {
    feature: Feature.POSTGRES_PRIVATE_ALLOW_LIST,
    limitation: 'nothing there routes from one network to another: ranges beside that of the network need a way of yours to the database and back',
    ...YOU, ...DEBIAN,
  },
  { feature: Feature.POSTGRES_MAINTENANCE_TIME, ...YOU, ...DEBIAN },
  { feature: Feature.POSTGRES_CALLER_PASSWORD, ...YOU, ...DEBIAN },
  {
    feature: Feature.POSTGRES_USER_PRIVILEGES,
    limitation: 'a server that runs already does not learn of a login from Terraform: add it there too, or make the server anew',
    ...YOU, ...DEBIAN,
  },
  { feature: Feature.POSTGRES_LABELS, ...SCHEMA },
];
