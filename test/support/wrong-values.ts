/** Values that are wrong for a prop of some type, from the careless to the hostile. */
import { Lazy } from 'cdktf';
import { Location } from '../../lib/location';

export const LONG_TEXT = 'x'.repeat(300);

/** Texts that no prop with a form of its own may let through. */
export const ODD_TEXTS = [
  '', ' ', LONG_TEXT, 'a\0b', 'a\nb', 'a b\t', 'a\u202Eb', 'a\u200Bb', 'Ünï', '🦄', '__proto__', '../x', '"', '\\',
  '${file("/etc/passwd")}', '${var.x}', '%{ for x in y }', '%{if true}', 'a${var.x}b', 'a%{if true}b', 'a${TfToken[TOKEN.0]}b', 'a#{TfToken[TOKEN.0]}b',
];

export const TEXT_TOKEN = Lazy.stringValue({ produce: () => 'known later' });
export const NUMBER_TOKEN = Lazy.numberValue({ produce: () => 5 });
export const LIST_TOKEN = Lazy.listValue({ produce: () => ['known later'] });

export const NOT_TEXT = [null, 5, NaN, 10n, true, [], {}, ['x'], () => 'x', Symbol('x'), TEXT_TOKEN, new Date(0)];
export const NOT_BOOLEAN = [null, 'true', '', 0, 1, [], {}, TEXT_TOKEN];
export const NOT_INTEGER = [null, '5', '', 10n, true, [], {}, NaN, Infinity, -Infinity, 1e309, 1.5, -1, -0.5, NUMBER_TOKEN];
export const NOT_OBJECT = [null, 'x', 5, true, [], ['x'], () => ({}), TEXT_TOKEN, new Map([['a', 'b']]), new Set(['x']), new Date(0)];
export const NOT_LIST = [null, 'x', '', 5, true, {}, { length: 1 }, new Set(['x']), LIST_TOKEN];

/** A list whose only member is not even undefined. */
const WITH_HOLE = new Array(1);

/** Wrong for a text with a form of its own. */
export const WRONG_TEXTS = [...NOT_TEXT, ...ODD_TEXTS];

/** Wrong for an object of one of the library's classes. */
export const NOT_INSTANCE = [null, 'x', 5, true, [], {}, () => ({}), TEXT_TOKEN];

/** Wrong for a list, which is also wrong when one of its members is. */
export const lists = (...wrongMembers: unknown[]) => [...NOT_LIST, WITH_HOLE, ...wrongMembers.map(member => [member])];

/** Objects that are right but for one member. */
export const inObject = (right: object) => (key: string, values: readonly unknown[]) => values.map(value => ({ ...right, [key]: value }));

/** Wrong for a map of labels. */
export const WRONG_LABELS = [
  ...NOT_OBJECT,
  ...WRONG_TEXTS.map(value => ({ team: value })),
  ...[...ODD_TEXTS, 'Team', '1team', TEXT_TOKEN].map(key => Object.fromEntries([[key, 'web']])),
];

/** Wrong for an IPv4 range. */
export const WRONG_CIDRS = [
  ...WRONG_TEXTS,
  '10.0.0.1/16', '10.0.0.0/33', '10.0.0.0/-1', '10.0.0.0/016', '10.0.0.0/', '10.0.0.0', '10.0/16', '10.0.0.0.0/16', '256.0.0.0/8', '010.0.0.0/16',
  '0x0a.0.0.0/16', ' 10.0.0.0/16', '10.0.0.0/16\n', '10.0.0.0/255.255.0.0', 'fd00::/8', '::ffff:10.0.0.0/104', '１０.0.0.0/16',
];

/** Wrong for what every construct can be given. */
export const WRONG_COMMON = { platform: NOT_INSTANCE, labels: WRONG_LABELS };

/** Wrong for a location. */
export const WRONG_LOCATIONS = [
  null, 'fr', 5, true, [], {}, TEXT_TOKEN,
  ...[...WRONG_TEXTS, 'FR', 'it', 'ch'].map(code => Location.country(code as string)),
  ...[...WRONG_TEXTS, 'fr-9', 'FR-1'].map(code => Location.exactly({ fake: code as string })),
  ...[null, 'x', 5, [], {}, { other: 'fr-1' }].map(codes => Location.exactly(codes as Record<string, string>)),
];
