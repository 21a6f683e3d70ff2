import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';

/**
 * Provider 2.81.0 plans another major version as an update and then makes a new server, copies, and deletes the old one:
 * writes in between are lost, and the state still names the databases of the old one. `prevent_destroy` sees none of it.
 */
export function guardEngine(scope: Construct, engine: string): void {
  const remembered = new TerraformResource(scope, 'engine-guard', { terraformResourceType: 'terraform_data' });
  remembered.addOverride('input', engine);
  remembered.addOverride('lifecycle', {
    ignore_changes: ['input'],
    postcondition: [{
      condition: `\${self.output == "${engine}"}`,
      error_message: `${scope.node.path} runs \${self.output}, and the program now asks for ${engine}. Scaleway would move it to a new server and `
        + 'delete the old one. Make a second database and move the data, or set the version back. '
        + `To let Scaleway do it all the same, add "${scope.node.path}" to "release" in the sovereign configuration and apply; `
        + 'then apply with -refresh-only and import its databases and logins, which the new server has already.',
    }],
  });
}
