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
export function describeFinding({ path, platform, address, what, remedy }: Finding): string {
  return `${path} on ${platform}${address ? `, ${address}` : ''}: ${what}\n    ${remedy}`;
}

/** Findings as a list. */
export function describeFindings(findings: readonly Finding[]): string {
  return findings.map(finding => `  ${describeFinding(finding)}`).join('\n');
}
