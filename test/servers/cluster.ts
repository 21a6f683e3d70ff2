/** Three servers that replicate from each other, as the library sets them up, behind a stand-in for the load balancer. */
import { setTimeout as wait } from 'timers/promises';
import { gzipSync } from 'zlib';
import { postgresMemberCloudConfig } from '../../lib/platforms/hetzner/postgres-cluster/cloud-config';
import { PORTS } from '../../lib/platforms/hetzner/postgres-cluster/ports';
import type { Member, PostgresMemberSpec } from '../../lib/platforms/hetzner/postgres-cluster/spec';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { DatabaseWorld, FIRST_SERVER, LOAD_BALANCER } from './database-world';
import type { Image } from './machines/images';
import { balance } from './machines/load-balancer';
import type { Server } from './machines/server';
import type { Volume } from './machines/volume';
import { DEVICE, untilStatus } from './postgres';

const SIZE = 3;
const FIRST_BOOT_MS = 240_000;

export interface MemberChanges {
  readonly spec?: Partial<PostgresServerSpec>;
  readonly image?: Image;
  readonly files?: Record<string, string>;
}

function membersOf({ world: { network } }: DatabaseWorld): Member[] {
  return Array.from({ length: SIZE }, (_, index) => ({ name: `server-${index + 1}`, address: network.address(FIRST_SERVER + index) }));
}

/** What one of the servers is told. */
export function memberSpec(world: DatabaseWorld, index: number, changes?: Partial<PostgresServerSpec>): PostgresMemberSpec {
  const members = membersOf(world);
  return {
    ...world.spec(changes),
    members,
    member: members[index],
    authority: world.certificates.ca,
    commonName: 'server',
    loadBalancer: world.world.network.address(LOAD_BALANCER),
  };
}

export class Cluster {
  static async create(world: DatabaseWorld): Promise<Cluster> {
    const cluster = new Cluster(world);
    await balance(await world.world.client(LOAD_BALANCER, 'replicated'), cluster.members.map(({ address }) => address), {
      listen: PORTS.postgres, target: PORTS.proxied,
    }, { port: PORTS.primaryCheck, path: '/' });
    await cluster.makeAll();
    return cluster;
  }

  readonly members: readonly Member[];
  readonly servers: Server[] = [];
  readonly volumes: Volume[] = [];
  /** The address that clients know. */
  readonly entrance: { readonly address: string };
  private made = 0;

  private constructor(private readonly world: DatabaseWorld) {
    this.members = membersOf(world);
    this.entrance = { address: world.world.network.address(LOAD_BALANCER) };
  }

  /** Makes all servers with empty volumes. */
  async makeAll(changes?: MemberChanges): Promise<void> {
    for (const index of this.members.keys()) await this.make(index, await this.world.volume(), changes);
    await Promise.all(this.members.map((_, index) => this.untilReady(index, FIRST_BOOT_MS)));
  }

  /** Makes a server with a volume; that which was there before has to be gone. */
  async make(index: number, volume: Volume, { spec, image = 'replicated', files }: MemberChanges = {}): Promise<void> {
    const { world } = this;
    this.servers[index] = await world.world.server({
      name: `member-${index + 1}-${++this.made}`, number: FIRST_SERVER + index, image,
      // Too long for a cloud otherwise.
      userData: gzipSync(`#cloud-config\n${JSON.stringify(postgresMemberCloudConfig(memberSpec(world, index, spec)))}\n`),
      files: { '/etc/hosts': `127.0.0.1 localhost\n${world.s3.hostsEntry}\n`, ...files },
    });
    this.volumes[index] = volume;
    await this.servers[index].attach(volume, DEVICE);
  }

  async untilReady(index: number, longestMs?: number): Promise<void> {
    await untilStatus(this.servers[index], /^ready/, longestMs).catch(async ({ message }) => {
      throw new Error(`server ${index + 1} is not ready: ${message.split('\n')[0]}\n${await this.describe()}`);
    });
  }

  /** Starts a server again that has ended. */
  async boot(index: number): Promise<void> {
    await this.servers[index].boot();
    await this.servers[index].attach(this.volumes[index], DEVICE);
  }

  async plug(index: number, plugged: boolean): Promise<void> {
    await this.world.world.network.plug(FIRST_SERVER + index, plugged);
  }

  /** Ends the process that all of PostgreSQL hangs on. */
  async killServer(index: number): Promise<void> {
    await this.servers[index].run(['bash', '-c', 'kill -KILL "$(head -n 1 /srv/postgres/17/main/postmaster.pid)"']);
  }

  /** Waits until both standbys follow the primary. */
  async untilFollowed(longestMs: number): Promise<void> {
    const deadline = Date.now() + longestMs;
    const followers = async () => this.ask(await this.primary(), "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'");
    while (await followers().catch(({ message }) => message) !== `${SIZE - 1}`) {
      if (Date.now() > deadline) throw new Error(await this.describe());
      await wait(500);
    }
  }

  /** Waits until clients reach a primary; which one it is. */
  async untilPrimary(longestMs: number): Promise<number> {
    const deadline = Date.now() + longestMs;
    while ((await this.world.client.psql(this.world.login(this.entrance), 'SELECT 1', 10)).code !== 0) {
      if (Date.now() > deadline) throw new Error(await this.describe());
      await wait(500);
    }
    return this.primary();
  }

  /** What each server says of itself. */
  async describe(): Promise<string> {
    const commands = 'cat /run/sovereign-postgres/status; journalctl --no-pager --lines=60 --output=short --unit=patroni --unit=etcd --unit=sovereign-postgres';
    const said = await Promise.all(this.servers.map(server => server.attempt(['bash', '-c', commands]).catch(({ message }) => ({ output: message }))));
    return said.map(({ output }, index) => `server ${index + 1}: ${output}`).join('\n');
  }

  /** Which server is the primary, as it says itself to the load balancer. */
  async primary(): Promise<number> {
    const answers = await Promise.all(this.members.map(({ address }) => this.world.client.attempt([
      'bash', '-c', `exec 3<>/dev/tcp/${address}/${PORTS.primaryCheck}; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; timeout 5 cat <&3`,
    ])));
    const found = answers.flatMap(({ output }, index) => output.startsWith('HTTP/1.0 200') ? [index] : []);
    if (found.length !== 1) throw new Error(`${found.length} servers say that they are the primary:\n${answers.map(({ output }) => output).join('\n')}`);
    return found[0];
  }

  /** What a statement gives to the superuser of a server. */
  async ask(index: number, sql: string): Promise<string> {
    return this.servers[index].run(['runuser', '-u', 'postgres', '--', 'psql', '-XAtc', sql]);
  }
}
