/** Three servers set themselves up, one of them without its packages at first; who may connect to them. */
import { CLOSED, Cluster } from '../cluster';
import type { DatabaseWorld } from '../database-world';
import type { AptProxy } from '../machines/apt-proxy';
import { untilStatus } from '../postgres';
import type { Step } from '../side-by-side';

const LATE = 2;
let proxy: AptProxy;

/** Servers that install through a proxy, which is closed at first; only one has something to install. */
export async function createWithoutPackages(world: DatabaseWorld, number: number): Promise<Cluster> {
  const made = await world.world.aptProxy();
  proxy = made.proxy;
  proxy.admit(false);
  const cluster = await Cluster.create(world, {
    number, without: LATE,
    files: {
      '/etc/apt/apt.conf.d/80proxy': `Acquire::http::Proxy "${made.url}";\nAcquire::Languages "none";\n`,
      // Nobody needs what is installed here after a power cut, and each wait for the disk costs.
      '/etc/dpkg/dpkg.cfg.d/tests': 'force-unsafe-io\n',
    },
  });
  return cluster;
}

/** Sends what a load balancer would say first: that somebody else connects, who is allowed. Then asks for TLS. */
function forged(address: string): string {
  return `exec 3<>/dev/tcp/${address}/6432; printf 'PROXY TCP4 ${address} ${address} 1 2\\r\\n\\0\\0\\0\\10\\4\\322\\26\\57' >&3; timeout 5 head -c 1 <&3`;
}

export const FIRST_BOOT: ReadonlyArray<Step<Cluster>> = [
  {
    name: 'a server without its package repository fails loudly, and all are set up when the repository answers again, without help',
    run: async cluster => {
      await untilStatus(cluster.servers[LATE], /^FAILED: the package repository does not answer/);
      expect(await cluster.servers[LATE].console()).toContain('FAILED: the package repository does not answer');

      proxy.admit(true);
      await cluster.untilBack(0, 1, 2);
    },
  },
  {
    name: 'clients know the load balancer by the authority',
    run: async cluster => {
      expect(await cluster.query('SELECT 1')).toBe('1');
    },
  },
  {
    name: 'fails without TLS',
    run: async cluster => {
      expect((await cluster.connect({ sslmode: 'disable' })).output).toMatch(/pg_hba.conf rejects connection .* no encryption/);
    },
  },
  {
    name: 'fails from an address that is not allowed, although it is the load balancer that connects',
    run: async cluster => {
      const { code, output } = await cluster.world.stranger.psql(cluster.world.login(cluster.entrance), 'SELECT 1');
      expect({ code, output }).toEqual({ code: 2, output: expect.stringMatching(CLOSED) });
    },
  },
  {
    name: 'fails for whoever says to connect for somebody else',
    run: async cluster => {
      const [{ address }] = cluster.members;
      expect((await cluster.world.stranger.attempt(['bash', '-c', forged(address)])).output).not.toMatch(/^[SN]/);
    },
  },
  ...[{ what: 'etcd', port: 2379, path: 'health' }, { what: 'Patroni', port: 8009, path: 'primary' }].map(({ what, port, path }) => ({
    name: `fails without a certificate on ${what}`,
    run: async (cluster: Cluster) => {
      const ask = (...identity: string[]) => cluster.servers[0].attempt(['curl', '-sS', '-k', ...identity, `https://${cluster.members[1].address}:${port}/${path}`]);
      expect((await ask('--cert', '/etc/sovereign-postgres/server.crt', '--key', '/etc/sovereign-postgres/server.key')).code).toBe(0);
      // Who is refused after it has begun to send may see no more than the end of the connection.
      expect((await ask()).output).toMatch(/certificate required|alert|reset by peer/);
    },
  })),
  {
    name: 'one server is the primary, the others follow it, one of them synchronously',
    run: async cluster => {
      const standbys = "SELECT string_agg(sync_state, ',' ORDER BY sync_state) FROM pg_stat_replication";
      // Both may be named for a moment, while Patroni chooses.
      await cluster.until(async () => await cluster.ask(await cluster.primary(), standbys) === 'async,sync');
    },
  },
  {
    name: 'each server tells how it and the others are',
    run: async cluster => {
      const primary = await cluster.primary();
      await cluster.servers[primary].run(['systemctl', 'start', 'sovereign-postgres-backup'], { timeoutMs: 180_000 });
      let pages: string[] = [];
      await cluster.until(async () => {
        pages = await cluster.pages();
        return pages.every(page => /: replica, streaming/.test(page));
      });

      for (const page of pages) {
        expect(page).toContain('HTTP/1.0 200 OK');
        expect(page).toMatch(new RegExp(`^server-${primary + 1}: leader, running$`, 'm'));
        expect(page).toMatch(/^server-\d: sync standby, streaming, \d+ bytes behind$/m);
        expect(page).toMatch(/^server-\d: replica, streaming, \d+ bytes behind$/m);
      }
      expect(pages[primary]).toMatch(/^role: leader$/m);
    },
  },
];
