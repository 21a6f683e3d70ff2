import type { ExpectStatic } from 'vitest';
import { refuse } from '../faults';
import { stacksOf, Subject } from './judge';
import type { PortableMatchers } from './matcher-types';
import { verdict, Verdict, verdicts } from './matchers';
import { findRefusals } from './promises';
import { portableSnapshot } from './snapshot';
import { checkOwnName, snapshotFile } from './snapshot-files';

/** The matchers, of which the one for snapshots must be awaited. */
interface VitestMatchers extends Omit<PortableMatchers<void>, 'toMatchPortableSnapshot'> {
  /**
   * Each platform gives what its snapshot file says. Await it.
   * @param name of the files; the name of the test unless given.
   */
  toMatchPortableSnapshot(name?: string): Promise<void>;
}

declare module 'vitest' {
  // Parameters must be named as they are there.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Matchers<T = any> extends VitestMatchers {}
}

interface Context {
  readonly testPath?: string;
  readonly currentTestName?: string;
  readonly isNot?: boolean;
  readonly task?: { readonly file?: object };
  readonly utils: { diff(expected: unknown, received: unknown, options?: object): string | undefined };
}

/** An error of Vitest about two texts. */
interface Mismatch extends Error {
  readonly actual?: string;
  readonly expected?: string;
}

/** Words of the difference, and no more than the lines around it. */
const DIFFERENCE = { expand: false, aAnnotation: 'Snapshot', bAnnotation: 'Received' };

/** Adds the matchers to the `expect` of Vitest, in a set-up file. It is handed in because only ES modules can import it. */
export function extend(expect: ExpectStatic): void {
  expect.extend({
    ...verdicts,
    async toMatchPortableSnapshot(this: Context, received: Subject, name?: string): Promise<Verdict> {
      if (this.isNot) refuse('expect', 'prop-unknown', 'not', { construct: 'toMatchPortableSnapshot', known: 'the matcher itself' });
      const refusals = findRefusals(received);
      if (refusals.length > 0) return verdict('toMatchPortableSnapshot', refusals);
      const files = stacksOf(received).map(stack => {
        const file = snapshotFile(this.testPath!, name ?? this.currentTestName!, stack.platform);
        const text = portableSnapshot(stack);
        checkOwnName(this.task?.file ?? expect, file, text);
        return { file, text };
      });
      // All at once: after a wait, Vitest no longer knows to which test an assertion belongs.
      const errors = await Promise.all(files.map(({ file, text }) => errorOf(expect(text).toMatchFileSnapshot(file))));
      return combined(errors.flatMap((error, index) => error ? [{ error, file: files[index].file }] : []), this.utils);
    },
  });
}

function errorOf(assertion: Promise<void>): Promise<Mismatch | undefined> {
  return assertion.then(() => undefined, (error: Mismatch) => error);
}

/** One verdict for all platforms. Of an error Vitest prints one difference without a name, so each is in the message, behind its file. */
function combined(wrong: readonly { error: Mismatch; file: string }[], { diff }: Context['utils']): Verdict {
  const said = wrong.map(({ file, error: { message, expected, actual } }) =>
    expected === undefined ? `${file}: ${message}` : `${file}: ${message}\n\n${diff(expected, actual, DIFFERENCE)}`);
  return { pass: wrong.length === 0, message: () => `expect(received).toMatchPortableSnapshot()\n\n${said.join('\n\n')}` };
}
