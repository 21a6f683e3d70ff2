import { TerraformStack } from 'cdktf';
import { Construct, IConstruct } from 'constructs';
import { Faults, refuse } from './faults';

/** The engine drops other characters from addresses, so that two constructs could become one resource without a word. */
const ID = /^[A-Za-z][A-Za-z0-9_-]*$/;
const INNER_ID = /^[A-Za-z0-9_-]+$/;

/** The engine leaves it out of addresses. */
const HIDDEN = 'Default';

/** What a stack has of its own. */
export const RECORD_ID = 'SovereignRecord';

/** The form of an id in words. */
export const ID_EXPECTED = 'letters, digits, "-" and "_", starting with a letter';

/** A stack is also a folder, on Windows too. */
const STACK_ID = /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[A-Za-z][A-Za-z0-9_-]{0,62}$/i;
const FOLDER = /^(?!\.{1,2}$)[^\\/:*?"<>|\x00-\x1f\x7f]{1,200}$/;

/** Where a construct of this library can stand, in words. */
const SCOPE_EXPECTED = 'a stack, or a construct in one';

/** Stops unless `scope` is a construct, before anything asks it for its path. */
export function checkScope(where: string, scope: unknown, expected = SCOPE_EXPECTED): void {
  if (!Construct.isConstruct(scope)) refuse(where, 'prop-type', 'scope', { got: scope, expected });
}

/** Complains about an id that no stack of this library may have. */
export function checkStackId(id: unknown, faults: Faults): void {
  if (typeof id === 'string' && STACK_ID.test(id)) return;
  faults.add('prop-pattern', 'id', { got: id, expected: `${ID_EXPECTED}, at most 63, and no name of a device${suggestion(id, nearestStackId)}` });
}

function nearestStackId(id: string): string {
  const nearest = nearestId(id);
  return STACK_ID.test(nearest) ? nearest : `${nearest}-stack`;
}

/** Complains about the id of a new construct, of a scope that becomes part of its address, or of its stack. */
export function checkIds(construct: IConstruct, faults: Faults): void {
  const { scopes } = construct.node;
  const stack = scopes.map(scope => TerraformStack.isStack(scope)).lastIndexOf(true);
  if (stack < 0) return faults.add('prop-type', 'scope', { got: scopes[0].node.path || 'the app', expected: SCOPE_EXPECTED });
  if (scopes[stack] === construct) return;
  checkFolder(scopes[stack], faults);
  const below = scopes.slice(stack + 1);
  for (const scope of below) {
    const form = scope === below[0] || scope === construct ? ID : INNER_ID;
    if (!form.test(scope.node.id)) complain(scope, construct, faults);
  }
  if (below.every(scope => scope.node.id === HIDDEN)) {
    faults.add('prop-pattern', 'id', { got: HIDDEN, expected: `${ID_EXPECTED}, and not "${HIDDEN}" alone` });
  }
}

function checkFolder({ node: { id, path } }: IConstruct, faults: Faults): void {
  if (!isFolder(id)) faults.add('output-left', `id of the stack ${path}`, { got: id, expected: `"${nearestId(id)}"` });
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
  faults.add('prop-pattern', scope === construct ? 'id' : `id of ${path}`, { got: id, expected: ID_EXPECTED + suggestion(id) });
}

function suggestion(id: unknown, nearest = nearestId): string {
  return typeof id === 'string' ? `, such as "${nearest(id)}"` : '';
}
