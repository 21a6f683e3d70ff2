import { execFileSync } from 'child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'fs';
import { join } from 'path';

const SOURCES = ['.projen', 'catalog', 'lib', 'LICENSE', 'README.md', 'package.json', 'tools', 'tsconfig.json'];

/** What `npm run build` leaves behind, built in a copy: compiled files must not appear under tests that are running. */
export function packLibrary(root: string, folder: string): string {
  for (const source of SOURCES) {
    cpSync(join(root, source), join(folder, source), { recursive: true, filter: path => !/\.(js|d\.ts)$/.test(path) });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const task of ['compile', 'package']) run(folder, join(root, 'node_modules/.bin/projen'), task);
  const [tarball] = readdirSync(join(folder, 'dist'));
  return join(folder, 'dist', tarball);
}

/** Puts a packed library where npm would put it, without asking npm. */
export function unpackLibrary(tarball: string, project: string): string {
  const place = join(project, 'node_modules', 'sovereign-constructs');
  mkdirSync(place, { recursive: true });
  run(project, 'tar', 'xzf', tarball, '-C', place, '--strip-components=1');
  return place;
}

/** Runs a command and returns what it prints; its complaints become the error. */
export function run(cwd: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}

/** Nothing that changes which platform is chosen, or how long Node takes to start. */
function environment(): NodeJS.ProcessEnv {
  const { SOVEREIGN_PLATFORM, CDKTF_CONTEXT_JSON, NODE_EXTRA_CA_CERTS, NODE_OPTIONS, ...rest } = process.env;
  return rest;
}
