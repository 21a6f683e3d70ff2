/** A machine with nothing but programs to connect with, or to be connected to: an image and an address, no system that runs. */
import { ChildProcess, spawn } from 'child_process';
import { mkdir, rename, writeFile } from 'fs/promises';
import { join } from 'path';
import type { BootFile } from '../../../lib/platforms/hetzner/boot';
import { attempt, ENDS_WITH_US, Ran, run } from './command';
import { Image, layersOf } from './images';

export interface Login {
  readonly host: string;
  readonly user: string;
  readonly database: string;
  readonly password: string;
  /** The certificate authority that is trusted. */
  readonly ca: string;
  readonly sslmode?: string;
}

export class Client {
  private readonly root: string;
  private readonly programs: ChildProcess[] = [];
  private authorities = 0;

  constructor(private readonly folder: string, private readonly namespace: string, private readonly image: Image) {
    this.root = join(folder, 'root');
  }

  async create(): Promise<void> {
    for (const part of ['upper', 'work', 'root']) await mkdir(join(this.folder, part));
    const layers = `lowerdir=${layersOf(this.image).join(':')},upperdir=${join(this.folder, 'upper')},workdir=${join(this.folder, 'work')}`;
    await run('mount', ['-t', 'overlay', 'overlay', '-o', layers, this.root]);
  }

  /** What a statement gives, without ornaments; throws when the login or the statement fails. */
  async query(login: Login, sql: string): Promise<string> {
    const { code, output } = await this.psql(login, sql);
    if (code !== 0) throw new Error(output);
    return output.trim();
  }

  async psql({ host, user, database, password, ca, sslmode = 'verify-full' }: Login, sql: string, longestSeconds = 60): Promise<Ran> {
    await this.trust(ca);
    const connection = `host=${host} user=${user} dbname=${database} sslmode=${sslmode} sslrootcert=/ca.crt connect_timeout=5`;
    return this.attempt(['timeout', `${longestSeconds}`, 'psql', '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1', connection, '-c', sql], { PGPASSWORD: password });
  }

  /** In one move, because somebody else may be connecting. */
  private async trust(ca: string): Promise<void> {
    const written = join(this.root, `ca-${++this.authorities}.crt`);
    await writeFile(written, ca);
    await rename(written, join(this.root, 'ca.crt'));
  }

  /** What the image's cloud-init says of user data. */
  async check(userData: string): Promise<Ran> {
    await writeFile(join(this.root, 'user-data'), userData);
    return this.attempt(['cloud-init', 'schema', '--config-file', '/user-data']);
  }

  /** What the image's systemd complains of in the units among these files. */
  async verifyUnits(files: readonly BootFile[]): Promise<string> {
    for (const { path, content, permissions } of files) {
      await mkdir(join(this.root, path, '..'), { recursive: true });
      await writeFile(join(this.root, path), content, { mode: parseInt(permissions, 8) });
    }
    const units = files.map(({ path }) => path).filter(path => /^\/etc\/systemd\/system\/[^/]+$/.test(path));
    const { output } = await this.attempt(['systemd-analyze', 'verify', '--man=no', ...units]);
    return output.split('\n').filter(line => line.includes('sovereign')).join('\n');
  }

  /** Starts a program of the image that goes on until this machine goes. */
  async serve(args: string[], files: Record<string, string>): Promise<void> {
    for (const [path, text] of Object.entries(files)) await writeFile(join(this.root, path), text);
    this.programs.push(spawn('setpriv', [...ENDS_WITH_US, 'ip', 'netns', 'exec', this.namespace, 'chroot', this.root, ...args], { stdio: 'ignore' }));
  }

  /** Runs a program of the image at this address. */
  async attempt(args: string[], env: Record<string, string> = {}): Promise<Ran> {
    return attempt('ip', ['netns', 'exec', this.namespace, 'chroot', this.root, ...args], { env });
  }

  async remove(): Promise<void> {
    for (const program of this.programs) program.kill('SIGKILL');
    await run('umount', ['--lazy', this.root]);
  }
}
