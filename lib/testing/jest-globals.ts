// Who imports this file has it.
// eslint-disable-next-line import/no-extraneous-dependencies
import { expect } from '@jest/globals';
import type { Matchers } from 'expect';
import { matchers } from './jest-matchers';
import type { PortableMatchers } from './matcher-types';

declare module 'expect' {
  // Parameters must be named as they are there.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PortableMatchers<R> {}
}

/** What `expect` of `@jest/globals` returns, with the matchers that importing this file adds to it. */
export type { Matchers };

expect.extend(matchers as unknown as Parameters<typeof expect.extend>[0]);
