/** A private network: one bridge, and a network namespace with one address per machine. */
import { run } from './command';

export class Network {
  /** Names and range come from the process, so that two runs do not meet. */
  static async create(id: string): Promise<Network> {
    const network = new Network(`sv${id}`, `10.${64 + process.pid % 64}.${Math.floor(process.pid / 64) % 256}`);
    await run('ip', ['link', 'add', network.bridge, 'address', hardwareAddress(1), 'type', 'bridge']);
    await run('ip', ['address', 'add', `${network.address(1)}/24`, 'dev', network.bridge]);
    await run('ip', ['link', 'set', network.bridge, 'up']);
    return network;
  }

  private constructor(private readonly bridge: string, private readonly prefix: string) {}

  /** Where the machine that runs the tests can be reached from inside. */
  get host(): string {
    return this.address(1);
  }

  address(number: number): string {
    return `${this.prefix}.${number}`;
  }

  /** The upper or lower part of the addresses, as a range. */
  range(first: number, bits: number): string {
    return `${this.address(first)}/${bits}`;
  }

  /** Makes a network namespace that has the address on its `eth0`; its name. */
  async join(number: number): Promise<string> {
    const name = this.namespaceOf(number);
    await run('ip', ['netns', 'add', name]);
    await run('ip', ['link', 'add', name, 'type', 'veth', 'peer', 'name', 'eth0', 'address', hardwareAddress(number), 'netns', name]);
    await run('ip', ['link', 'set', name, 'master', this.bridge, 'up']);
    await run('ip', ['-n', name, 'address', 'add', `${this.address(number)}/24`, 'dev', 'eth0']);
    for (const device of ['lo', 'eth0']) await run('ip', ['-n', name, 'link', 'set', device, 'up']);
    return name;
  }

  /** Pulls the cable of a machine, or plugs it in again. */
  async plug(number: number, plugged: boolean): Promise<void> {
    await run('ip', ['-n', this.namespaceOf(number), 'link', 'set', 'eth0', plugged ? 'up' : 'down']);
  }

  async leave(number: number): Promise<void> {
    // The namespace lives on until its last process is gone, and its end of the cable with it.
    await run('ip', ['link', 'delete', this.namespaceOf(number)]);
    await run('ip', ['netns', 'delete', this.namespaceOf(number)]);
  }

  async remove(): Promise<void> {
    await run('ip', ['link', 'delete', this.bridge]);
  }

  namespaceOf(number: number): string {
    return `${this.bridge}-${number}`;
  }
}

/**
 * Follows from the address, so that a machine that replaces another one is found at once, as in the network of a cloud. A bridge
 * without one of its own would have that of a machine, and another one when a machine comes or goes.
 */
function hardwareAddress(number: number): string {
  return `02:00:00:00:00:${number.toString(16).padStart(2, '0')}`;
}
