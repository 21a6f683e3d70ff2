import { TerraformStack, TerraformVariable, TerraformVariableConfig } from 'cdktf';
import { Construct } from 'constructs';
import { refuse } from './faults';

/**
 * A variable of the stack around `scope`, made on first use: what a schema demands and synthesis must not, Terraform asks for.
 * One of the caller's is taken, unless it would show what is secret.
 */
export function variableOf(scope: Construct, name: string, config: TerraformVariableConfig): TerraformVariable {
  const stack = TerraformStack.of(scope);
  const existing = stack.node.tryFindChild(name);
  if (!existing) return new TerraformVariable(stack, name, { nullable: false, ...config });
  const fits = existing instanceof TerraformVariable && (existing.sensitive || !config.sensitive);
  return fits ? existing : refuse(stack.node.path, 'name-taken', 'name', { got: name });
}
