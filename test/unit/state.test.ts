import { LocalBackend, S3Backend, TerraformOutput, TerraformStack } from 'cdktf';
import { SovereignStack } from '../../lib/sovereign-stack';
import { FakePlatform } from '../support/fake-platform';
import { synth, synthApp } from '../support/synth';

const BOTH = { platform: 'ovhcloud', platforms: { scaleway: { location: 'fr' }, ovhcloud: { location: 'fr' } } };
const bucket = { platform: 'scaleway', bucket: 'shop-state' };
const withState = (state: object, more: object = {}) => ({ ...BOTH, ...more, state: { ...bucket, ...state } });
const backendOf = (config: object, env = {}) => synth(() => {}, { config, env }).terraform.backend;

/** What every cloud that is not Amazon needs. */
const SKIPS = {
  skip_credentials_validation: true, skip_metadata_api_check: true, skip_region_validation: true, skip_requesting_account_id: true,
};

describe('the state of a stack, by configuration', () => {
  test('lies in a bucket of Scaleway', () => {
    expect(backendOf(withState({}))).toEqual({
      s3: {
        bucket: 'shop-state', key: 'shop.ovhcloud.tfstate', region: 'fr-par', endpoints: { s3: 'https://s3.fr-par.scw.cloud' }, use_lockfile: true, ...SKIPS,
      },
    });
  });

  test('lies in a bucket of OVHcloud, which gets no checksums', () => {
    expect(backendOf(withState({ platform: 'ovhcloud', location: 'de' }))).toEqual({
      s3: {
        bucket: 'shop-state', key: 'shop.ovhcloud.tfstate', region: 'de', endpoints: { s3: 'https://s3.de.io.cloud.ovh.net' }, use_lockfile: true, ...SKIPS,
        skip_s3_checksum: true,
      },
    });
  });

  test.each([
    ['the workload is switched', withState({}, { platform: 'scaleway' }), {}, 'shop.scaleway.tfstate'],
    ['the variable switches it', withState({}), { SOVEREIGN_PLATFORM: 'scaleway' }, 'shop.scaleway.tfstate'],
    ['only the stack is switched', withState({}, { stacks: { shop: { platform: 'scaleway' } } }), {}, 'shop.scaleway.tfstate'],
    ['there is a prefix', withState({ prefix: 'team-a/prod.eu' }), {}, 'team-a/prod.eu/shop.ovhcloud.tfstate'],
  ])('has a key of its own when %s', (_, config, env, key) => {
    const stderr = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(backendOf(config, env).s3).toMatchObject({ key, bucket: 'shop-state', endpoints: { s3: 'https://s3.fr-par.scw.cloud' } });
    stderr.mockRestore();
  });

  test('may lie on a second account, which gives the location', () => {
    const config = withState({ platform: 'vault' }, { platforms: { ...BOTH.platforms, vault: { kind: 'scaleway', location: 'nl' } } });
    expect(backendOf(config).s3).toMatchObject({ region: 'nl-ams', key: 'shop.ovhcloud.tfstate' });
  });

  test('is not locked where the configuration says so', () => {
    expect(backendOf(withState({ lock: false })).s3.use_lockfile).toBe(false);
  });

  test('a platform of the props is in the key', () => {
    const json = synthApp(app => new SovereignStack(app, 'shop', { platform: new FakePlatform({ name: 'own' }) }), { config: withState({}) });
    expect(json.terraform.backend.s3.key).toBe('shop.own.tfstate');
  });

  test('a backend that the stack was given is stronger', () => {
    const own = (make: (stack: TerraformStack) => void) => Object.keys(synth(make, { config: withState({}) }).terraform.backend);
    expect(own(stack => void new S3Backend(stack, { bucket: 'own', key: 'own' }))).toEqual(['s3']);
    expect(own(stack => void new LocalBackend(stack, { path: 'own' }))).toEqual(['local']);
  });

  test('another stack reads it without any key of an account in the JSON', () => {
    const env = { AWS_ACCESS_KEY_ID: 'access-in-environment', AWS_SECRET_ACCESS_KEY: 'secret-in-environment' };
    const json = synthApp(app => {
      const first = new SovereignStack(app, 'first');
      const shared = new TerraformOutput(first, 'shared', { value: 'x' });
      const second = new SovereignStack(app, 'second');
      new TerraformOutput(second, 'read', { value: readOf(second, first, shared) });
    }, { config: withState({}), env }, 'second');
    const [source] = Object.values<any>(json.data.terraform_remote_state);

    expect(source.config).toEqual({
      bucket: 'shop-state', key: 'first.ovhcloud.tfstate', region: 'fr-par', endpoints: { s3: 'https://s3.fr-par.scw.cloud' }, ...SKIPS,
    });
    expect(JSON.stringify(json)).not.toMatch(/in-environment/);
  });
});

/** What a reference from one stack to another becomes. */
function readOf(second: SovereignStack, first: SovereignStack, shared: TerraformOutput): string {
  return first.ensureBackendExists().getRemoteStateDataSource(second, 'first', first.node.id).getString(shared.friendlyUniqueId);
}
