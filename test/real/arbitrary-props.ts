/** Props that each construct's own rules allow, of every size and shape. */
import * as fc from 'fast-check';
import { Location } from '../../lib/location';
import type { ManagedPostgresProps } from '../../lib/managed-postgres/managed-postgres';
import { ObjectLockMode } from '../../lib/object-bucket/driver';
import type { ObjectBucketProps } from '../../lib/object-bucket/object-bucket';
import type { PrivateNetworkProps } from '../../lib/private-network/private-network';
import { DatabaseSize } from '../../lib/size';

const matching = (form: RegExp) => fc.stringMatching(form);
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const days = fc.integer({ min: 1, max: 36_500 });

const labels = sometimes(fc.dictionary(matching(/^[a-z]([a-z0-9_-]{0,61}[a-z0-9])?$/), matching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/), { maxKeys: 4 }));
const location = fc.constantFrom('fr', 'nl', 'pl').map(country => Location.country(country));
const databaseName = matching(/^[b-d][a-z0-9_]{0,62}$/);

/** A range without host bits inside a private one. */
const privateCidr = fc.constantFrom<[number, number]>([0x0a000000, 9], [0xac100000, 12], [0xc0a80000, 16]).chain(([start, shortest]) =>
  fc.tuple(fc.integer({ min: shortest, max: 28 }), fc.nat()).map(([prefix, bits]) => {
    const own = bits % 2 ** (prefix - shortest);
    const address = start + own * 2 ** (32 - prefix);
    return `${[24, 16, 8, 0].map(shift => Math.floor(address / 2 ** shift) % 256).join('.')}/${prefix}`;
  }));

export const networkProps: fc.Arbitrary<PrivateNetworkProps> = fc.record({ cidr: privateCidr, location, egress: fc.boolean(), labels });

export const postgresProps: fc.Arbitrary<Omit<ManagedPostgresProps, 'network'>> = fc.record({
  labels,
  postgresVersion: fc.constantFrom('15', '16', '17'),
  size: fc.record({ vcpu: fc.integer({ min: 1, max: 16 }), memoryGib: fc.integer({ min: 1, max: 64 }) }).map(floor => DatabaseSize.of(floor)),
  minStorageGib: fc.integer({ min: 1, max: 4000 }),
  highAvailability: fc.boolean(),
  backupRetentionDays: sometimes(fc.integer({ min: 1, max: 365 })),
  backupFrequencyHours: sometimes(fc.constantFrom(6, 12, 24)),
  databases: fc.uniqueArray(databaseName, { maxLength: 3 }),
  settings: sometimes(fc.record({ work_mem: fc.integer({ min: 1, max: 1000 }).map(String) })),
  deletionProtection: fc.boolean(),
});

const lifecycleRule = fc.record({
  id: matching(/^[A-Za-z0-9_-]{1,64}$/),
  prefix: sometimes(matching(/^[A-Za-z0-9!_.*'()/-]{1,255}$/)),
  expirationDays: sometimes(days),
  noncurrentExpirationDays: sometimes(days),
  abortIncompleteUploadDays: sometimes(days),
  // Only Paris has an archive; elsewhere most buckets would be refused.
  archiveAfterDays: fc.option(fc.integer({ min: 30, max: 36_500 }), { nil: undefined, freq: 10 }),
});

const corsRule = fc.record({
  allowedOrigins: fc.constantFrom<string[]>(['*'], ['https://app.example.com', 'http://localhost:3000']),
  allowedMethods: fc.subarray(['GET', 'HEAD', 'PUT', 'POST', 'DELETE'], { minLength: 1 }),
  allowedHeaders: sometimes(fc.constant<string[]>(['*'])),
  exposedHeaders: sometimes(fc.constant<string[]>(['ETag'])),
  maxAgeSeconds: sometimes(fc.integer({ min: 0, max: 86_400 })),
});

export const bucketProps: fc.Arbitrary<ObjectBucketProps> = fc.record({
  labels,
  location,
  bucketName: sometimes(matching(/^[a-z0-9]([a-z0-9]|-[a-z0-9]){1,30}[a-z0-9]$/)),
  versioned: fc.boolean(),
  encrypted: fc.boolean(),
  publicRead: fc.boolean(),
  deletionProtection: fc.boolean(),
  lifecycleRules: fc.uniqueArray(lifecycleRule, { maxLength: 4, selector: rule => rule.id }),
  corsRules: fc.array(corsRule, { maxLength: 3 }),
  objectLock: sometimes(fc.record({ mode: fc.constantFrom(...Object.values(ObjectLockMode)), days })),
});
