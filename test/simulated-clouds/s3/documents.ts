/** What a service refuses in the documents that are set on a bucket. */
import type { Bucket } from './buckets';
import { invalid, malformed, refused } from './refusals';
import type { Limits } from './settings';
import type { Xml } from './xml';

const MOST_TAGS = 50;
const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD'];
const ACTIONS = ['Expiration', 'Transition', 'NoncurrentVersionExpiration', 'NoncurrentVersionTransition', 'AbortIncompleteMultipartUpload'];

export function checkVersioning(document: Xml, bucket: Bucket): Xml {
  if (!['Enabled', 'Suspended'].includes(document.Status)) throw malformed('Status is Enabled or Suspended');
  const isLocked = bucket.settings.has('object-lock');
  if (isLocked && document.Status === 'Suspended') throw refused(409, 'InvalidBucketState', 'A bucket with a lock keeps its versions', bucket.name);
  return document;
}

export function checkAcl(document: Xml): Xml {
  if (!document.Owner?.ID || !document.AccessControlList?.Grant) throw malformed('an owner and grants are needed');
  return document;
}

export function checkTags(document: Xml): Xml {
  const tags: Xml[] = document.TagSet?.Tag ?? [];
  if (tags.length > MOST_TAGS) throw refused(400, 'BadRequest', `More than ${MOST_TAGS} tags`);
  if (repeats(tags.map(({ Key }) => Key))) throw refused(400, 'InvalidTag', 'Two tags have one key');
  if (tags.some(({ Key, Value }) => !Key || Key.length > 128 || Value.length > 256)) throw refused(400, 'InvalidTag', 'A key or value is empty or too long');
  return document;
}

export function checkCors(document: Xml): Xml {
  const rules: Xml[] = document.CORSRule ?? [];
  if (rules.length === 0) throw malformed('there is no rule');
  if (rules.some(rule => !rule.AllowedOrigin || !rule.AllowedMethod)) throw malformed('a rule names origins and methods');
  const unknown = rules.flatMap(rule => rule.AllowedMethod).find(method => !METHODS.includes(method));
  if (unknown) throw invalid(`${unknown} is no method`);
  return document;
}

export function checkLifecycle(document: Xml, _bucket: Bucket, { storageClasses }: Limits): Xml {
  const rules: Xml[] = document.Rule ?? [];
  if (rules.length === 0) throw malformed('there is no rule');
  if (repeats(rules.map(({ ID }) => ID))) throw invalid('Two rules have one id');
  rules.forEach(rule => checkRule(rule, storageClasses));
  return document;
}

function checkRule(rule: Xml, storageClasses: readonly string[]): void {
  if (!['Enabled', 'Disabled'].includes(rule.Status)) throw malformed('Status is Enabled or Disabled');
  if (rule.ID?.length > 255) throw invalid('the id is too long');
  if (ACTIONS.every(action => rule[action] === undefined)) throw invalid('a rule does something');
  const moves: Xml[] = [...rule.Transition ?? [], ...rule.NoncurrentVersionTransition ?? []];
  const unknown = moves.find(({ StorageClass }) => !storageClasses.includes(StorageClass));
  if (unknown) throw invalid(`${unknown.StorageClass} is no class here`);
  const days = rule.Expiration?.Days;
  if (days && rule.Transition?.some(({ Days }: Xml) => Number(Days) >= Number(days))) throw invalid('what expires first cannot move later');
}

/** A service fills in whether the bucket has a key of its own. */
export function checkEncryption(document: Xml): Xml {
  const rules: Xml[] = document.Rule ?? [];
  if (rules.length !== 1) throw malformed('there is one rule');
  const [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = {} as Xml, BucketKeyEnabled = 'false' }] = rules;
  if (!['AES256', 'aws:kms'].includes(algorithm)) throw malformed('the algorithm is AES256 or aws:kms');
  if (key && algorithm === 'AES256') throw invalid('a key is only for aws:kms');
  if (algorithm === 'aws:kms' && BucketKeyEnabled !== 'true') throw invalid('aws:kms needs a bucket key');
  return { ...document, Rule: [{ ...rules[0], BucketKeyEnabled }] };
}

export function checkLock(document: Xml, bucket: Bucket): Xml {
  if (bucket.settings.get('versioning')!.Status !== 'Enabled') throw refused(409, 'InvalidBucketState', 'A lock needs versions', bucket.name);
  const [{ DefaultRetention: retention } = { DefaultRetention: undefined }] = document.Rule ?? [];
  if (retention && !['GOVERNANCE', 'COMPLIANCE'].includes(retention.Mode)) throw malformed('Mode is GOVERNANCE or COMPLIANCE');
  if (retention && (retention.Days === undefined) === (retention.Years === undefined)) throw malformed('either days or years');
  return document;
}

function repeats(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
