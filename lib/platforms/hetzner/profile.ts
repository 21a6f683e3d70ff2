import { catalogOf } from '../../catalog';
import { Capability, Feature, OperatedBy, PlatformProfile } from '../../profile';
import { locationsWithBuckets } from './places';

const SCHEMA = { source: 'terraform-provider-hcloud v1.68.0, schema and code', asOf: '2026-07-28' };
const ROUTES_DOCS = { source: 'community.hetzner.com: how to set up NAT for cloud networks; kube-hetzner docs/private-network-egress.md', asOf: '2025-10-23' };
const CATALOG = { source: 'docs.hetzner.com: products of Hetzner Cloud', asOf: '2026-10-09' };
const BUCKET_SCHEMA = { source: 'terraform-provider-minio v3.36.0, schema and code', asOf: '2026-11-21' };
const BUCKET_DOCS = { source: 'docs.hetzner.com, object storage: list of supported actions', asOf: '2024-09-23' };
const BUCKET_FAQ = { source: 'docs.hetzner.com, object storage: FAQ on buckets and objects', asOf: '2024-12-18' };
const STATE_ISSUE = { source: 'opentofu issue 2605, which takes such a lock at Hetzner', asOf: '2025-03-18' };

/** Two sources that disagree, and what happens if the worse one is right. */
const DOUBTED = 'by the list of the service it is there, by a table of the Terraform provider it is missing; if so, the apply fails';

const NO_POSTGRES = { refusedBecause: 'it sells no databases, and this library does not run one on servers yet', ...CATALOG };
const NO_CLUSTERS = { refusedBecause: 'it sells no Kubernetes, and this library does not run one on servers yet', ...CATALOG };

const POSTGRES_FEATURES = [
  Feature.MANAGED_POSTGRES, Feature.POSTGRES_HIGH_AVAILABILITY, Feature.POSTGRES_BACKUP_FREQUENCY, Feature.POSTGRES_BACKUP_LOCATION,
  Feature.POSTGRES_PUBLIC_ENDPOINT, Feature.POSTGRES_PRIVATE_ALLOW_LIST, Feature.POSTGRES_MAINTENANCE_TIME,
  Feature.POSTGRES_CALLER_PASSWORD, Feature.POSTGRES_USER_PRIVILEGES, Feature.POSTGRES_LABELS,
];

const CLUSTER_FEATURES = [
  Feature.SOVEREIGN_CLUSTER, Feature.CLUSTER_AUTOSCALING, Feature.CLUSTER_HIGH_AVAILABILITY, Feature.CLUSTER_MAINTENANCE_WINDOW,
  Feature.CLUSTER_OIDC, Feature.CLUSTER_RANGES, Feature.CLUSTER_PRIVATE_NODES, Feature.CLUSTER_API_ALLOW_LIST, Feature.CLUSTER_ZONES,
  Feature.CLUSTER_ROOT_VOLUME, Feature.CLUSTER_NO_AUTO_REPAIR, Feature.CLUSTER_LABELS,
];

const capabilities = (): Capability[] => [
  { feature: Feature.PRIVATE_NETWORK, ...SCHEMA },
  {
    feature: Feature.NETWORK_EGRESS,
    operatedBy: OperatedBy.YOU,
    limitation: 'a NAT server (one machine: while it restarts, nothing leaves the network)',
    ...ROUTES_DOCS,
  },
  { feature: Feature.NETWORK_LABELS, ...SCHEMA },
  ...POSTGRES_FEATURES.map(feature => ({ feature, ...NO_POSTGRES })),
  ...CLUSTER_FEATURES.map(feature => ({ feature, ...NO_CLUSTERS })),
  ...bucketCapabilities(),
  { feature: Feature.STATE_BACKEND, locations: locationsWithBuckets(), ...STATE_ISSUE },
  {
    feature: Feature.STATE_LOCK,
    limitation: 'by conditional writes, which the service does not document; run sovereign-state-probe on the bucket before you rely on it',
    ...STATE_ISSUE,
  },
];

const bucketCapabilities = (): Capability[] => [
  { feature: Feature.OBJECT_BUCKET, locations: locationsWithBuckets(), ...BUCKET_FAQ },
  {
    feature: Feature.BUCKET_ENCRYPTION,
    refusedBecause: 'the service encrypts with a key that comes with every request of a client (SSE-C) only',
    ...BUCKET_DOCS,
  },
  { feature: Feature.BUCKET_CORS, limitation: DOUBTED, ...BUCKET_DOCS },
  { feature: Feature.BUCKET_OBJECT_LOCK, limitation: DOUBTED, ...BUCKET_DOCS },
  { feature: Feature.BUCKET_ARCHIVE, refusedBecause: 'there is one storage class only', ...BUCKET_DOCS },
  { feature: Feature.BUCKET_PUBLIC_READ, ...BUCKET_FAQ },
  {
    feature: Feature.BUCKET_GRANTS,
    refusedBecause: 'keys are made by hand, and each one opens every bucket of the project',
    ...BUCKET_FAQ,
  },
  { feature: Feature.BUCKET_KEEP_CONTENT, ...BUCKET_SCHEMA },
  { feature: Feature.BUCKET_LABELS, refusedBecause: 'the service has no tags for buckets', ...BUCKET_DOCS },
];

let profile: PlatformProfile | undefined;

/** The facts about Hetzner; read once. */
export function hetznerProfile(): PlatformProfile {
  profile ??= makeProfile();
  return profile;
}

function makeProfile(): PlatformProfile {
  return { ...catalogOf('hetzner'), kind: 'hetzner', title: 'Hetzner', capabilities: capabilities() };
}
