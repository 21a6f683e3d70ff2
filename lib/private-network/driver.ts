import { Construct } from 'constructs';
import { CommonSpec, HandleForm, Handles } from '../driver';
import { Refusal } from '../refusal';

/** A private network with every default filled. */
export interface PrivateNetworkSpec extends CommonSpec {
  /** The IPv4 range, in CIDR notation without host bits. */
  readonly cidr: string;
  /** Whether machines without public address reach the internet. */
  readonly egress: boolean;
}

/** What a private network gives to others. */
export interface PrivateNetworkAttributes {
  /** Ids for consumers on the same platform. */
  readonly handles: Handles;
}

/**
 * Maps a private network to the resources of one platform.
 * @subclassable
 */
export interface IPrivateNetworkDriver {
  /** Names of the handles that an existing network must be described with. */
  readonly handleKeys: string[];
  /**
   * Names of further handles, which only some consumers need.
   * @default - none
   */
  readonly optionalHandleKeys?: string[];
  /**
   * Forms of handles, by name.
   * @default - any text without blanks and quotes
   */
  readonly handleForms?: { [name: string]: HandleForm };
  /** Creates the resources under `scope`; the primary one has the id `Default`. */
  create(scope: Construct, spec: PrivateNetworkSpec): PrivateNetworkAttributes;
}

/**
 * For a driver that does not take every value of its networks, beside `IPrivateNetworkDriver`.
 * @subclassable
 */
export interface IPrivateNetworkLimits {
  /**
   * What is refused of a spec; empty if nothing is. It is called before anything is made, and also where other props are wrong.
   */
  refusals(spec: PrivateNetworkSpec): Refusal[];
}
