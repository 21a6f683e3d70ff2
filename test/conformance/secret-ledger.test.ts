import { MarksOfSchemas } from '../../lib/conformance/marks';
import { SensitiveStack } from '../../lib/conformance/sensitive';
import { secretRows } from '../../tools/docs/secrets';
import { PLATFORMS } from './platforms';
import { SCHEMAS, UNMARKED } from './schemas';
import { fewSecretStacks, secretStacks } from './secret-cases';

const MARKS = new MarksOfSchemas(SCHEMAS, UNMARKED);

describe.each(PLATFORMS)('on $kind', platform => {
  const stacks = secretStacks(platform);

  test.each(stacks)('the ledger has what stands in the state of "%s", and nothing else', (_, json) => {
    const lines = ledgerOf(json).filter(({ standsIn }) => standsIn === 'state');

    expect(lines.flatMap(({ address, attributes }) => attributes.map((attribute: string) => `${address}.${attribute}`)).sort())
      .toEqual(new SensitiveStack(json, MARKS).inState);
  });

  test.each(stacks)('the ledger has what stands in the user data of "%s", and nothing else', (_, json) => {
    const lines = ledgerOf(json).filter(({ standsIn }) => standsIn === 'user data');

    expect(Object.fromEntries(lines.map(({ address, holds }) => [address, holds]))).toEqual(new SensitiveStack(json, MARKS).inUserData);
  });

  test.each(stacks)('"%s" shows no secret, and writes none as text', (_, json) => {
    const stack = new SensitiveStack(json, MARKS);

    expect([...stack.shown, ...stack.literals]).toEqual([]);
  });

  test('every line says why, what to do, and for which construct', () => {
    const lines = stacks.flatMap(([, json]) => ledgerOf(json));
    const incomplete = lines.filter(({ construct, why, remedy }) => (
      !/^case\/(cluster|database|bucket|old)/.test(construct) || !/^[A-Za-z].+\.$/.test(why) || !/^[A-Z].+\.$/.test(remedy)
    ));

    expect(lines.length).toBeGreaterThan(0);
    expect(incomplete).toEqual([]);
  });

  test('the documentation has every kind of line', () => {
    expect(secretRows(stacks.map(([, json]) => json))).toEqual(secretRows(fewSecretStacks(platform)));
  });
});

function ledgerOf(json: any): any[] {
  return json['//'].metadata.sovereign.secrets;
}
