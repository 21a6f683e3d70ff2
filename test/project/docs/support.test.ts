import { outcomeOf } from '../../../lib/conformance';
import { SUITES } from '../../../lib/conformance/suites';
import { ObjectBucket } from '../../../lib/object-bucket/object-bucket';
import { completeClouds } from '../../../tools/docs/clouds';
import { answer, MEANINGS } from '../../../tools/docs/support';
import { PLATFORMS } from '../../conformance/platforms';
import { REFUSED } from '../../conformance/refused';
import { read } from './markdown';

jest.setTimeout(60_000);

const CASES = Object.values(SUITES).flatMap(({ cases }) => cases);

/** Programs that ask for what no case asks for. */
const MORE = [
  { build: (stack: any) => void new ObjectBucket(stack, 'bucket', { encrypted: true }) },
  { build: (stack: any) => SUITES.NodePool.build(stack, { autoRepair: true }) },
];

describe.each(completeClouds().map(({ profile }) => profile))('the words about $title', ({ kind, capabilities }) => {
  const { configuration, prepare } = PLATFORMS.find(platform => platform.kind === kind)!;
  const refusals = capabilities.filter(({ refusedBecause }) => refusedBecause);
  const reasons = (word: string) => refusals.filter(capability => answer(capability) === word).map(({ refusedBecause }) => refusedBecause!);
  const unsaid = (word: string, said: readonly string[]) => reasons(word).filter(reason => !said.some(text => text.includes(reason)));

  test('call refused what is an error for whoever asks for it', () => {
    const refused = [...CASES.filter(({ name }) => REFUSED[kind][name]?.includes('feature-refused')), ...MORE];
    const errors = refused.map(({ build }) => outcomeOf(configuration, build, prepare).refusal?.message ?? '');

    expect(unsaid('refused', errors)).toEqual([]);
  });

  test('call not written what is a warning', () => {
    const outcomes = CASES.filter(({ name }) => name.endsWith('with labels')).map(({ build }) => outcomeOf(configuration, build, prepare));

    expect(outcomes.filter(({ refusal }) => refusal)).toEqual([]);
    expect(unsaid('not written', outcomes.flatMap(({ warnings }) => warnings.map(({ message }) => message)))).toEqual([]);
  });

  test('are explained, and name no refusal otherwise', () => {
    expect(capabilities.map(answer).filter(word => !(word in MEANINGS))).toEqual([]);
    expect(['refused', 'not written', 'no'].flatMap(reasons)).toHaveLength(refusals.length);
  });
});

test('the README explains the words for what is missing', () => {
  const text = read('README.md');

  for (const word of ['refused', 'not written', 'no']) expect(text).toContain(`**${word}**: `);
});
