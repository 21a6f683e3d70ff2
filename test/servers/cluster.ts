/** Three servers that replicate from each other, as the library sets them up, behind a stand-in for the load balancer. */
import { setTimeout as wait } from 'timers/promises';
import { postgresMemberCloudConfig } from '../../lib/platforms/hetzner/postgres-cluster/cloud-config';
import { PORTS } from '../../lib/platforms/hetzner/postgres-cluster/ports';
import type { Member } from '../../lib/platforms/hetzner/postgres-cluster/spec';
import type { PostgresServerSpec } from '../../lib/platforms/hetzner/postgres-server/spec';
import { membersOf, memberSpec, numberOf, Site, SIZE } from './cluster-site';
import { DatabaseWorld, LOAD_BALANCER } from './database-world';
import type { Login } from './machines/client';
import type { Ran } from './machines/command';
import type { Image } from './machines/images';
import { balance } from './machines/load-balancer';
import type { Server } from './machines/server';
import type { Volume } from './machines/volume';
import { applyChanges, DEVICE, untilStatus, userData } from './postgres';
import { whileWriting, Writer } from './writer';


/** Room for the data twice, and for as much log as PostgreSQL lets lie about. */
export const VOLUME_MIB = 2048;
const LONGEST_MS = 240_000;
const CONFIG = '/etc/sovereign-postgres';

/** What a client sees that HAProxy turns away. */
export const CLOSED = /server closed the connection unexpectedly|reset by peer/;

export interface MemberChanges {
  readonly spec?: Partial<PostgresServerSpec>;
  readonly image?: Image;
}

export class Cluster {
  /** Begins with servers that are ready. */
  static async createReady(world: DatabaseWorld, site: Site): Promise<Cluster> {
    const cluster = await Cluster.create(world, site);
    await cluster.untilBack(...cluster.members.keys());
    return cluster;
  }

  /** Begins with servers that boot. */
  static async create(world: DatabaseWorld, site: Site): Promise<Cluster> {
    const cluster = await Cluster.withoutServers(world, site);
    for (const index of cluster.members.keys()) await cluster.make(index, await cluster.volume(), { image: index === site.without ? 'prepared' : undefined });
    return cluster;
  }

  /** Begins with the load balancer alone. */
  static async withoutServers(world: DatabaseWorld, site: Site): Promise<Cluster> {
    const cluster = new Cluster(world, site);
    await balance(await world.world.client(LOAD_BALANCER + site.number, 'replicated'), cluster.members.map(({ address }) => address), {
      listen: PORTS.postgres, target: PORTS.proxied,
    }, { port: PORTS.primaryCheck, path: '/' });
    return cluster;
  }

  readonly members: readonly Member[];
  readonly servers: Server[] = [];
  readonly volumes: Volume[] = [];
  /** The address that clients know. */
  readonly entrance: { readonly address: string };
  private made = 0;

  private constructor(readonly world: DatabaseWorld, private readonly site: Site) {
    this.members = membersOf(world, site);
    this.entrance = { address: world.world.network.address(LOAD_BALANCER + site.number) };
  }

  /** Makes a server with a volume; that which was there before has to be gone. */
  async make(index: number, volume: Volume, { spec, image = 'replicated' }: MemberChanges = {}): Promise<void> {
    const { world, site } = this;
    this.servers[index] = await world.world.server({
      name: `member-${site.number}-${index + 1}-${++this.made}`, number: numberOf(site, index), image,
      userData: userData(postgresMemberCloudConfig(memberSpec(world, index, spec, site))),
      files: { '/etc/hosts': `127.0.0.1 localhost\n${world.s3.hostsEntry}\n`, ...site.files },
    });
    this.volumes[index] = volume;
    await this.servers[index].attach(volume, DEVICE);
  }

  volume(): Promise<Volume> {
    return this.world.volume(VOLUME_MIB);
  }

  /** Another server in the place of one, as Terraform makes it: the old one is gone before. */
  async replace(index: number, volume = this.volumes[index]): Promise<void> {
    await this.servers[index].remove();
    await this.make(index, volume);
  }

  async untilReady(index: number): Promise<void> {
    await untilStatus(this.servers[index], /^ready/, LONGEST_MS).catch(async ({ message }) => {
      throw new Error(`server ${index + 1} is not ready: ${message.split('\n')[0]}\n${await this.describe()}`);
    });
  }

  /** Waits until a server is set up, and both standbys follow the primary. */
  async untilBack(...indices: number[]): Promise<void> {
    await Promise.all(indices.map(index => this.untilReady(index)));
    await this.untilFollowed();
  }

  /** Starts a server again that has ended. */
  async boot(index: number): Promise<void> {
    await this.servers[index].boot();
    await this.servers[index].attach(this.volumes[index], DEVICE);
  }

  async plug(index: number, plugged: boolean): Promise<void> {
    await this.world.world.network.plug(numberOf(this.site, index), plugged);
  }

  /** Changes files as an operator does: on all servers, and then starts the unit on each, on the primary first. */
  async tell(files: Record<string, string>): Promise<void> {
    const primary = await this.primary();
    await Promise.all(this.servers.map((_, index) => this.write(index, files)));
    for (const index of [primary, ...this.others(primary)]) await applyChanges(this.servers[index]);
    await this.untilFollowed();
  }

  async write(index: number, files: Record<string, string>): Promise<void> {
    for (const [file, text] of Object.entries(files)) await this.servers[index].edit(`${CONFIG}/${file}`, text);
  }

