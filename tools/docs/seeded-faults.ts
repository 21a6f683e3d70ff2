import { SEEDED_FAULTS } from '../../test/simulated-clouds/seeded';
import { TIERS } from '../../test/simulated-clouds/seeded/fault';
import { table } from './table';

const TITLES: Record<string, string> = { scaleway: 'Scaleway' };

/** What is sown, and which tier notices it first; a test sows each of them and looks. */
export function seededFaults(): string {
  const rows = Object.entries(SEEDED_FAULTS).flatMap(([kind, faults]) => TIERS.flatMap(
    tier => faults.filter(({ noticedBy }) => noticedBy === tier).map(({ name }) => [TITLES[kind], name, tier]),
  ));
  return table(['cloud', 'mistake', 'noticed first by'], rows);
}
