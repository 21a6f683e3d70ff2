import { bool, checkProps, instance, listOf, oneOf, PropRules, required, struct, text } from './checks';
import { platformName, SETTING_TYPES } from './configuration-rules';
import { Faults } from './faults';
import { PLATFORM } from './instances';
import type { Platform } from './platform';
import type { IPlatformKind, PlatformSetting } from './platform-kind';

const KIND = instance('an IPlatformKind', { kind: 'string', settings: 'list', create: 'function' });

const SOME_TEXT = text(/./, 'a text');

const SETTING_RULES: PropRules<PlatformSetting> = {
  name: required(text(/^\w+(\.\w+)?$/, 'the name of a key, such as "plan" or "cluster.plan"')),
  valueType: required(oneOf(Object.keys(SETTING_TYPES))),
  allowed: listOf(SOME_TEXT),
  pattern: text({ test: isPattern }, 'a regular expression'),
  expected: SOME_TEXT,
  required: bool(),
  summary: required(SOME_TEXT),
};

const MEMBER_RULES = { kind: required(platformName()), settings: required(listOf(struct('a setting', SETTING_RULES))) };

/** Stops with everything that is wrong with a kind: what it says is used long after it was registered. */
export function checkKind(given: IPlatformKind): void {
  const faults = new Faults('Platform.register');
  checkProps(faults, 'Platform.register', { kind: given }, { kind: required(KIND) });
  faults.throwIfAny();
  const { kind, settings } = given;
  checkProps(faults, 'Platform.register', { kind, settings }, MEMBER_RULES, 'kind.');
  faults.throwIfAny();
}

/** What a kind makes, which is no platform if the kind is not written well. */
export function createPlatform(kind: IPlatformKind, name: string, settings: object): Platform {
  const made = kind.create(name, { ...settings });
  const faults = new Faults(`the kind ${kind.kind}`);
  checkProps(faults, 'a kind', { create: made }, { create: required(PLATFORM) });
  faults.throwIfAny();
  return made;
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
