/** The list of who may do what to a bucket, for the names that stand for a whole list. */
import { invalid } from './refusals';
import type { Xml } from './xml';

const SCHEMA = 'http://www.w3.org/2001/XMLSchema-instance';
const EVERYBODY = 'http://acs.amazonaws.com/groups/global/AllUsers';
const CANNED: Record<string, string[]> = { 'private': [], 'public-read': ['READ'], 'public-read-write': ['READ', 'WRITE'] };

export function cannedAcl(name: string, owner: string): Xml {
  const forEverybody = CANNED[name];
  if (!forEverybody) throw invalid(`${name} is no list`);
  const identity = { ID: owner, DisplayName: owner };
  const grants = [
    grant({ '@xsi:type': 'CanonicalUser', ...identity }, 'FULL_CONTROL'),
    ...forEverybody.map(permission => grant({ '@xsi:type': 'Group', 'URI': EVERYBODY }, permission)),
  ];
  return { Owner: identity, AccessControlList: { Grant: grants } };
}

export function letsEverybodyIn(acl: Xml): boolean {
  return acl.AccessControlList.Grant.some(({ Grantee }: Xml) => Grantee.URI === EVERYBODY);
}

function grant(grantee: Xml, permission: string): Xml {
  return { Grantee: { '@xmlns:xsi': SCHEMA, ...grantee }, Permission: permission };
}
