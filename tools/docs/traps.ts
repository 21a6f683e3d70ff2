import { readFileSync } from 'fs';
import { join } from 'path';
import { table } from './table';

/** Something about a cloud or its provider that goes wrong quietly, and what this library does about it. */
export interface Trap {
  /** Also the name of its test. */
  readonly id: string;
  readonly trap: string;
  /** `construction`: the output cannot have it. `refused`: the program is stopped. `limit`: it remains, and is said here. */
  readonly handled: 'construction' | 'refused' | 'limit';
  readonly how: string;
}

const FILE = join(__dirname, '..', '..', 'docs', 'traps.json');

const TITLES: Record<string, string> = { scaleway: 'Scaleway', ovhcloud: 'OVHcloud', hetzner: 'Hetzner', any: 'Every cloud' };
const HANDLED = { construction: 'by construction', refused: 'refused', limit: 'documented limit' };

/** All traps, by what they concern. */
export function readTraps(): Record<string, Trap[]> {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** One table per cloud. */
export function traps(): string {
  return Object.entries(readTraps()).map(([cloud, found]) => `### ${TITLES[cloud]}\n\n${tableOf(found)}`).join('\n\n');
}

function tableOf(found: readonly Trap[]): string {
  return table(['trap, and name of its test', 'what goes wrong', 'handled', 'how'], found.map(({ id, trap, handled, how }) => [id, trap, HANDLED[handled], how]));
}
