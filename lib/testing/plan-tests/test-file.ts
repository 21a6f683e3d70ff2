/** The file that `terraform test` and `tofu test` run, with every cloud mocked. */
import { FolderError } from './folder-error';
import { MOCK_VALUES, MockedTypes, MockValues, NOT_MOCKED } from './mock-values';
import { blocksIn, isProtected, OneOrMore, providerAliases, requiredProviders, Resource, ResourceBlock, resourcesIn, TerraformJson } from './terraform-json';
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
    mock_provider: unlessEmpty(mockProviders(json, own.mock_provider)),
    run: withAdded(runs, own.run),
  };
}

/**
 * What goes over the configuration: a test run destroys what it has applied, and the program's own backend may be a bucket.
 * Never to be written where somebody applies for real.
 */
export function testOverride(json: TerraformJson): object {
  const resource: Record<string, Record<string, object>> = {};
  for (const { type, name } of resourcesIn(json).filter(({ body }) => isProtected(body))) {
    (resource[type] ??= {})[name] = { lifecycle: { prevent_destroy: false } };
  }
  return { terraform: { backend: { local: {} } }, resource: unlessEmpty(resource) };
}

function withAdded(runs: Record<string, Run>, own: Record<string, Run> = {}): Record<string, Run> {
  const added = Object.entries(own).map(([name, run]) => {
    // Terraform would run it as a further apply, and a slip in the name of one of ours would go unseen.
    const whole: Run = Object.assign({}, runs[name], ...blocksIn(run));
    if (!whole.command) throw new FolderError(`run.${name} is none of ${Object.keys(runs).join(', ')}; where it is a run of its own it names its command`);
    return [name, whole];
  });
  return { ...runs, ...Object.fromEntries(added) };
}

function mockProviders(json: TerraformJson, own: TestFile['mock_provider'] = {}): Record<string, MockProvider[]> {
  const mocked = requiredProviders(json).filter(name => !NOT_MOCKED.includes(name));
  const resources = resourcesIn(json);
  checkMocks(own, json, mocked);
  return Object.fromEntries(mocked.map(name => {
    const given = blocksIn<MockProvider>(own[name]);
    return [name, providerAliases(json, name).map(alias => {
      const meant = given.filter(block => block.alias === undefined || block.alias === alias);
      return mockProvider(resources, MOCK_VALUES[name] ?? {}, meant, alias);
    })];
  }));
}

/** What is meant for nobody would be passed over without a word. */
function checkMocks(own: NonNullable<TestFile['mock_provider']>, json: TerraformJson, mocked: readonly string[]): void {
  for (const [name, blocks] of Object.entries(own)) {
    if (!mocked.includes(name)) throw new FolderError(`mock_provider.${name} is no provider of the stack that is mocked; these are: ${mocked.join(', ') || 'none'}`);
    const known = providerAliases(json, name);
    const lost = blocksIn<MockProvider>(blocks).find(({ alias }) => !known.includes(alias));
    if (lost) throw new FolderError(`mock_provider.${name} has the alias ${lost.alias}, which the stack does not have`);
  }
}

function mockProvider(resources: readonly Resource[], values: MockValues, own: MockProvider[], alias?: string): MockProvider {
  const unset = fitting(values.resources, (type, name) => !bodiesOf(type, resources).some(body => name in body));
  const there = fitting(values.blocks, (type, name) => bodiesOf(type, resources).every(body => name in body));
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

function bodiesOf(type: string, resources: readonly Resource[]): ResourceBlock[] {
  return resources.filter(resource => resource.type === type).map(({ body }) => body);
}

function mockBlocks(values: TypeValues[], own: (MockBlocks | undefined)[]): MockBlocks | undefined {
  const blocks: Record<string, { defaults: Record<string, unknown> }> = {};
  const given = own.flatMap(mocked => Object.entries(mocked ?? {}).map(([type, mock]): TypeValues => {
    if (typeof mock?.defaults !== 'object') throw new FolderError(`the mock of ${type} has no object "defaults"`);
    return [type, mock.defaults];
  }));
  for (const [type, defaults] of [...values, ...given]) blocks[type] = { defaults: { ...blocks[type]?.defaults, ...defaults } };
  return unlessEmpty(blocks);
}

/** Terraform takes a kind of block without any block of it for a mistake. */
function unlessEmpty<T extends object>(blocks: T): T | undefined {
  return Object.keys(blocks).length > 0 ? blocks : undefined;
}
