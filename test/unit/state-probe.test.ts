import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { createServer, IncomingMessage, Server } from 'http';
import { AddressInfo } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { findingOf } from '../../lib/state/command';
import { signedHeaders } from '../../lib/state/signature';

/** Keys and time of the examples in Amazon's documentation of the signature. */
const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const THEN = new Date('2013-05-24T00:00:00Z');
const EXAMPLES = 'https://examplebucket.s3.amazonaws.com';

describe('the signature', () => {
  const signature = (method: string, path: string, headers = {}, body = '') =>
    /Signature=(\w+)$/.exec(signedHeaders({ method, url: new URL(path, EXAMPLES), headers, body }, KEYS, 'us-east-1', THEN).authorization)![1];

  test.each([
    ['an object', signature('GET', '/test.txt', { Range: 'bytes=0-9' }), 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41'],
    ['a body', signature('PUT', '/test%24file.text', { 'Date': 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' }, 'Welcome to Amazon S3.'),
      '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd'],
    ['a query without value', signature('GET', '/?lifecycle'), 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543'],
    ['a query', signature('GET', '/?max-keys=2&prefix=J'), '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7'],
  ])('of %s is that of the documentation', (_, made, documented) => {
    expect(made).toBe(documented);
  });

  test('covers the token of a session', () => {
    const { authorization, ...headers } = signedHeaders({ method: 'GET', url: new URL(EXAMPLES), headers: {}, body: '' }, { ...KEYS, sessionToken: 't' }, 'x', THEN);
    expect(authorization).toContain('SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token,');
    expect(headers['x-amz-security-token']).toBe('t');
  });
});

/** An HTTP double for answers that real servers do not give on demand; the real ones are in `test/real`. */
describe('the probe, on a double', () => {
  const ENV = { AWS_ACCESS_KEY_ID: KEYS.accessKeyId, AWS_SECRET_ACCESS_KEY: KEYS.secretAccessKey };
  let server: Server;
  let endpoint: string;
  let answers: [status: number, body?: string, versionId?: string][];
  let asked: IncomingMessage[];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request);
      const [status, body = '', version] = answers.shift() ?? [204];
      request.resume().on('end', () => response.writeHead(status, version ? { 'x-amz-version-id': version } : {}).end(body));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise(resolve => server.close(resolve)));
  beforeEach(() => {asked = [];});

  const args = (...more: string[]) => ['--endpoint', endpoint, '--region', 'gra', '--bucket', 'states', '--path-style', ...more];
  async function probe(...given: typeof answers) {
    answers = given;
    const { verdict, text } = await findingOf(args(), ENV);
    return [verdict, text.replace(`states at ${endpoint}: `, '')];
  }

  test('writes one object twice, both times only if it is not there, and removes it', async () => {
    expect(await probe([200], [412])).toEqual([0, expect.stringMatching(/^honors/)]);
    expect(asked.map(({ method, headers }) => [method, headers['if-none-match']])).toEqual([['PUT', '*'], ['PUT', '*'], ['DELETE', undefined]]);
    expect(new Set(asked.map(({ url }) => url)).size).toBe(1);
    expect(asked[0].url).toMatch(/^\/states\/sovereign-probe-[0-9a-f]{16}$/);
  });

  test('removes every version that it made', async () => {
    expect(await probe([200, '', 'one'], [200, '', 'two'])).toEqual([1, expect.stringMatching(/^ignores conditional writes \(it keeps versions\)/)]);
    expect(asked.slice(2).map(({ url }) => url!.split('?')[1]).sort()).toEqual(['versionId=one', 'versionId=two']);
  });

  test.each<[string, typeof answers, number, string]>([
    ['the header is refused', [[501, '<Error><Code>NotImplemented</Code></Error>']], 1,
      'refuses conditional writes: no run could take the lock; set "lock": false in the configuration and keep runs apart by other means'],
    ['the keys may not write', [[403, '<Error><Code>AccessDenied</Code></Error>']], 2,
      'cannot tell: the first write was answered with 403 AccessDenied; '
      + 'check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, the region, and whether these keys may write below the prefix'],
    ['the bucket is elsewhere', [[301, '<Error><Code>PermanentRedirect</Code></Error>']], 2,
      'cannot tell: the first write was answered with 301 PermanentRedirect; use the endpoint of the region that the bucket is in'],
    ['the server fails in between', [[200], [503, '<Error><Code>SlowDown</Code></Error>']], 2,
      'cannot tell: the second write was answered with 503 SlowDown; run it again later'],
  ])('%s', async (_, given, verdict, text) => {
    expect(await probe(...given)).toEqual([verdict, text]);
  });

  test('says what it could not remove', async () => {
    expect(await probe([200], [412], [403])).toEqual([0, expect.stringMatching(/ \(could not remove sovereign-probe-[0-9a-f]{16}\)$/)]);
  });

  test('nobody listens', async () => {
    const finding = await findingOf(['--endpoint', 'http://127.0.0.1:9', '--region', 'gra', '--bucket', 'states', '--path-style'], ENV);
    expect(finding.verdict).toBe(2);
    expect(finding.text).toMatch(/^states at http:\/\/127\.0\.0\.1:9: cannot tell: .*; check the endpoint and the network$/);
  });

  describe('called', () => {
    let folder: string;
    beforeAll(() => {folder = mkdtempSync(join(tmpdir(), 'sovereign-unit-'));});
    afterAll(() => rmSync(folder, { recursive: true }));

    const stack = (backend: object) => {
      writeFileSync(join(folder, 'cdk.tf.json'), JSON.stringify({ terraform: { backend } }));
      return ['--stack', folder];
    };

    test('with a stack: its bucket, beside its state', async () => {
      const s3 = { bucket: 'of-stack', key: 'team/shop.scaleway.tfstate', region: 'fr-par', endpoints: { s3: endpoint }, use_path_style: true };
      answers = [[200], [412]];
      expect((await findingOf(stack({ s3 }), ENV)).verdict).toBe(0);
      expect(asked[0].url).toMatch(/^\/of-stack\/team\/sovereign-probe-/);
    });

    test.each<[string, () => string[], NodeJS.ProcessEnv, string]>([
      ['without keys', () => args(), {}, 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set: export the keys that Terraform will use'],
      ['without bucket', () => ['--endpoint', endpoint, '--region', 'gra'], ENV, '--bucket is missing\nusage:'],
      ['with an unknown option', () => ['--buckets', 'x'], ENV, "Unknown option '--buckets'"],
      ['with an endpoint that is none', () => args('--endpoint', 's3.fr-par.scw.cloud'), ENV, '--endpoint is no URL such as https://s3.fr-par.scw.cloud'],
      ['with a stack that has a local state', () => stack({ local: { path: 'x' } }), ENV, 'keeps its state elsewhere (local), not in a bucket: nothing to probe'],
      ['with a stack on Amazon', () => stack({ s3: { bucket: 'b', key: 'k', region: 'r' } }), ENV, '--endpoint is missing, and the backend of'],
      ['with a folder that is no stack', () => ['--stack', '/nonexistent'], ENV, '/nonexistent is no synthesized stack: ENOENT'],
    ])('%s', async (_, given, env, text) => {
      expect(await findingOf(given(), env)).toEqual({ verdict: 2, text: expect.stringContaining(text) });
    });
  });
});
