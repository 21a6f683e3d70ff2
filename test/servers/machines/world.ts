/** Everything that the tests of one file run on. It goes in the reverse order when they are done, also when they failed. */
import { mkdir, mkdtemp, rm } from 'fs/promises';
import { basename, join } from 'path';
import { AptProxy } from './apt-proxy';
import { Client } from './client';
import { ControlGroup } from './control-group';
import type { Image } from './images';
import { folderPrefix, removeLeftovers } from './leftovers';
import { Network } from './network';
import { S3Server } from './s3-server';
import { Server, ServerOptions } from './server';
import { Volume } from './volume';

export class World {
  static async create(): Promise<World> {
    await removeLeftovers();
    const folder = await mkdtemp(folderPrefix(process.pid));
    const world = new World(folder, await Network.create(`${process.pid}`));
    world.endings.push(() => rm(folder, { recursive: true }), () => world.network.remove());
    return world;
  }

  private readonly endings: Array<() => Promise<unknown>> = [];
  private made = 0;

  private constructor(private readonly folder: string, readonly network: Network) {}

  async server(options: ServerOptions): Promise<Server> {
    const folder = await this.newFolder(options.name);
    const group = new ControlGroup([this.folder, folder].map(path => basename(path)).join('-'));
    const server = new Server(folder, this.network, group, options);
    this.endings.push(() => server.remove());
    await server.create();
    return server;
  }

  /** A machine that only connects, or is connected to. */
  async client(number: number, image: Image = 'prepared'): Promise<Client> {
    const client = new Client(await this.newFolder('client'), await this.network.join(number), image);
    this.endings.push(() => this.network.leave(number), () => client.remove());
    await client.create();
    return client;
  }

  async volume(sizeMib: number): Promise<Volume> {
    const volume = await Volume.create(join(await this.newFolder('volume'), 'file'), sizeMib);
    this.endings.push(() => volume.remove());
    return volume;
  }

  async s3(): Promise<S3Server> {
    const server = await S3Server.start(await this.newFolder('s3'), this.network.host);
    this.endings.push(() => server.stop());
    return server;
  }

  async aptProxy(): Promise<{ proxy: AptProxy; url: string }> {
    const proxy = new AptProxy();
    const url = await proxy.listen(this.network.host);
    this.endings.push(() => proxy.close());
    return { proxy, url };
  }

  /** Ends all of it, whatever fails on the way, and says what did. */
  async end(): Promise<void> {
    const faults: unknown[] = [];
    for (const ending of this.endings.reverse()) await ending().catch(fault => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, faults.join('\n'));
  }

  private async newFolder(name: string): Promise<string> {
    const folder = join(this.folder, `${this.made++}-${name}`);
    await mkdir(folder);
    return folder;
  }
}
