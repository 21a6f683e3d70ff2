/** The primary goes in many ways; whatever was acknowledged is there afterwards. */
import { setTimeout as wait } from 'timers/promises';
import { Cluster, VOLUME_MIB } from '../cluster';
import type { Step } from '../side-by-side';
import type { Writer } from '../writer';

const MIB = 2 ** 20;
/** Last part of the address of somebody who takes connections and says nothing. */
const SILENT = 60;
const SEGMENT_MB = 16;

/** Waits until another server takes writes, and says how long it took. */
async function untilTakenOver(cluster: Cluster, writer: Writer, old: number, what: string): Promise<void> {
  process.stderr.write(`${what} of the primary: written again after ${await writer.untilWritten()} s\n`);
  expect(await cluster.primary()).not.toBe(old);
}

const FILLED = ['/srv/postgres/17/most', '/srv/postgres/17/rest'];

const size = async (cluster: Cluster, index: number) => Number(await cluster.servers[index].run(['findmnt', '-bno', 'SIZE', '/srv/postgres']));

export const FAILURES: ReadonlyArray<Step<Cluster>> = [
  {
    name: 'for a standby that is away the primary keeps as much log as a quarter of its volume holds',
    run: async cluster => {
      const primary = await cluster.primary();
      const kept = Number(await cluster.ask(primary, "SELECT setting FROM pg_settings WHERE name = 'max_slot_wal_keep_size'"));
      expect(Math.abs(kept - await size(cluster, primary) / 4 / MIB)).toBeLessThan(2);
    },
  },
  {
    name: 'after a power cut of the primary another one takes over; a new server with its volume, which has grown, is the old member',
    run: async cluster => {
      const old = await cluster.primary();
      const before = { members: await cluster.etcdMembers(old), size: await size(cluster, old) };
      await cluster.writing(async writer => {
        await cluster.servers[old].cutPower();
        await untilTakenOver(cluster, writer, old, 'a power cut');
        await cluster.volumes[old].grow(2 * VOLUME_MIB);
        await cluster.replace(old);
        await cluster.untilBack(old);
      });

      expect(await cluster.etcdMembers(old)).toEqual(before.members);
      expect(await size(cluster, old)).toBeGreaterThan(before.size * 1.8);
    },
  },
  {
    name: 'after the death of the server process of the primary another one takes over, and it follows',
    run: async cluster => {
      const old = await cluster.primary();
      await cluster.writing(async writer => {
        await cluster.killServer(old);
        await untilTakenOver(cluster, writer, old, 'the death of the server process');
        await cluster.untilFollowed();
      });
    },
  },
  {
    name: 'a bucket that does not answer does not hold up another primary',
    run: async cluster => {
      const { world: { s3, world } } = cluster;
      const silent = await world.client(SILENT);
      await silent.serve(['python3', '-c', `import socket, time; held = socket.create_server(("", ${s3.port})); time.sleep(3600)`], {});
      const lead = (address: string) => Promise.all(cluster.servers.map(server => server.run(['sed', '-i', `s/.* ${s3.host}$/${address} ${s3.host}/`, '/etc/hosts'])));
      const old = await cluster.primary();
      await cluster.writing(async writer => {
        await lead(world.network.address(SILENT));
        await cluster.killServer(old);
        await untilTakenOver(cluster, writer, old, 'the death of the server process, with a silent bucket,');
      });

      await lead(world.network.host);
      await cluster.untilBack(0, 1, 2);
    },
  },
  {
    name: 'after a network cut of the primary another one takes over, keeps no more log for it than fits, and it follows nevertheless',
    run: async cluster => {
      const old = await cluster.primary();
      await cluster.writing(async writer => {
        await cluster.plug(old, false);
        await untilTakenOver(cluster, writer, old, 'a network cut');
        const next = await cluster.primary();
        await outgrow(cluster, next);
        const kept = await cluster.ask(next, `SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'server_${old + 1}'`);
        expect(kept).not.toMatch(/reserved|extended/);

        await cluster.plug(old, true);
        await cluster.untilFollowed();
      });
    },
  },
  {
    name: 'what no standby has is not acknowledged, so nothing is lost with the primary; a new server with an empty volume takes its place',
    run: async cluster => {
      const old = await cluster.primary();
      const before = await cluster.etcdMembers(old);
      await cluster.writing(async writer => {
        for (const standby of cluster.others(old)) await cluster.plug(standby, false);
        // Shorter than it takes the primary to see that it is alone.
        await wait(5_000);
        await cluster.servers[old].cutPower();
        for (const standby of cluster.others(old)) await cluster.plug(standby, true);
        await writer.untilWritten();
        await cluster.replace(old, await cluster.volume());
        await cluster.untilBack(old);
      });

      const after = await cluster.etcdMembers(old);
      expect(after).toHaveLength(3);
      expect(after.filter(line => before.includes(line))).toHaveLength(2);
    },
  },
  {
    name: 'after a power cut of all three at once they find each other again, and write',
    run: async cluster => {
      const before = await cluster.etcdMembers(0);
      await cluster.writing(async writer => {
        await Promise.all(cluster.servers.map(server => server.cutPower()));
        const [seconds] = await Promise.all([writer.untilWritten(), ...cluster.members.map((_, index) => cluster.boot(index))]);
        process.stderr.write(`a power cut of all three: written again after ${seconds} s\n`);
        await cluster.untilBack(0, 1, 2);
      });
      expect(await cluster.etcdMembers(0)).toEqual(before);
    },
  },
  {
    name: 'when all three volumes are full etcd goes on, and writes do when there is room again',
    run: async cluster => {
      await cluster.writing(async writer => {
        const primary = await cluster.primary();
        await Promise.all(cluster.members.map((_, index) => fill(cluster, index)));
        const log = 'SELECT pg_switch_wal() FROM pg_logical_emit_message(false, \'log\', \'grows\')';
        await cluster.until(async () => (await cluster.servers[primary].attempt(['runuser', '-u', 'postgres', '--', 'psql', '-c', log])).code !== 0);
        await cluster.until(async () => (await cluster.connect()).code !== 0);
        // As much as etcd asks for at once.
        for (const server of cluster.servers) await server.run(['runuser', '-u', 'etcd', '--', 'bash', '-ec', 'cd /srv/postgres/etcd; fallocate -l 64M room; rm room']);
        expect(await cluster.etcdMembers(primary)).toHaveLength(3);

        await Promise.all(cluster.servers.map(server => server.run(['rm', ...FILLED])));
        process.stderr.write(`room on full volumes: written again after ${await writer.untilWritten()} s\n`);
        await cluster.untilBack(0, 1, 2);
      });
    },
  },
  {
    name: 'one server alone acknowledges nothing, and what was is there when another one is back',
    run: async cluster => {
      const primary = await cluster.primary();
      const others = cluster.others(primary);
      await cluster.writing(async writer => {
        await Promise.all(others.map(other => cluster.servers[other].cutPower()));
        // A row that was on the way may still arrive; then there is time for a whole attempt.
        await wait(3_000);
        const before = writer.acknowledged.length;
        await wait(12_000);
        expect(writer.acknowledged.length).toBe(before);
        await Promise.all(others.map(other => cluster.boot(other)));
        await writer.untilWritten();
      });
      await cluster.untilFollowed();
    },
  },
];

/** Leaves nobody room on a volume but those for whom there is a reserve. */
async function fill(cluster: Cluster, index: number): Promise<void> {
  await cluster.servers[index].run(['runuser', '-u', 'postgres', '--', 'bash', '-c', [
    'cd /srv/postgres/17', 'fallocate -l $(($(df --output=avail --block-size=1 . | tail -n 1) - 1048576)) most', '! dd if=/dev/zero of=rest bs=4k 2>/dev/null',
  ].join('\n')]);
}

/** Writes more log than is kept for somebody who is away, and than the 128 MB that Patroni keeps for everybody. */
async function outgrow(cluster: Cluster, index: number): Promise<void> {
  await cluster.ask(index, `ALTER SYSTEM SET max_slot_wal_keep_size = '${2 * SEGMENT_MB}MB'`);
  await cluster.ask(index, 'SELECT pg_reload_conf(), count(pg_logical_emit_message(false, \'log\', \'grows\')), count(pg_switch_wal()) FROM generate_series(1, 12)');
  await cluster.ask(index, 'CHECKPOINT');
  await cluster.ask(index, 'ALTER SYSTEM RESET max_slot_wal_keep_size');
  await cluster.ask(index, 'SELECT pg_reload_conf()');
}
