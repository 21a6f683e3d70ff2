import { prefixOf } from './cidr';
import type { Faults } from './faults';

/** An entry shorter than this is taken for a mistake. */
const SHORTEST_PREFIX = 8;

/** An allow-list that lets everybody in is none. */
export function checkNotOpen(prop: string, ranges: readonly string[], faults: Faults): void {
  ranges.forEach((range, index) => {
    const element = `${prop}[${index}]`;
    if (!faults.has(element) && prefixOf(range) < SHORTEST_PREFIX) faults.add('cidr-open', element, { got: range });
  });
}
