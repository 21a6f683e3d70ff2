import { catalogOf } from '../../catalog';
import { Capability, Feature, PlatformProfile } from '../../profile';

const SCHEMA = { source: 'terraform-provider-scaleway v2.81.0, schema and code', asOf: '2026-08-14' };
const POSTGRES_DOCS = { source: 'scaleway/docs-content, managed databases for PostgreSQL and MySQL', asOf: '2026-08-20' };
const BUCKET_DOCS = { source: 'scaleway/docs-content, object storage: bucket policies and IAM', asOf: '2026-07-13' };
const STATE_DOCS = {
  source: 'scaleway/docs-content, object storage: using conditional writes; terraform-provider-scaleway pull request 4028', asOf: '2026-07-03',
};

const CLUSTER_API = { source: 'recorded answers of the Kubernetes API in terraform-provider-scaleway', asOf: '2026-08-21' };

/** What the API fills in (provider documentation, v2.81.0). */
const CLUSTER_RANGES = { podCidr: '100.64.0.0/15', serviceCidr: '10.32.0.0/20', reserved: [] };

/** By the localities of the APIs in the SDK that the provider is built with, 2026-08-20. */
const DATABASE_LOCATIONS = ['fr-par', 'nl-ams', 'pl-waw'];
const CLUSTER_LOCATIONS = ['fr-par', 'nl-ams', 'pl-waw', 'it-mil'];
const BUCKET_LOCATIONS = ['fr-par', 'nl-ams', 'pl-waw'];

/** Objects archived from other regions are kept in Paris, so an archive step there would move data to another country. */
const ARCHIVE_LOCATIONS = ['fr-par'];

const CAPABILITIES: Capability[] = [
  { feature: Feature.PRIVATE_NETWORK, ...SCHEMA },
  { feature: Feature.NETWORK_EGRESS, ...SCHEMA },
  { feature: Feature.NETWORK_LABELS, ...SCHEMA },
  { feature: Feature.MANAGED_POSTGRES, locations: DATABASE_LOCATIONS, ...SCHEMA },
  {
    feature: Feature.POSTGRES_HIGH_AVAILABILITY,
    limitation: 'the standby takes over in 30 to 60 seconds; whether it has every acknowledged row is not documented',
    source: 'scaleway.com/en/docs/managed-databases/postgresql-and-mysql/reference-content/autohealing',
    asOf: '2024-04-08',
  },
  { feature: Feature.POSTGRES_BACKUP_FREQUENCY, ...SCHEMA },
  {
    feature: Feature.POSTGRES_BACKUP_LOCATION,
    refusedBecause: 'the other region of a copy is chosen by the cloud, not by you, so backups stay in the region of the database',
    ...SCHEMA,
  },
  {
    feature: Feature.POSTGRES_PUBLIC_ENDPOINT,
    limitation: 'it is open to everybody from its creation until the allow-list is applied, and publicEndpoint: false later does not remove it',
    ...POSTGRES_DOCS,
  },
  {
    feature: Feature.POSTGRES_PRIVATE_ALLOW_LIST,
    refusedBecause: 'it filters clients of the public endpoint only; everything in the private network can connect, and nothing outside of it',
    ...POSTGRES_DOCS,
  },
  { feature: Feature.POSTGRES_MAINTENANCE_TIME, refusedBecause: 'the provider has no argument for it', ...SCHEMA },
  { feature: Feature.POSTGRES_CALLER_PASSWORD, ...SCHEMA },
  { feature: Feature.POSTGRES_USER_PRIVILEGES, ...SCHEMA },
  { feature: Feature.POSTGRES_LABELS, ...SCHEMA },
  { feature: Feature.SOVEREIGN_CLUSTER, locations: CLUSTER_LOCATIONS, ...SCHEMA },
  { feature: Feature.CLUSTER_AUTOSCALING, ...SCHEMA },
  {
    feature: Feature.CLUSTER_HIGH_AVAILABILITY,
    limitation: 'a dedicated control plane with a commitment of 30 days; it cannot be made smaller before',
    ...CLUSTER_API,
  },
  { feature: Feature.CLUSTER_MAINTENANCE_WINDOW, ...SCHEMA },
  { feature: Feature.CLUSTER_OIDC, ...SCHEMA },
  { feature: Feature.CLUSTER_RANGES, ...SCHEMA },
  { feature: Feature.CLUSTER_PRIVATE_NODES, ...SCHEMA },
  { feature: Feature.CLUSTER_API_ALLOW_LIST, ...SCHEMA },
  { feature: Feature.CLUSTER_ZONES, ...SCHEMA },
  { feature: Feature.CLUSTER_ROOT_VOLUME, ...SCHEMA },
  { feature: Feature.CLUSTER_AUTO_REPAIR, ...SCHEMA },
  { feature: Feature.CLUSTER_NO_AUTO_REPAIR, ...SCHEMA },
  { feature: Feature.CLUSTER_LABELS, ...SCHEMA },
  { feature: Feature.OBJECT_BUCKET, locations: BUCKET_LOCATIONS, ...SCHEMA },
  { feature: Feature.BUCKET_ENCRYPTION, ...SCHEMA },
  { feature: Feature.BUCKET_CORS, ...SCHEMA },
  { feature: Feature.BUCKET_OBJECT_LOCK, ...SCHEMA },
  { feature: Feature.BUCKET_ARCHIVE, locations: ARCHIVE_LOCATIONS, ...BUCKET_DOCS },
  { feature: Feature.BUCKET_PUBLIC_READ, ...BUCKET_DOCS },
  {
    feature: Feature.BUCKET_GRANTS,
    limitation: 'an identity also reaches buckets of the same project that have no policy of their own; '
      + 'keep such buckets in another project',
    ...BUCKET_DOCS,
  },
  { feature: Feature.BUCKET_KEEP_CONTENT, ...SCHEMA },
  { feature: Feature.BUCKET_LABELS, ...SCHEMA },
  { feature: Feature.STATE_BACKEND, locations: BUCKET_LOCATIONS, ...STATE_DOCS },
  { feature: Feature.STATE_LOCK, limitation: 'by conditional writes; run sovereign-state-probe on the bucket before you rely on it', ...STATE_DOCS },
];

let profile: PlatformProfile | undefined;

/** The facts about Scaleway; read once. */
export function scalewayProfile(): PlatformProfile {
  profile ??= makeProfile();
  return profile;
}

function makeProfile(): PlatformProfile {
  const catalog = catalogOf('scaleway');
  return {
    ...catalog,
    kind: 'scaleway',
    title: 'Scaleway',
    capabilities: CAPABILITIES,
    clusterRanges: CLUSTER_RANGES,
  };
}
