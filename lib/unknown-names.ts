import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { configurationOf } from './configuration';
import { warn } from './warn';

const checked = new WeakSet<IConstruct>();

/**
 * Warns once per app of names in the configuration that the program does not have: a typing error there would change nothing
 * without a word. No error, because a program may make some of its stacks only at times.
 * @param releasable gives the paths that `release` can name, from all constructs.
 */
export function warnOfUnknownNames(scope: IConstruct, releasable: (all: IConstruct[]) => string[]): void {
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
  const guarded = new Set(releasable(all));
  for (const path of release.filter(name => !guarded.has(name))) {
    const why = paths.has(path) ? 'where no guard can be lifted' : 'which the program does not have (any more)';
    warn(root, `"release" names "${path}", ${why}; take it out, or mend it`);
  }
}
