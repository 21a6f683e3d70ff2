import { readFileSync } from 'fs';
import { FolderError } from './folder-error';

/** The object in a file of the user's. */
export function readObject(file: string): Record<string, unknown> {
  const found = parsed(file);
  if (typeof found !== 'object' || found === null || Array.isArray(found)) throw new FolderError(`${file} holds no object in JSON`);
  return found as Record<string, unknown>;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FolderError(code === 'ENOENT' ? `there is no ${file}` : `${file} cannot be read as JSON: ${message}`);
  }
}
