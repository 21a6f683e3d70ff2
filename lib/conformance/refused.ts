import type { Outcome } from '../conformance';
import { codesOf } from './platform-under-test';

/** Complains unless a program was refused with just these codes, in whole words, and left nothing behind. */
export function refusalFindings(outcome: Outcome, expected: readonly string[]): string[] {
  const { refusal, leftBehind } = outcome;
  if (!refusal) return [`is accepted, and "refused" expects: ${expected.join(', ')}`];
  const codes = codesOf(outcome);
  const traces = tracesOf(refusal.where, leftBehind);
  return [
    ...codes.join() === expected.join() ? [] : [`is refused with ${codes.join(', ')}, and "refused" expects ${expected.join(', ')}: ${refusal.message}`],
    ...(refusal.message.match(/\{\w+\}/g) ?? []).map(placeholder => `the message has an empty place ${placeholder}: ${refusal.message}`),
    ...traces.map(path => `${path} is still there after the refusal`),
  ];
}

/** What a refused constructor left in the tree; after a refused method the construct is there, but not what was asked for. */
function tracesOf(path: string, leftBehind: readonly string[]): string[] {
  const refusedMethod = leftBehind.includes(path);
  return leftBehind.filter(left => (refusedMethod ? [`${path}/user-`, `${path}/grant-`].some(made => left.startsWith(made)) : left.startsWith(path)));
}
