import { checkGivenProps, PropRule, PropRules, listOf, text } from '../checks';
import { Faults } from '../faults';

/** Stops with everything that is wrong with the options of a function: one that is not known would be ignored, and look as if it were heeded. */
export function checkOptions<O extends object>(where: string, options: O, rules: PropRules<O>, prop = 'options'): void {
  const faults = new Faults(where);
  checkGivenProps(faults, where, options, rules, prop);
  faults.throwIfAny();
}

/** A text that is not empty. */
export function name(expected: string): PropRule {
  return text(/./, expected);
}

/** A list of such texts. */
export function names(expected: string): PropRule {
  return { ...listOf(name('a text')), expected };
}

/** A list whose members are checked where they are used. */
export function list(expected: string): PropRule {
  const check: PropRule['check'] = (value, complain) => {
    if (!Array.isArray(value)) complain('prop-type');
  };
  return { required: false, expected, check, tokens: false };
}

/** A function of the user. */
export function callback(expected: string): PropRule {
  const check: PropRule['check'] = (value, complain) => {
    if (typeof value !== 'function') complain('prop-type');
  };
  return { required: false, expected, check, tokens: false };
}
