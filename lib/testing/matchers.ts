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

/** The matchers that need nothing of the framework that runs the tests. */
export const verdicts = {
  toSynthOnEveryPlatform(received: Everywhere): Verdict {
    if (!(received instanceof Everywhere)) refuse('expect', 'prop-type', 'received', { got: received, expected: 'what synthEverywhere returns' });
    return verdict('toSynthOnEveryPlatform', findRefusals(received));
  },

  toKeepDatabasesPrivate(received: Subject, options?: JudgeOptions): Verdict {
    return verdict('toKeepDatabasesPrivate', findPublicDatabases(received, options));
  },

  toEncryptAtRest(received: Subject, options?: JudgeOptions): Verdict {
    return verdict('toEncryptAtRest', findUnencrypted(received, options));
  },

  toStayInLocations(received: Subject, locations: readonly string[], options?: JudgeOptions): Verdict {
    return verdict('toStayInLocations', findElsewhere(received, locations, options));
  },

  toProtectData(received: Subject, options?: JudgeOptions): Verdict {
    return verdict('toProtectData', findUnprotectedData(received, options));
  },

  toKeepAddresses(received: Subject, file: string): Verdict {
    return verdict('toKeepAddresses', findLostAddresses(received, file));
  },
};

/** Fails with every finding. */
export function verdict(matcher: string, findings: readonly Finding[]): Verdict {
  const said = findings.length === 0
    ? `expect(received).not.${matcher}(): there is no finding`
    : `expect(received).${matcher}(): ${findings.length === 1 ? '1 finding' : `${findings.length} findings`}\n\n${describeFindings(findings)}`;
  return { pass: findings.length === 0, message: () => said };
}
