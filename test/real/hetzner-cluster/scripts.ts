/** The scripts of servers, run for real with another root and with stand-ins for what would change this machine. */
import { spawnSync } from 'child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

export const FILES = join(__dirname, '..', '..', '..', 'lib', 'platforms', 'hetzner', 'k3s', 'files');

const FOLDERS = /(?<=[\s"'=>])\/(etc|usr\/local|usr\/bin\/unattended-upgrade|var\/lib|dev\/console)(?=[/\s"'])/g;

/** Says what it was called with. */
const RECORDER = '#!/bin/bash\necho "$(basename "$0") $*" >>"$ROOT/calls"\n';

export class Machine {
  readonly root = mkdtempSync(join(tmpdir(), 'sovereign-machine-'));

  constructor() {
    for (const folder of ['bin', 'etc', 'usr/local/bin', 'dev']) mkdirSync(join(this.root, folder), { recursive: true });
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

  /** Runs a script of the library, whose paths lead below this root. */
  run(script: string, env: Record<string, string> = {}): { ok: boolean; stdout: string; stderr: string } {
    const text = readFileSync(join(FILES, script), 'utf8').replace(FOLDERS, `${this.root}/$1`);
    const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', text], {
      encoding: 'utf8', timeout: 20_000, env: { ...env, ROOT: this.root, HOME: this.root, PATH: `${this.root}/bin:${process.env.PATH}` },
    });
    return { ok: status === 0, stdout, stderr };
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}
