import { refuse } from '../faults';
import { Subject, stacksOf } from './judge';
import { verdict, Verdict, verdicts } from './matchers';
import { findRefusals } from './promises';
import { portableSnapshot } from './snapshot';
import { checkOwnName, readSnapshot, snapshotFile, writeSnapshot } from './snapshot-files';

/** What Jest keeps for the snapshots of a test file: what may be written (`--ci`: `none`, `-u`: `all`), and its counts. */
interface SnapshotState {
  readonly _updateSnapshot: 'none' | 'new' | 'all';
  added: number;
  matched: number;
  unmatched: number;
  updated: number;
}

/** What Jest hands to a matcher. */
export interface JestContext {
  readonly testPath?: string;
  readonly currentTestName?: string;
  readonly isNot?: boolean;
  readonly expand?: boolean;
  readonly snapshotState: SnapshotState;
  readonly utils: { diff(expected: unknown, received: unknown, options?: object): string | null };
}

/** The matchers as Jest takes them: `expect.extend(matchers)`. */
export const matchers = {
  ...verdicts,

  toMatchPortableSnapshot(this: JestContext, received: Subject, name?: string): Verdict {
    if (this.isNot) refuse('expect', 'prop-unknown', 'not', { construct: 'toMatchPortableSnapshot', known: 'the matcher itself' });
    const refusals = findRefusals(received);
    if (refusals.length > 0) return verdict('toMatchPortableSnapshot', refusals);
    const wrong = stacksOf(received).flatMap(stack => {
      const file = snapshotFile(this.testPath!, name ?? this.currentTestName!, stack.platform);
      return compare(this, file, portableSnapshot(stack)) ?? [];
    });
    return { pass: wrong.length === 0, message: () => `expect(received).toMatchPortableSnapshot()\n\n${wrong.join('\n\n')}` };
  },
};

/** What is wrong, in words; undefined where nothing is. */
function compare({ snapshotState: state, expand, utils }: JestContext, file: string, text: string): string | undefined {
  checkOwnName(state, file, text);
  const before = readSnapshot(file);
  if (before === text) {
    state.matched++;
    return undefined;
  }
  const mayWrite = state._updateSnapshot === 'all' || (before === undefined && state._updateSnapshot === 'new');
  if (mayWrite) {
    writeSnapshot(file, text);
    state[before === undefined ? 'added' : 'updated']++;
    return undefined;
  }
  state.unmatched++;
  if (before === undefined) return `${file} is not there, and is not written under --ci: run the test without it, and commit the file`;
  return `${file} says otherwise; run with -u if the new one is right\n\n${utils.diff(before, text, { expand, aAnnotation: 'Snapshot', bAnnotation: 'Received' })}`;
}
