import { PLATFORMS } from '../../test/conformance/platforms';
import { fewSecretStacks } from '../../test/conformance/secret-cases';
import { clouds } from './clouds';
import { code, table } from './table';

/** What stands where others can read it: by platform and construct, each kind once. */
export function secrets(): string {
  const rows = clouds().flatMap(({ kind, profile }) => {
    const platform = PLATFORMS.find(tested => tested.kind === kind.kind)!;
    return secretRows(fewSecretStacks(platform)).map(row => [profile.title, ...row]);
  });
  return table(['cloud', 'construct', 'secret', 'stands in', 'why', 'what to do'], rows);
}

/** The different lines in the ledgers of some stacks, without names. */
export function secretRows(stacks: readonly any[]): string[][] {
  const rows = stacks.flatMap(json => {
    const { secrets: ledger, constructs } = json['//'].metadata.sovereign;
    return ledger.map((line: any) => [constructs[line.construct]?.construct ?? 'existing', ...rowOf(line)].join('\n'));
  });
  return [...new Set<string>(rows)].sort().map(row => row.split('\n'));
}

function rowOf({ address, attributes, standsIn, holds, why, remedy }: any): string[] {
  const type = typeOf(address);
  const secret = (holds ?? attributes.map((attribute: string) => `${address}.${attribute}`)).map((reference: string) => code(withoutName(reference)));
  const place = holds ? `user data of ${code(type)}` : standsIn;
  return [[...new Set(secret)].join(', '), place, why, remedy];
}

function typeOf(address: string): string {
  return address.split('.').slice(0, -1).join('.');
}

/** `random_password.shop_1A.result` without the name; a variable has nothing but its name. */
function withoutName(reference: string): string {
  if (reference.startsWith('var.')) return reference;
  const parts = reference.split('.');
  return [...parts.slice(0, -2), parts.at(-1)].join('.');
}
