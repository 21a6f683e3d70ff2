/** Another version of what the servers run. */
import type { Cluster } from '../cluster';
import { commands } from '../page';
import type { Step } from '../side-by-side';

const INSTALL_MS = 300_000;

export const VERSIONS: ReadonlyArray<Step<Cluster>> = [
  {
    name: 'a minor version is installed on a standby, which then becomes the primary, so that the old primary is a standby too',
    run: async cluster => {
      // There may be no newer one: the same again runs the same scripts of the packages.
      const upgrade = commands('A minor version, on one server').replace('--only-upgrade', '--reinstall');
      const old = await cluster.primary();
      const next = await cluster.standby(old, 'sync');
      const started = await cluster.ask(next, 'SELECT pg_postmaster_start_time()');
      await cluster.writing(async () => {
        await cluster.servers[next].run(['bash', '-ec', upgrade], { timeoutMs: INSTALL_MS });
        await cluster.untilFollowed();
        expect(await cluster.ask(next, 'SELECT pg_postmaster_start_time()')).not.toBe(started);
        expect(await cluster.primary()).toBe(old);

        await cluster.servers[next].run(['bash', '-ec', commands('Another primary, on any server, before the turn of the old one')]);
        await cluster.until(async () => await cluster.primary() !== old);
        await cluster.untilFollowed();
      });
    },
  },
];
