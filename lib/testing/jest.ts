import { matchers } from './jest-matchers';
import type { PortableMatchers } from './matcher-types';

declare global {
  // What @types/jest calls it; without @types/jest it stands for itself.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace jest {
    // Parameters must be named as they are there.
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    interface Matchers<R, T = {}> extends PortableMatchers<R> {}
  }
}

/** Importing this file adds the matchers to the global `expect` of Jest. */
(globalThis as unknown as { expect: { extend(all: typeof matchers): void } }).expect.extend(matchers);
