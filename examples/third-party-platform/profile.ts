import { Capability, Feature, PlatformProfile } from 'sovereign-constructs';

export const KIND = 's3-endpoint';

const S3 = { source: 'terraform-provider-minio v3.36.0, schema', asOf: '2026-11-21' };
const SERVERS_DIFFER = 'not every S3 server has it';

/** A feature without a record counts as refused; with one, the error says why. */
const CAPABILITIES: Capability[] = [
  { feature: Feature.OBJECT_BUCKET, ...S3 },
  { feature: Feature.BUCKET_PUBLIC_READ, ...S3 },
  { feature: Feature.BUCKET_KEEP_CONTENT, ...S3 },
  { feature: Feature.BUCKET_LABELS, ...S3 },
  { feature: Feature.BUCKET_ENCRYPTION, refusedBecause: 'the server decides it for all buckets', ...S3 },
  { feature: Feature.BUCKET_CORS, refusedBecause: SERVERS_DIFFER, ...S3 },
  { feature: Feature.BUCKET_OBJECT_LOCK, refusedBecause: SERVERS_DIFFER, ...S3 },
  { feature: Feature.BUCKET_ARCHIVE, refusedBecause: SERVERS_DIFFER, ...S3 },
  { feature: Feature.BUCKET_GRANTS, refusedBecause: 'keys are made with the tools of the server', ...S3 },
];

/** An endpoint stands in one place: the country that the user says. */
export function profileOf(region: string, country: string | undefined): PlatformProfile {
  return {
    kind: KIND,
    title: 'S3 endpoint',
    locations: country === undefined ? [] : [{ code: region, country }],
    capabilities: CAPABILITIES,
    nodeTypes: [],
    databaseTypes: [],
    postgresVersions: [],
    postgresSettings: [],
  };
}
