/**
 * The tests that every platform passes, one of another package like those of this one. They need no test framework: hand each to
 * yours by its name.
 */
import type { ExistingCase, Outcome } from '../conformance';
import { acceptedFindings, MAKES_CONSTRUCTS, ONLY_DESCRIBES, USES_EXISTING } from './accepted';
import { descriptionFindings } from './description';
import { MarksOfSchemas } from './marks';
import { describedOn, hasConstruct, outcomeOn, PlatformUnderTest } from './platform-under-test';
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
  return [
    ...suite.cases.map(one => caseTest(platform, { name: one.name, run: () => outcomeOn(platform, one.build), checks: MAKES_CONSTRUCTS }, marks)),
    ...suite.existing.map(one => caseTest(platform, { name: one.name, ...existingProgram(platform, one) }, marks)),
    ...propTests(platform, name, suite),
  ];
}

function test(group: string, name: string, findings: () => string[]): ConformanceTest {
  const run = () => {
    const found = findings();
    if (found.length > 0) throw new Error([`${group}: ${name}`, ...found].join('\n  '));
  };
  return { group, name, run };
}

/** A program on a platform, and what is checked of it if that accepts it. */
interface Program {
  readonly name: string;
  readonly run: () => Outcome;
  readonly checks: typeof MAKES_CONSTRUCTS;
}

function existingProgram(platform: PlatformUnderTest, { build, onlyDescribed }: ExistingCase): Omit<Program, 'name'> {
  return {
    run: () => outcomeOn(platform, stack => build(stack, describedOn(platform, stack))),
    checks: onlyDescribed ? ONLY_DESCRIBES : USES_EXISTING,
  };
}

function caseTest({ refused, configuration }: PlatformUnderTest, { name, run, checks }: Program, marks?: MarksOfSchemas): ConformanceTest {
  const expected = refused[name];
  if (expected) return test(name, `is refused: ${expected.join(', ')}`, () => refusalFindings(run(), expected));
  return test(name, 'is accepted', () => acceptedFindings(run, configuration.platform, checks, marks));
}

function propTests(platform: PlatformUnderTest, construct: string, { twoValues, build }: Suite): ConformanceTest[] {
  return Object.keys(twoValues).map(prop => test(`${construct}: ${prop}`, 'makes a difference or is refused', () => {
    const [first, second] = [0, 1].map(index => outcomeOn(platform, stack => build(stack, twoValues[prop](stack)[index])));
    return twoValueFindings(prop, first, second);
  }));
}

function absenceTest(platform: PlatformUnderTest, construct: string, { twoValues, build, cases, existing }: Suite): ConformanceTest {
  const programs = [
    ...cases.map(one => () => outcomeOn(platform, one.build)),
    ...existing.map(one => existingProgram(platform, one).run),
    ...Object.keys(twoValues).map(prop => () => outcomeOn(platform, stack => build(stack, twoValues[prop](stack)[0]))),
  ];
  return test(construct, 'is refused whatever it is given', () => (
    [...new Set(programs.flatMap(run => refusalFindings(run(), ['platform-unsupported'])))]
  ));
}
