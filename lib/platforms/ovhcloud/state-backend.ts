import { TerraformBackend, TerraformStack } from 'cdktf';
import { IStateBackendDriver, StateBackendSpec } from '../../state/driver';
import { s3StateBackend } from '../../state/s3-backend';
import { storageRegion } from './products';

/** Object Storage (S3), by the backend `s3`. Its own documentation skips the checksums (ovh/docs pull request 5656). */
export class OvhcloudStateBackendDriver implements IStateBackendDriver {
  public create(stack: TerraformStack, spec: StateBackendSpec): TerraformBackend {
    const region = storageRegion(spec.location)!.toLowerCase();
    return s3StateBackend(stack, spec, { endpoint: `https://s3.${region}.io.cloud.ovh.net`, region, refusesChecksums: true });
  }
}
