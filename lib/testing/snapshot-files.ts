import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { basename, dirname, join } from 'path';
import { refuse } from '../faults';

/** In bytes; the name of a platform and more follow. */
const LONGEST_NAME = 120;

/** What a file may be called on every system; letters of all scripts are. */
const UNFIT = /[^\p{L}\p{M}\p{N}_.-]+/gu;

/** What is neither a letter nor found on every keyboard, such as an emoji, may be all that two names differ in. */
const LOST = /[^\p{L}\p{M}\p{N}\x20-\x7e]/u;

/**
 * The file of a snapshot: one for each platform, beside the test.
 * @param name of the snapshot, unique in the file of the test.
 */
export function snapshotFile(testPath: string, name: string, platform: string): string {
  if (typeof name !== 'string') refuse('toMatchPortableSnapshot', 'prop-type', 'name', { got: name, expected: 'a text, or leave it out' });
  return join(dirname(testPath), '__snapshots__', basename(testPath), `${fileName(name)}.${platform}.json`);
}

/** The name as far as it fits; what is cut or left out without trace would make one file of two names, so then a sum of the whole follows. */
function fileName(name: string): string {
  const readable = name.normalize('NFC').replace(UNFIT, '-').replace(/^-+|-+$/g, '');
  const short = Buffer.from(readable).subarray(0, LONGEST_NAME).toString().replace(/\uFFFD+$/, '');
  const isWhole = readable !== '' && short === readable && !LOST.test(name);
  return isWhole ? readable : [short, createHash('sha256').update(name).digest('hex').slice(0, 8)].filter(Boolean).join('-');
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
