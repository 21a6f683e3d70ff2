import { addressesOf, compareAddresses, Move } from '../../lib/testing/addresses';
import { givenUpIn } from '../../lib/testing/addresses/record';
import type { TerraformJson } from '../../lib/testing/plan-tests/terraform-json';
import { explain } from './diagnostics';
import { requireTool, Tool } from './terraform';

/** Buckets of one resource, which are known by their names; what becomes of them, and what of them is destroyed then. */
interface Changed {
  readonly before: object;
  /** Nothing where the resource goes. */
  readonly after?: object;
  /** Whether it gets another name. */
  readonly renamed?: boolean;
  /** What stands behind the addresses, such as `[0]`. */
  readonly moved?: readonly { readonly from: string; readonly to: string }[];
  /** Whether what is given up is destroyed. */
  readonly removed?: boolean;
  readonly lost: readonly string[];
}

const NUMBERED = { bucket: 'bucket-${count.index}' };
const KEYED = { bucket: 'bucket-${each.key}' };

const CHANGES: Record<string, Changed> = {
  'nothing': { before: { ...NUMBERED, count: 2 }, after: { ...NUMBERED, count: 2 }, lost: [] },
  'one less by count': { before: { ...NUMBERED, count: 3 }, after: { ...NUMBERED, count: 2 }, lost: ['[2]'] },
  'count where there was none': { before: {}, after: { count: 1 }, lost: [] },
  'count that goes': { before: { count: 2 }, after: {}, lost: ['[1]'] },
  'a key that goes': { before: { ...KEYED, for_each: { a: 1, b: 1 } }, after: { ...KEYED, for_each: { a: 1 } }, lost: ['["b"]'] },
  'a member of a set that goes': { before: { ...KEYED, for_each: '${toset(["a", "b"])}' }, after: { ...KEYED, for_each: '${toset(["b"])}' }, lost: ['["a"]'] },
  'another key': { before: { ...KEYED, for_each: { a: 1 } }, after: { ...KEYED, for_each: { b: 1 } }, lost: ['["a"]'] },
  'a key with a quote that goes': { before: { for_each: { 'a"b': 1, '$${c}': 1, 'd': 1 } }, after: { for_each: { d: 1 } }, lost: ['["$${c}"]', '["a\\"b"]'] },
  'keys where there was none': { before: {}, after: { for_each: { a: 1 } }, lost: [''] },
  'keys where there was none, with the move': { before: {}, after: { for_each: { a: 1 } }, moved: [{ from: '', to: '["a"]' }], lost: [] },
  'numbers that become keys, with the moves': {
    before: { ...NUMBERED, count: 2 }, after: { ...KEYED, for_each: { 0: 1, 1: 1 } }, moved: [{ from: '[0]', to: '["0"]' }, { from: '[1]', to: '["1"]' }], lost: [],
  },
  'another name': { before: { ...NUMBERED, count: 2 }, after: { ...NUMBERED, count: 2 }, renamed: true, lost: ['[0]', '[1]'] },
  'another name, with one move for all': { before: { ...NUMBERED, count: 2 }, after: { ...NUMBERED, count: 2 }, renamed: true, moved: [{ from: '', to: '' }], lost: [] },
  'a line that goes': { before: {}, lost: [''] },
  'what is given up': { before: { ...NUMBERED, count: 2 }, removed: false, lost: [] },
  'what is destroyed on purpose': { before: {}, removed: true, lost: [''] },
};

const TITLES = Object.keys(CHANGES);

/** All of it in one stack: each change has a resource of its own. */
const address = (title: string, renamed = false) => `minio_s3_bucket.${renamed ? 'new' : 'all'}-${TITLES.indexOf(title)}-`;
const nameIn = (title: string, renamed = false) => address(title, renamed).split('.')[1];

const stack = (buckets: [string, object][], beside: object = {}): TerraformJson => ({
  terraform: { required_providers: { minio: { source: 'aminueza/minio' } } },
  provider: { minio: [{ minio_server: 'localhost:9' }] },
  resource: { minio_s3_bucket: Object.fromEntries(buckets.map(([name, body]) => [name, { bucket: 'bucket', ...body }])) },
  ...beside,
});

const ENTRIES = Object.entries(CHANGES);

const BEFORE = stack(ENTRIES.map(([title, { before }]) => [nameIn(title), before]));
const AFTER = stack(ENTRIES.flatMap(([title, { after, renamed }]) => after ? [[nameIn(title, renamed), after]] : []), {
  moved: ENTRIES.flatMap(([title, { moved = [], renamed }]) =>
    moved.map(({ from, to }) => ({ from: address(title) + from, to: address(title, renamed) + to }))),
  removed: ENTRIES.flatMap(([title, { removed }]) => removed === undefined ? [] : [{ from: address(title), lifecycle: { destroy: removed } }]),
});

/** What is told from the JSON alone. */
function found(): string[] {
  const [recorded, now] = [BEFORE, AFTER].map(json => addressesOf({ platform: 'x', json }));
  return compareAddresses(recorded, now, { moved: AFTER.moved as Move[], givenUp: givenUpIn({ platform: 'x', json: AFTER }) }).map(finding => finding.address!);
}

function destroyedBy(tool: Tool): string[] {
  const workspace = tool.prepare(BEFORE).init();
  expect(explain(workspace.apply().diagnostics)).toBe('');
  const { ok, changes, diagnostics } = tool.prepare(AFTER).adopt(workspace.state()).init().plan();
  // What is given up comes with a warning.
  expect({ ok, faults: ok ? '' : explain(diagnostics) }).toEqual({ ok: true, faults: '' });
  return changes.filter(({ action }) => ['delete', 'replace'].includes(action)).map(change => change.address);
}

const ofTitle = (title: string, all: readonly string[]) => all.filter(each => each.startsWith(address(title))).sort();

describe.each(['terraform', 'tofu'] as const)('%s destroys what is found, and nothing else', name => requireTool(name, tool => {
  let destroyed: string[];
  beforeAll(() => {
    destroyed = destroyedBy(tool);
  }, 60_000);

  test.each(TITLES)('%s', title => {
    const lost = CHANGES[title].lost.map(suffix => address(title) + suffix);

    expect(ofTitle(title, found())).toEqual(lost);
    expect(ofTitle(title, destroyed)).toEqual(lost);
  });
}));
