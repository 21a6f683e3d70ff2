/** A volume of a cloud: a sparse file behind a loop device. */
import { createHash } from 'crypto';
import { createReadStream } from 'fs';
import { truncate, writeFile } from 'fs/promises';
import { run } from './command';

export class Volume {
  static async create(file: string, sizeMib: number): Promise<Volume> {
    await writeFile(file, '');
    await truncate(file, sizeMib * 2 ** 20);
    return new Volume(file, await run('losetup', ['--find', '--show', file]));
  }

  private constructor(private readonly file: string, readonly loop: string) {}

  /** Makes it larger under a server that runs, as a cloud does. */
  async grow(sizeMib: number): Promise<void> {
    await truncate(this.file, sizeMib * 2 ** 20);
    await run('losetup', ['--set-capacity', this.loop]);
  }

  /** Changes with every byte. */
  async fingerprint(): Promise<string> {
    await run('blockdev', ['--flushbufs', this.loop]);
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(this.file)) hash.update(chunk);
    return hash.digest('hex');
  }

  /** The numbers of the device, for another machine to make a node of. */
  async numbers(): Promise<string[]> {
    return (await run('stat', ['--format=%Hr %Lr', this.loop])).split(' ');
  }

  async remove(): Promise<void> {
    await run('losetup', ['--detach', this.loop]);
  }
}
