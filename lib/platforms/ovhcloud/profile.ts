import { catalogOf } from '../../catalog';
import { Capability, Feature, PlatformProfile } from '../../profile';
import {
  ARCHIVE_CLASSES, CLUSTER_RANGES, locationsWith, locationsWithClusters, locationsWithPlan, locationsWithStandbyOnly, locationsWithZones,
} from './products';

const SCHEMA = { source: 'terraform-provider-ovh v2.19.0, schema and code', asOf: '2026-08-07' };
const POSTGRES_DOCS = { source: 'ovh/docs, public cloud databases: PostgreSQL capabilities and limitations', asOf: '2026-07-24' };
const POSTGRES_ISSUES = { source: 'ovh/public-cloud-roadmap issues 670 and 686, ovh/terraform-provider-ovh issue 391', asOf: '2025-01-28' };
const BUCKET_DOCS = { source: 'ovh/docs, object storage: locations, lifecycle, identity and access management', asOf: '2026-02-03' };
const CLUSTER_DOCS = { source: 'ovh/docs, managed Kubernetes: plans, regions, known limits, private networks', asOf: '2026-02-03' };
const RANGES_DOCS = { source: 'ovh/docs, managed Kubernetes: IP allocation policy', asOf: '2026-02-23' };
const ALLOW_LIST_DOCS = { source: 'ovh/docs, managed Kubernetes: IP restrictions, plan standard', asOf: '2025-09-10' };

const clusterCapabilities = (): Capability[] => [
  { feature: Feature.SOVEREIGN_CLUSTER, locations: locationsWithClusters(), ...CLUSTER_DOCS },
  { feature: Feature.CLUSTER_AUTOSCALING, ...SCHEMA },
  {
    feature: Feature.CLUSTER_HIGH_AVAILABILITY,
    limitation: 'it follows from the location, whose control plane stands in three zones whether it is asked for or not',
    locations: locationsWithZones(),
    ...CLUSTER_DOCS,
  },
  { feature: Feature.CLUSTER_MAINTENANCE_WINDOW, refusedBecause: 'the provider has no argument for it', ...SCHEMA },
  { feature: Feature.CLUSTER_OIDC, ...SCHEMA },
  { feature: Feature.CLUSTER_RANGES, locations: locationsWithPlan('standard'), ...RANGES_DOCS },
  {
    feature: Feature.CLUSTER_PRIVATE_NODES,
    limitation: `nodes have a public address that nobody reaches from the internet, except in ${locationsWithPlan('standard').join(', ')}, where they have none`,
    ...CLUSTER_DOCS,
  },
  {
    feature: Feature.CLUSTER_API_ALLOW_LIST,
    limitation: 'the gateway of the network is always let in, because nodes come from its public address; where that is not known, '
      + 'an empty list is written as an address that nobody has, because a list without any would open the API server',
    ...ALLOW_LIST_DOCS,
  },
  { feature: Feature.CLUSTER_ZONES, locations: locationsWithZones(), ...CLUSTER_DOCS },
  { feature: Feature.CLUSTER_ROOT_VOLUME, refusedBecause: 'the machine type decides about it', ...SCHEMA },
  { feature: Feature.CLUSTER_AUTO_REPAIR, ...SCHEMA },
  { feature: Feature.CLUSTER_NO_AUTO_REPAIR, refusedBecause: 'broken nodes are always repaired', ...CLUSTER_DOCS },
  { feature: Feature.CLUSTER_LABELS, refusedBecause: 'clusters and pools carry none', ...SCHEMA },
];
const STATE_DOCS = { source: 'blog.ovhcloud.com: terraform-s3-state-locking-ovhcloud-object-storage; ovh/docs pull request 5656', asOf: '2026-11-21' };

