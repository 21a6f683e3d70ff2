import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { configurationOf } from './configuration';
import { warn } from './warn';

const checked = new WeakSet<IConstruct>();

/**
 * Warns once per app of names in the configuration that the program does not have: a typing error there would change nothing
 * without a word. No error, because a program may make some of its stacks only at times.
 */
export function warnOfUnknownNames(scope: IConstruct): void {
  const { root } = scope.node;
  if (checked.has(root)) return;
  checked.add(root);
  const { stacks, release } = configurationOf(scope);
  const all = root.node.findAll();
  const known = all.filter(TerraformStack.isStack).map(stack => stack.node.id);
  for (const id of Object.keys(stacks).filter(name => !known.includes(name))) {
    warn(root, `the configuration names a stack "${id}" that the program does not have; stacks: ${known.join(', ')}`);
  }
  const paths = new Set(all.map(construct => construct.node.path));
  for (const path of release.filter(name => !paths.has(name))) {
    warn(root, `"release" names "${path}", which the program does not have (any more); take it out, or mend it`);
  }
}
