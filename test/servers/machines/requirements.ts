/** What these tests need of the machine. */
import { accessSync, constants, readFileSync } from 'fs';
import { delimiter, join } from 'path';
import { imagesExist } from './images';

const PROGRAMS = ['systemd-nspawn', 'nsenter', 'ip', 'losetup', 'mount', 'openssl', 'versitygw', 'shellcheck'];

/** Declares tests that boot servers. Where that cannot be done they are left out with a reason; under `CI=true` that is a failure. */
export function requireServers(tests: () => void): void {
  const reason = whatIsMissing();
  if (!reason) {
    tests();
  } else if (process.env.CI === 'true') {
    test('servers can be booted', () => {
      throw new Error(reason);
    });
  } else {
    process.stderr.write(`Left out: ${reason}\n`);
    test.skip(`servers (left out: ${reason})`, () => {});
  }
}

/** Rights of root that not every machine gives, by their bit. */
const RIGHTS = { SYS_RESOURCE: 2 ** 24 };

/** Declares a test that needs such a right; where even root lacks it, also in CI, it is left out with a reason. */
export function whereAllowed(right: keyof typeof RIGHTS, name: string, body: () => Promise<void>): void {
  const [, mask] = /^CapEff:\s*(\w+)/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
  if (Math.floor(parseInt(mask, 16) / RIGHTS[right]) % 2 === 1) {
    test(name, body);
  } else {
    process.stderr.write(`Left out: "${name}", because root on this machine has no CAP_${right}\n`);
  }
}

function whatIsMissing(): string | undefined {
  const missing = PROGRAMS.filter(program => !isInstalled(program));
  if (missing.length > 0) return `${missing.join(', ')} not on the PATH: .ci/servers and .ci/toolchain install them`;
  if (process.getuid?.() !== 0) return 'only root can boot servers';
  if (!imagesExist()) return 'there are no images: .ci/servers builds them';
  return undefined;
}

function isInstalled(program: string): boolean {
  return process.env.PATH!.split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
