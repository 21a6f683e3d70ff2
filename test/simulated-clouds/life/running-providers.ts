/** Providers that stay: Terraform would start each of them twice for every command, which takes longer than most commands. */
import { ChildProcess, spawn } from 'child_process';
import { readdirSync } from 'fs';
import { join } from 'path';
import { createInterface } from 'readline';
import { commandEnvironment, Env } from '../../real/environment';

/** Tells a provider that who starts it knows what it is: terraform-plugin-go 0.31.0, `tfprotov6/tf6server/server.go`. */
const STARTED_ON_PURPOSE: Env = { TF_PLUGIN_MAGIC_COOKIE: 'd602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2' };

/** Collecting garbage less often saves a fifth of the time of programs that do not live long. */
export const RARE_COLLECTION: Env = { GOGC: '400' };

/** Where `terraform init` puts a provider: its source, then its version, the machine and the program. */
const INSTALLED = /^(?<source>[^/]+\/[^/]+\/[^/]+)\/[^/]+\/[^/]+\/terraform-provider-[^/]+$/;

/** What a provider says when it listens. */
const HANDSHAKE = /^\d+\|(?<protocol>\d+)\|(?<network>\w+)\|(?<address>[^|]+)\|grpc/;

/** A run that is broken off leaves none of them behind. */
const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach(child => child.kill()));

interface Address {
  readonly Protocol: 'grpc';
  readonly ProtocolVersion: number;
  readonly Pid: number;
  /** Leaves the provider running when a command ends. */
  readonly Test: true;
  readonly Addr: { readonly Network: string; readonly String: string };
}

export class RunningProviders {
  /** Starts what `terraform init` has put into a directory. */
  static async start(directory: string, env: Env): Promise<RunningProviders> {
    const folder = join(directory, '.terraform', 'providers');
    const installed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap(path => {
      const source = INSTALLED.exec(path)?.groups!.source;
      return source ? [{ source, child: started(join(folder, path), env) }] : [];
    });
    const children = installed.map(({ child }) => child);
    const addresses = await Promise.all(installed.map(async ({ source, child }) => [source, await addressSaidBy(child)]));
    return new RunningProviders(children, Object.fromEntries(addresses));
  }

  private constructor(private readonly children: ChildProcess[], private readonly addresses: Record<string, Address>) {}

  /** Leads Terraform to them. */
  get env(): Env {
    return { TF_REATTACH_PROVIDERS: JSON.stringify(this.addresses) };
  }

  stop(): void {
    for (const child of this.children) child.kill();
  }
}

function started(program: string, env: Env): ChildProcess {
  const child = spawn(program, { env: commandEnvironment({ ...env, ...RARE_COLLECTION, ...STARTED_ON_PURPOSE }), stdio: ['ignore', 'pipe', 'ignore'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

function addressSaidBy(child: ChildProcess): Promise<Address> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', line => {
      const { protocol, network, address } = HANDSHAKE.exec(line)?.groups ?? {};
      if (address) resolve({ Protocol: 'grpc', ProtocolVersion: Number(protocol), Pid: child.pid!, Test: true, Addr: { Network: network, String: address } });
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the provider ended before it said where it is')));
  });
}
