/** What a run left that was killed before it could clean up. Everything bears the number of its process. */
import { readdir, readFile, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { attempt, run } from './command';
import { controlGroups } from './control-group';

const PREFIX = 'sovereign-servers-';

/** How the folder of a run begins that has such a process. */
export function folderPrefix(pid: number): string {
  return join(tmpdir(), `${PREFIX}${pid}-`);
}

/** Removes what belongs to processes that are no more. Programs that these had started have ended with them. */
export async function removeLeftovers(): Promise<void> {
  const isLeft = (name: string) => name.startsWith(PREFIX) && !isAlive(name.split('-')[2]);
  for (const folder of (await readdir(tmpdir())).filter(isLeft)) await removeFolder(join(tmpdir(), folder));
  for (const group of await controlGroups(isLeft)) await group.remove();
  const { output } = await attempt('ip', ['-brief', 'link', 'show', 'type', 'bridge']);
  const bridges = [...output.matchAll(/^sv(\d+)\s/gm)].filter(([, pid]) => !isAlive(pid)).map(([, pid]) => `sv${pid}`);
  for (const bridge of bridges) await removeNetwork(bridge);
}

async function removeFolder(folder: string): Promise<void> {
  const mounts = (await readFile('/proc/mounts', 'utf8')).split('\n').map(line => line.split(' ')[1]).filter(path => path?.startsWith(`${folder}/`));
  for (const mount of mounts.reverse()) await run('umount', ['--lazy', mount]);
  const loops = (await run('losetup', ['--list', '--noheadings', '--output=NAME,BACK-FILE'])).split('\n').map(line => line.trim().split(/\s+/));
  for (const [loop, file] of loops) if (file?.startsWith(`${folder}/`)) await run('losetup', ['--detach', loop]);
  await rm(folder, { recursive: true });
}

async function removeNetwork(bridge: string): Promise<void> {
  const namespaces = (await run('ip', ['netns', 'list'])).split('\n').map(line => line.split(' ')[0]).filter(name => name.startsWith(`${bridge}-`));
  for (const namespace of namespaces) {
    await attempt('ip', ['link', 'delete', namespace]);
    await run('ip', ['netns', 'delete', namespace]);
  }
  await run('ip', ['link', 'delete', bridge]);
}

function isAlive(pid: string): boolean {
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch {
    return false;
  }
}
