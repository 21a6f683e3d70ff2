import { CLOUDS } from '../../test/simulated-clouds/clouds';
import { TIERS } from '../../test/simulated-clouds/seeded/fault';
import { clouds } from './clouds';
import { table } from './table';

/** What is sown, and which tier notices it first; a test sows each of them and looks. */
export function seededFaults(): string {
  const rows = CLOUDS.flatMap(({ kind, faults }) => TIERS.flatMap(
    tier => faults.filter(({ noticedBy }) => noticedBy === tier).map(({ name }) => [titleOf(kind), name, tier]),
  ));
  return table(['cloud', 'mistake', 'noticed first by'], rows);
}

function titleOf(kind: string): string {
  return clouds().find(({ profile }) => profile.kind === kind)!.profile.title;
}
