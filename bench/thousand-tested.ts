/** Synthesizes a thousand resources on three platforms, compares each with its snapshot, and prints how long that takes. */
import { thousand } from './thousand';
import { synthEverywhere } from 'sovereign-constructs/lib/testing';
import { matchers } from 'sovereign-constructs/lib/testing/jest-matchers';

/** What Jest hands to the matcher. The first run writes the snapshots. */
const context = {
  testPath: __filename,
  currentTestName: 'thousand',
  snapshotState: { _updateSnapshot: 'new' as const, added: 0, matched: 0, unmatched: 0, updated: 0 },
  utils: { diff: () => null },
};

const start = performance.now();
const { pass, message } = matchers.toMatchPortableSnapshot.call(context, synthEverywhere(thousand));
const time = performance.now() - start;
if (!pass) throw new Error(message());
console.log(time);
