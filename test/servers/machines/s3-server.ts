/** A real S3 server with TLS that the servers reach by name. */
import { ChildProcess, spawn } from 'child_process';
import { mkdir, readdir, writeFile } from 'fs/promises';
import { connect } from 'net';
import { join } from 'path';
import { setTimeout as wait } from 'timers/promises';
import { Certificates, makeCertificates } from './certificates';
import { ENDS_WITH_US } from './command';

const HOST = 's3.test';
const PORT = 7070;

export class S3Server {
  static async start(folder: string, address: string): Promise<S3Server> {
    const server = new S3Server(folder, address, await makeCertificates(`DNS:${HOST}`));
    await mkdir(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'certificate'), server.certificates.certificate);
    await writeFile(join(folder, 'key'), server.certificates.key);
    await server.listen();
    return server;
  }

  readonly host = HOST;
  readonly port = PORT;
  readonly endpoint = `${HOST}:${PORT}`;
  readonly region = 'eu-test-1';
  readonly accessKey = 'TESTACCESSKEY';
  readonly secretKey = 'test-secret-key';
  private process?: ChildProcess;

  private constructor(private readonly folder: string, private readonly address: string, private readonly certificates: Certificates) {}

  /** The line of `/etc/hosts` that a server needs. */
  get hostsEntry(): string {
    return `${this.address} ${HOST}`;
  }

  get ca(): string {
    return this.certificates.ca;
  }

  async bucket(name: string): Promise<string> {
    await mkdir(join(this.folder, 'data', name));
    return name;
  }

  /** Names of the objects in a bucket whose name begins with `prefix`. */
  async objects(bucket: string, prefix: string): Promise<string[]> {
    const names = await readdir(join(this.folder, 'data', bucket), { recursive: true }).catch(() => []);
    return names.filter(name => name.startsWith(prefix));
  }

  async stop(): Promise<void> {
    if (this.process?.exitCode === null) await new Promise(resolve => this.process!.once('exit', resolve).kill());
  }

  private async listen(): Promise<void> {
    const args = ['--port', `${this.address}:${PORT}`, '--region', this.region, '--quiet', '--cert', join(this.folder, 'certificate'), '--key', join(this.folder, 'key')];
    this.process = spawn('setpriv', [...ENDS_WITH_US, 'versitygw', ...args, 'posix', join(this.folder, 'data')], {
      env: { PATH: process.env.PATH, HOME: this.folder, ROOT_ACCESS_KEY: this.accessKey, ROOT_SECRET_KEY: this.secretKey }, stdio: 'ignore',
    });
    while (!await this.answers()) {
      if (this.process.exitCode !== null) throw new Error(`versitygw ended with ${this.process.exitCode}`);
      await wait(50);
    }
  }

  private answers(): Promise<boolean> {
    return new Promise(resolve => {
      const socket = connect(PORT, this.address, () => resolve(socket.destroy() !== undefined)).on('error', () => resolve(false));
    });
  }
}
