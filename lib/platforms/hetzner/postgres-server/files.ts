import type { BootFile } from '../boot';

/** Where servers look for what they are to be. */
export const CONFIG_FOLDER = '/etc/sovereign-postgres';

/** Readable by root alone. */
export function privateFile(path: string, lines: readonly string[]): BootFile {
  return { path, content: textOf(lines), permissions: '0600' };
}

export function publicFile(path: string, lines: readonly string[]): BootFile {
  return { path, content: textOf(lines), permissions: '0644' };
}

function textOf(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('');
}
