import { refuse } from '../faults';
import { Everywhere } from './everywhere';
import { describeFindings, Finding } from './finding';
import { JudgeOptions, Subject } from './judge';
import { findElsewhere, findLostAddresses, findPublicDatabases, findRefusals, findUnencrypted, findUnprotectedData } from './promises';

/** What a matcher says, in the form that Jest and Vitest share. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What frameworks hand to a matcher. */
export interface Asked {
  /** Whether `.not` stands before it. */
  readonly isNot?: boolean;
}

/** The matchers that need nothing of the framework that runs the tests. */
export const verdicts = {
  toSynthOnEveryPlatform(received: Everywhere): Verdict {
    if (!(received instanceof Everywhere)) refuse('expect', 'prop-type', 'received', { got: received, expected: 'what synthEverywhere returns' });
    return verdict('toSynthOnEveryPlatform', findRefusals(received));
  },

  toKeepDatabasesPrivate(this: Asked, received: Subject, options?: JudgeOptions): Verdict {
    return verdict('toKeepDatabasesPrivate', findPublicDatabases(received, options), this.isNot);
  },

  toEncryptAtRest(this: Asked, received: Subject, options?: JudgeOptions): Verdict {
    return verdict('toEncryptAtRest', findUnencrypted(received, options), this.isNot);
  },

  toStayInLocations(this: Asked, received: Subject, locations: readonly string[], options?: JudgeOptions): Verdict {
    return verdict('toStayInLocations', findElsewhere(received, locations, options), this.isNot);
  },

  toProtectData(this: Asked, received: Subject, options?: JudgeOptions): Verdict {
    return verdict('toProtectData', findUnprotectedData(received, options), this.isNot);
  },

  toKeepAddresses(this: Asked, received: Subject, file: string): Verdict {
    return verdict('toKeepAddresses', findLostAddresses(received, file), this.isNot);
  },
};

/** Fails with every finding, and fails the negation with what could not be judged: it shows nothing broken. */
export function verdict(matcher: string, findings: readonly Finding[], isNot = false): Verdict {
  const open = findings.filter(({ notJudged }) => notJudged);
  if (isNot && open.length > 0) return { pass: true, message: () => `expect(received).not.${matcher}(): cannot be told, ${listed(open)}` };
  if (findings.length === 0) return { pass: true, message: () => `expect(received).not.${matcher}(): there is no finding` };
  return { pass: false, message: () => `expect(received).${matcher}(): ${listed(findings)}` };
}

function listed(findings: readonly Finding[]): string {
  return `${findings.length === 1 ? '1 finding' : `${findings.length} findings`}\n\n${describeFindings(findings)}`;
}
