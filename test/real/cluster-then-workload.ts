/** The two stacks of examples/cluster-then-workload in one project folder, and a stub of the provider of the second one. */
import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import type { ProviderBlock, TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { runExample } from './examples';
import type { Tool } from './terraform';
import type { Workspace } from './workspace';

export interface TwoStacks {
  readonly cluster: TerraformJson;
  readonly workload: TerraformJson;
}

export function twoStacks(platform: string): TwoStacks {
  return { cluster: runExample('cluster-then-workload', 'cluster', platform), workload: runExample('cluster-then-workload', 'workload', platform) };
}

/** The provider for Helm cannot be built here: a stub serves what its documentation says of the arguments used. */
export function helmStub(): { env: { TF_CLI_CONFIG_FILE: string }; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'sovereign-helm-'));
  const mirror = join(directory, 'mirror');
  const schema = join(__dirname, '..', 'fixtures', 'helm-schema.json');
  execFileSync(join(__dirname, 'stub-provider', 'install'), [mirror, 'hashicorp/helm', '3.1.1', schema], { stdio: 'pipe' });
  const file = join(directory, 'tf.rc');
  writeFileSync(file, `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`);
  return { env: { TF_CLI_CONFIG_FILE: file }, remove: () => rmSync(directory, { recursive: true }) };
}

/** How the provider of the second stack is configured. */
export function connectionOf({ provider }: TerraformJson): Record<string, unknown> {
  const [{ kubernetes }] = provider!.helm as ProviderBlock[];
  return kubernetes as Record<string, unknown>;
}

/** The second stack in a project folder whose first stack has left a state with these outputs. */
export function workloadAfter(outputs: Record<string, unknown>, workload: TerraformJson, tool: Tool): Workspace {
  const workspace = tool.project('workload')(workload);
  writeFileSync(resolve(workspace.directory, remoteStatePath(workload)), JSON.stringify(stateWith(outputs)));
  return workspace;
}

/** Where the second stack looks for the state of the first one. */
export function remoteStatePath({ data }: TerraformJson): string {
  const [{ config }] = Object.values((data as any).terraform_remote_state as Record<string, { config: { path: string } }>);
  return config.path;
}

function stateWith(outputs: Record<string, unknown>): object {
  const sensitive = Object.entries(outputs).map(([name, value]) => [name, { value, type: 'string', sensitive: true }]);
  return { version: 4, terraform_version: '1.11.0', serial: 1, lineage: 'cluster', outputs: Object.fromEntries(sensitive), resources: [] };
}
