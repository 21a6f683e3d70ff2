/** Data that comes back from the backups, and a majority that does not. */
import { dirname } from 'path';
import { Cluster } from '../cluster';
import type { DatabaseWorld } from '../database-world';
import { commands } from '../page';
import { backUp, newestTimeline, TIMELINE } from '../postgres';
import type { Step } from '../side-by-side';

const UNIT = 'sovereign-postgres-backup';
/** Random, so that it stays as long as it is, and takes a backup some seconds. */
const MUCH = "SELECT string_agg(gen_random_uuid()::text, '') AS text FROM generate_series(1, 2000000) AS row GROUP BY row % 20000";

export async function createWithOrders(world: DatabaseWorld, number: number): Promise<Cluster> {
  const cluster = await Cluster.createReady(world, { number });
  await cluster.query('CREATE TABLE orders (id int)');
  return cluster;
}

const orders = (cluster: Cluster) => cluster.query('SELECT string_agg(id::text, \',\' ORDER BY id) FROM orders');
const pgbackrest = (cluster: Cluster, index: number, ...command: string[]) =>
  cluster.servers[index].run(['runuser', '-u', 'postgres', '--', 'pgbackrest', '--stanza=main', ...command], { timeoutMs: 120_000 });
const timelineOf = async (cluster: Cluster) => cluster.ask(await cluster.primary(), TIMELINE);
const follow = (cluster: Cluster, index: number, title: string, changed = (text: string) => text) =>
  cluster.servers[index].run(['bash', '-ec', changed(commands(title))], { timeoutMs: 180_000 });

const newestIn = async (cluster: Cluster, index: number) => newestTimeline(await pgbackrest(cluster, index, 'info', '--output=json'));

async function failOver(cluster: Cluster, old: number): Promise<void> {
  await cluster.killServer(old);
  await cluster.until(async () => await cluster.primary() !== old);
}

/** Waits until the newest backup leads to what the primary writes, which it makes unasked. */
async function untilBackedUp(cluster: Cluster): Promise<void> {
  await cluster.until(async () => await newestIn(cluster, await cluster.primary()) === await timelineOf(cluster));
}

/** Labels of backups that were begun and are not complete. */
async function halfMade({ world: { s3, bucket } }: Cluster): Promise<string[]> {
  const objects = await s3.objects(bucket, 'database-2/backup/main/');
  const labels = (manifest: string) => objects.filter(name => name.endsWith(`/${manifest}`)).map(name => dirname(name));
  return labels('backup.manifest.copy').filter(label => !labels('backup.manifest').includes(label));
}

/** Begins a backup, and stops it in the middle. */
async function stopInBackup(cluster: Cluster, index: number): Promise<void> {
  await cluster.query(`CREATE TABLE much AS ${MUCH}`);
  await cluster.servers[index].run(['systemctl', 'start', '--no-block', UNIT]);
  await cluster.until(async () => (await halfMade(cluster)).length === 1);
  await cluster.servers[index].run(['systemctl', 'kill', '--signal=STOP', UNIT]);
  expect(await halfMade(cluster)).toHaveLength(1);
}

/** Rows that are there, a time, and rows of later. */
async function beforeAndAfter(cluster: Cluster, id: number): Promise<string> {
  // Only backups of an earlier second can be taken to a point in time.
  await cluster.query(`SELECT pg_sleep(1.1); INSERT INTO orders VALUES (${id})`);
  const time = await cluster.query('SELECT now()');
  await cluster.query('DELETE FROM orders');
  return time;
}

