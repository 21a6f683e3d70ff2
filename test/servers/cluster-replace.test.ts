import { Cluster } from './cluster';
import { databaseTests } from './database-world';
import { untilStatus } from './postgres';
import { whileWriting } from './writer';

const LONGEST_RETURN_MS = 180_000;
const LONGEST_INSTALLATION_MS = 400_000;

databaseTests(world => {
  jest.setTimeout(600_000);
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await Cluster.create(world());
    await world().query(cluster.entrance, 'CREATE TABLE ledger (row int PRIMARY KEY)');
  });

  const writing = (happens: () => Promise<void>) => whileWriting(world().client, world().login(cluster.entrance), happens);

  /** As Terraform does: the old one is switched off and gone, then there is a new one. */
  async function replace(index: number, volume = cluster.volumes[index]): Promise<void> {
    await giveUp(index);
    await cluster.make(index, volume);
  }

  async function giveUp(index: number): Promise<void> {
    await cluster.servers[index].shutDown();
    await cluster.servers[index].remove();
  }

  async function untilBack(index: number): Promise<void> {
    await cluster.untilReady(index, LONGEST_RETURN_MS);
    await cluster.untilFollowed(LONGEST_RETURN_MS);
  }

  const members = async (index: number) => {
    const folder = '/etc/sovereign-postgres';
    return (await cluster.servers[index].run([
      'etcdctl', `--cacert=${folder}/ca.crt`, `--cert=${folder}/server.crt`, `--key=${folder}/server.key`,
      `--endpoints=https://${cluster.members[index].address}:2379`, 'member', 'list',
    ])).split('\n');
  };

  test.each(['a standby', 'the primary'])('%s is replaced, with its volume', async which => {
    const primary = await cluster.primary();
    const index = which === 'the primary' ? primary : (primary + 1) % 3;
    const before = await members(index);
    await writing(async () => {
      await replace(index);
      await untilBack(index);
    });

    expect(await members(index)).toEqual(before);
  });

  test.each(['a standby', 'the primary'])('%s is replaced, with an empty volume', async which => {
    const primary = await cluster.primary();
    const index = which === 'the primary' ? primary : (primary + 1) % 3;
    const before = await members(index);
    await writing(async () => {
      await replace(index, await world().volume());
      await untilBack(index);
    });

    const after = await members(index);
    expect(after).toHaveLength(3);
    expect(after.filter(line => before.includes(line))).toHaveLength(2);
  });

  test('an empty server that reaches no other begins no cluster of its own, and joins when it does', async () => {
    const index = ((await cluster.primary()) + 1) % 3;
    const others = [0, 1, 2].filter(other => other !== index);
    await writing(async () => {
      await giveUp(index);
      for (const other of others) await cluster.plug(other, false);
      await cluster.make(index, await world().volume());
      await untilStatus(cluster.servers[index], /^FAILED: the volume is empty and the repository holds backups/);

      for (const other of others) await cluster.plug(other, true);
      await untilBack(index);
    });
  });

  test('a new server without its package repository fails loudly, and joins when the repository answers again', async () => {
    const { proxy, url } = await world().world.aptProxy();
    proxy.admit(false);
    const index = ((await cluster.primary()) + 1) % 3;
    await giveUp(index);
    await cluster.make(index, await world().volume(), { image: 'debian', files: { '/etc/apt/apt.conf.d/80proxy': `Acquire::http::Proxy "${url}";\n` } });
    await untilStatus(cluster.servers[index], /^FAILED: the package repository does not answer/);

    proxy.admit(true);
    await cluster.untilReady(index, LONGEST_INSTALLATION_MS);
    await cluster.untilFollowed(LONGEST_RETURN_MS);
  });
});
