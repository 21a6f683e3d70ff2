import type { Env } from '../../real/environment';
import type { Wares } from '../life/shop';
import type { SeededFault } from '../seeded/fault';
import type { Refusal } from './refusal';
import type { Traffic } from './traffic';

/** What a file under `clouds/` gives to the tier. */
export interface Cloud {
  /** Kind of the platform whose cases live here. */
  readonly kind: string;
  /** Whether buckets live here too, as their provider can only where it is more than a stand-in. */
  readonly hasBuckets: boolean;
  /** What it has of `life/shop.ts`. */
  readonly wares: Wares;
  /** Mistakes in `life/shop.ts` on this platform that must be noticed. */
  readonly faults: readonly SeededFault[];
  /** Types of Terraform resources that hold data: a change must not delete them. */
  readonly stateful: readonly string[];
  /** Changes that Terraform must refuse, because they would replace what is protected: `Construct.prop` and what is said. */
  readonly refusedChanges: { readonly [change: string]: RegExp };
  /** Changes that nothing in the cloud has a place for: the plan is empty. */
  readonly emptyChanges: readonly string[];
  /** Whether the cloud itself protects things: Terraform does not lift that before it destroys, so a release is applied first. */
  readonly protectsItself: boolean;
  /** Names that exist once in a whole cloud: the type of resource and its argument. */
  readonly uniqueNames: { readonly [type: string]: string };
  /** Programs that want something open to everybody. */
  readonly openByDesign: readonly string[];
  /** Changes with a value that the platform does not take at all: there is nothing to live through. */
  readonly unchangeable: readonly string[];
  /**
   * Calls after whose refusal Terraform holds something protected for half made and wants to make it anew, which the protection
   * refuses: `terraform untaint` is the remedy.
   */
  readonly leavesHalfMade: readonly string[];
  /** Calls that the provider tries again by itself, whatever is answered. */
  readonly triesAgain: readonly string[];
  /** An answer to a creating call that the provider does not try again by itself, with the text "refused on purpose". */
  readonly refusalFor: (route: string) => Refusal;
  readonly start: (options?: CloudOptions) => Promise<SimulatedCloud>;
}

export interface CloudOptions {
  /** For so many looks at an object that takes a while it is not ready; 0 by default. */
  readonly looksUntilReady?: number;
}

/** A cloud that listens on loopback. */
export interface SimulatedCloud {
  /** What leads the provider here. */
  readonly env: Env;
  readonly traffic: Traffic;
  /** Everything that stands there and was not there at the start, as `kind name`. */
  readonly contents: () => string[];
  /** Takes everything away, as if nothing had ever been made. */
  readonly empty: () => void;
  /** What anybody on the internet may reach or read: databases, clusters and buckets whose lists let everyone in. */
  readonly open: () => string[];
  /** Puts an object into a bucket, as whoever uses the bucket does. */
  readonly fill?: (bucket: string) => void;
  readonly close: () => Promise<void>;
}
