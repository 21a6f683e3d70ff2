import { isPlainObject } from '../checks';
import { refuse } from '../faults';

/** Something that does not hold. */
export interface Finding {
  /** Path of the construct; of the stack where no construct is to blame. */
  readonly path: string;
  /** Key of the platform in the configuration. */
  readonly platform: string;
  /**
   * Address of the resource.
   * @default - no resource is to blame
   */
  readonly address?: string;
  /** What is wrong, as the rest of a sentence about the resource or the construct. */
  readonly what: string;
  /** What to do about it. */
  readonly remedy: string;
  /**
   * Whether nothing could be judged: the platform refuses the program, or the kit does not know what it would have to look at.
   * Then neither a promise nor the negation of one holds.
   * @default false
   */
  readonly notJudged?: boolean;
}

/** A finding in two lines. */
export function describeFinding(finding: Finding): string {
  if (!isPlainObject(finding)) refuse('describeFinding', 'prop-type', 'finding', { got: finding, expected: 'a finding, such as one that findRefusals returns' });
  const { path, platform, address, what, remedy } = finding;
  return `${path} on ${platform}${address ? `, ${address}` : ''}: ${what}\n    ${remedy}`;
}

/** Findings as a list. */
export function describeFindings(findings: readonly Finding[]): string {
  if (!Array.isArray(findings)) refuse('describeFindings', 'prop-type', 'findings', { got: findings, expected: 'a list of findings, such as findRefusals returns' });
  return findings.map(finding => `  ${describeFinding(finding)}`).join('\n');
}
