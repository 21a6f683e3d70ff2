import type { PlatformUnderTest } from '../../../lib/conformance/tests';
import { complaints, NOT_IN_POLAND } from './spoilt';

describe('a description is refused that', () => {
  test.each<[string, Partial<PlatformUnderTest>, string]>([
    ['names a case that there is not', { refused: { ...NOT_IN_POLAND, 'bucket: huge': [] } }, '"refused" names the case "bucket: huge", which there is not'],
    ['names a construct that there is not', { constructs: ['ObjectBucket', 'Bucket'] }, '"constructs" names Bucket; there are: PrivateNetwork, ManagedPostgres, ObjectBucket, SovereignCluster'],
    ['names a case of a construct that it does not name', { refused: { ...NOT_IN_POLAND, 'postgres: large': ['size-none-fits'] } },
      '"refused" names the case "postgres: large", whose construct is not in "constructs"'],
    ['does not say what exists', { existing: {} }, '"existing" has no handles of a ObjectBucket'],
    ['says what exists of what it has not', { existing: { ObjectBucket: () => ({ bucketName: 'old' }), ManagedPostgres: () => ({}) } },
      '"existing" has handles of a ManagedPostgres, which the platform does not have'],
    ['has a second account of another kind', { configuration: { platform: 'fake', platforms: { 'fake': {}, 'second-account': { kind: 'hetzner' } } } },
      '"second-account" is of the kind hetzner, "fake" of fake'],
    ['has no second account', { configuration: { platform: 'fake', platforms: { fake: {} } } }, '"configuration" has no platform "second-account"'],
  ])('%s', (_, more, says) => {
    expect(complaints(undefined, more)[0]).toBe(`the platform under test: is described without mistakes | ${says}`);
  });
});
