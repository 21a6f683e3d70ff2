import { readFileSync } from 'fs';
import { join } from 'path';
import { capabilityOf } from '../../../lib/capabilities';
import { Location } from '../../../lib/location';
import { CorsRule, ObjectLockMode } from '../../../lib/object-bucket/driver';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { scalewayProfile } from '../../../lib/platforms/scaleway/profile';
import { Feature } from '../../../lib/profile';
import { all, bucket, Cloud, only, ovhcloud, scaleway } from './support';

const LOCK = { mode: ObjectLockMode.GOVERNANCE, days: 7 };
const CORS: CorsRule = { allowedOrigins: ['https://app.example.com'], allowedMethods: ['GET'] };

const refusesWrongNames = (cloud: Cloud) => {
  for (const bucketName of ['Shop', 'shop.assets', 'ab', 'a'.repeat(64), '-shop', 'shop_assets']) {
    expect(cloud.refusal(bucket({ bucketName }))).toEqual(['prop-pattern']);
  }
};

const refusesEmptyRules = (cloud: Cloud) => {
  expect(cloud.refusal(bucket({ lifecycleRules: [{ id: 'logs' }] }))).toEqual(['rule-without-action']);
  expect(cloud.refusal(bucket({ lifecycleRules: [{ id: 'logs', expirationDays: 0 }] }))).toEqual(['prop-range']);
  const twice = { id: 'logs', expirationDays: 90 };
  expect(cloud.refusal(bucket({ lifecycleRules: [twice, { ...twice, expirationDays: 30 }] }))).toEqual(['prop-duplicate']);
};

