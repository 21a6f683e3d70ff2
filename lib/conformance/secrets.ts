import type { MarksOfSchemas } from './marks';
import { SensitiveStack } from './sensitive';
import { referencesIn } from './stack-json';

/** Complains about outputs that show a secret, and about a program that hands out secrets of which none is in the ledger. */
export function secretFindings(json: any): string[] {
  const known = knownSecrets(json);
  const outputs = Object.entries<any>(json.output ?? {})
    .map(([name, { value, sensitive }]) => ({ name, sensitive, references: referencesIn(value, json) }));
  const shown = outputs.filter(({ sensitive }) => !sensitive).flatMap(({ name, references }) => (
    references.filter(reference => known.has(reference)).map(secret => `output.${name} shows ${secret}, which the ledger calls a secret`)
  ));
  // Beside a secret a program may hide what is none, such as the certificate of a key.
  const handedOut = outputs.filter(({ sensitive }) => sensitive).flatMap(({ references }) => references);
  if (handedOut.length === 0 || handedOut.some(reference => known.has(reference))) return shown;
  return [...shown, `${handedOut.join(' and ')}: one of them is a secret, and the ledger has none of them; write it down with SecretLedger.record`];
}

/** Complains where the ledger and the schemas disagree about the state, and about secrets that stand in the open. */
export function schemaFindings(json: any, marks: MarksOfSchemas): string[] {
  const stack = new SensitiveStack(json, marks);
  const { inState, shown, literals } = stack;
  const ledger = attributesOf(linesOf(json).filter(({ standsIn }) => standsIn === 'state'));
  const userData = linesOf(json).filter(({ standsIn }) => standsIn === 'user data').map(({ address }) => address);
  return [
    ...inState.filter(secret => !ledger.includes(secret)).map(secret => `${secret} is secret and stands in the state: write it down with SecretLedger.record`),
    ...ledger.filter(secret => !inState.includes(secret)).map(secret => `the ledger has ${secret}, which by the schemas is no secret in the state`),
    ...Object.keys(stack.inUserData).filter(address => !userData.includes(address)).map(address => `${address} has a secret in its user data that is not in the ledger`),
    ...shown.map(place => `${place} holds a secret in the open`),
    ...literals.map(place => `${place} is for a secret, and holds a text instead of a reference`),
  ];
}

/** Attributes that the ledger names, and variables that are marked. */
function knownSecrets(json: any): Set<string> {
  const variables = Object.entries<any>(json.variable ?? {}).filter(([, { sensitive }]) => sensitive).map(([name]) => `var.${name}`);
  return new Set([...attributesOf(linesOf(json)), ...variables]);
}

function linesOf(json: any): any[] {
  return json['//'].metadata.sovereign?.secrets ?? [];
}

function attributesOf(lines: readonly any[]): string[] {
  return lines.flatMap(({ address, attributes }) => attributes.map((name: string) => `${address}.${name}`));
}
