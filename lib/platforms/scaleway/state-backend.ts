import { TerraformBackend, TerraformStack } from 'cdktf';
import { IStateBackendDriver, StateBackendSpec } from '../../state/driver';
import { s3StateBackend } from '../../state/s3-backend';

/** Object Storage, by the backend `s3`. */
export class ScalewayStateBackendDriver implements IStateBackendDriver {
  public create(stack: TerraformStack, spec: StateBackendSpec): TerraformBackend {
    return s3StateBackend(stack, spec, { endpoint: `https://s3.${spec.location}.scw.cloud`, region: spec.location });
  }
}
