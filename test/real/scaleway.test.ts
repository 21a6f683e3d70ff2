import { acceptedCases, ACCOUNTS, addressesIn, stackOf, stackOfCase, withFault } from './cases';
import type { TerraformJson } from './configuration';
import { explain } from './diagnostics';
import { faultsOfOutputs } from './outputs';
import { requireTool } from './terraform';

const CASES = acceptedCases('scaleway');

describe.each(ACCOUNTS)('Scaleway, %s', account => requireTool('terraform', tool => {
  const prepare = (json: TerraformJson) => tool.prepare(json).init();

  // A plan validates first, so what passes here passes `validate`.
  test.each(CASES)('real plan: $name', ({ build }) => {
    const json = stackOf('scaleway', build, account);

    const { diagnostics, changes } = prepare(json).plan();
    expect(explain(diagnostics)).toBe('');
    expect(changes.filter(({ action }) => action === 'create').map(({ address }) => address).sort()).toEqual(addressesIn(json));
  });

  test.each(CASES)('mocked apply: $name', ({ build }) => {
    const json = stackOf('scaleway', build, account);

    const { diagnostics, outputs } = prepare(json).mockedApply();
    expect(explain(diagnostics)).toBe('');
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(json.output ?? {}).sort());
    expect(faultsOfOutputs(outputs)).toEqual([]);
  });
}));

describe('what the Scaleway provider refuses in a stack that was spoiled', () => requireTool('terraform', tool => {
  test.each([
    ['a volume that is no multiple of 5 GB', 'postgres: minimal', 'scaleway_rdb_instance', 'volume_size_in_gb', 52, /multiple of 5|52/],
    ['an unknown argument', 'postgres: minimal', 'scaleway_rdb_instance', 'volume_size', 50, /"volume_size"/],
  ])('%s', (_what, name, type, argument, value, said) => {
    const spoiled = withFault(stackOfCase('scaleway', name), type, argument, value);

    const { ok, diagnostics } = tool.prepare(spoiled).init().plan();
    expect(ok).toBe(false);
    expect(explain(diagnostics)).toMatch(said);
  });
}));
