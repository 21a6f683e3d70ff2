/** An S3 service: buckets, what is set on them, and what is in them. Objects come in by `Buckets.fill`, not by requests. */
import { Answer, Api, Call } from '../core/api';
import { checkAccess, PolicyRules, signerOf } from './access';
import { cannedAcl } from './acl';
import type { Bucket, Buckets } from './buckets';
import { objectsIn, versionsIn } from './listings';
import { malformed, refused } from './refusals';
import { Limits, Setting, SETTINGS } from './settings';
import { parseXml, toXml, Xml, XML_TYPE } from './xml';

export interface Service {
  readonly api: Api;
  readonly buckets: Buckets;
  readonly limits: Limits;
  readonly policies: PolicyRules;
  /** The owner of what a key makes, as lists of rights name it. */
  readonly ownerOf: (accessKey: string) => string;
}

type BucketHandler = (bucket: Bucket, call: Call) => Answer;

export const BUCKET = '/s3/:region/:bucket';
const OBJECT = `${BUCKET}/objects/:key`;
const OK = new Answer(200);
const GONE = new Answer(204);

export function serveS3(service: Service): void {
  const { api, buckets } = service;
  api.on(`PUT ${BUCKET}`, call => createBucket(service, call));
  on(service, `HEAD ${BUCKET}`, 's3:ListBucket', ({ region }) => new Answer(200, undefined, { 'x-amz-bucket-region': region }));
  on(service, `GET ${BUCKET}`, 's3:ListBucket', (bucket, { query }) => shown(objectsIn(bucket, query)));
  on(service, `GET ${BUCKET}/versions`, 's3:ListBucketVersions', (bucket, { query }) => shown(versionsIn(bucket, query)));
  on(service, `GET ${BUCKET}/location`, 's3:GetBucketLocation', ({ region }) => shown({ LocationConstraint: region }));
  on(service, `DELETE ${BUCKET}`, 's3:DeleteBucket', bucket => {
    buckets.remove(bucket);
    return GONE;
  });
  SETTINGS.forEach(setting => serveSetting(service, setting));
  servePolicy(service);
  serveObjects(service);
}

function createBucket({ buckets, ownerOf }: Service, { params: { region, bucket }, headers, body }: Call): Answer {
  const owner = ownerOf(signerOf(headers.authorization, region));
  const asked = parseXml('CreateBucketConfiguration', body)?.LocationConstraint ?? region;
  if (asked !== region) throw refused(400, 'InvalidLocationConstraint', `This is ${region}`, bucket);
  const isLocked = headers['x-amz-bucket-object-lock-enabled']?.toLowerCase() === 'true';
  buckets.create(bucket, region, owner, new Map([
    ['versioning', { Status: isLocked ? 'Enabled' : '' }],
    ['acl', cannedAcl(headers['x-amz-acl'] ?? 'private', owner)],
    ...(isLocked ? [['object-lock', { ObjectLockEnabled: 'Enabled' }] as const] : []),
  ]));
  return new Answer(200, undefined, { location: `/${bucket}` });
}

function serveSetting(service: Service, { part, root, action, missing, removable, accepted }: Setting): void {
  on(service, `GET ${BUCKET}/${part}`, `s3:Get${action}`, ({ name, settings }) => {
    const document = settings.get(part);
    if (!document) throw refused(404, ...missing!, name);
    return shown({ [root]: document });
  });
  on(service, `PUT ${BUCKET}/${part}`, `s3:Put${action}`, (bucket, { body, headers }) => {
    const canned = headers['x-amz-acl'];
    const document = part === 'acl' && canned ? cannedAcl(canned, bucket.owner) : parseXml(root, body);
    if (!document) throw malformed(`${root} is missing`);
    bucket.settings.set(part, accepted(document, bucket, service.limits));
    return OK;
  });
  if (removable) on(service, `DELETE ${BUCKET}/${part}`, `s3:Put${action}`, ({ settings }) => removed(settings, part));
}

function servePolicy(service: Service): void {
  on(service, `GET ${BUCKET}/policy`, 's3:GetBucketPolicy', ({ name, settings }) => {
    if (!settings.has('policy')) throw refused(404, 'NoSuchBucketPolicy', 'The bucket policy does not exist', name);
    return new Answer(200, JSON.stringify(settings.get('policy')));
  });
  on(service, `PUT ${BUCKET}/policy`, 's3:PutBucketPolicy', ({ name, settings }, { body }) => {
    settings.set('policy', service.policies.accepted(body, name));
    return OK;
  });
  on(service, `DELETE ${BUCKET}/policy`, 's3:DeleteBucketPolicy', ({ settings }) => removed(settings, 'policy'));
}

function serveObjects(service: Service): void {
  const { buckets } = service;
  const remove = (bucket: Bucket, key: string, versionId: string | undefined, { headers }: Call) => {
    const bypass = headers['x-amz-bypass-governance-retention'] === 'true';
    return versionId ? buckets.deleteVersion(bucket, key, versionId, bypass) : buckets.delete(bucket, key);
  };
  on(service, `HEAD ${OBJECT}`, 's3:GetObject', ({ versions, name }, { params: { key }, query: { versionId } }) => {
    const found = versions.find(version => version.key === key && version.id === (versionId ?? version.id));
    if (!found) throw refused(404, 'NoSuchKey', 'The key does not exist', name);
    return new Answer(200, undefined, { 'etag': `"${found.etag}"`, 'x-amz-version-id': found.id });
  });
  on(service, `DELETE ${OBJECT}`, 's3:DeleteObject', (bucket, call) => {
    remove(bucket, call.params.key, call.query.versionId, call);
    return GONE;
  });
  on(service, `POST ${BUCKET}/delete`, 's3:DeleteObject', (bucket, call) => {
    const named: Xml[] = parseXml('Delete', call.body)?.Object ?? [];
    named.forEach(({ Key, VersionId }) => remove(bucket, Key, VersionId, call));
    return shown({ DeleteResult: { Deleted: named } });
  });
}

/** A route at a bucket that is there, for whoever may do this to it. */
function on({ api, buckets, ownerOf, policies }: Service, route: string, action: string, handler: BucketHandler): void {
  api.on(route, call => {
    const { region, bucket: name } = call.params;
    const signer = ownerOf(signerOf(call.headers.authorization, region));
    const bucket = buckets.get(name, region);
    checkAccess(bucket, signer, action, policies);
    return handler(bucket, call);
  });
}

function shown(document: Xml): Answer {
  return new Answer(200, toXml(document), XML_TYPE);
}

function removed(settings: Bucket['settings'], part: string): Answer {
  settings.delete(part);
  return GONE;
}
