/** Real S3 servers of others, on a loopback port, with folders for buckets; they go when the tests of the file are done. */
import { ChildProcess, spawn, spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'fs';
import { connect } from 'net';
import { tmpdir } from 'os';
import { join } from 'path';
import { signedHeaders } from '../../lib/state/signature';
import type { Env } from './environment';
import { freePort } from './ports';

export type ServerName = 'versitygw' | 'rclone';

/** Both check signatures. */
export const KEYS = { AWS_ACCESS_KEY_ID: 'TESTACCESSKEY', AWS_SECRET_ACCESS_KEY: 'test-secret-key' };
export const REGION = 'us-east-1';

interface Program {
  /** Arguments that only a program with such a server takes. */
  readonly check: string[];
  /** Arguments and environment for a server on `address` whose buckets are the folders in `data`. */
  readonly args: (address: string, data: string, versions: string) => string[];
  readonly env: Env;
}

const PROGRAMS: Record<ServerName, Program> = {
  versitygw: {
    check: ['posix', '--help'],
    args: (address, data, versions) => ['--port', address, '--region', REGION, '--quiet', 'posix', '--versioning-dir', versions, data],
    env: { ROOT_ACCESS_KEY: KEYS.AWS_ACCESS_KEY_ID, ROOT_SECRET_KEY: KEYS.AWS_SECRET_ACCESS_KEY },
  },
  rclone: {
    check: ['serve', 's3', '--help'],
    args: (address, data) => ['serve', 's3', '--addr', address, '--auth-key', Object.values(KEYS).join(), '--config', '', data],
    env: {},
  },
};

const LONGEST_START_MS = 30_000;

/** A server that `beforeAll` starts and `afterAll` ends. */
export class S3Server {
  private readonly folder = mkdtempSync(join(tmpdir(), 'sovereign-s3-'));
  private process?: ChildProcess;
  private address = '';

  constructor(private readonly name: ServerName) {
    for (const part of ['data', 'versions']) mkdirSync(join(this.folder, part));
    beforeAll(() => this.start(), LONGEST_START_MS);
    afterAll(() => this.stop());
  }

  public get endpoint(): string {
    return `http://${this.address}`;
  }

  /** Makes an empty bucket, without versions. */
  public async bucket(name: string): Promise<string> {
    await this.send('PUT', `/${name}`);
    return name;
  }

  /** Where an object lies as a file. */
  public path(...parts: string[]): string {
    return join(this.folder, 'data', ...parts);
  }

  /** A signed request of our own; what was answered, or an error with it. */
  public async send(method: string, path: string, body = '', secretAccessKey = KEYS.AWS_SECRET_ACCESS_KEY): Promise<string> {
    const url = new URL(path, this.endpoint);
    const headers = signedHeaders({ method, url, headers: {}, body }, { accessKeyId: KEYS.AWS_ACCESS_KEY_ID, secretAccessKey }, REGION, new Date());
    const response = await fetch(url, { method, headers, body: body || undefined });
    const text = await response.text();
    if (!response.ok) throw new Error(`${response.status} ${text}`);
    return text;
  }

  private async start(): Promise<void> {
    this.address = `127.0.0.1:${await freePort()}`;
    const { args, env } = PROGRAMS[this.name];
    this.process = spawn(this.name, args(this.address, this.path(), join(this.folder, 'versions')), {
      env: { PATH: process.env.PATH, HOME: this.folder, ...env }, stdio: 'ignore',
    });
    while (!await answers(this.address)) {
      if (this.process.exitCode !== null) throw new Error(`${this.name} ended with exit code ${this.process.exitCode}`);
    }
  }

  private async stop(): Promise<void> {
    if (this.process?.exitCode === null) await new Promise(resolve => this.process!.once('exit', resolve).kill());
    rmSync(this.folder, { recursive: true });
  }
}

/** Declares tests that need a server. Where it is missing they are left out with a reason; under `CI=true` that is a failure. */
export function requireServer(name: ServerName, tests: (server: S3Server) => void): void {
  const reason = `${name} is not on the PATH: .ci/toolchain builds it`;
  if (spawnSync(name, PROGRAMS[name].check).status === 0) {
    describe(`on ${name}`, () => tests(new S3Server(name)));
  } else if (process.env.CI === 'true') {
    test(`${name} is installed`, () => {
      throw new Error(reason);
    });
  } else {
    process.stderr.write(`Left out: ${reason}\n`);
    test.skip(`${name} (left out: ${reason})`, () => {});
  }
}

async function answers(address: string): Promise<boolean> {
  const [host, port] = address.split(':');
  const connected = await new Promise<boolean>(resolve => {
    const socket = connect(Number(port), host, () => resolve(true)).on('error', () => resolve(false));
    setTimeout(() => socket.destroy(), 1000).unref();
  });
  if (!connected) await new Promise(resolve => setTimeout(resolve, 50));
  return connected;
}
