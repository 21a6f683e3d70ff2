import { IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import { anything, checkProps, listOf, PropRules, required, struct, text } from './checks';
import type { ExistingSpec, IExistingLimits } from './driver';
import { Faults } from './faults';
import { checkScope } from './ids';
import { Platform } from './platform';
import { Portable } from './portable';
import type { Refusal } from './refusal';

const SOME_TEXT = text(/^./, 'a text');

const REFUSAL_RULES: PropRules<Refusal> = {
  prop: required(SOME_TEXT), got: anything(), reason: required(SOME_TEXT), allowed: required(SOME_TEXT), remedy: required(SOME_TEXT),
};

/**
 * What a platform refuses while it makes something. For authors of platforms. What can be told by the spec alone is better told
 * by the limits of the driver, such as `IObjectBucketLimits`: then the user sees it with everything else that is wrong.
 */
export class Refusals {
  /**
   * Stops with everything that is refused, in one error of the catalog, and takes what was begun out of the tree. Without a refusal it does nothing.
   * @param scope what the driver was given.
   * @param refusals may be empty.
   */
  public static throwIfAny(scope: IConstruct, refusals: Refusal[]): void {
    checkScope('Refusals.throwIfAny', scope);
    const faults = Faults.of(scope);
    checkProps(faults, 'Refusals.throwIfAny', { refusals }, { refusals: required(listOf(struct('a refusal', REFUSAL_RULES))) });
    faults.throwIfAny();
    const { title } = platformAt(scope).profile;
    refusals.forEach(refusal => addRefusal(faults, title, refusal));
    faults.throwIfAny();
  }

  private constructor() {}
}

/** That of the construct of this library that `scope` is or is part of. */
export function platformAt(scope: IConstruct): Platform {
  const owner = [...scope.node.scopes].reverse().find(construct => construct instanceof Portable);
  return owner?.platform ?? Platform.of(scope);
}

/** A driver that says what it refuses of a spec. */
interface Limits<S> {
  refusals(spec: S): Refusal[];
}

/**
 * Complains about what the driver refuses of a spec, if it is one that refuses. It is asked although other things are wrong, so
 * that the user sees all at once; a spec with wrong values in it may then be too much for it.
 * @param spec undefined where too much is wrong to have one.
 */
export function checkLimits<S>(driver: object | undefined, spec: S | undefined, context: CheckContext): void {
  if (hasLimits<S>(driver) && spec !== undefined) addNews(() => driver.refusals(spec), context);
}

/** The same of something that exists. */
export function checkExisting(driver: object | undefined, existing: ExistingSpec, context: CheckContext): void {
  if (hasExistingLimits(driver)) addNews(() => driver.existingRefusals(existing), context);
}

function hasLimits<S>(driver: object | undefined): driver is Limits<S> {
  return driver !== undefined && 'refusals' in driver;
}

function hasExistingLimits(driver: object | undefined): driver is IExistingLimits {
  return driver !== undefined && 'existingRefusals' in driver;
}

function addNews(refusals: () => Refusal[], { faults, platform }: CheckContext): void {
  const news = refusalsOf(refusals, faults).filter(({ prop }) => !faults.touches(prop));
  for (const refusal of news) addRefusal(faults, platform.profile.title, refusal);
}

function refusalsOf(refusals: () => Refusal[], faults: Faults): Refusal[] {
  if (faults.count === 0) return faults.attempt(refusals);
  try {
    return refusals();
  } catch {
    return [];
  }
}

function addRefusal(faults: Faults, title: string, { prop, ...details }: Refusal): void {
  faults.add('value-refused', prop, { title, ...details });
}
