/** Texts that somebody could try: the corpus, parts of it in any order, and whatever Unicode has. */
import * as fc from 'fast-check';
import corpus from './corpus.json';

/** Hostile texts that have been tried before; whoever finds a new one that breaks something adds it. */
export const CORPUS: readonly string[] = corpus;

/** A long one: its length is its point. */
const LONG = fc.constantFrom(64, 256, 5000).map(length => 'x'.repeat(length));

const SIGNS = fc.constantFrom('$', '%', '{', '}', '${', '%{', '$${', '%%{', '~', '"', '\\', '\n', '\0', 'TfToken[', ']', 'a', '.', '/', ' ');

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CORPUS) },
  { weight: 4, arbitrary: fc.array(SIGNS, { maxLength: 12 }).map(signs => signs.join('')) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...CORPUS), { minLength: 2, maxLength: 4 }).map(parts => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  LONG,
);

/** How many and which, from the environment: `npm run fuzz` sets both. */
export const HOW_MANY = Number(process.env.FUZZ_TEXTS ?? 3000);
export const SEED = Number(process.env.FUZZ_SEED ?? 1);

/** The whole corpus, and as many others as are asked for. */
export function hostileTexts(howMany: number): string[] {
  return [...new Set([...CORPUS, ...fc.sample(hostileText, { numRuns: howMany, seed: SEED })])];
}
