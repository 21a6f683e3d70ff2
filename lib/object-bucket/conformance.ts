import { TerraformOutput, TerraformStack } from 'cdktf';
import type { ConformanceCase, Described, ExistingCase, TwoValues } from '../conformance';
import { Location } from '../location';
import { Platform } from '../platform';
import { CorsRule, LifecycleRule, ObjectLockMode } from './driver';
import { IObjectBucket, ObjectBucket, ObjectBucketProps } from './object-bucket';

const CORS: CorsRule = { allowedOrigins: ['https://app.example.com'], allowedMethods: ['GET'], allowedHeaders: ['*'], maxAgeSeconds: 600 };

const EVERY_RULE: LifecycleRule[] = [
  { id: 'logs', prefix: 'logs/', expirationDays: 90 },
  { id: 'versions', noncurrentExpirationDays: 30 },
  { id: 'uploads', abortIncompleteUploadDays: 7 },
];

type More = (bucket: IObjectBucket, stack: TerraformStack) => void;

function bucket(props: ObjectBucketProps, more: More = () => {}): (stack: TerraformStack) => void {
  return stack => {
    const made = new ObjectBucket(stack, 'bucket', props);
    show(stack, made);
    more(made, stack);
  };
}

function show(stack: TerraformStack, { bucketName, endpoint, region, s3Url }: IObjectBucket): void {
  for (const [name, value] of Object.entries({ bucketName, endpoint, region, s3Url })) {
    new TerraformOutput(stack, `bucket-${name}`, { value });
  }
}

const grants: More = (granted, stack) => {
  const reader = granted.grantRead('reader');
  const writer = granted.grantReadWrite('writer');
  new TerraformOutput(stack, 'reader', { value: reader.accessKeyId });
  new TerraformOutput(stack, 'writer', { value: writer.secretAccessKey.expression, sensitive: true });
};

export const cases: ConformanceCase[] = [
  { name: 'bucket: minimal', build: bucket({}) },
  { name: 'bucket: named', build: bucket({ bucketName: 'shop-assets-2026' }) },
  { name: 'bucket: in another country', build: bucket({ location: Location.country('pl') }) },
  { name: 'bucket: without versions', build: bucket({ versioned: false }) },
  { name: 'bucket: without encryption', build: bucket({ encrypted: false }) },
  { name: 'bucket: every lifecycle action but archive', build: bucket({ lifecycleRules: EVERY_RULE }) },
  { name: 'bucket: archive', build: bucket({ lifecycleRules: [{ id: 'cold', archiveAfterDays: 60 }] }) },
  { name: 'bucket: CORS', build: bucket({ corsRules: [CORS] }) },
  { name: 'bucket: lock that can be lifted', build: bucket({ objectLock: { mode: ObjectLockMode.GOVERNANCE, days: 7 } }) },
  { name: 'bucket: lock that cannot be lifted', build: bucket({ objectLock: { mode: ObjectLockMode.COMPLIANCE, days: 30 } }) },
  { name: 'bucket: public read', build: bucket({ publicRead: true }) },
  { name: 'bucket: unprotected', build: bucket({ deletionProtection: false }) },
  { name: 'bucket: disposable', build: bucket({ deletionProtection: false, emptyOnDestroy: true }) },
  { name: 'bucket: with labels', build: bucket({ labels: { team: 'shop' } }) },
  { name: 'bucket: grants', build: bucket({}, grants) },
];

const old = (stack: TerraformStack, described: Described) => ObjectBucket.fromExisting(stack, 'bucket', described('ObjectBucket'));

export const existing: ExistingCase[] = [
  { name: 'bucket: existing', onlyDescribed: true, build: (stack, described) => show(stack, old(stack, described)) },
  { name: 'bucket: grants on an existing one', build: (stack, described) => grants(old(stack, described), stack) },
];

export const twoValues: TwoValues<ObjectBucketProps> = {
  platform: stack => [{ platform: Platform.of(stack) }, { platform: Platform.fromConfiguration(stack, 'second-account') }],
  labels: () => [{ labels: { team: 'shop' } }, { labels: { team: 'web' } }],
  bucketName: () => [{ bucketName: 'shop-assets-2026' }, { bucketName: 'web-assets-2026' }],
  location: () => [{ location: Location.country('fr') }, { location: Location.country('pl') }],
  versioned: () => [{ versioned: true }, { versioned: false }],
  encrypted: () => [{ encrypted: true }, { encrypted: false }],
  publicRead: () => [{ publicRead: true }, { publicRead: false }],
  emptyOnDestroy: () => [
    { deletionProtection: false, emptyOnDestroy: true },
    { deletionProtection: false, emptyOnDestroy: false },
  ],
  lifecycleRules: () => [{ lifecycleRules: [{ id: 'logs', expirationDays: 90 }] }, { lifecycleRules: [{ id: 'logs', expirationDays: 30 }] }],
  corsRules: () => [{ corsRules: [CORS] }, { corsRules: [] }],
  objectLock: () => [{ objectLock: { mode: ObjectLockMode.GOVERNANCE, days: 7 } }, { objectLock: { mode: ObjectLockMode.GOVERNANCE, days: 30 } }],
  deletionProtection: () => [{ deletionProtection: true }, { deletionProtection: false }],
};

export const build = (stack: TerraformStack, props: ObjectBucketProps) => bucket(props)(stack);
