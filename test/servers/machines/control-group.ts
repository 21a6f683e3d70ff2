/**
 * A control group for each server. Servers that share one take each other's processes for theirs: a service that
 * has ended on one is waited for while it runs on another, and one that is killed dies on all of them.
 */
import { readFileSync } from 'fs';
import { mkdir, readdir, rmdir } from 'fs/promises';
import { join } from 'path';

/** Groups of our own group that are meant. */
export async function controlGroups(isMeant: (name: string) => boolean): Promise<ControlGroup[]> {
  return (await readdir(ownGroup())).filter(isMeant).map(name => new ControlGroup(name));
}

export class ControlGroup {
  private readonly path: string;

  constructor(readonly name: string) {
    this.path = join(ownGroup(), name);
  }

  async create(): Promise<void> {
    await mkdir(this.path);
  }

  /** Arguments of `sh` for a program that starts inside. */
  inside(args: string[]): string[] {
    return ['-c', 'echo 0 > "$0" && exec "$@"', join(this.path, 'cgroup.procs'), ...args];
  }

  /** Removes it with the groups inside, which have no process any more. */
  async remove(): Promise<void> {
    await removeGroup(this.path);
  }
}

/** Folders alone are removed; the files in them are the kernel's. */
async function removeGroup(path: string): Promise<void> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries) if (entry.isDirectory()) await removeGroup(join(path, entry.name));
  await rmdir(path);
}

/** The group that the tests run in, in the second version of the hierarchy. */
function ownGroup(): string {
  const mount = /^(?:\S+ ){4}(\S+) .* - cgroup2 /m.exec(readFileSync('/proc/self/mountinfo', 'utf8'));
  const group = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'));
  if (!mount || !group) throw new Error('this machine has no cgroup2');
  return join(mount[1], group[1]);
}
