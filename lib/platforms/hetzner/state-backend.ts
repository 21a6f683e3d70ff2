import { TerraformBackend, TerraformStack } from 'cdktf';
import { IStateBackendDriver, StateBackendSpec } from '../../state/driver';
import { s3StateBackend } from '../../state/s3-backend';
import { storageHost } from './places';

/** Object Storage, by the backend `s3`. The service refused checksums of uploads with 400 (opentofu issue 2605, 2025-03). */
export class HetznerStateBackendDriver implements IStateBackendDriver {
  public create(stack: TerraformStack, spec: StateBackendSpec): TerraformBackend {
    return s3StateBackend(stack, spec, { endpoint: `https://${storageHost(spec.location)}`, region: spec.location, refusesChecksums: true });
  }
}