const capabilities = (): Capability[] => [
  { feature: Feature.PRIVATE_NETWORK, ...SCHEMA },
  { feature: Feature.NETWORK_EGRESS, ...SCHEMA },
  { feature: Feature.NETWORK_LABELS, refusedBecause: 'networks, subnets and gateways carry none', ...SCHEMA },
  {
    feature: Feature.MANAGED_POSTGRES,
    locations: locationsWith('database'),
    limitation: `in ${locationsWithStandbyOnly().join(', ')} with highAvailability only`,
    ...POSTGRES_DOCS,
  },
  {
    feature: Feature.POSTGRES_HIGH_AVAILABILITY,
    limitation: 'another node takes over within minutes; replication is asynchronous, so rows acknowledged just before can be lost',
    source: 'docs.ovhcloud.com: reversibility policy of managed relational databases; concepts of high availability of PostgreSQL (2022-05-27)',
    asOf: '2026-11-21',
  },
  { feature: Feature.POSTGRES_BACKUP_FREQUENCY, refusedBecause: 'backups are taken once a day', ...POSTGRES_DOCS },
  { feature: Feature.POSTGRES_BACKUP_LOCATION, locations: locationsWith('database'), ...POSTGRES_DOCS },
  {
    feature: Feature.POSTGRES_PUBLIC_ENDPOINT,
    refusedBecause: 'a database in a private network has no endpoint on the internet',
    ...POSTGRES_DOCS,
  },
  { feature: Feature.POSTGRES_PRIVATE_ALLOW_LIST, ...SCHEMA },
  { feature: Feature.POSTGRES_MAINTENANCE_TIME, ...SCHEMA },
  { feature: Feature.POSTGRES_CALLER_PASSWORD, refusedBecause: 'passwords are made by the cloud and cannot be chosen', ...SCHEMA },
  {
    feature: Feature.POSTGRES_USER_PRIVILEGES,
    limitation: 'there is no resource for rights: a new login can connect to every database of the server and may not create tables; '
      + 'grant it rights with SQL, as the administrator avnadmin',
    ...POSTGRES_ISSUES,
  },
  { feature: Feature.POSTGRES_LABELS, refusedBecause: 'databases carry none', ...SCHEMA },
  ...clusterCapabilities(),
  { feature: Feature.OBJECT_BUCKET, locations: locationsWith('storage'), ...BUCKET_DOCS },
  { feature: Feature.BUCKET_ENCRYPTION, ...SCHEMA },
  { feature: Feature.BUCKET_CORS, refusedBecause: 'the provider has no resource for it', ...SCHEMA },
  { feature: Feature.BUCKET_OBJECT_LOCK, ...SCHEMA },
  { feature: Feature.BUCKET_ARCHIVE, locations: Object.keys(ARCHIVE_CLASSES), ...BUCKET_DOCS },
  { feature: Feature.BUCKET_PUBLIC_READ, refusedBecause: 'the provider has no resource for it', ...SCHEMA },
  { feature: Feature.BUCKET_GRANTS, ...BUCKET_DOCS },
  { feature: Feature.BUCKET_KEEP_CONTENT, refusedBecause: 'the provider empties a bucket before it destroys it', ...SCHEMA },
  { feature: Feature.BUCKET_LABELS, ...SCHEMA },
  { feature: Feature.STATE_BACKEND, locations: locationsWith('storage'), ...STATE_DOCS },
  { feature: Feature.STATE_LOCK, limitation: 'by conditional writes; run sovereign-state-probe on the bucket before you rely on it', ...STATE_DOCS },
];

let profile: PlatformProfile | undefined;

/** The facts about OVHcloud; read once. */
export function ovhcloudProfile(): PlatformProfile {
  profile ??= makeProfile();
  return profile;
}

function makeProfile(): PlatformProfile {
  const catalog = catalogOf('ovhcloud');
  return {
    ...catalog,
    kind: 'ovhcloud',
    title: 'OVHcloud',
    capabilities: capabilities(),
    clusterRanges: CLUSTER_RANGES,
  };
}
