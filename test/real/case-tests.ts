/** What every cloud's accepted cases are put to. */
import type { ConformanceCase } from '../../lib/conformance';
import { ACCOUNTS, addressesIn, stackOf } from './cases';
import { explain } from './diagnostics';
import { faultsOfOutputs } from './outputs';
import type { Tool } from './terraform';

type Cases = readonly ConformanceCase[];

/** A plan validates first, so what passes here passes `validate`. */
export function testRealPlans(tool: Tool, kind: string, cases: Cases): void {
  describe.each(ACCOUNTS)('%s', account => {
    test.each(cases)('real plan: $name', ({ build }) => {
      const json = stackOf(kind, build, account);

      const { diagnostics, changes } = tool.prepare(json).init().plan();
      expect(explain(diagnostics)).toBe('');
      expect(changes.filter(({ action }) => action === 'create').map(({ address }) => address).sort()).toEqual(addressesIn(json));
    });
  });
}

/** A mock does not know accounts, so one of them is enough. */
export function testMockedApplies(tool: Tool, kind: string, cases: Cases): void {
  test.each(cases)('mocked apply: $name', ({ build }) => {
    const json = stackOf(kind, build);

    const { diagnostics, outputs } = tool.prepare(json).init().mockedApply([]);
    expect(explain(diagnostics)).toBe('');
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(json.output ?? {}).sort());
    expect(faultsOfOutputs(outputs)).toEqual([]);
  });
}
