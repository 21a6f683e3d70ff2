import { IConstruct } from 'constructs';
import { bool, checkProps, isPlainObject, listOf, mapOf, number, PropRule, PropRules, someObject, text } from './checks';
import type { StackBlock } from './configuration';
import type { Faults } from './faults';
import { labelMap } from './labels';
import { findKind, knownKinds, PlatformSetting } from './platform-kind';

/** Only what is not ASCII is looked up in the tables of Unicode: to load them takes longer than to check a whole configuration. */
const isPrintable = (value: string) => /^[ -~]+$/.test(value) || new RegExp('^[^\\p{C}]+$', 'u').test(value);

/** Settings end up in Terraform, so a text must not be read as code there. */
const anyText = () => text({ test: value => isPrintable(value) && !/[$%]\{/.test(value) }, 'a text without control characters, "${" and "%{"');

/** The rule for the name of a platform. */
export const platformName = () => text(/^[a-z][a-z0-9-]{0,40}$/, 'lower-case letters, digits and "-", starting with a letter, at most 41');

/** Value types of a platform's settings. */
const SETTING_TYPES: Record<string, () => PropRule> = {
  'string': anyText,
  'boolean': bool,
  'number': number,
  'string-list': () => listOf(anyText()),
};

const TOP_LEVEL: Record<string, PropRule> = {
  platform: platformName(),
  catalog: text(/^\d{4}-\d{2}$/, 'an edition such as "2026-11"'),
  labels: labelMap(),
  stacks: mapOf(anyText(), someObject()),
  platforms: mapOf(platformName(), someObject()),
  release: listOf(anyText()),
  allowOutsideEea: bool(),
};

const STACK: PropRules<StackBlock> = { platform: platformName(), labels: labelMap() };

const ANY_PLATFORM: Record<string, PropRule> = { kind: platformName(), location: anyText(), acceptSelfOperated: listOf(anyText()) };

/** Complains about everything that is wrong with a configuration. */
export function checkConfiguration(raw: Record<string, unknown>, root: IConstruct, faults: Faults): void {
  checkProps(faults, 'the configuration', raw, TOP_LEVEL);
  for (const [id, block] of entries(raw.stacks)) checkProps(faults, 'a stack', block, STACK, `stacks.${id}.`);
  for (const [name, block] of entries(raw.platforms)) checkPlatform(name, block, root, faults);
}

function checkPlatform(name: string, block: Record<string, unknown>, root: IConstruct, faults: Faults): void {
  const kindName = block.kind ?? name;
  const kind = typeof kindName === 'string' ? findKind(root, kindName) : undefined;
  if (!kind) {
    const key = block.kind === undefined ? `platforms.${name}` : `platforms.${name}.kind`;
    return faults.add('kind-unknown', key, { got: kindName, known: knownKinds(root) });
  }
  checkProps(faults, `the platform ${name}`, block, { ...ANY_PLATFORM, ...settingRules(kind.settings) }, `platforms.${name}.`);
}

function settingRules(settings: readonly PlatformSetting[]): Record<string, PropRule> {
  return Object.fromEntries(settings.map(setting => [setting.name, SETTING_TYPES[setting.valueType]()]));
}

/** Blocks by name; what is no object has been complained about already. */
function entries(blocks: unknown): [string, Record<string, unknown>][] {
  return isPlainObject(blocks) ? Object.entries(blocks).filter((e): e is [string, Record<string, unknown>] => isPlainObject(e[1])) : [];
}
