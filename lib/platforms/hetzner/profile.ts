import { catalogOf } from '../../catalog';
import { Capability, Feature, OperatedBy, PlatformProfile } from '../../profile';
import { CLUSTER_CAPABILITIES } from './cluster-capabilities';
import { CLUSTER_RANGES } from './k3s/configuration';
import { locationsWithBuckets } from './places';
import { POSTGRES_CAPABILITIES } from './postgres-capabilities';

const SCHEMA = { source: 'terraform-provider-hcloud v1.68.0, schema and code', asOf: '2026-07-28' };
const ROUTES_DOCS = { source: 'community.hetzner.com: how to set up NAT for cloud networks; kube-hetzner docs/private-network-egress.md', asOf: '2025-10-23' };
const BUCKET_SCHEMA = { source: 'terraform-provider-minio v3.36.0, schema and code', asOf: '2026-11-21' };
const BUCKET_DOCS = { source: 'docs.hetzner.com, object storage: list of supported actions', asOf: '2024-09-23' };
const BUCKET_FAQ = { source: 'docs.hetzner.com, object storage: FAQ on buckets and objects', asOf: '2024-12-18' };
const STATE_ISSUE = { source: 'opentofu issue 2605, which takes such a lock at Hetzner', asOf: '2025-03-18' };

/** Two sources that disagree, and what happens if the worse one is right. */
const DOUBTED = 'by the list of the service it is there, by a table of the Terraform provider it is missing; if so, the apply fails';

const capabilities = (): Capability[] => [
  { feature: Feature.PRIVATE_NETWORK, ...SCHEMA },
  {
    feature: Feature.NETWORK_EGRESS,
    operatedBy: OperatedBy.YOU,
    limitation: 'a NAT server (one machine: while it restarts, nothing leaves the network)',
    ...ROUTES_DOCS,
  },
  { feature: Feature.NETWORK_LABELS, ...SCHEMA },
  ...POSTGRES_CAPABILITIES,
  ...CLUSTER_CAPABILITIES,
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
  return { ...catalogOf('hetzner'), kind: 'hetzner', title: 'Hetzner', capabilities: capabilities(), clusterRanges: CLUSTER_RANGES };
}
