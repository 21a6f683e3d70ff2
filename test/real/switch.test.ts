import { readFileSync, writeFileSync } from 'fs';
import { basename, join, resolve } from 'path';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { diagnosticsIn, explain, messages } from './diagnostics';
import { expectPlanned, runExample } from './examples';
import { shop, Version } from './shop';
import { requireTool } from './terraform';
import { Workspace } from './workspace';

/** The network and the bucket are enough for what is not about the example. */
const SMALL: Version = { without: ['server'] };
const SECOND: Version = { ...SMALL, configuration: { platform: 'second-account' } };

/** The same program, one word apart. */
const SCALEWAY = runExample('portable-app', 'shop', 'scaleway');
const OVHCLOUD = runExample('portable-app', 'shop', 'ovhcloud');
const HETZNER = runExample('portable-app', 'shop', 'hetzner');

/**
 * Every cloud once as the one that is left, and once as the other. OVHcloud's provider is a stub that serves the real schema, so there
 * can be a state of everything; of the others there are the guards.
 */
const SWITCHES: [string, TerraformJson, TerraformJson][] = [
  ['ovhcloud to scaleway', OVHCLOUD, SCALEWAY],
  ['scaleway to hetzner', onlyGuards(SCALEWAY), HETZNER],
  ['hetzner to ovhcloud', onlyGuards(HETZNER), OVHCLOUD],
];

describe.each(['terraform', 'tofu'] as const)('a switch of the platform', name => requireTool(name, tool => {
  describe('over the state of the other one, taken along with `init -migrate-state`', () => {
    /** Both versions one after the other in one project. */
    const switched = (from: TerraformJson, to: TerraformJson) => {
      const project = tool.project('shop');
      expect(explain(project(from).apply().diagnostics)).toBe('');
      return project(to).plan();
    };

    test.each<[string, TerraformJson, TerraformJson]>([
      ...SWITCHES,
      ['ovhcloud to second-account', shop(SMALL), shop(SECOND)],
    ])('%s: refused in our words, for no other reason', (what, from, to) => {
      const [before, after] = what.split(' to ');
      expect(stateFile(from)).toMatch(new RegExp(`^terraform\\.\\w+\\.${before}\\.tfstate$`));
      expect(stateFile(to)).toMatch(new RegExp(`^terraform\\.\\w+\\.${after}\\.tfstate$`));

      const { ok, diagnostics } = switched(from, to);
      expect(ok).toBe(false);
      const asked = after === 'second-account' ? 'second-account (ovhcloud)' : after;
      const [kept, gone] = keptAndGone(from, to);
      expect(diagnostics.map(({ summary, detail }) => `${summary}: ${detail}`.replace(/\s+/g, ' ')).sort()).toEqual([
        ...gone.map(path => expect.stringMatching(
          new RegExp(`^(Resource i|I)nstance cannot be destroyed: Resource .*terraform_data\\.sovereign_protection\\["${path}"\\] has`),
        )),
        ...kept.map(path => expect.stringContaining(
          `Resource postcondition failed: This state belongs to ${before}: ${path} was created there, and the program now asks for ${asked}.`,
        )),
      ]);
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
    test.each(SWITCHES)('%s: a plain init stops, then everything is planned anew and the old state is as it was', (_what, from, to) => {
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
function onlyGuards({ terraform, '//': about, resource }: TerraformJson): TerraformJson {
  const { sovereign_platform, sovereign_protection } = resource!.terraform_data;
  return { '//': about, terraform, 'resource': { terraform_data: { sovereign_platform, sovereign_protection } } };
}

/** What both programs guard, and what is a resource of the first cloud alone: on Hetzner a database of a server is none. */
function keptAndGone(from: TerraformJson, to: TerraformJson): [string[], string[]] {
  const [before, after] = [from, to].map(({ resource }) => Object.keys(resource!.terraform_data.sovereign_platform.for_each as object).sort());
  return [before.filter(path => after.includes(path)), before.filter(path => !after.includes(path))];
}

function withoutPlatformGuard(stack: TerraformJson): TerraformJson {
  const { sovereign_platform: _guard, ...others } = stack.resource!.terraform_data;
  return { ...stack, resource: { ...stack.resource, terraform_data: others } };
}
