/** The environment of a command: accounts that look right and lead nowhere. */
import { OFFLINE_ACCOUNTS } from '../../lib/testing/plan-tests/offline-accounts';

export type Env = Record<string, string | undefined>;

const DUMMY_ACCOUNTS: Env = Object.assign({}, ...Object.values(OFFLINE_ACCOUNTS).map(({ variables }) => variables));

/** Settings that would change what a command does or prints, and the accounts of whoever runs the tests. */
const NOT_PASSED_ON = /^(SCW|OVH|HCLOUD|HETZNER|MINIO|AWS|TF_VAR|TF_CLI_ARGS|TF_LOG|TF_DATA_DIR|TF_WORKSPACE)(_|$)/;

/** States with many secrets and verbose tests, which print the providers' schemas, are long. */
export const COMMAND_LIMITS = { maxBuffer: 256 * 1024 * 1024, timeout: 5 * 60 * 1000 };

/** The environment for one command, `additions` being stronger. */
export function commandEnvironment(additions: Env = {}): Env {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name)));
  return { ...inherited, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', ...DUMMY_ACCOUNTS, ...additions };
}
