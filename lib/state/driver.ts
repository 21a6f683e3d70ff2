import { TerraformBackend, TerraformStack } from 'cdktf';

/** What a driver is given to keep the state of a stack. Defaults are filled and portable checks done. */
export interface StateBackendSpec {
  /** Name of the bucket, which exists already. */
  readonly bucket: string;
  /** Code of the location that the bucket is in. */
  readonly location: string;
  /** Name of the state in the bucket; it carries the stack and the platform of the stack. */
  readonly key: string;
  /** Whether a run keeps others out by a lock file beside the state. */
  readonly locked: boolean;
}

/**
 * Keeps states in buckets of one platform. Credentials never stand in the backend: Terraform reads them from the environment.
 * @subclassable
 */
export interface IStateBackendDriver {
  /** Gives the stack its backend. */
  create(stack: TerraformStack, spec: StateBackendSpec): TerraformBackend;
}
