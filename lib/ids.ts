import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';
import { Faults } from './faults';

/** The engine drops other characters from addresses, so that two constructs could become one resource without a word. */
const ID = /^[A-Za-z][A-Za-z0-9_-]*$/;
const INNER_ID = /^[A-Za-z0-9_-]+$/;
const EXPECTED = 'letters, digits, "-" and "_", starting with a letter';

/** A stack is also a folder, on Windows too. */
const STACK_ID = /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z][A-Za-z0-9_-]{0,62}$/i;
const FOLDER = /^(?!\.{1,2}$)[^\\/:*?"<>|\x00-\x1f\x7f]{1,200}$/;

/** Complains about an id that no stack of this library may have. */
export function checkStackId(id: unknown, faults: Faults): void {
  if (typeof id === 'string' && STACK_ID.test(id)) return;
  faults.add('prop-pattern', 'id', { got: id, expected: `${EXPECTED}, at most 63, and no name of a device${suggestion(id, nearestStackId)}` });
}

function nearestStackId(id: string): string {
  const nearest = nearestId(id);
  return STACK_ID.test(nearest) ? nearest : `${nearest}-stack`;
}

/** Complains about the id of a new construct, of a scope that becomes part of its address, or of its stack. */
export function checkIds(construct: IConstruct, faults: Faults): void {
  const { scopes } = construct.node;
  const stack = scopes.findIndex(scope => TerraformStack.isStack(scope));
  const [first = construct, ...others] = scopes.slice(stack + 1);
  for (const scope of [first, ...others]) {
    const form = scope === first || scope === construct ? ID : INNER_ID;
    if (!form.test(scope.node.id)) complain(scope, construct, faults);
  }
  if (stack >= 0 && scopes[stack] !== construct && !isFolder(scopes[stack].node.id)) {
    faults.add('output-left', `id of the stack ${scopes[stack].node.path}`, { got: scopes[stack].node.id, expected: `"${nearestId(scopes[stack].node.id)}"` });
  }
}

/** Whether the folder that the engine makes for a stack of that id lies where all of them lie. */
export function isFolder(id: string): boolean {
  return FOLDER.test(id);
}

/** An id like the given one that an address can hold. */
export function nearestId(id: string): string {
  const plain = id.normalize('NFKD').replace(/[^\w -]/g, '').trim().replace(/ +/g, '-').replace(/^[^A-Za-z]+/, '');
  return plain === '' ? 'main' : plain.slice(0, 63);
}

function complain(scope: IConstruct, construct: IConstruct, faults: Faults): void {
  const { id, path } = scope.node;
  faults.add('prop-pattern', scope === construct ? 'id' : `id of ${path}`, { got: id, expected: EXPECTED + suggestion(id) });
}

function suggestion(id: unknown, nearest = nearestId): string {
  return typeof id === 'string' ? `, such as "${nearest(id)}"` : '';
}
