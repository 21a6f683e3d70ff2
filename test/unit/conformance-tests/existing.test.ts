import type { ObjectBucketAttributes } from '../../../lib/object-bucket/driver';
import { Feature } from '../../../lib/profile';
import { fakeProfileWith } from '../../support/fake-profiles';
import { FakeResource } from '../../support/fake-resources';
import { complaints, Spoil } from './spoilt';

/** The bucket that exists, described otherwise. */
const describedAs = (change: Partial<ObjectBucketAttributes>): Spoil => driver => ({
  describeExisting: (_scope, location, handles) => ({ ...Object.getPrototypeOf(driver).describeExisting(_scope, location, handles), ...change }),
});

const GROUPS = { groups: /existing|ObjectBucket$/ };

describe('a platform is found out that', () => {
  test('makes something for a bucket that only was described', () => {
    const spoil: Spoil = (driver, provider) => ({
      describeExisting: (scope, location, handles) => {
        new FakeResource(scope, 'more', 'fake_policy', {}, { provider: provider(scope) });
        return Object.getPrototypeOf(driver).describeExisting(scope, location, handles);
      },
    });

    expect(complaints(spoil, {}, GROUPS)[0]).toMatch(
      /^bucket: existing: is accepted \| fake_policy\.bucket_more_\w+ is made for what only was described$/);
  });

  test('describes an existing bucket in part', () => {
    expect(complaints(describedAs({ region: undefined }), {}, GROUPS)).toContain(
      'bucket: existing: is accepted | output.bucket-region is empty: the driver gives no value');
  });

  test('asks for other handles than it says', () => {
    expect(complaints(() => ({ handleKeys: ['bucketId'] }), {}, GROUPS)[0]).toMatch(
      /^bucket: existing: is accepted \| is refused; if that is right, name \["existing-handles"\] for it in "refused": /);
  });

  test('grants nothing on an existing bucket', () => {
    const profile = fakeProfileWith({ feature: Feature.BUCKET_GRANTS, refusedBecause: 'it has no keys' });

    expect(complaints(undefined, {}, { ...GROUPS, profile })).toEqual([
      expect.stringMatching(/^bucket: grants on an existing one: is accepted \| is refused; if that is right, name \["feature-refused"\]/),
    ]);
  });
});
