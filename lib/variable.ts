import { TerraformStack, TerraformVariable, TerraformVariableConfig } from 'cdktf';
import { Construct } from 'constructs';

/** A variable of the stack around `scope`, made on first use: what a schema demands and synthesis must not, Terraform asks for. */
export function variableOf(scope: Construct, name: string, config: TerraformVariableConfig): TerraformVariable {
  const stack = TerraformStack.of(scope);
  return (stack.node.tryFindChild(name) ?? new TerraformVariable(stack, name, { nullable: false, ...config })) as TerraformVariable;
}
