/** The operator's page: what it says to do is what the tests do. */
import { fences } from '../project/docs/markdown';

const PAGE = 'docs/postgres-cluster.md';

/** Blocks of commands by the comment that each begins with. */
export function commandBlocks(): Map<string, string> {
  return new Map(fences('sh', PAGE).map(({ text }) => {
    const [title, ...lines] = text.trim().split('\n');
    return [title.replace(/^# /, ''), lines.join('\n')];
  }));
}

/** The commands of a block. */
export function commands(title: string): string {
  const found = commandBlocks().get(title);
  if (!found) throw new Error(`${PAGE} has no block of commands "${title}"`);
  return found;
}
