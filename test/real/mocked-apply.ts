/** `terraform test` with mocked clouds: the file it runs, and what came of it. */
import { protectedResources, providerAliases, TerraformJson } from './configuration';
import { diagnosticsIn, Message, Outcome } from './diagnostics';
import { Defaults, MOCK_DEFAULTS, ProviderMocks } from './mock-defaults';

/** Whether a condition on the applied stack, such as `output.host == "10.0.0.2"`, held. */
export interface AssertionResult {
  readonly condition: string;
  readonly passed: boolean;
}

export interface MockedApply extends Outcome {
  readonly assertions: AssertionResult[];
  readonly outputs: Record<string, unknown>;
}

export interface MockedApplyOptions {
  readonly variables?: Record<string, unknown>;
  /** By provider; per type they replace what MOCK_DEFAULTS says. */
  readonly mocks?: Record<string, ProviderMocks>;
}

const RUN = 'apply';

/** The test file. Its variables come from the caller, as an apply run wants even those with a default when they are ephemeral. */
export function testFile(configuration: TerraformJson, assertions: string[], { variables, mocks }: MockedApplyOptions): object {
  return {
    variables,
    mock_provider: mockProviders(configuration, mocks),
    run: {
      [RUN]: {
        command: 'apply',
        assert: assertions.map((condition, index) => ({ condition: `\${${condition}}`, error_message: label(index) })),
      },
    },
  };
}

/** Removes the protection from destruction beside the configuration, as a test run destroys what it has applied. */
export function withoutProtection(configuration: TerraformJson): object {
  const resource: Record<string, Record<string, object>> = {};
  for (const address of protectedResources(configuration)) {
    const [type, name] = address.split('.');
    (resource[type] ??= {})[name] = { lifecycle: { prevent_destroy: false } };
  }
  return { resource: unlessEmpty(resource) };
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

function mockProviders(configuration: TerraformJson, mocks: Record<string, ProviderMocks> = {}): Record<string, object[]> {
  const required = Object.keys(configuration.terraform?.required_providers ?? {});
  return Object.fromEntries(required.filter(name => name in MOCK_DEFAULTS).map(name => {
    const mocked = mockBlocks(MOCK_DEFAULTS[name], mocks[name]);
    return [name, providerAliases(configuration, name).map(alias => ({ ...mocked, alias }))];
  }));
}

function mockBlocks(defaults: ProviderMocks, given: ProviderMocks = {}): object {
  return {
    mock_resource: defaultsBlocks({ ...defaults.resources, ...given.resources }),
    mock_data: defaultsBlocks({ ...defaults.dataSources, ...given.dataSources }),
  };
}

function defaultsBlocks(types: Defaults): object | undefined {
  return unlessEmpty(Object.fromEntries(Object.entries(types).map(([type, defaults]) => [type, { defaults }])));
}

/** Terraform takes a kind of block without any block of it for a mistake. */
function unlessEmpty<T extends object>(blocks: T): T | undefined {
  return Object.keys(blocks).length > 0 ? blocks : undefined;
}
