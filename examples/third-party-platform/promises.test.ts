import { deepEqual, throws } from 'node:assert/strict';
import { test } from 'node:test';
import { teachEndpoints } from './knowledge';
import { s3EndpointKind } from './platform';
import { ObjectBucket, ObjectBucketProps, Platform } from 'sovereign-constructs';
import { findElsewhere, findUnencrypted, findUnprotectedData, synth } from 'sovereign-constructs/lib/testing';

teachEndpoints([{ code: 's3.example.org', country: 'de' }]);

function assets(props: ObjectBucketProps = {}) {
  return synth(stack => { new ObjectBucket(stack, 'assets', props); }, {
    configuration: { platform: 's3-endpoint', platforms: { 's3-endpoint': { location: 'de', host: 's3.example.org', bucketPrefix: 'test-' } } },
    prepare: app => Platform.register(app, s3EndpointKind),
  });
}

const found = (findings: { what: string }[]) => findings.map(({ what }) => what);

void test('data is protected, and is found out when it is not', () => {
  deepEqual(found(findUnprotectedData(assets())), []);
  deepEqual(found(findUnprotectedData(assets({ versioned: false }))), ['keeps no old versions (no minio_s3_bucket_versioning enables them)']);
});

void test('everything stays in the country of the endpoint', () => {
  deepEqual(found(findElsewhere(assets(), ['de'])), []);
  deepEqual(found(findElsewhere(assets(), ['s3.example.org'])), []);
});

void test('encryption is the affair of the server', () => {
  deepEqual(found(findUnencrypted(assets())), ['is encrypted only if the server encrypts all of its buckets, which no program can tell']);
  deepEqual(found(findUnencrypted(assets(), { except: ['test/assets'] })), []);
});

void test('what the platform refuses is said with everything else that is wrong', () => {
  throws(() => assets({ bucketName: 'web-assets', corsRules: [{ allowedOrigins: ['*'], allowedMethods: ['GET'] }] }), {
    message: [
      'test/assets: 2 faults',
      '  corsRules: is refused by S3 endpoint: not every S3 server has it, got [{"allowedOrigins":["*"],"allowedMethods":["GET"]}]; '
        + 'leave it out here; platforms that have it: Hetzner, Scaleway [feature-refused]',
      '  bucketName: is refused by S3 endpoint: its keys may make no bucket of that name, got "web-assets"; '
        + 'allowed: names that begin with "test-"; give such a bucketName [value-refused]',
    ].join('\n'),
  });
});
