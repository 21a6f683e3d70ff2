import { test } from 'node:test';
import { s3EndpointKind } from './platform';
import { Platform } from 'sovereign-constructs';
import { conformanceTests } from 'sovereign-constructs/lib/conformance/tests';

const tests = conformanceTests({
  configuration: {
    platform: 's3-endpoint',
    platforms: {
      's3-endpoint': { location: 'de', host: 's3.example.org' },
      'second-account': { kind: 's3-endpoint', location: 'de', host: 's3.example.org' },
    },
  },
  prepare: app => Platform.register(app, s3EndpointKind),
  constructs: ['ObjectBucket'],
  existing: { ObjectBucket: () => ({ bucketName: 'old-assets' }) },
  refused: {
    'bucket: in another country': ['location-country'],
    'bucket: archive': ['feature-refused'],
    'bucket: CORS': ['feature-refused'],
    'bucket: lock that can be lifted': ['feature-refused'],
    'bucket: lock that cannot be lifted': ['feature-refused'],
    'bucket: grants': ['feature-refused'],
    'bucket: grants on an existing one': ['feature-refused'],
  },
});

for (const { group, name, run } of tests) void test(`${group}: ${name}`, run);
