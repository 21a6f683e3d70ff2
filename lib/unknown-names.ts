import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { configurationOf } from './configuration';
import { warn } from './warn';

const checked = new WeakSet<IConstruct>();

/**
 * Warns once per app of names in the configuration that the program does not have: a typing error there would change nothing
 * without a word. No error, because a program may make some of its stacks only at times. Also of protection that is lifted:
 * whoever has forgotten it would lose what it held.
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
  const remarkOn = (path: string) => {
    if (guarded.has(path)) return 'whose protection is lifted; take it out as soon as that has done its work';
    return `${paths.has(path) ? 'where no guard can be lifted' : 'which the program does not have (any more)'}; take it out, or mend it`;
  };
  for (const path of release) {
    warn(root, `"release" names "${path}", ${remarkOn(path)}`);
  }
}
