/** Programs of others that tests run, apart from Terraform. */
import { spawnSync } from 'child_process';

/**
 * Declares tests that need programs. Where one is missing they are left out with a reason; under `CI=true` that is a failure.
 * @param programs each with the arguments that it ends well with.
 */
export function requirePrograms(programs: Record<string, string[]>, tests: () => void): void {
  const missing = Object.entries(programs).filter(([name, args]) => spawnSync(name, args).status !== 0).map(([name]) => name);
  const reason = `${missing.join(', ')} not on the PATH: .ci/toolchain installs them`;
  if (missing.length === 0) {
    tests();
  } else if (process.env.CI === 'true') {
    test(`${missing.join(', ')} are installed`, () => {
      throw new Error(reason);
    });
  } else {
    process.stderr.write(`Left out: ${reason}\n`);
    test.skip(`left out: ${reason}`, () => {});
  }
}
