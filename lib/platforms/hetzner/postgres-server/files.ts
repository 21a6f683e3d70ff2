/** A file that cloud-init writes, as its module `write_files` wants it. */
export interface WrittenFile {
  readonly path: string;
  readonly content: string;
  /** Octal digits. */
  readonly permissions: string;
}

/** Readable by root alone. */
export function privateFile(path: string, lines: readonly string[]): WrittenFile {
  return { path, content: textOf(lines), permissions: '0600' };
}

export function publicFile(path: string, lines: readonly string[]): WrittenFile {
  return { path, content: textOf(lines), permissions: '0644' };
}

function textOf(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('');
}
