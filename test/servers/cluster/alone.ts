/** A new server with nothing, and nobody to ask. */
import type { Cluster } from '../cluster';
import { commands } from '../page';
import { untilStatus } from '../postgres';
import type { Step } from '../side-by-side';

/** What etcd says of itself that somebody starts, on what an interrupted start has left. */
async function startedByHand(cluster: Cluster, index: number): Promise<string> {
  const { address } = cluster.members[index];
  const { output } = await cluster.servers[index].attempt(['bash', '-c', [
    'install -d -o etcd -g etcd -m 0700 /srv/postgres/etcd/member/snap', 'systemctl start --no-block etcd', 'sleep 8',
    'export $(cat /etc/sovereign-postgres/etcdctl.env)', `ETCDCTL_ENDPOINTS=https://${address}:2379 etcdctl endpoint health 2>&1`,
  ].join('\n')]);
  return output;
}

export const ALONE: ReadonlyArray<Step<Cluster>> = [
  {
    name: 'an empty server that reaches no other begins no cluster of its own, and takes the place of a standby when it does',
    run: async cluster => {
      const index = (await cluster.primary() + 1) % 3;
      await cluster.writing(async () => {
        await cluster.servers[index].shutDown();
        for (const other of cluster.others(index)) await cluster.plug(other, false);
        await cluster.replace(index, await cluster.volume());
        await untilStatus(cluster.servers[index], /^FAILED: the volume is empty and the repository holds backups/);
        expect(await startedByHand(cluster, index)).toContain('is unhealthy');

        for (const other of cluster.others(index)) await cluster.plug(other, true);
        await cluster.untilBack(index);
      });

      const { output } = await cluster.servers[index].attempt(['bash', '-c', commands('What is wrong, on any server')]);
      expect(output).toMatch(/server-\d .* Leader .* running/);
      expect(output.match(/is healthy/g)).toHaveLength(3);
      expect(output).toContain('FAILED: the volume is empty');
    },
  },
];
