import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { TerraformOutput } from 'cdktf';
import { outcomeOf } from '../../lib/conformance';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { KEYS, REGION, requireServer, S3Server } from './s3-servers';
import { Ran, requireTool, Tool } from './terraform';

jest.setTimeout(120_000);

const LOCK = JSON.stringify({ ID: '11111111-2222-4333-8444-555555555555', Operation: 'OperationTypeApply', Who: 'somebody@elsewhere', Created: '2026-11-21T10:00:00Z' });

const KEY = 'team/case.scaleway.tfstate';

/** A program of the library with its state in a bucket; it makes nothing in a cloud. */
function stack(platform: string, bucket: string, words: string): TerraformJson {
  const state = { platform: 'scaleway', bucket, prefix: 'team' };
  const configuration = { platform, state, platforms: { scaleway: { location: 'fr' }, ovhcloud: { location: 'fr' } } };
  return outcomeOf(configuration, program => void new TerraformOutput(program, 'said', { value: words })).json;
}

const folders = mkdtempSync(join(tmpdir(), 'sovereign-state-'));
afterAll(() => rmSync(folders, { recursive: true }));

/** One folder, as the engine keeps it for a stack. */
class Folder {
  public readonly path = mkdtempSync(join(folders, 'stack-'));

  constructor(private readonly tool: Tool, private readonly server: S3Server, private readonly bucket: string) {}

  /** Puts the program in place. An override of a backend replaces all of it, so what differs is the endpoint alone. */
  public write(platform: string, words: string): this {
    const json = stack(platform, this.bucket, words);
    const { s3 } = json.terraform!.backend as { s3: object };
    const local = { ...s3, region: REGION, endpoints: { s3: this.server.endpoint }, use_path_style: true };
    writeFileSync(join(this.path, 'cdk.tf.json'), JSON.stringify(json));
    writeFileSync(join(this.path, 'backend_override.tf.json'), JSON.stringify({ terraform: { backend: { s3: local } } }));
    return this;
  }

  public run(...args: string[]): Ran {
    return this.tool.run(this.path, [...args, '-no-color', '-input=false'], KEYS);
  }

  public succeed(...args: string[]): void {
    const { ok, stdout, stderr } = this.run(...args);
    if (!ok) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
  }
}

/** Terraform that was built from its module alone has no remote backends. */
function requireS3Backend(tool: Tool, tests: () => void): void {
  if (!Tool.available(tool.name) || hasS3Backend(tool)) return tests();
  const reason = `this ${tool.name} was built without the backend s3`;
  process.stderr.write(`Left out: ${reason}\n`);
  test.skip(`left out: ${reason}`, () => {});
}

function hasS3Backend(tool: Tool): boolean {
  const folder = mkdtempSync(join(folders, 'backend-'));
  writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ terraform: { backend: { s3: {} } } }));
  const { stdout, stderr } = tool.run(folder, ['init', '-no-color', '-input=false']);
  return !/Unsupported backend type/i.test(stdout + stderr);
}

describe.each(['terraform', 'tofu'] as const)('a state in a bucket', name => requireTool(name, tool => requireS3Backend(tool, () => {
  const inBucket = async (server: S3Server, bucket: string) => {
    const folder = new Folder(tool, server, await server.bucket(bucket)).write('scaleway', 'first');
    folder.succeed('init');
    folder.succeed('apply', '-auto-approve');
    return { folder, state: server.path(bucket, KEY), lock: () => server.send('PUT', `/${bucket}/${KEY}.tflock`, LOCK) };
  };

  describe('that honors conditional writes (real server)', () => requireServer('versitygw', server => {
    test('lies under a key with prefix, stack and platform, and its lock is gone', async () => {
      const { folder, state } = await inBucket(server, 'states');

      expect(said(state)).toBe('first');
      expect(existsSync(`${state}.tflock`)).toBe(false);
      expect(readFileSync(join(folder.path, '.terraform', 'terraform.tfstate'), 'utf8')).not.toContain(KEYS.AWS_SECRET_ACCESS_KEY);
    });

    test("somebody else's lock stops a second run", async () => {
      const { folder, state, lock } = await inBucket(server, 'locked');
      await lock();

      const { ok, stderr } = folder.write('scaleway', 'second').run('apply', '-auto-approve');
      expect([ok, stderr]).toEqual([false, expect.stringContaining('Error acquiring the state lock')]);
      expect(stderr).toContain('somebody@elsewhere');
      expect([said(state), readFileSync(`${state}.tflock`, 'utf8')]).toEqual(['first', LOCK]);
    });

    test('after a switch, init -reconfigure begins a second state and leaves the first alone', async () => {
      const { folder, state } = await inBucket(server, 'switched');
      const before = readFileSync(state);

      const { ok, stdout, stderr } = folder.write('ovhcloud', 'second').run('init');
      expect([ok, stdout + stderr]).toEqual([false, expect.stringContaining('Backend configuration changed')]);
      folder.succeed('init', '-reconfigure');
      folder.succeed('apply', '-auto-approve');
      expect(readFileSync(state)).toEqual(before);
      expect(said(server.path('switched', 'team/case.ovhcloud.tfstate'))).toBe('second');
    });
  }));

  describe('that ignores conditional writes (real server)', () => requireServer('rclone', server => {
    test("somebody else's lock stops nobody, and is removed: what the probe is for", async () => {
      const { folder, state, lock } = await inBucket(server, 'locked');
      await lock();

      folder.write('scaleway', 'second').succeed('apply', '-auto-approve');
      expect([said(state), existsSync(`${state}.tflock`)]).toEqual(['second', false]);
    });
  }));
})));

function said(state: string): string {
  return JSON.parse(readFileSync(state, 'utf8')).outputs.said.value;
}
