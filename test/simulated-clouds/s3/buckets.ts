import { createHash } from 'crypto';
import { denied, refused } from './refusals';
import type { Xml } from './xml';

/** One version of an object, or the mark of its deletion. */
export interface Version {
  readonly key: string;
  readonly id: string;
  readonly isMarker: boolean;
  readonly etag: string;
  /** How strongly a lock holds it. */
  readonly lock?: string;
}

export interface Bucket {
  readonly name: string;
  readonly region: string;
  readonly owner: string;
  /** What was set, by the part of the bucket: `versioning`, `cors`. */
  readonly settings: Map<string, Xml>;
  /** The newest of a key comes last. */
  versions: Version[];
}

const NAME = /^(?!.*\.\.)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

/** The buckets of one service: their names are unique over all its regions. */
export class Buckets {
  private readonly buckets = new Map<string, Bucket>();
  private put = 0;

  all(): Bucket[] {
    return [...this.buckets.values()];
  }

  clear(): void {
    this.buckets.clear();
  }

  create(name: string, region: string, owner: string, settings: Bucket['settings']): void {
    const taken = this.buckets.get(name);
    if (taken?.owner === owner) throw refused(409, 'BucketAlreadyOwnedByYou', 'The bucket is yours already', name);
    if (taken) throw refused(409, 'BucketAlreadyExists', 'The bucket belongs to somebody else', name);
    if (!NAME.test(name)) throw refused(400, 'InvalidBucketName', 'The name cannot be one of a bucket', name);
    this.buckets.set(name, { name, region, owner, settings, versions: [] });
  }

  /** A bucket as its region knows it. */
  get(name: string, region: string): Bucket {
    const bucket = this.buckets.get(name);
    if (bucket?.region !== region) throw refused(404, 'NoSuchBucket', 'The specified bucket does not exist', name);
    return bucket;
  }

  remove({ name, versions }: Bucket): void {
    if (versions.length > 0) throw refused(409, 'BucketNotEmpty', 'The bucket has objects', name);
    this.buckets.delete(name);
  }

  /** Puts an object into a bucket, as whoever uses the bucket does. */
  fill(name: string, key: string): void {
    const bucket = this.buckets.get(name)!;
    const [rule] = bucket.settings.get('object-lock')?.Rule ?? [];
    this.add(bucket, { key, isMarker: false, etag: createHash('md5').update(key).digest('hex'), lock: rule?.DefaultRetention.Mode });
  }

  /** Deletes a key, which a bucket with versions only marks. */
  delete(bucket: Bucket, key: string): void {
    if (bucket.settings.get('versioning')!.Status === '') bucket.versions = bucket.versions.filter(version => version.key !== key);
    else this.add(bucket, { key, isMarker: true, etag: '' });
  }

  /** Deletes one version for good. Only a lock that holds less strongly lets itself be bypassed. */
  deleteVersion(bucket: Bucket, key: string, id: string, bypass: boolean): void {
    const version = bucket.versions.find(candidate => candidate.key === key && candidate.id === id);
    if (version?.lock === 'COMPLIANCE' || (version?.lock && !bypass)) throw denied(`${bucket.name}/${key}`);
    bucket.versions = bucket.versions.filter(candidate => candidate !== version);
  }

  private add(bucket: Bucket, version: Omit<Version, 'id'>): void {
    const keepsVersions = bucket.settings.get('versioning')!.Status === 'Enabled';
    const id = keepsVersions ? `${1_700_000_000_000_000 + this.put++}` : 'null';
    const others = bucket.versions.filter(other => other.key !== version.key || other.id !== id);
    bucket.versions = [...others, { ...version, id }];
  }
}
