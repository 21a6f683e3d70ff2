/** Lists of what is in a bucket, on one page. */
import type { Bucket, Version } from './buckets';
import type { Xml } from './xml';

/** No list is longer than a page, so the tests put fewer objects into a bucket. */
const PAGE = 1000;
const WHEN = '2026-11-01T08:00:00.000Z';

type Query = Record<string, string>;

export function objectsIn(bucket: Bucket, query: Query): Xml {
  const current = newest(bucket, query).filter(({ isMarker }) => !isMarker);
  const contents = current.map(({ key, etag }) => ({ Key: key, ...facts(bucket, etag) }));
  return { ListBucketResult: { ...page(bucket, query), KeyCount: contents.length, Contents: contents } };
}

export function versionsIn(bucket: Bucket, query: Query): Xml {
  const latest = newest(bucket, query);
  const all = bucket.versions.filter(({ key }) => key.startsWith(query.prefix ?? ''));
  const entry = (version: Version) => ({ Key: version.key, VersionId: version.id, IsLatest: latest.includes(version) });
  return {
    ListVersionsResult: {
      ...page(bucket, query),
      Version: all.filter(({ isMarker }) => !isMarker).map(version => ({ ...entry(version), ...facts(bucket, version.etag) })),
      DeleteMarker: all.filter(({ isMarker }) => isMarker).map(version => ({ ...entry(version), LastModified: WHEN })),
    },
  };
}

function newest({ versions }: Bucket, { prefix = '' }: Query): Version[] {
  return [...new Map(versions.map(version => [version.key, version])).values()].filter(({ key }) => key.startsWith(prefix));
}

function page({ name }: Bucket, { prefix = '', delimiter }: Query): Xml {
  if (delimiter) throw new Error('lists by folder are not modeled');
  return { Name: name, Prefix: prefix, MaxKeys: PAGE, IsTruncated: false };
}

function facts({ owner }: Bucket, etag: string): Xml {
  return { LastModified: WHEN, ETag: `"${etag}"`, Size: 1, Owner: { ID: owner, DisplayName: owner }, StorageClass: 'STANDARD' };
}
