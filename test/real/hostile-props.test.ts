import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import type { TerraformStack } from 'cdktf';
import * as fc from 'fast-check';
import { outcomeOf } from '../../lib/conformance';
import { SovereignError } from '../../lib/errors';
import { replaceReferences } from '../../lib/literal';
import { Platform } from '../../lib/platform';
import { findKind } from '../../lib/platform-kind';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { variableValues } from '../../lib/testing/plan-tests/variables';
import { PLATFORMS, TestedPlatform } from '../conformance/platforms';
import { Door, handleDoors, OTHER_DOORS, propDoors, Setting, SETTINGS, settingsOf } from '../fuzz/doors';
import { HOW_MANY, hostileText, SEED } from '../fuzz/texts';
import { explain } from './diagnostics';
import { requireTool } from './terraform';

/** A whole program costs more than a text, and one in real Terraform far more. */
const ATTEMPTS = Math.ceil(HOW_MANY / 3);
const IN_TERRAFORM = Math.ceil(HOW_MANY / 3000);

/** A program that was let through, and what was tried. */
interface Accepted {
  readonly door: string;
  readonly text: string;
  /** Its output, of the first few through each place. */
  readonly json?: TerraformJson;
}

/** Something right with something hostile in it, beside it or instead of it; or with a little more, which may still be right. */
const SPOILED: ((good: string, hostile: string) => string)[] = [
  (_, hostile) => hostile,
  (good, hostile) => good + hostile,
  (good, hostile) => hostile + good,
  (good, hostile) => good.slice(0, 2) + hostile + good.slice(2),
  ...['-x', '_x', '.x', '1', 'x/y', ' x'].map(more => (good: string) => good + more),
];

const attempt = (doors: readonly (Door | Setting)[]) => fc.tuple(fc.constantFrom(...doors), hostileText, fc.constantFrom(...SPOILED));

function doorsOf({ configuration, kind, prepare }: TestedPlatform): (Door | Setting)[] {
  const inStack = (use: (stack: TerraformStack) => void) => void outcomeOf(configuration, use, prepare);
  const doors: (Door | Setting)[] = [...OTHER_DOORS, ...SETTINGS, ...propDoors(inStack)];
  inStack(stack => doors.push(...handleDoors(Platform.of(stack)), ...settingsOf(findKind(stack, kind)!.settings)));
  return doors;
}

/** What became of one attempt; undefined when it was refused in the library's own words. Whatever else it ends with is thrown. */
function through(platform: TestedPlatform, door: Door | Setting, text: string): TerraformJson | undefined {
  const isSetting = 'change' in door;
  const configuration = isSetting ? door.change(platform.configuration, platform.kind, text) : platform.configuration;
  const build = (stack: TerraformStack) => door.build(stack, text);
  try {
    return outcomeOf(configuration, build, platform.prepare).json;
  } catch (error) {
    if (error instanceof SovereignError) return undefined;
    throw new Error(`${door.name}, given ${JSON.stringify(text)}: ${error instanceof Error ? error.stack : error}`);
  }
}

// As under the engine's command line, which prints what there is to say itself.
beforeAll(() => {
  process.env.CDKTF_CONTEXT_JSON = '{}';
});

/** What was let through; the first few programs of each place are kept whole. */
function letThrough(platform: TestedPlatform): Accepted[] {
  const kept = new Map<string, number>();
  const keep = (door: string) => {
    kept.set(door, (kept.get(door) ?? 0) + 1);
    return kept.get(door)! <= IN_TERRAFORM;
  };
  return fc.sample(attempt(doorsOf(platform)), { numRuns: ATTEMPTS, seed: SEED }).flatMap(([door, hostile, spoil]): Accepted[] => {
    const text = spoil(door.good, hostile);
    const json = text === door.good ? undefined : through(platform, door, text);
    return json ? [{ door: door.name, text, json: keep(door.name) ? json : undefined }] : [];
  });
}

test('every place takes what is right, on some platform', () => {
  const [all, open] = [new Set<string>(), new Set<string>()];
  for (const platform of PLATFORMS) {
    for (const door of doorsOf(platform)) {
      all.add(door.name);
      if (!open.has(door.name) && through(platform, door, door.good)) open.add(door.name);
    }
  }
  expect([...all].filter(name => !open.has(name))).toEqual([]);
}, 60_000);

describe.each(PLATFORMS.map((platform): [string, TestedPlatform] => [platform.kind, platform]))(
  `every text that a program on %s can give, ${ATTEMPTS} times hostile, seed ${SEED}`, (_, platform) => requireTool('terraform', tool => {
    let accepted: Accepted[];
    beforeAll(() => {
      accepted = letThrough(platform);
    });

    test('is refused in our words, or cannot be read as code', () => {
      expect(accepted.filter(({ text }) => /[$%]\{|TfToken\[/.test(replaceReferences(text, ''))).map(({ door, text }) => `${door}: ${text}`)).toEqual([]);
    });

    test('is taken by Terraform when it was not refused', () => {
      // All in one run: each program is a module.
      const programs = accepted.flatMap(({ json, ...what }) => json ? [{ json, ...what }] : []);
      const workspace = tool.prepare({ module: Object.fromEntries(programs.map(({ json }, index) => [`m${index}`, { source: `./m${index}`, ...variableValues(json) }])) });
      programs.forEach(({ json }, index) => {
        mkdirSync(join(workspace.directory, `m${index}`));
        writeFileSync(join(workspace.directory, `m${index}`, 'main.tf.json'), JSON.stringify(asModule(json)));
      });
      const errors = workspace.init().validate().diagnostics.filter(({ severity }) => severity === 'error');
      expect(programs.length).toBeGreaterThan(20);
      expect(explain(errors).replace(/\bm(\d+)\b/g, (name, index) => `${name}, ${sayWhere(programs[Number(index)])}`)).toBe('');
    }, 120_000);
  }));

function sayWhere(accepted: Accepted | undefined): string {
  return accepted ? `${accepted.door}: ${JSON.stringify(accepted.text)}` : 'unknown';
}

/** A module has no state of its own. */
function asModule({ terraform: { backend: _, ...terraform } = {}, ...rest }: TerraformJson): TerraformJson {
  return { ...rest, terraform };
}
