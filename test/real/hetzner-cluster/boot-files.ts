/** What cloud-init makes of user data. */
import { execFileSync, spawnSync } from 'child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

export interface WrittenFile {
  readonly path: string;
  readonly content: string;
  readonly permissions: string;
}

export interface CloudConfig {
  readonly write_files: WrittenFile[];
  readonly runcmd: string[][];
}

/** Reads YAML as cloud-init does, with the same library. */
export function readYaml<T>(text: string): T {
  const json = execFileSync('python3', ['-c', 'import json,sys,yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)'], { input: text, encoding: 'utf8' });
  return JSON.parse(json);
}

/** The document in user data. */
export function documentOf(userData: string): CloudConfig {
  return readYaml(userData);
}

/** The content of a file. */
export function fileOf({ write_files: files }: CloudConfig, path: string): string {
  const found = files.find(file => file.path === path);
  if (!found) throw new Error(`the document writes no ${path}`);
  return found.content;
}

/** What `cloud-init schema` complains about; nothing if the document is valid. */
export function schemaFaults(userData: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sovereign-cloud-init-'));
  try {
    writeFileSync(join(folder, 'user-data'), userData);
    const { status, stdout, stderr } = spawnSync('cloud-init', ['schema', '--config-file', join(folder, 'user-data')], { encoding: 'utf8' });
    return status === 0 && !/warning|deprecat/i.test(stderr) ? '' : `${stdout}${stderr}` || `ended with ${status}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the files of a document below a folder. */
export function writeFiles({ write_files: files }: CloudConfig, root: string): void {
  for (const { path, content, permissions } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    chmodSync(join(root, path), parseInt(permissions, 8));
  }
}
