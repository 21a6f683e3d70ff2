import { dependable, TerraformResource } from 'cdktf';
import { Construct } from 'constructs';

/**
 * A resource without provider, changed when its owner has to move; for the owner's `replace_triggered_by`.
 * @param input what cannot change in place although the provider plans it so.
 * @returns its address as text: the engine writes a resource as an expression there, which Terraform refuses.
 */
export function placement(scope: Construct, input: { [snakeCaseName: string]: string }): string {
  const remembered = new TerraformResource(scope, 'placement', { terraformResourceType: 'terraform_data' });
  remembered.addOverride('input', input);
  return dependable(remembered);
}
