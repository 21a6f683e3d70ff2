import { readFileSync, writeFileSync } from 'fs';
import { basename, join, resolve } from 'path';
import type { TerraformJson } from './configuration';
import { diagnosticsIn, explain, messages } from './diagnostics';
import { expectPlanned, runExample } from './examples';
import { shop, Version } from './shop';
import { requireTool } from './terraform';
import { Workspace } from './workspace';

/** The network and the bucket are enough for what is not about the example. */
const SMALL: Version = { without: ['server'] };
const SECOND: Version = { ...SMALL, configuration: { platform: 'second-account' } };
const SMALL_PATHS = ['case/network', 'case/bucket'];

/** The same program, one word apart; OVHcloud's provider is a stub that serves the real schema, so there can be a state of everything. */
const SCALEWAY = runExample('portable-app', 'shop', 'scaleway');
const OVHCLOUD = runExample('portable-app', 'shop', 'ovhcloud');
const PATHS = ['shop/network', 'shop/cluster', 'shop/database', 'shop/database/database-shop', 'shop/assets'];

describe.each(['terraform', 'tofu'] as const)('a switch of the platform', name => requireTool(name, tool => {
  describe('over the state of the other one, taken along with `init -migrate-state`', () => {
    /** Both versions one after the other in one project. */
    const switched = (from: TerraformJson, to: TerraformJson) => {
      const project = tool.project('shop');
      expect(explain(project(from).apply().diagnostics)).toBe('');
      return project(to).plan();
    };

    test.each<[string, TerraformJson, TerraformJson, string, string, string[]]>([
      ['OVHcloud to Scaleway', OVHCLOUD, SCALEWAY, 'ovhcloud', 'scaleway', PATHS],
      ['Scaleway to OVHcloud', onlyGuards(SCALEWAY), OVHCLOUD, 'scaleway', 'ovhcloud', PATHS],
      ['one account to another', shop(SMALL), shop(SECOND), 'ovhcloud', 'second-account', SMALL_PATHS],
    ])('%s: refused in our words, for no other reason', (_what, from, to, before, after, paths) => {
      expect(stateFile(from)).toMatch(new RegExp(`^terraform\\.\\w+\\.${before}\\.tfstate$`));
      expect(stateFile(to)).toMatch(new RegExp(`^terraform\\.\\w+\\.${after}\\.tfstate$`));

      const { ok, diagnostics } = switched(from, to);
      expect(ok).toBe(false);
      expect(diagnostics.map(({ summary }) => summary)).toEqual(paths.map(() => 'Resource postcondition failed'));
      const text = explain(diagnostics);
      const asked = after === 'second-account' ? 'second-account (ovhcloud)' : after;
      for (const path of paths) {
        expect(text).toContain(`This state belongs to ${before}: ${path} was created there, and the program now asks for ${asked}.`);
      }
    });

    test('without the guard the same plan would destroy everything', () => {
      const { diagnostics, changes } = switched(OVHCLOUD, withoutPlatformGuard(SCALEWAY));

      expect(explain(diagnostics)).toBe('');
      for (const type of ['kube', 'database', 'storage', 'network_private']) {
        expect(changes).toContainEqual({ address: expect.stringMatching(new RegExp(`^ovh_cloud_project_${type}\\.`)), action: 'delete' });
      }
    });
  });

  describe('as the page says, with `init -reconfigure`', () => {
    test.each<[string, TerraformJson, TerraformJson]>([
      ['OVHcloud to Scaleway', OVHCLOUD, SCALEWAY],
      ['Scaleway to OVHcloud', onlyGuards(SCALEWAY), OVHCLOUD],
    ])('%s: a plain init stops, then everything is planned anew and the old state is as it was', (_what, from, to) => {
      const project = tool.project('shop');
      const before = project(from);
      expect(explain(before.apply().diagnostics)).toBe('');
      const old = stateText(before);

      const after = rewritten(before, to);
      expect(init(after, [])).toContain('error: Backend configuration changed');
      expect(init(after, ['-reconfigure'])).toBe('');
      expectPlanned(after);
      expect(stateText(before)).toBe(old);
    });
  });

  test('an account is left in two steps: release the stack, then destroy it', () => {
    const project = tool.project('shop');
    const released = shop({ ...SMALL, configuration: { release: ['case'] } });
    const kept = project(shop(SMALL));
    expect(explain(kept.apply().diagnostics)).toBe('');
    expect(kept.destroy().ok).toBe(false);

    const leaving = project(released);
    expect(explain(leaving.apply().diagnostics)).toBe('');
    expect(explain(leaving.destroy().diagnostics)).toBe('');
    expect(JSON.parse(stateText(leaving)).resources).toEqual([]);
  });
}));

/** The next version of a program in the folder of this one, not yet initialized. */
function rewritten({ tool, directory }: Workspace, to: TerraformJson): Workspace {
  writeFileSync(join(directory, 'cdk.tf.json'), JSON.stringify(to));
  return new Workspace(tool, directory, to, true);
}

/** What `init` complains about. */
function init({ tool, directory }: Workspace, args: string[]): string {
  const { ok, stdout, stderr } = tool.run(directory, ['init', '-input=false', '-json', ...args]);
  return ok ? '' : explain(diagnosticsIn(messages(stdout))) || stderr;
}

function stateText({ directory, configuration }: Workspace): string {
  return readFileSync(resolve(directory, statePath(configuration)), 'utf8');
}

function stateFile(json: TerraformJson): string {
  return basename(statePath(json));
}

function statePath({ terraform }: TerraformJson): string {
  return (terraform?.backend as { local: { path: string } }).local.path;
}

/** What of a stack can really be applied without an account. */
function onlyGuards({ output: _output, resource, ...rest }: TerraformJson): TerraformJson {
  return { ...rest, resource: { terraform_data: resource!.terraform_data } };
}

function withoutPlatformGuard(stack: TerraformJson): TerraformJson {
  const { sovereign_platform: _guard, ...others } = stack.resource!.terraform_data;
  return { ...stack, resource: { ...stack.resource, terraform_data: others } };
}
