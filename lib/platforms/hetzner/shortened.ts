import { createHash } from 'crypto';

const HASH_LENGTH = 8;

/** A text of at most so many characters; a longer one ends in a hash of itself, so that two stay two. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
  return `${text.slice(0, longest - HASH_LENGTH - 1)}-${hash}`;
}