  /** Ends the process that all of PostgreSQL hangs on. */
  async killServer(index: number): Promise<void> {
    await this.servers[index].run(['bash', '-c', 'kill -KILL "$(head -n 1 /srv/postgres/17/main/postmaster.pid)"']);
  }

  /** Waits until both standbys follow the primary, and Patroni has chosen which of them is the next one: without it the primary that dies is. */
  async untilFollowed(): Promise<void> {
    await this.until(async () => {
      const primary = await this.primary();
      const following = await this.ask(primary, "SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'");
      return following === `${SIZE - 1}` && (await this.page(primary)).includes(': sync standby,');
    });
  }

  /** Waits until clients reach a primary; which one it is. */
  async untilPrimary(): Promise<number> {
    await this.until(() => this.isWritable());
    return this.primary();
  }

  /** Waits until something holds, whatever fails meanwhile. */
  async until(holds: () => Promise<boolean>): Promise<void> {
    const deadline = Date.now() + LONGEST_MS;
    while (!await holds().catch(() => false)) {
      if (Date.now() > deadline) throw new Error(`waited in vain until ${holds}\n${await this.describe()}`);
      await wait(500);
    }
  }

  /** Looks until it finds what it looks for, whatever fails meanwhile. */
  private async untilFound<T>(look: () => Promise<T>, isIt: (found: T) => boolean): Promise<T> {
    let found: T;
    await this.until(async () => isIt(found = await look()));
    return found!;
  }

  /** What each server says of itself. */
  async describe(): Promise<string> {
    const commands = 'cat /run/sovereign-postgres/status; journalctl --no-pager --lines=60 --output=short --unit=patroni --unit=etcd --unit=sovereign-postgres';
    const said = await Promise.all(this.servers.map(server => server.attempt(['bash', '-c', commands]).catch(({ message }) => ({ output: message }))));
    return said.map(({ output }, index) => `server ${index + 1}: ${output}`).join('\n');
  }

  /** Which server is the primary, as it says itself to the load balancer: no other may. A machine with much to do may answer late. */
  async primary(): Promise<number> {
    const [primary] = await this.untilFound(() => this.primaries(), found => found.length === 1);
    return primary;
  }

  private async primaries(): Promise<number[]> {
    const answers = await Promise.all(this.members.map(({ address }) => this.http(address, PORTS.primaryCheck)));
    return answers.flatMap((answer, index) => answer.startsWith('HTTP/1.0 200') ? [index] : []);
  }

  /** What the status page of a server says. */
  async page(index: number): Promise<string> {
    return this.http(this.members[index].address, 8008);
  }

  async pages(): Promise<string[]> {
    return Promise.all(this.members.map((_, index) => this.page(index)));
  }

  /** What an HTTP server in the network answers. */
  async http(address: string, port: number): Promise<string> {
    return (await this.world.client.attempt([
      'bash', '-c', `exec 3<>/dev/tcp/${address}/${port}; printf 'GET / HTTP/1.0\\r\\n\\r\\n' >&3; timeout 5 cat <&3`,
    ])).output;
  }

  /** The standby that the primary waits for, or the other one, as soon as it is chosen. */
  async standby(primary: number, kind: 'sync' | 'async'): Promise<number> {
    return this.untilFound(async () => {
      const name = await this.ask(primary, `SELECT application_name FROM pg_stat_replication WHERE sync_state = '${kind}'`);
      return this.members.findIndex(member => member.name === name);
    }, found => found >= 0);
  }

  others(than: number): number[] {
    return [0, 1, 2].filter(index => index !== than);
  }

  /** What a statement gives to the superuser of a server. */
  async ask(index: number, sql: string): Promise<string> {
    return this.servers[index].run(['runuser', '-u', 'postgres', '--', 'psql', '-XAtc', sql]);
  }

  /** What a statement gives to the superuser of each server. */
  async askAll(sql: string): Promise<string[]> {
    return Promise.all(this.servers.map((_, index) => this.ask(index, sql)));
  }

  /** What comes of connecting through the load balancer as the login of the program. */
  async connect(changes: Partial<Login> = {}): Promise<Ran> {
    return this.world.client.psql(this.world.login(this.entrance, changes), 'SELECT 1', 10);
  }

  /** Whether clients reach a primary. One that is about to be takes connections a moment before it takes rows. */
  async isWritable(): Promise<boolean> {
    return await this.world.query(this.entrance, 'SELECT pg_is_in_recovery()') === 'f';
  }

  /** What a statement gives to the login of the program, as soon as the load balancer knows where the primary is. */
  async query(sql: string): Promise<string> {
    await this.until(() => this.isWritable());
    return this.world.query(this.entrance, sql);
  }

  /** Writes all the while. */
  async writing(happens: (writer: Writer) => Promise<void>): Promise<void> {
    await this.query('CREATE TABLE IF NOT EXISTS ledger (row int PRIMARY KEY)');
    await whileWriting(this.world.client, this.world.login(this.entrance), happens);
  }

  /** Members of etcd, as a server knows them. It does not answer while it elects. */
  async etcdMembers(index: number): Promise<string[]> {
    const ask = ['bash', '-c', 'export $(cat /etc/sovereign-postgres/etcdctl.env); etcdctl member list'];
    return this.untilFound(async () => (await this.servers[index].run(ask)).split('\n'), () => true);
  }
}
