/** The scripts of servers, run for real with another root and with stand-ins for what would change this machine. */
import { spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

const HETZNER = join(__dirname, '..', '..', '..', 'lib', 'platforms', 'hetzner');
export const FILES = join(HETZNER, 'k3s', 'files');

/** What scripts share: where it stands on a server, and in the library. */
const SHARED = { path: 'usr/local/lib/sovereign/private-route.sh', file: join(HETZNER, 'files', 'private-route.sh') };

const FOLDERS = /(?<=[\s"'=>])\/(etc|usr\/local|usr\/bin\/unattended-upgrade|var\/lib|dev\/console)(?=[/\s"'])/g;

/** Says what it was called with. */
const RECORDER = '#!/bin/bash\necho "$(basename "$0") $*" >>"$ROOT/calls"\n';

export class Machine {
  readonly root = mkdtempSync(join(tmpdir(), 'sovereign-machine-'));

  constructor() {
    for (const folder of ['bin', 'etc', 'usr/local/bin', 'dev']) mkdirSync(join(this.root, folder), { recursive: true });
    this.write(SHARED.path, this.belowRoot(SHARED.file));
  }

  /** A stand-in for a program; it records its calls, then does this. */
  program(name: string, script = ''): this {
    this.write(`bin/${name}`, `${RECORDER}${script}\n`);
    chmodSync(join(this.root, 'bin', name), 0o755);
    return this;
  }

  write(path: string, content: string): this {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
    return this;
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  has(path: string): boolean {
    return existsSync(join(this.root, path));
  }

  get calls(): string[] {
    return this.has('calls') ? this.read('calls').trimEnd().split('\n') : [];
  }

  /** Runs a script of the library. */
  run(script: string, env: Record<string, string> = {}): { ok: boolean; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', this.belowRoot(join(FILES, script))], {
      encoding: 'utf8', timeout: 20_000, env: { ...env, ROOT: this.root, HOME: this.root, PATH: `${this.root}/bin:${process.env.PATH}` },
    });
    return { ok: status === 0, stdout, stderr };
  }

  /** The text of a script, whose paths lead below this root. */
  private belowRoot(file: string): string {
    return readFileSync(file, 'utf8').replace(FOLDERS, `${this.root}/$1`);
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
