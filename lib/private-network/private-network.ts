import { Construct } from 'constructs';
import { checkConstruct, operatedBy } from '../capabilities';
import { bool, cidr, required } from '../checks';
import { Ranges } from '../cidr';
import { Handles } from '../driver';
import { Existing, EXISTING_RULES, handlesOf } from '../existing';
import { Location, locationOf } from '../location';
import { Platform } from '../platform';
import { CommonProps, IPortable, openCheck, Portable } from '../portable';
import { Feature, OperatedBy } from '../profile';
import { recordChoice } from '../record-choice';
import { checkLimits } from '../refusals';
import { PROP_RULES, toSpec } from './validation';

/** A private network, made here or existing. */
export interface IPrivateNetwork extends IPortable {
  /** The IPv4 range. */
  readonly cidr: string;
  /** Whether machines without public address reach the internet. */
  readonly egress: boolean;
}

/** What a private network can be given. */
export interface PrivateNetworkProps extends CommonProps {
  /** The IPv4 range, private (RFC 1918), without host bits, from /9 to /28, such as `10.20.0.0/16`. */
  readonly cidr: string;
  /**
   * Where it stands.
   * @default - the location in the platform's configuration
   */
  readonly location?: Location;
  /**
   * Whether machines without public address reach the internet.
   * @default true
   */
  readonly egress?: boolean;
}

/** A network that was not made by this program. */
export interface ExistingPrivateNetwork extends Existing {
  /** Its IPv4 range: private (RFC 1918) or shared (RFC 6598, `100.64.0.0/10`), without host bits. */
  readonly cidr: string;
  /**
   * Whether machines without public address reach the internet.
   * @default true
   */
  readonly egress?: boolean;
}

/** A private network in one location. Nothing in it is reachable from outside. */
export class PrivateNetwork extends Portable implements IPrivateNetwork {
  /**
   * A network that was not made by this program.
   * @param scope where it is used.
   * @param id unique in the scope.
   * @param existing its range, and its handles per cloud.
   * @throws an error that lists everything wrong with the handles.
   */
  public static fromExisting(scope: Construct, id: string, existing: ExistingPrivateNetwork): IPrivateNetwork {
    return new ExistingNetwork(scope, id, existing);
  }

  public readonly platform: Platform;
  public readonly location: string;
  public readonly handles: Handles;
  public readonly cidr: string;
  public readonly egress: boolean;

  /** @throws an error that lists everything wrong with the props. */
  constructor(scope: Construct, id: string, props: PrivateNetworkProps) {
    super(scope, id);
    const context = openCheck(this, 'PrivateNetwork', props, PROP_RULES);
    this.platform = context.platform;
    const driver = this.platform.privateNetworkDriver;
    checkConstruct(this, 'PrivateNetwork', Feature.PRIVATE_NETWORK, driver, context);
    const spec = toSpec(this, props, context);
    checkLimits(driver, spec, context);
    context.faults.throwIfAny();

    this.cidr = spec.cidr;
    this.egress = spec.egress;
    this.location = spec.location;
    this.handles = context.faults.attempt(() => driver!.create(this, spec)).handles;
    recordChoice(this, 'PrivateNetwork', Feature.PRIVATE_NETWORK, spec, { egress: spec.egress, ...this.egressOperator() });
  }

  /** Said where it is not the cloud, which operates the network itself everywhere. */
  private egressOperator(): object {
    const egressOperatedBy = operatedBy(this.platform, Feature.NETWORK_EGRESS);
    return this.egress && egressOperatedBy === OperatedBy.YOU ? { egressOperatedBy } : {};
  }
}

/** Only looked at, never changed. */
class ExistingNetwork extends Portable implements IPrivateNetwork {
  public readonly platform: Platform;
  public readonly location: string;
  public readonly handles: Handles;
  public readonly cidr: string;
  public readonly egress: boolean;

  constructor(scope: Construct, id: string, existing: ExistingPrivateNetwork) {
    super(scope, id);
    const rules = { ...EXISTING_RULES, cidr: required(cidr(Ranges.UNROUTED)), egress: bool() };
    const context = openCheck(this, 'PrivateNetwork.fromExisting', existing, rules);
    this.platform = context.platform;
    this.location = locationOf(existing.location, context)?.code ?? '';
    const driver = this.platform.privateNetworkDriver;
    checkConstruct(this, 'PrivateNetwork', Feature.PRIVATE_NETWORK, driver, context);
    const range = context.faults.has('cidr') ? undefined : existing.cidr;
    this.handles = handlesOf(existing, driver, { location: this.location, cidr: range }, context);
    context.faults.throwIfAny();
    this.cidr = existing.cidr;
    this.egress = existing.egress ?? true;
  }
}
