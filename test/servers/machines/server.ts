/** A server of a cloud: its own systemd on a fresh copy of an image, with its own address, set up by cloud-init alone. */
import { ChildProcess, spawn } from 'child_process';
import { closeSync, openSync } from 'fs';
import { mkdir, readFile, writeFile } from 'fs/promises';
import { join } from 'path';
import { setTimeout as wait } from 'timers/promises';
import { attempt, ENDS_WITH_US, Ran, run, RunOptions } from './command';
import type { ControlGroup } from './control-group';
import { Image, layersOf } from './images';
import type { Network } from './network';
import type { Volume } from './volume';

export interface ServerOptions {
  readonly name: string;
  /** Last part of the address. */
  readonly number: number;
  readonly image: Image;
  /** Text, or compressed text. */
  readonly userData: string | Buffer;
  /** Files that the image of a cloud has beside, by path. */
  readonly files?: Record<string, string>;
}

const BOOT_MS = 60_000;

export class Server {
  readonly address: string;
  private readonly root: string;
  private process?: ChildProcess;
  private removed = false;

  constructor(
    private readonly folder: string, private readonly network: Network, private readonly group: ControlGroup, private readonly options: ServerOptions,
  ) {
    this.address = network.address(options.number);
    this.root = join(folder, 'root');
  }

  /** Lays the image out and boots it. */
  async create(): Promise<void> {
    const { options: { name, number, image, userData, files } } = this;
    for (const part of ['upper', 'work', 'root']) await mkdir(join(this.folder, part), { recursive: true });
    const layers = `lowerdir=${layersOf(image).join(':')},upperdir=${join(this.folder, 'upper')},workdir=${join(this.folder, 'work')}`;
    await run('mount', ['-t', 'overlay', 'overlay', '-o', layers, this.root]);
    const seed = '/var/lib/cloud/seed/nocloud';
    await this.write({
      ...files,
      [`${seed}/meta-data`]: `instance-id: ${name}\nlocal-hostname: ${name}\n`,
      [`${seed}/user-data`]: userData,
      // The address is there already, as it is with the agent of a cloud.
      [`${seed}/network-config`]: 'network:\n  config: disabled\n',
    });
    await this.network.join(number);
    await this.group.create();
    await this.boot();
  }

  /** What the console showed since the first boot. */
  async console(): Promise<string> {
    return readFile(join(this.folder, 'console'), 'utf8');
  }

  /** Runs a program on the server, whatever comes of it. */
  async attempt(args: string[], options?: RunOptions): Promise<Ran> {
    return attempt('nsenter', [...await this.inside(), ...args], options);
  }

  /** Runs a program on the server that has to succeed. */
  async run(args: string[], options?: RunOptions): Promise<string> {
    return run('nsenter', [...await this.inside(), ...args], options);
  }

  /** Makes the volume appear under a name, as when a cloud attaches it. */
  async attach(volume: Volume, device: string): Promise<void> {
    await this.run(['mkdir', '-p', join(device, '..')]);
    await this.run(['mknod', device, 'b', ...await volume.numbers()]);
  }

  /** Writes a file as somebody does who is logged in. */
  async edit(path: string, text: string): Promise<void> {
    await this.run(['tee', path], { input: text });
  }

  /** Starts it, at first and after it has ended. */
  async boot(): Promise<void> {
    const { options: { name, number } } = this;
    const log = openSync(join(this.folder, 'console'), 'a');
    this.process = spawn('sh', this.group.inside([
      'setpriv', ...ENDS_WITH_US, 'systemd-nspawn', '--boot', '--quiet', `--directory=${this.root}`, `--machine=${name}`, '--register=no', '--keep-unit', '--console=read-only', '--resolv-conf=off',
      `--network-namespace-path=/run/netns/${this.network.namespaceOf(number)}`, '--capability=CAP_NET_ADMIN',
    ]), { env: { ...process.env, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY: '1' }, stdio: ['ignore', log, log] });
    closeSync(log);
    await this.bootedUp();
  }

  async reboot(): Promise<void> {
    await this.shutDown();
    await this.boot();
  }

  async shutDown(): Promise<void> {
    await this.attempt(['systemctl', 'poweroff']);
    await this.ended();
  }

  /** Ends every process at once, as a power cut does. */
  async cutPower(): Promise<void> {
    if (this.process?.exitCode !== null || this.process.signalCode !== null) return;
    process.kill(Number(await this.leader()), 'SIGKILL');
    await this.ended();
  }

  /** Ends it for good; its volume stays. */
  async remove(): Promise<void> {
    if (this.removed) return;
    this.removed = true;
    await this.cutPower().catch(() => this.process?.kill('SIGKILL'));
    await run('umount', ['--lazy', this.root]);
    await this.group.remove();
    await this.network.leave(this.options.number);
  }

  private async bootedUp(): Promise<void> {
    const deadline = Date.now() + BOOT_MS;
    while (Date.now() < deadline) {
      const { code } = await this.attempt(['systemctl', 'is-system-running', '--quiet']).catch(() => ({ code: -1 }));
      if (code === 0 || code === 1) return;
      await wait(200);
    }
    throw new Error(`${this.options.name} does not boot:\n${await this.console()}`);
  }

  private async ended(): Promise<void> {
    const { process: machine } = this;
    if (machine?.exitCode === null && machine.signalCode === null) await new Promise(resolve => machine.once('exit', resolve));
  }

  private async inside(): Promise<string[]> {
    return ['--target', await this.leader(), '--mount', '--uts', '--ipc', '--net', '--pid', '--cgroup', '--'];
  }

  /** The first process of the server. */
  private async leader(): Promise<string> {
    const pid = this.process!.pid!;
    const [leader] = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ');
    if (!leader) throw new Error(`${this.options.name} does not run:\n${await this.console()}`);
    return leader;
  }

  private async write(files: Record<string, string | Buffer>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(this.root, path, '..'), { recursive: true });
      await writeFile(join(this.root, path), text);
    }
  }
}
