/** What servers are told while they run. */
import { CLOSED, type Cluster } from '../cluster';
import { commands } from '../page';
import { applyChanges, PASSWORD, untilStatus } from '../postgres';
import type { Step } from '../side-by-side';

const FOLDER = '/etc/sovereign-postgres';

/** What no server takes. */
const WRONG = [
  { text: 'max_connections=2\n', says: /^FAILED: Patroni refuses .*settings: max_connections=2 is not a number from 25 on/ },
  { text: 'work_mem=much\n', says: /^FAILED: PostgreSQL refuses .*work_mem/ },
  { text: 'shared_buffers=1000GB\n', says: /^FAILED: PostgreSQL does not start with .*settings, and runs with those before/ },
];

const WRONG_AT_BOOT = [
  { file: 'allowed', text: 'everybody/0\n', says: /^FAILED: not a range/ },
  { file: 'settings', text: 'shared_buffers=1000GB\n', says: /^FAILED: PostgreSQL does not start with .*settings, and runs with those before/ },
];

/** What PostgreSQL, etcd to its clients and to its like, and Patroni show. */
async function certificatesOf(cluster: Cluster, index: number): Promise<string[]> {
  const { address } = cluster.members[index];
  const shown = [`${address}:5432 -starttls postgres`, `${address}:2379`, `${address}:2380`, `${address}:8009`];
  return Promise.all(shown.map(at => cluster.servers[index].run(['bash', '-c', [
    'cd /etc/sovereign-postgres',
    `openssl s_client -CAfile ca.crt -cert server.crt -key server.key -connect ${at} </dev/null 2>/dev/null | openssl x509`,
  ].join('\n')])));
}

