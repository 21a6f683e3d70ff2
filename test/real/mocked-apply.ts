/** What came of a test run with mocked clouds. */
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { TestFile, testFile } from '../../lib/testing/plan-tests/test-file';
import { diagnosticsIn, Message, Outcome } from './diagnostics';

/** Whether a condition on the applied stack, such as `output.host == "10.0.0.2"`, held. */
export interface AssertionResult {
  readonly condition: string;
  readonly passed: boolean;
}

export interface MockedApply extends Outcome {
  readonly assertions: AssertionResult[];
  readonly outputs: Record<string, unknown>;
}

/** The test file of the library with nothing but an apply, and the conditions in it. */
export function mockedApplyFile(json: TerraformJson, assertions: string[], own: TestFile): TestFile {
  const assert = assertions.map((condition, index) => ({ condition: `\${${condition}}`, error_message: label(index) }));
  return testFile(json, own, { apply: { command: 'apply', assert } });
}

/** What a test run said, read from its messages. */
export function mockedApplyResult(assertions: string[], lines: Message[]): Omit<MockedApply, keyof Outcome> {
  const failed = new Set(diagnosticsIn(lines).map(({ detail }) => detail));
  const completed = lines.find(({ test_state }) => test_state)?.test_state;
  const outputs = Object.entries(completed?.outputs ?? completed?.values?.outputs ?? {});
  return {
    assertions: assertions.map((condition, index) => ({ condition, passed: completed !== undefined && !failed.has(label(index)) })),
    outputs: Object.fromEntries(outputs.map(([name, { value }]) => [name, value])),
  };
}

function label(index: number): string {
  return `Assertion ${index} does not hold.`;
}
