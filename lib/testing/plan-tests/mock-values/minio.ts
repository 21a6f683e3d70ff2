import type { MockValues } from '../mock-values';

export const MINIO: MockValues = { resources: { minio_s3_bucket: { id: 'bucket', bucket: 'bucket' } } };
