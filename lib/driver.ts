import { ITerraformDependable } from 'cdktf';
import { StringMap } from './profile';
import { Refusal } from './refusal';

/** What other constructs of the same realm need to be wired to this one. */
export interface Handles {
  /** Ids by name; the names are the platform's own. */
  readonly values: StringMap;
  /** What a consumer must depend on. */
  readonly ready: ITerraformDependable[];
}

/** What the text of a handle looks like: it tells an id of one kind from that of another before the cloud does. */
export interface HandleForm {
  /** A regular expression for the whole text. */
  readonly pattern: string;
  /** What is wanted, in the words of an error: `a UUID`. */
  readonly expected: string;
}

/** What is said of something that was not made by this program. */
export interface ExistingSpec {
  /** The handles that are texts and have their form, by name. References are left out, because nobody knows yet what they are. */
  readonly values: StringMap;
  /** Code of its location; empty where nothing tells it. */
  readonly location: string;
  /**
   * IPv4 range of a network.
   * @default - it is no network, or the range given is none
   */
  readonly cidr?: string;
}

/**
 * For a driver that knows how handles of one thing belong together, beside the driver of any construct.
 * @subclassable
 */
export interface IExistingLimits {
  /**
   * What is refused of something existing, with props such as `byKind.<kind>.<handle>`; empty if nothing is. It is called also
   * where other handles are wrong or missing.
   */
  existingRefusals(existing: ExistingSpec): Refusal[];
}

/**
 * Address ranges that may still grow after construction: ask at synthesis, never copy.
 * @subclassable
 */
export interface IAllowList {
  /** The ranges allowed now, in CIDR notation, sorted and without duplicates. */
  cidrs(): string[];
}

/** What every driver is given. Defaults are filled and portable checks done. */
export interface CommonSpec {
  /** A name for the resource in the cloud, derived from the construct path; at most 50 characters of `[a-z0-9-]`. */
  readonly name: string;
  /** Code of the resolved location. */
  readonly location: string;
  /** All labels that apply: configuration, stack, construct. */
  readonly labels: StringMap;
}

/** What a driver is given for a construct that holds data. */
export interface StatefulSpec extends CommonSpec {
  /** Whether Terraform and the platform must refuse to destroy it. */
  readonly deletionProtection: boolean;
}
