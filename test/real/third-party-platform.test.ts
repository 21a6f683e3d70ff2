/**
 * The platform of another package, applied by real Terraform on a real S3 server. Its provider is the stub with the schema of
 * `aminueza/minio` and an S3 client: the bucket is really made, though not by the code of that provider.
 */
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { synthesize, withCopy } from '../project/run-program';
import { explain, Outcome } from './diagnostics';
import { KEYS, requireServer, S3Server } from './s3-servers';
import { requireTool } from './terraform';
import type { Workspace } from './workspace';

jest.setTimeout(120_000);

const ACCOUNT = { MINIO_USER: KEYS.AWS_ACCESS_KEY_ID, MINIO_PASSWORD: KEYS.AWS_SECRET_ACCESS_KEY };

/** The program of the example with an endpoint of its own, whatever else its configuration is to say, and props of the bucket. */
function program({ endpoint }: S3Server, more: object = {}, props = ''): TerraformJson {
  return withCopy('examples/third-party-platform', copy => {
    const file = join(copy, 'cdktf.json');
    const { context: { sovereign }, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    const platforms = { 's3-endpoint': { location: 'de', host: new URL(endpoint).host, tls: false } };
    writeFileSync(file, JSON.stringify({ ...rest, context: { sovereign: { ...sovereign, platforms, ...more } } }));
    const main = join(copy, 'main.ts');
    writeFileSync(main, readFileSync(main, 'utf8').replace('publicRead: true', `$&${props}`));
    return JSON.parse(synthesize(copy, 'shop'));
  });
}

/** What anybody gets who has no keys. */
const anonymous = async (url: string) => (await fetch(url)).status;

describe.each(['terraform', 'tofu'] as const)('the bucket of a third party by %s with the stub of minio, which has an S3 client', name => {
  requireTool(name, tool => requireServer('versitygw', server => {
    const bucket = (url: unknown) => new URL(String(url)).pathname;
    const errors = (outcome: Outcome) => explain(outcome.diagnostics);
    const other = new S3Server('versitygw');
    let workspace: Workspace;
    let url: string;

    test('has lifecycle rules as the provider wants them', () => {
      const actions = 'expirationDays: 9, noncurrentExpirationDays: 9, abortIncompleteUploadDays: 9';
      const json = program(server, {}, `, lifecycleRules: [{ id: 'drafts', prefix: 'drafts/', ${actions} }, { id: 'all', expirationDays: 90 }]`);

      expect(errors(tool.prepare(json).init().validate())).toBe('');
      expect(Object.values(json.resource!.minio_s3_bucket_lifecycle)).toMatchObject([{
        rule: [
          { id: 'drafts', filter: { prefix: 'drafts/' }, expiration: { days: 9 }, noncurrent_version_expiration: { noncurrent_days: 9 } },
          { id: 'all', expiration: { days: 90 } },
        ],
      }]);
    });

    test('is made with versions, labels and public objects', async () => {
      workspace = tool.prepare(program(server)).init();
      expect(errors(workspace.validate())).toBe('');
      const applied = workspace.apply({ env: ACCOUNT });
      expect(errors(applied)).toBe('');
      url = String(applied.outputs['assets-url']);
      await server.send('PUT', `${bucket(url)}/hello.txt`, 'hello');

      expect(url).toMatch(new RegExp(`^${server.endpoint}/shop-assets-[0-9a-f]{8}$`));
      expect(await server.send('GET', `${bucket(url)}?versioning`)).toContain('<Status>Enabled</Status>');
      expect(await server.send('GET', `${bucket(url)}?tagging`)).toContain('<Key>team</Key><Value>shop</Value>');
      expect(await Promise.all(['/hello.txt', ''].map(path => anonymous(url + path)))).toEqual([200, 403]);
    });

    test('stays as it is by the next plan', () => {
      const plan = workspace.plan({ env: ACCOUNT });

      expect(errors(plan)).toBe('');
      expect(plan.changes).toEqual([]);
    });

    test('is kept by its protection', async () => {
      expect(errors(workspace.destroy({ env: ACCOUNT }))).toContain('prevent_destroy');
      expect(await anonymous(`${url}/hello.txt`)).toBe(200);
    });

    test('is not looked for on another host', () => {
      const moved = tool.prepare(program(other)).adopt(workspace.state()).init();

      expect(errors(moved.plan({ env: ACCOUNT })).replace(/\s+/g, ' ')).toContain(
        `The bucket shop/assets is on ${new URL(server.endpoint).host}, and the program now asks for ${new URL(other.endpoint).host}: set the host back`,
      );
    });

    test('goes in two steps, and only when it is empty', async () => {
      const released = tool.prepare(program(server, { release: ['shop/assets'] })).adopt(workspace.state()).init();
      expect(errors(released.apply({ env: ACCOUNT }))).toBe('');
      expect(errors(released.destroy({ env: ACCOUNT }))).toContain('BucketNotEmpty');
      await empty(server, bucket(url));

      expect(errors(released.destroy({ env: ACCOUNT }))).toBe('');
      await expect(server.send('GET', bucket(url))).rejects.toThrow('NoSuchBucket');
    });
  }));
});

/** Every version of every object goes. */
async function empty(server: S3Server, bucket: string): Promise<void> {
  const versions = await server.send('GET', `${bucket}?versions`);
  for (const [, key, id] of versions.matchAll(/<Key>([^<]+)<[^]*?<VersionId>([^<]+)</g)) await server.send('DELETE', `${bucket}/${key}?versionId=${id}`);
}
