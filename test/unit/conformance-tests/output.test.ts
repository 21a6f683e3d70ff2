import { FakeResource } from '../../support/fake-resources';
import { complaints, withAttributes, withSpec } from './spoilt';

test('a platform that has every feature of buckets passes', () => {
  expect(complaints(undefined, {}, { groups: /./ })).toEqual([]);
});

describe('a platform is found out that', () => {
  test('drops a prop', () => {
    expect(complaints(withSpec(() => ({ versioned: true })))).toEqual([
      'ObjectBucket: versioned: makes a difference or is refused | two values give the same Terraform JSON: the driver drops it, or a capability must refuse it',
    ]);
  });

  test('protects nothing', () => {
    expect(complaints(withSpec(() => ({ deletionProtection: false })))).toContain(
      'bucket: minimal: is accepted | case/bucket is protected, and no resource of its own with the id "Default" has prevent_destroy',
    );
  });

  test('protects what is to go', () => {
    expect(complaints(withSpec(() => ({ deletionProtection: true })))).toContain(
      'bucket: unprotected: is accepted | fake_bucket.bucket has prevent_destroy, and its construct is not protected',
    );
  });

  test('leaves a resource to whatever provider there is', () => {
    const spoil = withAttributes(scope => {
      new FakeResource(scope, 'more', 'fake_policy', {}, {});
      return {};
    });
    expect(complaints(spoil)[0]).toMatch(/^bucket: minimal: is accepted \| fake_policy\.bucket_more_\w+ names no provider, so an alias would be lost$/);
  });

  test('gives no value for an output', () => {
    expect(complaints(withAttributes(() => ({ endpoint: '' })))[0]).toBe(
      'bucket: minimal: is accepted | output.bucket-endpoint is empty: the driver gives no value',
    );
  });

  test('depends on chance', () => {
    let count = 0;
    expect(complaints(withSpec(() => ({ name: `bucket-${count++}` })))[0]).toBe(
      'bucket: minimal: is accepted | a second synthesis gives other bytes: nothing may depend on time, chance or the machine',
    );
  });
});
