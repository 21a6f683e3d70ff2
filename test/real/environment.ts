/** The environment of a command: accounts that look right and lead nowhere. */

export type Env = Record<string, string | undefined>;

const UUID = '11111111-2222-4333-8444-555555555555';
/** Nobody listens on the discard port, so whatever calls out fails at once instead of reaching a cloud. */
const NOWHERE = 'http://127.0.0.1:9';

const DUMMY_ACCOUNTS: Env = {
  SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX',
  SCW_SECRET_KEY: UUID,
  SCW_DEFAULT_PROJECT_ID: UUID,
  SCW_DEFAULT_ORGANIZATION_ID: UUID,
  SCW_API_URL: NOWHERE,
  SCW_CONFIG_PATH: '/nonexistent/scaleway.yaml',
  OVH_ENDPOINT: `${NOWHERE}/1.0`,
  OVH_ACCESS_TOKEN: 'dummy-access-token',
  OVH_IGNORE_INIT_ERROR: 'true',
  HCLOUD_TOKEN: 'x'.repeat(64),
  HCLOUD_ENDPOINT: `${NOWHERE}/v1`,
  HETZNER_ENDPOINT: `${NOWHERE}/v1`,
  MINIO_USER: 'dummy-user',
  MINIO_PASSWORD: 'dummy-password',
};

/** Settings that would change what a command does or prints, and the accounts of whoever runs the tests. */
const NOT_PASSED_ON = /^(SCW|OVH|HCLOUD|HETZNER|MINIO|AWS|TF_VAR|TF_CLI_ARGS|TF_LOG|TF_DATA_DIR|TF_WORKSPACE)(_|$)/;

/** States with many secrets and verbose tests, which print the providers' schemas, are long. */
export const COMMAND_LIMITS = { maxBuffer: 256 * 1024 * 1024, timeout: 5 * 60 * 1000 };

/** The environment for one command, `additions` being stronger. */
export function commandEnvironment(additions: Env = {}): Env {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name)));
  return { ...inherited, TF_IN_AUTOMATION: '1', CHECKPOINT_DISABLE: '1', ...DUMMY_ACCOUNTS, ...additions };
}
