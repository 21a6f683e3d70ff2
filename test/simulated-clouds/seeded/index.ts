import type { SeededFault } from './fault';
import { scalewayFaults } from './scaleway';

/** Mistakes that the tier must notice, by kind of platform. */
export const SEEDED_FAULTS: Record<string, SeededFault[]> = { scaleway: scalewayFaults };
