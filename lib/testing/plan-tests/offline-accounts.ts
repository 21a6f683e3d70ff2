/** Accounts that look right and lead nowhere, for real plans without a network. */
import { UUID } from './mock-values/example';
import { requiredProviders, TerraformJson } from './terraform-json';

export interface OfflineAccount {
  /** Beginnings of the names of everything that the provider reads from its environment. */
  readonly prefixes: readonly string[];
  readonly variables: Record<string, string>;
}

/** Nobody listens on the discard port, so whatever calls out fails at once instead of reaching a cloud. */
const NOWHERE = 'http://127.0.0.1:9';

/** By provider; the others run with whatever the environment says. */
export const OFFLINE_ACCOUNTS: Record<string, OfflineAccount> = {
  scaleway: {
    prefixes: ['SCW'],
    variables: {
      SCW_ACCESS_KEY: 'SCWXXXXXXXXXXXXXXXXX',
      SCW_SECRET_KEY: UUID,
      SCW_DEFAULT_PROJECT_ID: UUID,
      SCW_DEFAULT_ORGANIZATION_ID: UUID,
      SCW_API_URL: NOWHERE,
      SCW_CONFIG_PATH: '/nonexistent/scaleway.yaml',
    },
  },
  ovh: {
    prefixes: ['OVH'],
    variables: { OVH_ENDPOINT: `${NOWHERE}/1.0`, OVH_ACCESS_TOKEN: 'dummy-access-token', OVH_IGNORE_INIT_ERROR: 'true' },
  },
  hcloud: {
    prefixes: ['HCLOUD', 'HETZNER'],
    variables: { HCLOUD_TOKEN: 'x'.repeat(64), HCLOUD_ENDPOINT: `${NOWHERE}/v1`, HETZNER_ENDPOINT: `${NOWHERE}/v1` },
  },
  minio: { prefixes: ['MINIO'], variables: { MINIO_USER: 'dummy-user', MINIO_PASSWORD: 'dummy-password' } },
};

/** Also told to Terraform itself: nothing is asked of anybody, neither the user nor the network. */
const QUIET = { CHECKPOINT_DISABLE: '1', TF_IN_AUTOMATION: '1' };

/** A script for a shell, to be read with `.`: no account of the reader's own is left in the environment. */
export function offlineScript(json: TerraformJson): string {
  const accounts = requiredProviders(json).sort().map(name => OFFLINE_ACCOUNTS[name]).filter(Boolean);
  const prefixes = accounts.flatMap(account => account.prefixes);
  const variables = Object.assign({}, ...accounts.map(account => account.variables), QUIET) as Record<string, string>;
  return [
    '# Accounts that look right and lead nowhere, for a plan without a network. Read it in a shell of its own.',
    ...prefixes.map(prefix => `unset $(env | grep -o '^${prefix}_[A-Za-z0-9_]*')`),
    ...Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`),
    '',
  ].join('\n');
}
