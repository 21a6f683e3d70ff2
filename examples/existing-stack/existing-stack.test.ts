import 'sovereign-constructs/lib/testing/jest';
import { ExistingStack } from './existing-stack';
import { synth } from 'sovereign-constructs/lib/testing';

const synthesized = synth(ExistingStack, { stackId: 'existing' });

test('uses the provider of the stack and adds no other', () => {
  expect(synthesized.json.provider).toEqual({ scaleway: [{ region: 'fr-par' }] });
});

test('adds the bucket', () => {
  const [bucket] = synthesized.ofType('scaleway_object_bucket');

  expect(bucket).toMatchObject({ path: 'existing/backups', attributes: { provider: 'scaleway', region: 'fr-par', versioning: { enabled: true } } });
});

test('the bucket is encrypted, stays in France, and no plan destroys it', () => {
  expect(synthesized).toEncryptAtRest();
  expect(synthesized).toStayInLocations(['fr']);
  expect(synthesized).toProtectData();
});

test('gives what was reviewed', () => {
  expect(synthesized).toMatchPortableSnapshot('existing');
});
