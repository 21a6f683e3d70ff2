import { IConstruct } from 'constructs';
import { bool, checkProps, isPlainObject, listOf, mapOf, number, oneOf, PropRule, PropRules, required, someObject, struct, text } from './checks';
import type { StackBlock, StateBlock } from './configuration';
import { Faults } from './faults';
import { PROVIDER } from './instances';
import { labelMap } from './labels';
import { findKind, knownKinds, PlatformSetting } from './platform-kind';

/** Only what is not ASCII is looked up in the tables of Unicode: to load them takes longer than to check a whole configuration. */
const isPrintable = (value: string) => /^[ -~]+$/.test(value) || new RegExp('^[^\\p{C}\\p{Zl}\\p{Zp}]+$', 'u').test(value);

/** Settings end up in Terraform, so a text must not be read as code there, nor by the engine as one of its references. */
const anyText = () => text(
  { test: value => isPrintable(value) && !/[$%]\{|TfToken\[/.test(value) }, 'a text without control characters, "${", "%{" and "TfToken["',
);

/** The rule for the name of a platform. */
export const platformName = () => text(/^[a-z][a-z0-9-]{0,40}$/, 'lower-case letters, digits and "-", starting with a letter, at most 41');

/** Value types of a platform's settings. */
export const SETTING_TYPES: Record<string, () => PropRule> = {
  'string': anyText,
  'boolean': bool,
  'number': number,
  'string-list': () => listOf(anyText()),
};

const STATE: PropRules<StateBlock> = {
  platform: required(platformName()),
  bucket: required(text(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, 'the name of a bucket: 3 to 63 lower-case letters, digits and "-", without dots')),
  location: anyText(),
  prefix: text(/^(?=.{1,200}$)\w[\w.-]*(\/\w[\w.-]*)*$/, 'names with "/" between them: letters, digits, "_", "." and "-", at most 200'),
  lock: bool(),
};

const TOP_LEVEL: Record<string, PropRule> = {
  platform: platformName(),
  catalog: text(/^\d{4}-\d{2}$/, 'an edition such as "2026-11"'),
  labels: labelMap(),
  stacks: mapOf(anyText(), someObject()),
  state: struct('the state', STATE),
  platforms: mapOf(platformName(), someObject()),
  release: listOf(anyText()),
  allowOutsideEea: bool(),
};

const STACK: PropRules<StackBlock> = { platform: platformName(), labels: labelMap() };

/** What somebody can agree to operate. A name that is none of them would agree to nothing, without a word. */
const OPERABLE = ['PrivateNetwork', 'SovereignCluster', 'ManagedPostgres', 'ObjectBucket'];

const ANY_PLATFORM: Record<string, PropRule> = { kind: platformName(), location: anyText(), acceptSelfOperated: listOf(oneOf(OPERABLE)) };

/** Complains about everything that is wrong with a configuration. */
export function checkConfiguration(raw: Record<string, unknown>, root: IConstruct, faults: Faults): void {
  checkProps(faults, 'the configuration', raw, TOP_LEVEL);
  for (const [id, block] of entries(raw.stacks)) checkProps(faults, 'a stack', block, STACK, `stacks.${id}.`);
  for (const [name, block] of entries(raw.platforms)) checkPlatform(name, block, root, faults);
  checkStatePlatform(raw, root, faults);
}

/** The state may lie on another platform than the constructs, which must be known as well. */
function checkStatePlatform(raw: Record<string, unknown>, root: IConstruct, faults: Faults): void {
  const name = isPlainObject(raw.state) ? raw.state.platform : undefined;
  if (typeof name !== 'string' || faults.has('state.platform')) return;
  const known = new Set([...isPlainObject(raw.platforms) ? Object.keys(raw.platforms) : [], ...knownKinds(root)]);
  if (!known.has(name)) faults.add('platform-unknown', 'state.platform', { got: name, known: [...known].sort() });
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

/** A setting with a dotted name, such as `cluster.plan`, stands in an object of its own. */
function settingRules(settings: readonly PlatformSetting[]): Record<string, PropRule> {
  const rules: Record<string, PropRule> = {};
  for (const setting of settings.filter(s => !s.name.includes('.'))) rules[setting.name] = settingRule(setting);
  for (const group of new Set(settings.filter(s => s.name.includes('.')).map(s => s.name.split('.')[0]))) {
    const members = settings.filter(s => s.name.startsWith(`${group}.`)).map(s => ({ ...s, name: s.name.slice(group.length + 1) }));
    rules[group] = struct(`the settings of ${group}`, settingRules(members));
  }
  return rules;
}

function settingRule(setting: PlatformSetting): PropRule {
  const optional = valueRule(setting);
  return setting.required ? required(optional) : optional;
}

function valueRule({ valueType, allowed, pattern, summary, expected = summary }: PlatformSetting): PropRule {
  if (allowed) return oneOf(allowed);
  if (!pattern) return SETTING_TYPES[valueType]();
  const member = text(new RegExp(pattern), expected);
  return valueType === 'string-list' ? listOf(member) : member;
}

/** The same rules for a platform that is made in code; what it cannot do without is then a required prop. */
export function checkPlatformProps(name: string, props: object, settings: readonly PlatformSetting[]): void {
  const faults = new Faults(name);
  const rules = settingRules(settings.map(setting => ({ ...setting, required: false })));
  checkProps(faults, name, props as Record<string, unknown>, {
    ...ANY_PLATFORM, name: platformName(), providers: listOf(PROVIDER), ...rules,
  });
  faults.throwIfAny();
}

/** Blocks by name; what is no object has been complained about already. */
function entries(blocks: unknown): [string, Record<string, unknown>][] {
  return isPlainObject(blocks) ? Object.entries(blocks).filter((e): e is [string, Record<string, unknown>] => isPlainObject(e[1])) : [];
}
