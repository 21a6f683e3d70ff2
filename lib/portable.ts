import { TerraformElement, TerraformStack } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import type { CheckContext } from './check-context';
import { checkGivenProps, PropRule, PropRules } from './checks';
import { configurationOf } from './configuration';
import type { Handles } from './driver';
import { Faults, refuse } from './faults';
import { checkIds, checkScope, ID_EXPECTED, RECORD_ID } from './ids';
import { PLATFORM } from './instances';
import { labelMap } from './labels';
import { Platform } from './platform';
import { StringMap } from './profile';

/** What every portable construct can be given. */
export interface CommonProps {
  /**
   * The cloud account to build on.
   * @default - that of the network, else the one bound to the nearest scope, else the configured one
   */
  readonly platform?: Platform;
  /**
   * Labels of this construct; they win over those of the stack and of the configuration.
   * Keys: lower-case letters, digits, `-`, `_`. Values: letters, digits, `.`, `-`, `_`. At most 63 characters each.
   * @default - those of the stack and of the configuration
   */
  readonly labels?: StringMap;
}

/** What every construct that holds data can be given. */
export interface StatefulProps extends CommonProps {
  /**
   * Whether a plan that would destroy it is refused: by `prevent_destroy`, by the platform where it can, and by the guards
   * of the stack, which hold even when the line that declares the construct is deleted.
   * @default true
   */
  readonly deletionProtection?: boolean;
}

/** Any construct of this library, made here or existing. */
export interface IPortable extends IConstruct {
  /** The cloud account it stands on. */
  readonly platform: Platform;
  /** Code of its location, in the platform's own words. */
  readonly location: string;
  /** Ids for wiring on the same platform. */
  readonly handles: Handles;
}

/** What all portable constructs share. */
export abstract class Portable extends Construct implements IPortable {
  /** The cloud account it stands on. */
  public abstract readonly platform: Platform;
  /** Code of its location, in the platform's own words. */
  public abstract readonly location: string;
  /** Ids for wiring on the same platform. */
  public abstract readonly handles: Handles;

  constructor(scope: Construct, id: string) {
    super(scope, freeId(scope, id));
  }
}

/** What is wrong with an id before there is a construct that could be asked. */
function freeId(scope: Construct, id: string): string {
  checkScope(`the construct ${typeof id === 'string' ? id : ''}`.trim(), scope);
  const { path } = scope.node;
  if (typeof id !== 'string' || id === '') refuse(path, 'prop-pattern', 'id', { got: id, expected: ID_EXPECTED });
  if (id === RECORD_ID || scope.node.tryFindChild(id)) refuse(path, 'name-taken', 'id', { got: id });
  return id;
}

/** The rules for the props that all constructs have. */
export const COMMON_RULES: { platform: PropRule; labels: PropRule } = {
  platform: PLATFORM,
  labels: labelMap(),
};

/**
 * Begins the checks of a new construct: its props against their rules, then the platform in force.
 * Stops at once where the platform cannot be told, because nothing else can be checked without it.
 */
export function openCheck<P extends { readonly platform?: Platform }>(
  construct: IConstruct, name: string, props: P, rules: PropRules<P>, network?: IPortable,
): CheckContext {
  const faults = Faults.of(construct);
  checkIds(construct, faults);
  checkGivenProps(faults, name, props, rules);
  if (faults.has('scope', 'props', 'platform', 'network')) faults.throwIfAny();
  const configuration = faults.attempt(() => configurationOf(construct));
  const platform = props.platform ?? network?.platform ?? faults.attempt(() => Platform.of(construct));
  const context = { platform, configuration, faults };
  if (network) checkRealm(construct, network, 'network', context);
  return context;
}

/**
 * The handles of another construct for use in the stack of `construct`. Terraform cannot depend on a resource of another
 * stack: there the order is that of the stacks.
 */
export function handlesFor(construct: IConstruct, other: IPortable): Handles {
  const stack = TerraformStack.of(construct);
  const { values, ready } = other.handles;
  const here = ready.filter(r => !TerraformElement.isTerraformElement(r) || r.cdktfStack === stack);
  if (here.length < ready.length) stack.addDependency(TerraformStack.of(other));
  return { values, ready: here };
}

/** Complains when two constructs that are wired together stand on different accounts. */
export function checkRealm(construct: IConstruct, other: IPortable, prop: string, context: CheckContext): void {
  const { platform, faults } = context;
  if (other.platform.realm === platform.realm) return;
  faults.add('realm-mismatch', prop, {
    other: other.node.path, otherPlatform: other.platform.name, path: construct.node.path, platform: platform.name,
  });
}
