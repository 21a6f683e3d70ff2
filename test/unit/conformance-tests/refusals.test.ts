import { refusalFindings } from '../../../lib/conformance/refused';
import { fault, SovereignError } from '../../../lib/errors';
import { Feature } from '../../../lib/profile';
import { fakeProfileWith } from '../../support/fake-profiles';
import { complaints, NOT_IN_POLAND, Spoil } from './spoilt';

describe('a platform is found out that', () => {
  test('refuses what nobody expects, and is told how to say so', () => {
    const profile = fakeProfileWith({ feature: Feature.BUCKET_ARCHIVE, refusedBecause: 'it has no archive' });
    expect(complaints(undefined, {}, { profile })).toEqual([
      expect.stringMatching(/^bucket: archive: is accepted \| is refused; if that is right, name \["feature-refused"\] for it in "refused": case\/bucket: lifecycleRules: is refused by Fake Cloud: it has no archive/),
    ]);
  });

  test('accepts what is to be refused', () => {
    expect(complaints(undefined, { refused: { ...NOT_IN_POLAND, 'bucket: CORS': ['feature-refused'] } })).toEqual([
      'bucket: CORS: is refused: feature-refused | is accepted, and "refused" expects: feature-refused',
    ]);
  });

  test('refuses with another code', () => {
    expect(complaints(undefined, { refused: { 'bucket: in another country': ['feature-location'] } })).toEqual([
      expect.stringMatching(/^bucket: in another country: is refused: feature-location \| is refused with location-country, and "refused" expects feature-location: case\/bucket: location: /),
    ]);
  });

  test.each([
    ['a construct', ['case', 'case/bucket/Default'], ['case/bucket/Default']],
    ['what a method was asked for', ['case', 'case/bucket', 'case/bucket/Default', 'case/bucket/grant-reader'], ['case/bucket/grant-reader']],
  ])('leaves something behind of %s that it refused', (_, leftBehind, found) => {
    const refusal = new SovereignError('case/bucket', [fault('name-taken', 'id')]);

    expect(refusalFindings({ refusal, warnings: [], leftBehind }, ['name-taken'])).toEqual(found.map(path => `${path} is still there after the refusal`));
  });

  test('has a construct that it does not name', () => {
    expect(complaints(undefined, { constructs: [] })).toContain('ObjectBucket: is refused whatever it is given | is accepted, and "refused" expects: platform-unsupported');
  });

  test('stops with an error of its own', () => {
    const spoil: Spoil = () => ({ create: () => { throw new TypeError('no such bucket'); } });
    expect(complaints(spoil)[0]).toBe('no such bucket');
  });
});
