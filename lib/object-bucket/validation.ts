import { capabilityOf, checkFeature } from '../capabilities';
import { CheckContext } from '../check-context';
import { bool, Check, integer, listOf, oneOf, PropRules, struct, text } from '../checks';
import { checkFree, take } from '../claims';
import { LOCATION } from '../instances';
import { labelsOf } from '../labels';
import { locationOf } from '../location';
import { resourceName, uniqueName } from '../names';
import { COMMON_RULES } from '../portable';
import { Feature } from '../profile';
import { isReleased } from '../stack-record';
import { warn } from '../warn';
import { CorsRule, LifecycleRule, ObjectBucketSpec, ObjectLock, ObjectLockMode } from './driver';
import type { ObjectBucket, ObjectBucketProps } from './object-bucket';

/** What every S3 service takes; dots are left out because they break TLS with the bucket in the host name. */
export const BUCKET_NAME = text(/^(?!.*--)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, '3 to 63 lower-case letters, digits and single "-", starting and ending with a letter or digit');

const days = () => integer(1, 36_500, 'days');

const LIFECYCLE_RULES: PropRules<LifecycleRule> = {
  id: { ...text(/^[A-Za-z0-9_-]{1,64}$/, 'letters, digits, "-" and "_", at most 64'), required: true },
  prefix: text(/^[A-Za-z0-9!_.*'()/-]{1,255}$/, 'the start of a key: letters, digits and !_.*\'()/-, at most 255'),
  expirationDays: days(),
  noncurrentExpirationDays: days(),
  abortIncompleteUploadDays: days(),
  archiveAfterDays: integer(30, 36_500, 'days'),
};

const ACTIONS: (keyof LifecycleRule)[] = ['expirationDays', 'noncurrentExpirationDays', 'abortIncompleteUploadDays', 'archiveAfterDays'];

const hasAction: Check = (rule: LifecycleRule, _complain, prop, faults) => {
  if (ACTIONS.every(action => rule[action] === undefined)) faults.add('rule-without-action', prop, { got: rule.id });
};

const HEADER = text(/^[A-Za-z0-9*-]{1,100}$/, 'a header name or "*"');

const CORS_RULES: PropRules<CorsRule> = {
  allowedOrigins: { ...listOf(text(/^(\*|https?:\/\/[A-Za-z0-9*.:-]{1,200})$/, 'an origin such as "https://app.example.com", or "*"')), required: true },
  allowedMethods: { ...listOf(oneOf(['GET', 'HEAD', 'PUT', 'POST', 'DELETE'])), required: true },
  allowedHeaders: listOf(HEADER),
  exposedHeaders: listOf(HEADER),
  maxAgeSeconds: integer(0, 86_400, 'seconds'),
};

const LOCK_RULES: PropRules<ObjectLock> = {
  mode: { ...oneOf(Object.values(ObjectLockMode)), required: true },
  days: { ...days(), required: true },
};

export const PROP_RULES: PropRules<ObjectBucketProps> = {
  ...COMMON_RULES,
  bucketName: BUCKET_NAME,
  location: LOCATION,
  versioned: bool(),
  encrypted: bool(),
  publicRead: bool(),
  emptyOnDestroy: bool(),
  lifecycleRules: listOf(struct('a lifecycle rule', LIFECYCLE_RULES, hasAction)),
  corsRules: listOf(struct('a CORS rule', CORS_RULES)),
  objectLock: struct('an object lock', LOCK_RULES),
  deletionProtection: bool(),
};

/** Checks what needs the platform, and fills every default. */
export function toSpec(bucket: ObjectBucket, props: ObjectBucketProps, context: CheckContext): ObjectBucketSpec {
  const location = locationOf(props.location, context)?.code ?? '';
  const deletionProtection = (props.deletionProtection ?? true) && !isReleased(bucket);
  checkFeatures(bucket, props, context, location);
  checkCombinations(bucket, props, deletionProtection, context);
  return {
    name: resourceName(bucket),
    bucketName: props.bucketName ?? uniqueName(bucket),
    location,
    labels: labelsOf(bucket, props.labels, context),
    deletionProtection,
    versioned: props.versioned ?? true,
    encrypted: props.encrypted ?? !refuses(context, Feature.BUCKET_ENCRYPTION),
    publicRead: props.publicRead ?? false,
    emptyOnDestroy: props.emptyOnDestroy ?? false,
    lifecycleRules: props.lifecycleRules ?? [],
    corsRules: props.corsRules ?? [],
    objectLock: props.objectLock,
  };
}

/** Nobody else may have the name of a bucket that is made. */
export function takeBucketName(bucket: ObjectBucket, spec: ObjectBucketSpec): void {
  take(bucket, nameKey(bucket, spec), 'bucket-name-taken');
}

/** Every cloud gives the name of a bucket once in a location, most of them once everywhere. */
function nameKey({ platform }: ObjectBucket, { location, bucketName }: ObjectBucketSpec): string {
  return `${platform.realm} ${location} ${bucketName}`;
}

/** Complains about a name that another bucket has, without taking it: other things may be wrong with the bucket. */
export function checkBucketName(bucket: ObjectBucket, spec: ObjectBucketSpec, { faults }: CheckContext): void {
  if (faults.has('bucketName')) return;
  checkFree(bucket, nameKey(bucket, spec), 'bucket-name-taken', { got: spec.bucketName }, 'bucketName', faults);
}

function checkFeatures(bucket: ObjectBucket, props: ObjectBucketProps, context: CheckContext, location: string): void {
  const check = (feature: Feature, prop: keyof ObjectBucketProps) => checkFeature(bucket, feature, prop, props[prop], context, location);
  checkFeature(bucket, Feature.OBJECT_BUCKET, 'location', location, context, location);
  if (props.encrypted) check(Feature.BUCKET_ENCRYPTION, 'encrypted');
  if (props.corsRules?.length) check(Feature.BUCKET_CORS, 'corsRules');
  if (props.objectLock) check(Feature.BUCKET_OBJECT_LOCK, 'objectLock');
  if (props.publicRead) check(Feature.BUCKET_PUBLIC_READ, 'publicRead');
  if (!context.faults.has('lifecycleRules') && props.lifecycleRules?.some(rule => rule?.archiveAfterDays)) {
    check(Feature.BUCKET_ARCHIVE, 'lifecycleRules');
  }
}

function checkCombinations(bucket: ObjectBucket, props: ObjectBucketProps, deletionProtection: boolean, context: CheckContext): void {
  const { faults, platform: { profile } } = context;
  if (props.objectLock && props.versioned === false) faults.add('lock-needs-versions', 'objectLock');
  checkRuleIds(props, faults);
  const held = deletionProtection || isReleased(bucket) || props.emptyOnDestroy;
  if (!held && refuses(context, Feature.BUCKET_KEEP_CONTENT)) {
    faults.add('bucket-would-be-emptied', 'deletionProtection', { title: profile.title });
  }
}

/** A default that nobody wrote may differ where a cloud lacks something: otherwise one word would not be a switch. */
export function warnOfPlainText(bucket: ObjectBucket, props: ObjectBucketProps): void {
  const { refusedBecause } = capabilityOf(bucket.platform.profile, Feature.BUCKET_ENCRYPTION);
  if (refusedBecause && props.encrypted === undefined) warn(bucket, `objects are not encrypted at rest: ${refusedBecause}`);
}

function refuses({ platform: { profile } }: CheckContext, feature: Feature): boolean {
  return capabilityOf(profile, feature).refusedBecause !== undefined;
}

function checkRuleIds({ lifecycleRules }: ObjectBucketProps, faults: CheckContext['faults']): void {
  if (faults.has('lifecycleRules')) return;
  const ids = (lifecycleRules ?? []).map(rule => rule?.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index) faults.add('prop-duplicate', `lifecycleRules[${index}].id`, { got: id });
  });
}