describe('Scaleway', () => {
  const made = (...props: Parameters<typeof bucket>) => only(scaleway.synth(bucket(...props)), 'scaleway_object_bucket');
  const policyOf = (json: any): string => only(json, 'scaleway_object_bucket_policy').policy;

  test('scaleway-bucket-encryption-wants-name', () => {
    expect(only(scaleway.synth(bucket()), 'scaleway_object_bucket_server_side_encryption_configuration')).toMatchObject({
      bucket: '${scaleway_object_bucket.bucket.name}', region: 'fr-par',
    });
  });

  test('scaleway-bucket-names-unchecked', () => refusesWrongNames(scaleway));

  test('scaleway-bucket-lock-without-versioning', () => {
    expect(made({ objectLock: LOCK })).toMatchObject({ object_lock_enabled: true, versioning: { enabled: true } });
    expect(scaleway.refusal(bucket({ objectLock: LOCK, versioned: false }))).toEqual(['lock-needs-versions']);
    expect(scaleway.refusal(bucket({ objectLock: { ...LOCK, days: 0 } }))).toEqual(['prop-range']);
  });

  test('scaleway-bucket-lock-mode-case', () => {
    const { rule } = only(scaleway.synth(bucket({ objectLock: LOCK })), 'scaleway_object_bucket_lock_configuration');

    expect(rule).toEqual({ default_retention: { mode: 'GOVERNANCE', days: 7 } });
  });

  test('scaleway-bucket-lifecycle-unchecked', () => refusesEmptyRules(scaleway));

  test('scaleway-bucket-cors-unchecked', () => {
    expect(scaleway.refusal(bucket({ corsRules: [{ ...CORS, allowedMethods: ['TRACE'] }] }))).toEqual(['prop-range']);
    expect(scaleway.refusal(bucket({ corsRules: [{ ...CORS, maxAgeSeconds: -1 }] }))).toEqual(['prop-range']);
  });

  test('scaleway-bucket-cors-kept', () => {
    expect(made().lifecycle.postcondition).toEqual([expect.objectContaining({ condition: '${length(self.cors_rule) == 0}' })]);
    expect(made({ corsRules: [CORS] }).lifecycle.postcondition).toBeUndefined();
  });

  test('scaleway-bucket-archive-elsewhere', () => {
    const lifecycleRules = [{ id: 'cold', archiveAfterDays: 60 }];

    expect(made({ lifecycleRules }).lifecycle_rule[0].transition).toEqual([{ days: 60, storage_class: 'GLACIER' }]);
    expect(scaleway.refusal(bucket({ lifecycleRules, location: Location.country('pl') }))).toEqual(['feature-location']);
  });

  test('scaleway-bucket-force-destroy', () => {
    expect(made().force_destroy).toBe(false);
    expect(made({ deletionProtection: false }).force_destroy).toBe(false);
    expect(made({ deletionProtection: false, emptyOnDestroy: true }).force_destroy).toBe(true);
  });

  test('scaleway-bucket-policy-version', () => {
    expect(policyOf(scaleway.synth(bucket({ publicRead: true })))).toContain('"Version" = "2023-04-17"');
  });

  test('scaleway-bucket-policy-locks-out', () => {
    const administrator = 'user_id:11111111-1111-4111-8111-111111111111';
    expect(policyOf(scaleway.synth(bucket({ publicRead: true })))).toContain(`"Principal" = {"SCW" = ["${administrator}"]}, "Action" = ["s3:*"]`);

    const unconfigured = scaleway.synth(bucket({ publicRead: true }), { platforms: { scaleway: { location: 'fr' } } });
    expect(unconfigured.variable.scaleway_bucket_administrators).toMatchObject({ type: 'list(string)', nullable: false });
    expect(policyOf(unconfigured)).toContain('var.scaleway_bucket_administrators');
  });

  test('scaleway-bucket-one-policy', () => {
    const json = scaleway.synth(bucket({ publicRead: true }, both => {
      both.grantRead('reader');
      both.grantReadWrite('writer');
    }));

    expect(policyOf(json).match(/"Sid" = "[a-z]+/g)).toEqual(['administrators', 'everybody', 'grant', 'grant'].map(sid => `"Sid" = "${sid}`));
  });

  test('scaleway-bucket-existing-policy', () => {
    const byKind = { scaleway: { bucketName: 'archive' } };

    expect(() => scaleway.synth(stack => {
      ObjectBucket.fromExisting(stack, 'archive', { byKind }).grantRead('reader');
    })).toThrow('would replace the policy that the existing bucket may have');
  });

  test('scaleway-iam-scope', () => {
    const json = scaleway.synth(bucket({}, granted => granted.grantRead('reader')));

    expect(only(json, 'scaleway_iam_policy').rule).toEqual([
      { project_ids: ['${scaleway_object_bucket.bucket.project_id}'], permission_set_names: expect.any(Array) },
    ]);
    expect(only(json, 'scaleway_iam_api_key').application_id).toMatch(/^\$\{scaleway_iam_application\./);
  });

  test('scaleway-iam-grants-are-project-wide', () => {
    expect(capabilityOf(scalewayProfile(), Feature.BUCKET_GRANTS).limitation).toMatch(/buckets of the same project that have no policy/);
    const policy = policyOf(scaleway.synth(bucket({}, granted => granted.grantRead('reader'))));
    expect(policy.match(/"Resource" = \[[^\]]*\]/g)).toEqual(Array(2).fill(
      '"Resource" = [scaleway_object_bucket.bucket.name, "${scaleway_object_bucket.bucket.name}/*"]',
    ));
  });

  test('scaleway-access-key-not-sensitive', () => {
    expect(scaleway.synth(bucket({}, granted => granted.grantRead('reader')))).not.toHaveProperty('output');
  });

  test('scaleway-aws-ca-bundle', () => {
    expect(readFileSync(join(__dirname, '..', '..', '..', 'docs', 'traps.md'), 'utf8')).toContain('Unset it before apply.');
  });
});

describe('OVHcloud', () => {
  const BUCKET = 'ovh_cloud_project_storage';
  const LIFECYCLE = 'ovh_cloud_project_storage_object_bucket_lifecycle_configuration';
  const made = (...props: Parameters<typeof bucket>) => only(ovhcloud.synth(bucket(...props)), BUCKET);
  const grantsOf = (labels: Record<string, string> = {}) => ovhcloud.synth(bucket({ labels }, granted => granted.grantRead('reader')));

  test('ovhcloud-bucket-destroy-empties', () => {
    expect(made().lifecycle.prevent_destroy).toBe(true);
    expect(ovhcloud.refusal(bucket({ deletionProtection: false }))).toEqual(['bucket-would-be-emptied']);
    expect(made({ deletionProtection: false, emptyOnDestroy: true }).lifecycle.prevent_destroy).toBe(false);
  });

  test('ovhcloud-bucket-off-values', () => {
    expect(made({ versioned: false, encrypted: false })).toMatchObject({
      versioning: { status: 'disabled' }, encryption: { sse_algorithm: 'plaintext' }, tags: {},
    });
  });

  test('ovhcloud-bucket-lower-case-values', () => {
    expect(made({ objectLock: LOCK })).toMatchObject({ versioning: { status: 'enabled' }, object_lock: { status: 'enabled', rule: { mode: 'governance' } } });
  });

  test('ovhcloud-bucket-attribute-forms', () => {
    const lifecycleRules = [{ id: 'logs', prefix: 'logs/', expirationDays: 90 }];
    const json = ovhcloud.synth(bucket({ lifecycleRules, objectLock: LOCK }));

    const { versioning, encryption, object_lock: objectLock } = only(json, BUCKET);
    for (const single of [versioning, encryption, objectLock, objectLock.rule]) expect(Array.isArray(single)).toBe(false);
    const [{ expiration, filter }] = only(json, LIFECYCLE).rules;
    for (const single of [expiration, filter]) expect(Array.isArray(single)).toBe(false);
  });

  test('ovhcloud-bucket-lock-unchecked', () => {
    expect(made({ objectLock: LOCK }).object_lock.rule).toEqual({ mode: 'governance', period: 'P7D' });
    expect(ovhcloud.refusal(bucket({ objectLock: LOCK, versioned: false }))).toEqual(['lock-needs-versions']);
  });

  test('ovhcloud-bucket-lock-removal', () => {
    expect(made({ objectLock: LOCK }).lifecycle.prevent_destroy).toBe(true);
  });

  test('ovhcloud-bucket-archive-elsewhere', () => {
    const lifecycleRules = [{ id: 'cold', archiveAfterDays: 60 }];
    const inParis = ovhcloud.synth(bucket({ lifecycleRules, location: Location.exactly({ ovhcloud: 'EU-WEST-PAR' }) }));

    expect(ovhcloud.refusal(bucket({ lifecycleRules }))).toEqual(['feature-location']);
    expect(only(inParis, LIFECYCLE).rules[0].transitions).toEqual([{ days: 60, storage_class: 'DEEP_ARCHIVE' }]);
  });

  test('ovhcloud-bucket-names-unchecked', () => refusesWrongNames(ovhcloud));

  test('ovhcloud-bucket-lifecycle-unchecked', () => {
    refusesEmptyRules(ovhcloud);
    expect(all(ovhcloud.synth(bucket()), LIFECYCLE)).toEqual([]);
  });

  test('ovhcloud-bucket-objects-in-state', () => {
    expect(made().hide_objects).toBe(true);
  });

  test('ovhcloud-user-description-replaces', () => {
    const [plain, labeled] = [grantsOf(), grantsOf({ team: 'shop' })].map(json => only(json, 'ovh_cloud_project_user'));

    expect(labeled).toEqual(plain);
    expect(plain.description).toBe('case-bucket-grant-reader');
  });

  test('ovhcloud-s3-policy-unchecked', () => {
    const { policy } = only(grantsOf(), 'ovh_cloud_project_user_s3_policy');

    expect(policy).toMatch(/^\$\{jsonencode\(/);
    expect(policy).toContain('"Resource" = ["arn:aws:s3:::${ovh_cloud_project_storage.bucket.name}", "arn:aws:s3:::${ovh_cloud_project_storage.bucket.name}/*"]');
  });

  test('ovhcloud-s3-keys-before-policy', () => {
    expect(only(grantsOf(), 'ovh_cloud_project_user_s3_credential').depends_on).toEqual([expect.stringMatching(/^ovh_cloud_project_user_s3_policy\./)]);
  });

  test('ovhcloud-access-key-not-sensitive', () => {
    expect(grantsOf()).not.toHaveProperty('output');
  });
});
