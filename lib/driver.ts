import { ITerraformDependable } from 'cdktf';
import { StringMap } from './profile';

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
