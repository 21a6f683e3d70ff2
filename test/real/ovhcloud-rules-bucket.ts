/** Rules for OVHcloud about buckets and what happens to objects in them. */
import { BUCKET_NAME } from './ovhcloud-rules-account';
import { CATALOG, matches, oneOf, REGIONS, Rule, unless } from './ovhcloud-rules-stack';

const BUCKET = 'ovh_cloud_project_storage';
const LIFECYCLE = 'ovh_cloud_project_storage_object_bucket_lifecycle_configuration';

/** The schema calls these single nested attributes: an object, never a list. */
const OBJECTS = ['encryption', 'object_lock', 'replication', 'versioning'];

const ACTIONS = ['abort_incomplete_multipart_upload', 'expiration', 'noncurrent_version_expiration', 'noncurrent_version_transitions', 'transitions'];
const CLASSES = ['STANDARD', 'STANDARD_IA', 'GLACIER_IR', 'DEEP_ARCHIVE'];
const ARCHIVES = ['GLACIER_IR', 'DEEP_ARCHIVE'];

const archiveRegions = CATALOG.archive.locations.map((code: string) => CATALOG.locations.find((l: any) => l.code === code).storage);

export const bucketRules: Rule[] = [
  { id: 'bucket-name', about: 'Names of buckets are 3 to 63 of [a-z0-9-].', on: [BUCKET], check: ({ name }) => matches(name, BUCKET_NAME, 'name') },
  {
    id: 'bucket-region',
    about: 'Buckets use the short codes of regions, in capitals.',
    on: [BUCKET, LIFECYCLE],
    check: ({ region_name: region }) => oneOf(region, REGIONS.storage, 'region_name'),
  },
  {
    id: 'bucket-objects',
    about: 'Nested attributes are objects, not lists.',
    on: [BUCKET],
    check: body => OBJECTS.filter(name => Array.isArray(body[name])).map(name => `${name} is a list`),
  },
  {
    id: 'bucket-versioning',
    about: 'Versioning is said even when it is off: leaving it out changes nothing on a bucket that has it.',
    on: [BUCKET],
    check: ({ versioning }) => oneOf(versioning?.status, ['enabled', 'disabled', 'suspended'], 'versioning'),
  },
  {
    id: 'bucket-encryption',
    about: 'Encryption is said even when it is off.',
    on: [BUCKET],
    check: ({ encryption }) => oneOf(encryption?.sse_algorithm, ['AES256', 'plaintext'], 'encryption'),
  },
  {
    id: 'bucket-tags',
    about: 'Tags are a map of texts, said even when it is empty.',
    on: [BUCKET],
    check: ({ tags }) => unless(
      typeof tags === 'object' && !Array.isArray(tags) && Object.values(tags).every(value => typeof value === 'string'), `tags is ${JSON.stringify(tags)}`),
  },
  {
    id: 'bucket-hides-objects',
    about: 'The list of objects stays out of the state.',
    on: [BUCKET],
    check: ({ hide_objects: hidden }) => unless(hidden === true, `hide_objects is ${hidden}`),
  },
  {
    id: 'bucket-protection',
    about: 'A bucket says whether it may be destroyed: the provider empties it first.',
    on: [BUCKET],
    check: ({ lifecycle }) => unless(typeof lifecycle?.prevent_destroy === 'boolean', 'prevent_destroy is not set'),
  },
  {
    id: 'bucket-lock',
    about: 'A lock is complete, in lower case, with a period as ISO 8601.',
    on: [BUCKET],
    check: ({ object_lock: lock }) => lock === undefined ? [] : [
      ...oneOf(lock.status, ['enabled'], 'status'),
      ...oneOf(lock.rule?.mode, ['governance', 'compliance'], 'mode'),
      ...matches(lock.rule?.period, /^P[1-9]\d*[DWMY]$/, 'period'),
    ],
  },
  {
    id: 'bucket-lock-versions',
    about: 'A lock needs versions.',
    on: [BUCKET],
    check: ({ object_lock: lock, versioning }) => unless(lock === undefined || versioning?.status === 'enabled', 'there is a lock without versions'),
  },
  {
    id: 'lifecycle-rules',
    about: 'There is at least one rule, and no two have the same id.',
    on: [LIFECYCLE],
    check: ({ rules }) => unless(Array.isArray(rules) && rules.length > 0 && new Set(rules.map(rule => rule.id)).size === rules.length, 'none or doubles'),
  },
  {
    id: 'lifecycle-rule',
    about: 'A rule is switched on, does something, and counts whole days from 1.',
    on: [LIFECYCLE],
    check: ({ rules }) => [rules].flat().flatMap(rule => [
      ...oneOf(rule.status, ['enabled'], 'status'),
      ...unless(ACTIONS.some(action => action in rule), `${rule.id} does nothing`),
      ...daysIn(rule).flatMap(days => unless(Number.isInteger(days) && days >= 1, `${rule.id} counts ${days} days`)),
    ]),
  },
  {
    id: 'lifecycle-class',
    about: 'Archive classes exist in some regions only; elsewhere they are silently taken for another one.',
    on: [LIFECYCLE],
    check: ({ rules, region_name: region }) => [rules].flat().flatMap(rule => rule.transitions ?? []).flatMap(({ storage_class: name }: any) => [
      ...oneOf(name, CLASSES, 'class'),
      ...unless(!ARCHIVES.includes(name) || archiveRegions.includes(region), `${name} does not exist in ${region}`),
    ]),
  },
  {
    id: 'lifecycle-place',
    about: 'Rules stand in the region of their bucket, and a bucket has one set of them.',
    on: [LIFECYCLE],
    check: ({ container_name: name, region_name: region }, stack) => [
      ...unless((stack.target(name)?.block?.body.region_name ?? region) === region, 'the bucket is in another region'),
      ...unless(stack.of(LIFECYCLE).filter(({ body }) => body.container_name === name).length === 1, 'the bucket has two sets of rules'),
    ],
  },
];

/** All numbers of days in a rule. */
function daysIn(part: object): any[] {
  return Object.entries(part).flatMap(([key, value]) => {
    if (/days/.test(key)) return [value];
    return typeof value === 'object' ? daysIn(value) : [];
  });
}