export const RESTORE: ReadonlyArray<Step<Cluster>> = [
  {
    name: 'a standby backs up nothing',
    run: async cluster => {
      const backups = () => cluster.world.s3.objects(cluster.world.bucket, 'database-2/backup/main/');
      const primary = await cluster.primary();
      await backUp(cluster.servers[primary]);
      const before = await backups();
      await backUp(cluster.servers[cluster.others(primary)[0]]);

      expect(before.some(name => name.endsWith('/backup.manifest'))).toBe(true);
      expect(await backups()).toEqual(before);
    },
  },
  {
    name: 'when the primary dies while it backs up, the next one makes a backup of its own, and nothing half-made stays',
    run: async cluster => {
      const old = await cluster.primary();
      await stopInBackup(cluster, old);
      await failOver(cluster, old);
      await cluster.servers[old].run(['systemctl', 'kill', '--signal=CONT', UNIT]);
      await cluster.untilFollowed();
      await untilBackedUp(cluster);

      expect(await halfMade(cluster)).toEqual([]);
      await cluster.query('DROP TABLE much');
      await cluster.until(async () => !(await cluster.servers[old].attempt(['systemctl', 'is-active', UNIT])).output.includes('activating'));
      // Takes the lock of a backup.
      await pgbackrest(cluster, old, 'expire');
      await cluster.until(async () => (await cluster.pages()).every(page => page.includes('HTTP/1.0 200 OK')));
    },
  },
  {
    name: 'all servers come back to a time before a fail-over, although the old primary is lost with what it had not yet sent',
    run: async cluster => {
      const old = await cluster.primary();
      await pgbackrest(cluster, old, 'stop');
      await cluster.query('SELECT pg_sleep(1.1); INSERT INTO orders VALUES (1), (2)');
      await cluster.ask(old, 'SELECT pg_switch_wal()');
      const before = await beforeAndAfter(cluster, 3);
      await cluster.servers[old].remove();
      const next = await cluster.untilPrimary();
      await cluster.query('INSERT INTO orders VALUES (4)');
      await cluster.ask(next, 'SELECT pg_switch_wal()');
      await pgbackrest(cluster, next, 'check');

      await Promise.all(cluster.servers.map(server => server.remove()));
      for (const index of cluster.members.keys()) await cluster.make(index, await cluster.volume(), { spec: { restore: before } });
      await cluster.untilBack(0, 1, 2);
      expect(await orders(cluster)).toBe('1,2,3');
    },
  },
  {
    name: 'all servers go back to a time after a fail-over where they are, because the new primary has made a backup',
    run: async cluster => {
      await failOver(cluster, await cluster.primary());
      await cluster.untilFollowed();
      await untilBackedUp(cluster);
      const primary = await cluster.primary();
      const before = await beforeAndAfter(cluster, 5);
      await cluster.ask(primary, 'SELECT pg_switch_wal()');
      await pgbackrest(cluster, primary, 'check');
      for (const index of [...cluster.others(primary), primary]) {
        await follow(cluster, index, 'Out with the data, on each server', text => text.replace('2026-11-21 12:00:00+00', before));
      }
      await follow(cluster, 0, 'No cluster is known anymore, on server-1');
      for (const index of cluster.members.keys()) await follow(cluster, index, 'In with the backup, on server-1 and then on the others');
      await cluster.untilBack(0, 1, 2);

      expect(await orders(cluster)).toBe('1,2,3,5');
      // What is written from now on is in no backup of before.
      await untilBackedUp(cluster);
      for (const index of cluster.members.keys()) await follow(cluster, index, 'When all are ready, on each server');
    },
  },
  {
    name: 'the synchronous standby goes on with all that was acknowledged when the other two are lost for good',
    run: async cluster => {
      const left = await cluster.standby(await cluster.primary(), 'sync');
      await cluster.writing(async writer => {
        await Promise.all(cluster.others(left).map(other => cluster.servers[other].remove()));
        await follow(cluster, left, 'The only one, on the server that is left');
        const [first, second] = cluster.others(left);
        await cluster.make(first, await cluster.volume());
        await cluster.untilReady(first);
        await writer.untilWritten();
        await cluster.make(second, await cluster.volume());
        await cluster.untilBack(second);
      });
    },
  },
  {
    name: 'a standby that may miss rows becomes the primary only when somebody says so',
    run: async cluster => {
      const left = await cluster.standby(await cluster.primary(), 'async');
      await Promise.all(cluster.others(left).map(other => cluster.servers[other].remove()));
      await follow(cluster, left, 'The only one, on the server that is left');
      const state = () => cluster.page(left);
      await cluster.until(async () => !(await state()).includes(': leader'));
      expect(await cluster.ask(left, 'SELECT pg_is_in_recovery()')).toBe('t');

      await follow(cluster, left, 'In spite of rows that may be missing, on the server that is left');
      await cluster.until(async () => (await state()).includes('role: leader'));
    },
  },
];
