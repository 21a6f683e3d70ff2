import { explain } from './diagnostics';
import { addressesInState, State } from './results';
import { shop, Version } from './shop';
import { requireTool } from './terraform';

const SERVER = 'case/database';
const ORDERS = 'case/database/database-orders';
const BUCKET = 'case/bucket';
const EVERYTHING = [SERVER, ORDERS, BUCKET];

const releasing = (...release: string[]) => ({ configuration: { release } });

/** Real applies and real states; OVHcloud's resources are made by a stub that serves the real schema. */
describe.each(['terraform', 'tofu'] as const)('guards', name => requireTool(name, tool => {
  let state: State;
  const next = (version: Version, after = state) => tool.prepare(shop(version)).adopt(after).init();
  const applied = (version: Version, after?: State) => {
    const workspace = after ? next(version, after) : tool.prepare(shop(version)).init();
    expect(explain(workspace.apply().diagnostics)).toBe('');
    return workspace.state();
  };
  const refusalOf = (version: Version, after = state) => {
    const workspace = next(version, after);
    const { ok, diagnostics } = workspace.apply();
    expect(ok).toBe(false);
    expect(workspace.state()).toEqual(after);
    return explain(diagnostics);
  };

  beforeAll(() => {
    state = applied({});
  }, 60_000);

  test('a second plan is empty', () => {
    expect(next({}).plan()).toMatchObject({ ok: true, diagnostics: [], changes: [] });
  });

  test.each<[string, Version, string[]]>([
    ['the server', { without: ['server'] }, [SERVER, ORDERS]],
    ['a database in the server', { without: ['orders'] }, [ORDERS]],
    ['the bucket', { without: ['bucket'] }, [BUCKET]],
    ['everything', { without: ['network', 'bucket'] }, EVERYTHING],
    ['the server, while the bucket is being released', { without: ['server'], ...releasing(BUCKET) }, [SERVER, ORDERS]],
    ['the server, released in the same step', { without: ['server'], ...releasing(SERVER) }, [SERVER, ORDERS]],
  ])('the line is deleted that makes %s: refused, nothing is changed', (_what, version, paths) => {
    expect(guardsIn(refusalOf(version))).toEqual(paths.map(path => `sovereign_protection["${path}"]`).sort());
  });

  test('the server would be replaced: refused by the server itself', () => {
    const moved = { platforms: { ovhcloud: { location: 'de', serviceName: '0123456789abcdef0123456789abcdef' } } };

    expect(refusalOf({ configuration: moved })).toMatch(/ovh_cloud_project_database\.database has/);
  });

  test('the last construct of a stack is deleted: refused', () => {
    const onlyBucket = applied({ without: ['network'] });

    expect(guardsIn(refusalOf({ without: ['network', 'bucket'] }, onlyBucket))).toEqual([`sovereign_protection["${BUCKET}"]`]);
  });

  test('a release in two steps lets one construct go and keeps the others', () => {
    const released = applied(releasing(SERVER), state);
    expect(protectedIn(released)).toEqual([BUCKET]);

    const gone = applied({ without: ['server'] }, released);
    expect(addressesInState(gone).filter(address => /database/.test(address))).toEqual([]);
    expect(addressesInState(gone)).toContain('ovh_cloud_project_storage.bucket');
    expect(guardsIn(refusalOf({ without: ['server', 'bucket'] }, gone))).toEqual([`sovereign_protection["${BUCKET}"]`]);
  });

  test('a release that is taken back protects again', () => {
    const released = applied(releasing(...EVERYTHING), state);
    expect(protectedIn(released)).toEqual([]);

    expect(protectedIn(applied({}, released))).toEqual([...EVERYTHING].sort());
  });
}));

/** The guards that a refusal names. */
function guardsIn(text: string): string[] {
  return [...new Set(text.match(/sovereign_protection\["[^"]+"\]/g))].sort();
}

function protectedIn(state: State): string[] {
  const guard = state.resources.find(({ type, name }) => type === 'terraform_data' && name === 'sovereign_protection');
  return (guard?.instances ?? []).map(({ index_key: path }) => path!).sort();
}
