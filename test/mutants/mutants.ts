/** The library with one escape or one check taken away, each in a line of data: the tests must notice. */
import { readFileSync } from 'fs';
import { join } from 'path';
import mutants from './mutants.json';

export interface Mutant {
  /** What gets through. */
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Part of the path of the tests that turn red. */
  readonly noticedBy: string;
  /**
   * The project of these tests.
   * @default 'cdktf'
   */
  readonly project?: string;
  /**
   * The test that turns red, where others may do so as well.
   * @default - any of them
   */
  readonly test?: string;
}

export const MUTANTS: readonly Mutant[] = mutants;

/** The file of a mutant, changed; throws unless what it changes stands there once. */
export function mutated(root: string, { name, file, find, replace }: Mutant): string {
  const parts = readFileSync(join(root, file), 'utf8').split(find);
  if (parts.length !== 2) throw new Error(`${name}: ${file} has ${parts.length - 1} times ${find}`);
  return parts.join(replace);
}
