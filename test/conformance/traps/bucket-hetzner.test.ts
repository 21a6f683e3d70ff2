import { Location } from '../../../lib/location';
import { ObjectLockMode } from '../../../lib/object-bucket/driver';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { all, bucket, hetzner, only } from './support';

const LOCK = { mode: ObjectLockMode.GOVERNANCE, days: 7 };
const RULE = { id: 'logs', expirationDays: 90 };

const made = (...props: Parameters<typeof bucket>) => only(hetzner.synth(bucket(...props)), 'minio_s3_bucket');
const provider = () => hetzner.synth(bucket()).provider.minio[0];

test('hetzner-storage-without-tls', () => {
  expect(provider().minio_ssl).toBe(true);
});

test('hetzner-storage-one-location', () => {
  const json = hetzner.synth(stack => {
    for (const code of ['fsn1', 'hel1']) new ObjectBucket(stack, code, { location: Location.exactly({ hetzner: code }) });
    new ObjectBucket(stack, 'second');
  });

  expect(json.provider.minio.map((p: any) => [p.alias, p.minio_server, p.minio_region])).toEqual([
    ['hetzner_fsn1', 'fsn1.your-objectstorage.com', 'fsn1'], ['hetzner_hel1', 'hel1.your-objectstorage.com', 'hel1'],
  ]);
  expect(all(json, 'minio_s3_bucket').map(body => body.provider)).toEqual(['minio.hetzner_fsn1', 'minio.hetzner_hel1', 'minio.hetzner_fsn1']);
});

test('hetzner-storage-compatibility-mode', () => {
  expect(provider().s3_compat_mode).toBe(false);
});

test('hetzner-storage-tags', () => {
  expect(provider().skip_bucket_tagging).toBe(true);
  expect(hetzner.argumentsOf('minio_s3_bucket')).not.toContain('tags');
  const { constructs } = hetzner.synth(bucket({ labels: { team: 'shop' } }))['//'].metadata.sovereign;
  expect(constructs['case/bucket'].labelsNotWritten).toEqual({ team: 'shop' });
});

test('hetzner-bucket-name-invented', () => {
  for (const { body } of hetzner.everyResource().filter(({ type }) => type === 'minio_s3_bucket')) expect(body.bucket).toMatch(/^[a-z0-9-]{3,63}$/);
});

test('hetzner-bucket-names-unchecked', () => {
  for (const bucketName of ['Shop', 'shop.assets', 'ab', 'a'.repeat(64), '-shop', 'shop_assets']) {
    expect(hetzner.refusal(bucket({ bucketName }))).toEqual(['prop-pattern']);
  }
});

test('hetzner-bucket-lock-later', () => {
  const remembered = (json: any) => Object.entries<any>(json.resource.terraform_data).find(([name]) => name.startsWith('bucket_placement'))!;

  for (const [objectLock, input] of [[undefined, 'false'], [LOCK, 'true']] as const) {
    const json = hetzner.synth(bucket({ objectLock }));
    const [name, { input: written }] = remembered(json);
    expect(written).toEqual({ object_locking: input });
    expect(only(json, 'minio_s3_bucket').lifecycle.replace_triggered_by).toEqual([`terraform_data.${name}`]);
  }
});

test('hetzner-bucket-lock-without-versions', () => {
  const json = hetzner.synth(bucket({ objectLock: LOCK }));

  expect(only(json, 'minio_s3_bucket').object_locking).toBe(true);
  expect(only(json, 'minio_s3_bucket_object_lock_configuration')).toMatchObject({
    rule: { default_retention: { mode: 'GOVERNANCE', days: 7 } }, depends_on: [expect.stringMatching(/^minio_s3_bucket_versioning\./)],
  });
  expect(hetzner.refusal(bucket({ objectLock: LOCK, versioned: false }))).toEqual(['lock-needs-versions']);
});

test('hetzner-bucket-forgotten', () => {
  const { terraform_data: data } = hetzner.synth(bucket()).resource;
  const [remembered] = Object.values<any>(data).filter(({ input }) => input === 'fsn1');

  expect(remembered.lifecycle).toMatchObject({ ignore_changes: ['input'], postcondition: [{ condition: '${self.output == "fsn1"}' }] });
});

test('hetzner-bucket-lifecycle-suspended', () => {
  const statuses = hetzner.everyResource().filter(({ type }) => type === 'minio_s3_bucket_versioning').map(({ body }) => body.versioning_configuration.status);

  expect(new Set(statuses)).toEqual(new Set(['Enabled']));
  expect(all(hetzner.synth(bucket({ versioned: false })), 'minio_s3_bucket_versioning')).toEqual([]);
  const { warnings } = hetzner.run(bucket({ versioned: false, lifecycleRules: [RULE] }));
  expect(warnings.map(({ message }) => message).join()).toContain('its lifecycle rules do nothing until it has them again');
});

test('hetzner-bucket-lifecycle-unchecked', () => {
  expect(hetzner.refusal(bucket({ lifecycleRules: [{ id: 'logs' }] }))).toEqual(['rule-without-action']);
  expect(hetzner.refusal(bucket({ lifecycleRules: [RULE, { ...RULE, expirationDays: 30 }] }))).toEqual(['prop-duplicate']);
});

test('hetzner-bucket-acl-lists', () => {
  const json = hetzner.synth(bucket({ publicRead: true }));
  const { policy } = only(json, 'minio_s3_bucket_policy');

  expect(only(json, 'minio_s3_bucket').acl).toBe('private');
  expect(policy).toContain('"Action" = ["s3:GetObject"], "Resource" = ["arn:aws:s3:::${minio_s3_bucket.bucket.bucket}/*"]');
});

test('hetzner-bucket-encryption', () => {
  const { constructs } = hetzner.synth(bucket())['//'].metadata.sovereign;

  expect(constructs['case/bucket'].encrypted).toBe(false);
  expect(hetzner.refusal(bucket({ encrypted: true }))).toEqual(['feature-refused']);
});

test('hetzner-bucket-keys-of-project', () => {
  expect(hetzner.refusal(bucket({}, assets => assets.grantRead('reader')))).toEqual(['feature-refused']);
});

test('hetzner-bucket-force-destroy', () => {
  expect(made().force_destroy).toBe(false);
  expect(made({ deletionProtection: false }).force_destroy).toBe(false);
  expect(made({ deletionProtection: false, emptyOnDestroy: true }).force_destroy).toBe(true);
});

test('hetzner-state-checksums', () => {
  const { terraform } = hetzner.synth(bucket(), { state: { platform: 'hetzner', bucket: 'shop-state' } });

  expect(terraform.backend.s3).toMatchObject({
    endpoints: { s3: 'https://fsn1.your-objectstorage.com' }, region: 'fsn1', skip_s3_checksum: true, use_lockfile: true, key: 'case.hetzner.tfstate',
  });
});
