import { Lazy, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { asTerraformData } from '../../cloud-init/terraform-data';

/**
 * Remembers in the state what servers are told at their first boot, passwords and keys left out. Terraform ignores changes of user
 * data; a change of this stands in the plan, and names the file that is to be changed on the servers.
 * @param files what is told, by the name of the file; asked at synthesis.
 */
export function showServerFiles(scope: Construct, files: () => { readonly [file: string]: unknown }): void {
  const shown = new TerraformResource(scope, 'server-files', { terraformResourceType: 'terraform_data' });
  shown.addOverride('input', Lazy.anyValue({ produce: () => asTerraformData(files()) }));
}
