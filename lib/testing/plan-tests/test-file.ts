/** The file that `terraform test` and `tofu test` run, with every cloud mocked. */
import { MOCK_VALUES, MockedTypes, MockValues, NOT_MOCKED } from './mock-values';
import { OneOrMore, providerAliases, ResourceBlock, resourcesIn, TerraformJson } from './terraform-json';
import { variableValues } from './variables';

/** What `terraform test` reads, in JSON. */
export interface TestFile {
  readonly variables?: Record<string, unknown>;
  /** By provider. */
  readonly mock_provider?: Record<string, OneOrMore<MockProvider>>;
  /** By name, in the order in which they run. */
  readonly run?: Record<string, Run>;
  readonly [block: string]: unknown;
}

export interface MockProvider {
  readonly alias?: string;
  readonly mock_resource?: MockBlocks;
  readonly mock_data?: MockBlocks;
}

type TypeValues = [string, Record<string, unknown>];

type MockBlocks = Record<string, { readonly defaults: Record<string, unknown> }>;

export interface Run {
  readonly command?: string;
  readonly assert?: readonly Assertion[];
  readonly [argument: string]: unknown;
}

export interface Assertion {
  readonly condition: string;
  readonly error_message: string;
}

const RUNS: Record<string, Run> = { plan: { command: 'plan' }, apply: { command: 'apply' } };

/**
 * A test file for a stack.
 * @param own what it says comes on top: values of variables, values that mocks answer, assertions of the runs `plan` and
 *   `apply`, runs that come after them, and any other block. A mock without an alias is meant for every account.
 */
export function testFile(json: TerraformJson, own: TestFile = {}, runs: Record<string, Run> = RUNS): TestFile {
  return {
    ...own,
    // An apply wants even those with a default, when they are ephemeral.
    variables: variableValues(json, own.variables),
    mock_provider: mockProviders(json, own.mock_provider),
    run: withAdded(runs, own.run),
  };
}

/**
 * What goes over the configuration: a test run destroys what it has applied, and the program's own backend may be a bucket.
 * Never to be written where somebody applies for real.
 */
export function testOverride(json: TerraformJson): object {
  const resource: Record<string, Record<string, object>> = {};
  for (const { type, name } of resourcesIn(json).filter(({ body }) => body.lifecycle?.prevent_destroy)) {
    (resource[type] ??= {})[name] = { lifecycle: { prevent_destroy: false } };
  }
  return { terraform: { backend: { local: {} } }, resource: unlessEmpty(resource) };
}

function withAdded(runs: Record<string, Run>, own: Record<string, Run> = {}): Record<string, Run> {
  const added = Object.entries(own).map(([name, run]) => [name, { ...runs[name], ...run }]);
  return { ...runs, ...Object.fromEntries(added) };
}

function mockProviders(json: TerraformJson, own: TestFile['mock_provider'] = {}): Record<string, MockProvider[]> {
  const mocked = Object.keys(json.terraform?.required_providers ?? {}).filter(name => !NOT_MOCKED.includes(name));
  return Object.fromEntries(mocked.map(name => {
    const given = [own[name] ?? []].flat();
    return [name, providerAliases(json, name).map(alias => {
      const meant = given.filter(block => block.alias === undefined || block.alias === alias);
      return mockProvider(json, MOCK_VALUES[name] ?? {}, meant, alias);
    })];
  }));
}

function mockProvider({ resource }: TerraformJson, values: MockValues, own: MockProvider[], alias?: string): MockProvider {
  const unset = fitting(values.resources, (type, name) => !bodiesOf(type, resource).some(body => name in body));
  const there = fitting(values.blocks, (type, name) => bodiesOf(type, resource).every(body => name in body));
  return {
    alias,
    mock_resource: mockBlocks([...unset, ...there], own.map(block => block.mock_resource)),
    mock_data: mockBlocks(Object.entries(values.dataSources ?? {}), own.map(block => block.mock_data)),
  };
}

/** OpenTofu refuses a value for what the configuration sets, and for a block that it does not have. */
function fitting(types: MockedTypes = {}, fits: (type: string, name: string) => boolean): TypeValues[] {
  return Object.entries(types).map(([type, values]) => {
    const kept = Object.entries(values).filter(([name]) => fits(type, name));
    return [type, Object.fromEntries(kept)];
  });
}

function bodiesOf(type: string, resource: TerraformJson['resource'] = {}): ResourceBlock[] {
  return Object.values(resource[type] ?? {});
}

function mockBlocks(values: TypeValues[], own: (MockBlocks | undefined)[]): MockBlocks | undefined {
  const blocks: Record<string, { defaults: Record<string, unknown> }> = {};
  const given = own.flatMap(mocked => Object.entries(mocked ?? {}).map(([type, { defaults }]): TypeValues => [type, defaults]));
  for (const [type, defaults] of [...values, ...given]) blocks[type] = { defaults: { ...blocks[type]?.defaults, ...defaults } };
  return unlessEmpty(blocks);
}

/** Terraform takes a kind of block without any block of it for a mistake. */
function unlessEmpty<T extends object>(blocks: T): T | undefined {
  return Object.keys(blocks).length > 0 ? blocks : undefined;
}
