import { basename } from 'path';
import type { TerraformJson } from './configuration';
import { explain } from './diagnostics';
import { shop, Version } from './shop';
import { requireTool } from './terraform';

/** The network and the bucket are enough: both clouds have them, and the guards do not care for more. */
const SMALL: Version = { without: ['server'] };
const FIRST: Version = SMALL;
const SECOND: Version = { ...SMALL, configuration: { platform: 'second-account' } };
const SCALEWAY: Version = { ...SMALL, kind: 'scaleway' };

/**
 * The platform changes over a state that is there. SovereignStack keeps one state per platform, so the state has to be
 * taken along, with `init -migrate-state`; all plans are real, and none reaches a cloud.
 */
describe.each(['terraform', 'tofu'] as const)('a switch of the platform', name => requireTool(name, tool => {
  /** Both versions one after the other in one project. */
  const switched = (from: TerraformJson, to: TerraformJson) => {
    const project = tool.project('case');
    expect(explain(project(from).apply().diagnostics)).toBe('');
    return project(to).plan();
  };

  test.each<[string, TerraformJson, TerraformJson, string, string]>([
    ['OVHcloud to Scaleway', shop(FIRST), shop(SCALEWAY), 'ovhcloud', 'scaleway'],
    ['one account to another', shop(FIRST), shop(SECOND), 'ovhcloud', 'second-account'],
    ['Scaleway to OVHcloud', onlyGuards(shop(SCALEWAY)), shop(FIRST), 'scaleway', 'ovhcloud'],
  ])('%s: refused in our words, for no other reason', (_what, from, to, before, after) => {
    expect(stateFile(from)).toBe(`terraform.case.${before}.tfstate`);
    expect(stateFile(to)).toBe(`terraform.case.${after}.tfstate`);

    const { ok, diagnostics } = switched(from, to);
    expect(ok).toBe(false);
    expect(diagnostics.map(({ summary }) => summary)).toEqual(diagnostics.map(() => 'Resource postcondition failed'));
    const text = explain(diagnostics);
    for (const path of ['case/network', 'case/bucket']) {
      expect(text).toContain(`This state belongs to ${before}: ${path} was created there, and the program now asks for ${after}.`);
    }
  });

  test('without the guard the same plan would destroy everything', () => {
    const { diagnostics, changes } = switched(shop(FIRST), withoutPlatformGuard(shop(SCALEWAY)));

    expect(explain(diagnostics)).toBe('');
    expect(changes).toContainEqual({ address: 'ovh_cloud_project_storage.bucket', action: 'delete' });
  });
}));

function stateFile({ terraform }: TerraformJson): string {
  return basename((terraform?.backend as { local: { path: string } }).local.path);
}

/** What of a stack can really be applied without an account. */
function onlyGuards({ output: _output, resource, ...rest }: TerraformJson): TerraformJson {
  return { ...rest, resource: { terraform_data: resource!.terraform_data } };
}

function withoutPlatformGuard(stack: TerraformJson): TerraformJson {
  const { sovereign_platform: _guard, ...others } = stack.resource!.terraform_data;
  return { ...stack, resource: { ...stack.resource, terraform_data: others } };
}
