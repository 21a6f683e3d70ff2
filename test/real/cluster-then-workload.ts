/** The two stacks of examples/cluster-then-workload in one project folder, and a stub of the provider of the second one. */
import { writeFileSync } from 'fs';
import { join, resolve } from 'path';
import type { ProviderBlock, TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { runExample } from './examples';
import { StubMirror, stubMirror } from './stub-mirror';
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
export function helmStub(): StubMirror {
  return stubMirror([{ source: 'hashicorp/helm', version: '3.1.1', schema: join(__dirname, '..', 'fixtures', 'helm-schema.json') }]);
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
