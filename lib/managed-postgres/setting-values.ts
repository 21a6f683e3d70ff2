import { settingValuesOf } from '../catalog';
import type { Faults } from '../faults';
import type { PostgresSetting, PostgresSettingValues } from '../postgres-setting';

/** Words that PostgreSQL and whatever stands before it take; PostgreSQL alone also takes their beginnings. */
const BOOLEANS = ['on', 'off', 'true', 'false', 'yes', 'no', '1', '0'];

const KB = 1024;
const MINUTE = 60;

/** Units of a kind in the smallest of them, as PostgreSQL writes them: https://www.postgresql.org/docs/17/config-setting.html */
const UNITS: readonly Record<string, number>[] = [
  { B: 1, kB: KB, MB: KB ** 2, GB: KB ** 3, TB: KB ** 4 },
  { us: 1, ms: 1e3, s: 1e6, min: MINUTE * 1e6, h: MINUTE ** 2 * 1e6, d: 24 * MINUTE ** 2 * 1e6 },
];

const NUMBER = /^(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?) *([A-Za-z]*)$/;

/** Complains about a value that PostgreSQL would not start with. A platform may take less. */
export function checkSettingValue({ name, unit, values = settingValuesOf(name) }: PostgresSetting, got: string, prop: string, faults: Faults): void {
  if (!values) return;
  const words = values.valueType === 'boolean' ? BOOLEANS : values.allowed;
  if (!words) return checkNumber(values, unit, got, prop, faults);
  if (!words.includes(got.toLowerCase())) faults.add('prop-range', prop, { got, expected: `one of: ${words.join(', ')}` });
}

function checkNumber(values: PostgresSettingValues, unit: string | undefined, got: string, prop: string, faults: Faults): void {
  const { min = -Infinity, max = Infinity } = values;
  const amount = amountOf(got, values, unit);
  if (amount !== undefined && amount >= min && amount <= max) return;
  faults.add(amount === undefined ? 'prop-pattern' : 'prop-range', prop, { got, expected: inWords(values, unit) });
}

/** How much it is in the base unit; undefined if it is no number, or has a unit that the setting has not. */
function amountOf(value: string, { valueType, baseUnit }: PostgresSettingValues, plainUnit: string | undefined): number | undefined {
  const [, digits, unit] = NUMBER.exec(value) ?? [];
  const factor = baseUnit ? factorOf(unit || plainUnit || baseUnit, baseUnit) : unit ? undefined : 1;
  if (digits === undefined || factor === undefined) return undefined;
  const amount = Number(digits) * factor;
  // PostgreSQL rounds before it compares.
  return valueType === 'integer' ? Math.round(amount) : amount;
}

function factorOf(unit: string, baseUnit: string): number | undefined {
  const kind = kindOf(baseUnit);
  const size = (text: string) => {
    const { count, name } = partsOf(text);
    return Object.hasOwn(kind, name) ? count * kind[name] : NaN;
  };
  const factor = size(unit) / size(baseUnit);
  return Number.isNaN(factor) ? undefined : factor;
}

function kindOf(baseUnit: string): Record<string, number> {
  return UNITS.find(kind => Object.hasOwn(kind, partsOf(baseUnit).name))!;
}

/** `8kB` are 8 of `kB`. */
function partsOf(unit: string): { count: number; name: string } {
  const [, count, name] = /^(\d*)(\D+)$/.exec(unit)!;
  return { count: Number(count || 1), name };
}

function inWords({ valueType, min, max, baseUnit }: PostgresSettingValues, plainUnit: string | undefined): string {
  const { count, name } = baseUnit ? partsOf(baseUnit) : { count: 1, name: '' };
  const limit = (word: string, of: number | undefined) => of === undefined ? '' : ` ${word} ${of * count}${name && ` ${name}`}`;
  const number = `${valueType === 'integer' ? 'a whole number' : 'a number'}${limit('from', min)}${limit('to', max)}`;
  return baseUnit ? `${number}, as a number of ${plainUnit ?? baseUnit} or with one of ${Object.keys(kindOf(baseUnit)).join(', ')}` : number;
}
