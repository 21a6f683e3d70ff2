import { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { literal } from '../literal';

/**
 * Remembers in the state with what value something was made, and stops every plan of a program that has another one.
 * @param id of the resource without provider that remembers.
 * @param says what is wrong, with `path` for the construct and `before` for the value in the state.
 */
export function remembered(scope: Construct, id: string, value: string, says: (path: string, before: string) => string): void {
  const resource = new TerraformResource(scope, id, {
    terraformResourceType: 'terraform_data',
    lifecycle: {
      ignoreChanges: ['input'],
      postcondition: [{ condition: `\${self.output == "${value}"}`, errorMessage: says(literal(scope.node.path), '${self.output}') }],
    },
  });
  resource.addOverride('input', value);
}
