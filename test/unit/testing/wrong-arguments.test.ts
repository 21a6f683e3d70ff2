import { describeFinding, describeFindings, knowledgeOf, movesText } from '../../../lib/testing';
import { messageOf } from '../../support/refusals';

const says = (name: string, got: string, expected: string) => `${name}: has the wrong type, got ${got}; give ${expected} [prop-type]`;

describe('what a test without types passes by mistake is refused by name:', () => {
  test.each([[undefined, 'undefined'], [null, 'null'], [5, '5'], ['x', '"x"'], [{}, '{}']])('%j', (given: any, got) => {
    expect(messageOf(() => describeFindings(given))).toBe(says('findings', got, 'a list of findings, such as findRefusals returns'));
    expect(messageOf(() => movesText(given))).toBe(says('moves', got, 'a list of moves, such as "moved" of a finding'));
  });

  test.each([[undefined, 'undefined'], [null, 'null'], [5, '5'], [[], '[]']])('%j', (given: any, got) => {
    expect(messageOf(() => describeFinding(given))).toBe(says('finding', got, 'a finding, such as one that findRefusals returns'));
    expect(messageOf(() => knowledgeOf(given))).toBe(says('kind', got, 'the key of a kind'));
  });
});
