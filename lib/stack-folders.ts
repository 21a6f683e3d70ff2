import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { fault, Fault } from './errors';
import { isFolder, nearestId } from './ids';

/**
 * What is wrong with the folders that an app writes, seen from one of its stacks: one outside of the output folder, or one that
 * another stack writes too. Some file systems take names that only differ in case for one.
 */
export function folderFaults(stack: TerraformStack): Fault[] {
  const others = stacksIn(stack.node.root).filter(other => other !== stack);
  const left = [stack, ...others].filter(({ node }) => !isFolder(node.id)).map(({ node }) =>
    fault('output-left', `id of the stack ${node.path}`, { got: node.id, expected: `"${nearestId(node.id)}"` }));
  const same = others.filter(other => other.node.id.toLowerCase() === stack.node.id.toLowerCase());
  const paths = [stack, ...same].map(({ node }) => node.path);
  return same.length === 0 ? left : [...left, fault('stack-shared', `stacks/${stack.node.id}`, { paths })];
}

/** Every stack below; the search does not look into one, where stacks are rare and elements many. */
function stacksIn(scope: IConstruct): TerraformStack[] {
  return scope.node.children.flatMap(child => TerraformStack.isStack(child) ? [child] : stacksIn(child));
}
