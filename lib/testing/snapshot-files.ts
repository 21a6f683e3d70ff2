import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import { refuse } from '../faults';

const LONGEST_NAME = 120;

/**
 * The file of a snapshot: one for each platform, beside the test.
 * @param name of the snapshot, unique in the file of the test.
 */
export function snapshotFile(testPath: string, name: string, platform: string): string {
  if (typeof name !== 'string') refuse('toMatchPortableSnapshot', 'prop-type', 'name', { got: name, expected: 'a text, or leave it out' });
  const readable = name.replace(/[^\w.-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, LONGEST_NAME);
  return join(dirname(testPath), '__snapshots__', basename(testPath), `${readable}.${platform}.json`);
}

const compared = new WeakMap<object, Map<string, string>>();

/**
 * Stops when two different texts go by one name, so that each would be the wrong one for the other.
 * @param run what lives as long as a run of the test file.
 */
export function checkOwnName(run: object, file: string, text: string): void {
  const texts = compared.get(run) ?? new Map<string, string>();
  compared.set(run, texts);
  if ((texts.get(file) ?? text) !== text) refuse('toMatchPortableSnapshot', 'name-taken', 'name', { got: basename(file) });
  texts.set(file, text);
}

/** The text of a snapshot; undefined where there is none yet. */
export function readSnapshot(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Writes a snapshot. */
export function writeSnapshot(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
