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

/** Attributes that the ledger names, and variables that are marked. */
function knownSecrets(json: any): Set<string> {
  const lines: any[] = json['//'].metadata.sovereign?.secrets ?? [];
  const attributes = lines.flatMap(({ address, attributes: names }) => names.map((name: string) => `${address}.${name}`));
  const variables = Object.entries<any>(json.variable ?? {}).filter(([, { sensitive }]) => sensitive).map(([name]) => `var.${name}`);
  return new Set([...attributes, ...variables]);
}
