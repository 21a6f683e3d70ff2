import { createHash } from 'crypto';
import { TerraformStack } from 'cdktf';
import { IConstruct } from 'constructs';

const LONGEST = 50;
const HASH_LENGTH = 8;

/** A readable name for a resource in the cloud: `[a-z0-9-]`, at most 50 characters, the same for the same path. */
export function resourceName(construct: IConstruct): string {
  const readable = slug(pathInApp(construct));
  return readable.length <= LONGEST ? readable : withHash(construct);
}

/** A name that no other construct path gives, valid for a bucket everywhere (3 to 50 characters of `[a-z0-9-]`). */
export function uniqueName(construct: IConstruct): string {
  return withHash(construct);
}

function withHash(construct: IConstruct): string {
  const hash = createHash('sha256').update(construct.node.path).digest('hex').slice(0, HASH_LENGTH);
  const readable = slug(pathInApp(construct)).slice(0, LONGEST - HASH_LENGTH - 1).replace(/-+$/, '');
  return `${readable}-${hash}`;
}

/** The stack and everything below it; an id that only hides a level says nothing. */
function pathInApp(construct: IConstruct): string {
  const { scopes } = construct.node;
  const below = scopes.slice(scopes.indexOf(TerraformStack.of(construct)));
  return below.map(scope => scope.node.id).filter(id => id !== 'Default').join('-');
}

function slug(text: string): string {
  const cleaned = text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(cleaned) ? cleaned : `s-${cleaned}`.replace(/-+$/, '');
}
