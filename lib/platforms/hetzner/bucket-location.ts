import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { literal } from '../../literal';

/**
 * Remembers in the state where a bucket was made, and stops a plan that has it elsewhere. A bucket is looked for at the endpoint of
 * its location: at another one it is not found, so Terraform would forget it without a word, protected or not.
 */
export function rememberLocation(scope: Construct, location: string): void {
  const path = literal(scope.node.path);
  const remembered = new TerraformResource(scope, 'location', {
    terraformResourceType: 'terraform_data',
    lifecycle: {
      ignoreChanges: ['input'],
      postcondition: [{
        condition: `\${self.output == "${location}"}`,
        errorMessage: `The bucket ${path} is in \${self.output}, and the program now asks for ${location}. A bucket does not move: set `
          + 'the location back, or give the bucket in the new location another construct id and copy the objects.',
      }],
    },
  });
  remembered.addOverride('input', location);
}
