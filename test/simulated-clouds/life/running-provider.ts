/** A provider that stays: Terraform would start it twice for every command, which takes longer than most commands. */
import { ChildProcess, spawn } from 'child_process';
import { readdirSync } from 'fs';
import { join } from 'path';
import { createInterface } from 'readline';
import { commandEnvironment, Env } from '../../real/environment';

/** Where a provider is installed below `.terraform`, and how it is told to wait for Terraform. */
export interface ProviderProgram {
  /** Such as `scaleway/scaleway`. */
  readonly source: string;
  readonly flag: string;
}

const REATTACH = /TF_REATTACH_PROVIDERS='(.*)'/;

export class RunningProvider {
  /** Starts what `terraform init` has put into a directory. */
  static async start(directory: string, program: ProviderProgram, env: Env): Promise<RunningProvider> {
    const child = spawn(binaryIn(directory, program), [program.flag], { env: commandEnvironment(env), stdio: ['ignore', 'pipe', 'ignore'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('exit', () => process.off('exit', stop));
    return new RunningProvider(child, await addressSaidBy(child));
  }

  private constructor(private readonly child: ChildProcess, private readonly address: string) {}

  /** Leads Terraform here. */
  get env(): Env {
    return { TF_REATTACH_PROVIDERS: this.address };
  }

  stop(): void {
    this.child.kill();
  }
}

function binaryIn(directory: string, { source }: ProviderProgram): string {
  const providers = join(directory, '.terraform', 'providers');
  const found = readdirSync(providers, { recursive: true, encoding: 'utf8' }).find(
    path => path.includes(join(source, '')) && /terraform-provider-[^/\\]+$/.test(path),
  );
  if (!found) throw new Error(`${source} is not installed in ${providers}`);
  return join(providers, found);
}

/** What it prints for whoever wants to use it, before anything else that matters. */
function addressSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout! });
    lines.on('line', line => {
      const [, address] = REATTACH.exec(line) ?? [];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('the provider ended before it said where it is')));
  });
}
