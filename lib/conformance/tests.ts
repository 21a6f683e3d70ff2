/**
 * The tests that every platform passes, one of another package like those of this one. They need no test framework: hand each to
 * yours by its name.
 */
import type { ConformanceCase } from '../conformance';
import { acceptedFindings } from './accepted';
import { MarksOfSchemas } from './marks';
import { hasConstruct, outcomeOn, PlatformUnderTest } from './platform-under-test';
import { refusalFindings } from './refused';
import { Suite, SUITES } from './suites';
import { twoValueFindings } from './two-values';

export type { PlatformUnderTest } from './platform-under-test';

/** One thing that must be true of a platform. */
export interface ConformanceTest {
  /** What is tested, such as `bucket: minimal`. */
  readonly group: string;
  /** What must be true of it. */
  readonly name: string;
  /** Throws an error that says everything that is not. */
  readonly run: () => void;
}

const SECOND_ACCOUNT = 'second-account';

/** All tests of a platform. */
export function conformanceTests(platform: PlatformUnderTest): ConformanceTest[] {
  const marks = platform.schemas && new MarksOfSchemas(platform.schemas, platform.unmarked);
  return [
    test('the platform under test', 'is described without mistakes', () => descriptionFindings(platform)),
    ...Object.entries(SUITES).flatMap(([name, suite]) => suiteTests(platform, name, suite, marks)),
  ];
}

function suiteTests(platform: PlatformUnderTest, name: string, suite: Suite, marks?: MarksOfSchemas): ConformanceTest[] {
  if (!hasConstruct(platform, name, suite)) return [absenceTest(platform, name, suite)];
  return [...suite.cases.map(one => caseTest(platform, one, marks)), ...propTests(platform, name, suite)];
}

function test(group: string, name: string, findings: () => string[]): ConformanceTest {
  const run = () => {
    const found = findings();
    if (found.length > 0) throw new Error([`${group}: ${name}`, ...found].join('\n  '));
  };
  return { group, name, run };
}

function descriptionFindings({ configuration, constructs, refused }: PlatformUnderTest): string[] {
  const names = Object.values(SUITES).flatMap(({ cases }) => cases.map(({ name }) => name));
  const known = Object.entries(SUITES).filter(([, { partOf }]) => !partOf).map(([name]) => name);
  return [
    ...Object.keys(refused).filter(name => !names.includes(name)).map(name => `"refused" names the case "${name}", which there is not`),
    ...(constructs ?? []).filter(name => !known.includes(name)).map(name => `"constructs" names ${name}; there are: ${known.join(', ')}`),
    ...SECOND_ACCOUNT in configuration.platforms ? [] : [`"configuration" has no platform "${SECOND_ACCOUNT}"`],
  ];
}

function caseTest(platform: PlatformUnderTest, { name, build }: ConformanceCase, marks?: MarksOfSchemas): ConformanceTest {
  const expected = platform.refused[name];
  if (expected) return test(name, `is refused: ${expected.join(', ')}`, () => refusalFindings(outcomeOn(platform, build), expected));
  return test(name, 'is accepted', () => acceptedFindings(() => outcomeOn(platform, build), platform.configuration.platform, marks));
}

function propTests(platform: PlatformUnderTest, construct: string, { twoValues, build }: Suite): ConformanceTest[] {
  return Object.keys(twoValues).map(prop => test(`${construct}: ${prop}`, 'makes a difference or is refused', () => {
    const [first, second] = [0, 1].map(index => outcomeOn(platform, stack => build(stack, twoValues[prop](stack)[index])));
    return twoValueFindings(prop, first, second);
  }));
}

function absenceTest(platform: PlatformUnderTest, construct: string, { twoValues, build, cases }: Suite): ConformanceTest {
  const programs = [...cases.map(one => one.build), ...Object.keys(twoValues).map(prop => (stack: any) => build(stack, twoValues[prop](stack)[0]))];
  return test(construct, 'is refused whatever it is given', () => (
    [...new Set(programs.flatMap(program => refusalFindings(outcomeOn(platform, program), ['platform-unsupported'])))]
  ));
}