export const CHANGES: ReadonlyArray<Step<Cluster>> = [
  {
    name: 'nothing changes when nothing was changed',
    run: async cluster => {
      const started = await cluster.askAll('SELECT pg_postmaster_start_time()');
      for (const server of cluster.servers) expect(await server.run(['bash', '-c', commands('After a change of files, on each server, the primary first')], { timeoutMs: 120_000 })).toBe('ready');

      expect(await cluster.askAll('SELECT pg_postmaster_start_time()')).toEqual(started);
    },
  },
  {
    name: 'a password, who may connect and settings are changed on all servers, also settings that all must have in common',
    run: async cluster => {
      const { world } = cluster;
      await cluster.tell({
        databases: 'shop\nnext\n',
        logins: 'app shop another one\nnext next of next\n',
        allowed: `${world.world.network.range(128, 25)}\n`,
        settings: 'work_mem=16MB\nmax_connections=150\nshared_buffers=64MB\n',
      });

      const login = world.login(cluster.entrance);
      await cluster.until(async () => (await world.stranger.psql({ ...login, password: 'another one' }, 'SELECT 1')).code === 0);
      expect((await world.stranger.psql(login, 'SELECT 1')).output).toContain('password authentication failed');
      expect((await cluster.connect()).output).toMatch(CLOSED);
      expect(await cluster.askAll("SELECT string_agg(setting, ' ' ORDER BY name) FROM pg_settings WHERE name IN ('max_connections', 'shared_buffers', 'work_mem')"))
        .toEqual(Array(3).fill('150 8192 16384'));
    },
  },
  {
    name: 'a database is copied into another one',
    run: async cluster => {
      const { world: { stranger }, entrance: { address } } = cluster;
      const uri = (login: string, database: string, password: string) =>
        `postgresql://${login}:${encodeURIComponent(password)}@${address}/${database}?sslmode=verify-full&sslrootcert=/ca.crt`;
      await stranger.query({ ...cluster.world.login(cluster.entrance), password: 'another one' }, 'CREATE TABLE copied AS SELECT 1 AS id');
      const { code, output } = await stranger.attempt(['bash', '-c', commands('Another major version, from a machine that reaches both')], {
        OLD_URI: uri('app', 'shop', 'another one'), NEW_URI: uri('next', 'next', 'of next'),
      });

      expect({ code, output }).toEqual({ code: 0, output: '' });
      const next = { ...cluster.world.login(cluster.entrance), user: 'next', database: 'next', password: 'of next' };
      expect(await stranger.query(next, 'SELECT id FROM copied')).toBe('1');
    },
  },
  {
    name: 'they are changed back, also to less',
    run: async cluster => {
      await cluster.tell({ logins: `app shop ${PASSWORD}\n`, allowed: `${cluster.world.world.network.range(0, 25)}\n`, settings: 'max_connections=50\n' });

      expect(await cluster.query('SELECT 1')).toBe('1');
      expect(await cluster.askAll('SHOW max_connections')).toEqual(['50', '50', '50']);
    },
  },
  {
    name: 'settings that are wrong fail loudly, and it goes on with what it has',
    run: async cluster => {
      const primary = await cluster.primary();
      for (const { text, says } of WRONG) {
        await cluster.write(primary, { settings: text });
        await expect(applyChanges(cluster.servers[primary])).rejects.toThrow('sovereign-postgres.service');
        await untilStatus(cluster.servers[primary], says);
      }

      await cluster.untilPrimary();
      await cluster.write(primary, { settings: 'max_connections=50\n' });
      await cluster.untilBack(primary);
    },
  },
  {
    name: 'servers are given other certificates one after another, and all that answers has them',
    run: async cluster => {
      const { certificate, key } = await cluster.world.certificates.renew(80);
      const primary = await cluster.primary();
      await cluster.writing(async () => {
        for (const index of [primary, ...cluster.others(primary)]) {
          await cluster.write(index, { 'server.crt': certificate, 'server.key': key });
          await applyChanges(cluster.servers[index]);
        }
        await cluster.untilFollowed();
      });

      expect(await cluster.primary()).toBe(primary);
      for (const index of cluster.members.keys()) {
        // Patroni reads them when it comes round to it.
        await cluster.until(async () => (await certificatesOf(cluster, index)).every(shown => shown === certificate.trim()));
      }
    },
  },
  {
    name: 'a server whose files are wrong serves again as before when it has booted',
    run: async cluster => {
      const [standby] = cluster.others(await cluster.primary());
      const server = cluster.servers[standby];
      for (const { file, text, says } of WRONG_AT_BOOT) {
        const good = await server.run(['cat', `${FOLDER}/${file}`]);
        await cluster.write(standby, { [file]: text });
        await server.shutDown();
        await cluster.boot(standby);

        await untilStatus(server, says);
        await cluster.untilFollowed();
        await cluster.write(standby, { [file]: `${good}\n` });
        await cluster.untilBack(standby);
      }
    },
  },
  {
    name: 'a server that was left out undoes nothing when it becomes the primary: it fails loudly until it has the files of the others',
    run: async cluster => {
      const old = await cluster.primary();
      const left = await cluster.standby(old, 'sync');
      const [other] = cluster.others(old).filter(index => index !== left);
      await cluster.write(old, { logins: 'app shop another one\n' });
      await applyChanges(cluster.servers[old]);
      await cluster.servers[old].run(['bash', '-c', commands('Another primary, on any server, before the turn of the old one')]);
      await cluster.until(async () => await cluster.primary() === left);
      await untilStatus(cluster.servers[left], new RegExp(`^FAILED: ${FOLDER}/logins is older than what the cluster was told since`));

      // The load balancer may not have noticed yet who the primary is.
      await cluster.until(async () => (await cluster.connect({ password: 'another one' })).output.trim() === '1');
      expect((await cluster.connect()).output).toContain('password authentication failed');
      for (const index of [left, other]) await cluster.write(index, { logins: 'app shop another one\n' });
      await cluster.untilBack(left);
      await cluster.tell({ logins: `app shop ${PASSWORD}\n` });
      expect(await cluster.query('SELECT 1')).toBe('1');
    },
  },
];
