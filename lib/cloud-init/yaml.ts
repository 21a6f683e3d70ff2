import { Fn, TerraformLocal } from 'cdktf';
import { Construct } from 'constructs';
import { asTerraformData } from './terraform-data';

/**
 * Data as YAML for a file of a server, by Terraform's own writer. A text in it may be a reference, or hold one.
 * @param id names the local value that holds the data; unique in `scope`.
 */
export function yamlText(scope: Construct, id: string, data: unknown): string {
  return Fn.yamlencode(new TerraformLocal(scope, id, asTerraformData(data)).toString());
}
