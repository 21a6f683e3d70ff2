import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';

/** One row of any table; which keys it has depends on the table. */
type Row = Record<string, unknown> & { source: string };

interface Edition {
  readonly platform: string;
  readonly edition: string;
  readonly sources: Record<string, { what: string; where: string; asOf: string }>;
  readonly [table: string]: unknown;
}

const CATALOG = join(__dirname, '..', '..', 'catalog');
const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const UNIQUE_BY: Record<string, string> = {
  locations: 'code', nodeTypes: 'code', databaseTypes: 'code', postgresVersions: 'version', postgresSettings: 'name',
  kubernetesVersions: 'version', clusterImages: 'name', images: 'code', loadBalancerTypes: 'code',
};
/** Tables of what a platform does not have: no databases and clusters yet, or no servers at all. */
const WITHOUT: Record<string, string[]> = {
  scaleway: ['images', 'clusterImages', 'loadBalancerTypes'], ovhcloud: ['images', 'clusterImages', 'loadBalancerTypes'], hetzner: [],
};

const editions = readdirSync(CATALOG, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(({ name }) => name);
const files = editions.flatMap(edition => readdirSync(join(CATALOG, edition)).map(file => ({ edition, file })));

const read = (edition: string, file: string) => JSON.parse(readFileSync(join(CATALOG, edition, file), 'utf8')) as Edition;
const rows = (doc: Edition, table: string) => (doc[table] ?? []) as Row[];
const codes = (doc: Edition) => rows(doc, 'locations').map(l => l.code);
const places = (row: Row) => row.locations as string[];

/** All rows of all tables, and the tables that are a single row. */
function everyRow(doc: Edition): Row[] {
  return Object.entries(doc)
    .filter(([key]) => key !== 'sources')
    .flatMap(([, table]) => table)
    .filter((row): row is Row => typeof row === 'object' && row !== null);
}

/** Every number under a key that speaks of money. */
function prices(row: Row): number[] {
  return [row.hourlyEur, ...Object.values(row.zonePrices ?? {})].filter(p => p !== undefined) as number[];
}

test('there is an edition, and it holds every platform', () => {
  expect(files).toEqual(expect.arrayContaining([
    { edition: '2026-11', file: 'hetzner.json' },
    { edition: '2026-11', file: 'ovhcloud.json' },
    { edition: '2026-11', file: 'scaleway.json' },
  ]));
});

describe.each(files)('$edition/$file', ({ edition, file }) => {
  const doc = read(edition, file);

  test('names its folder and its file', () => {
    expect(doc.edition).toBe(edition);
    expect(`${doc.platform}.json`).toBe(file);
    expect(edition).toMatch(/^\d{4}-(0[1-9]|1[0-2])$/);
  });

  test('has every table', () => {
    expect(Object.keys(UNIQUE_BY).filter(table => rows(doc, table).length === 0).sort()).toEqual([...WITHOUT[doc.platform]].sort());
    expect(doc.objectStorage).toBeDefined();
    expect(doc.archive).toBeDefined();
  });

  test('says where every row comes from', () => {
    const unsourced = everyRow(doc).filter(row => !Object.hasOwn(doc.sources, row.source));
    expect(unsourced).toEqual([]);
  });

  test('describes and dates every source, and uses it', () => {
    const used = new Set(everyRow(doc).map(row => row.source));
    for (const [key, source] of Object.entries(doc.sources)) {
      expect([key, source.asOf]).toEqual([key, expect.stringMatching(DAY)]);
      expect([key, source.what, source.where]).toEqual([key, expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
      expect([key, used.has(key)]).toEqual([key, true]);
    }
  });

  test('lists nothing twice', () => {
    for (const [table, key] of Object.entries(UNIQUE_BY)) {
      const names = rows(doc, table).map(row => row[key]);
      expect(names).toEqual([...new Set(names)]);
    }
  });

  test('writes countries as ISO 3166 alpha-2 in lower case', () => {
    const wrong = rows(doc, 'locations').filter(({ country }) =>
      !/^[a-z]{2}$/.test(String(country)) || country === 'uk' || COUNTRIES.of(String(country).toUpperCase()) === undefined);
    expect(wrong).toEqual([]);
  });

  test('has one default at most for a country', () => {
    const defaults = rows(doc, 'locations').filter(l => l.defaultInCountry).map(l => l.country);
    expect(defaults).toEqual([...new Set(defaults)]);
  });

  test('has a default for every country', () => {
    const countries = new Set(rows(doc, 'locations').map(l => l.country));
    const defaults = new Set(rows(doc, 'locations').filter(l => l.defaultInCountry).map(l => l.country));
    expect(defaults).toEqual(countries);
  });

  test('refers to known locations only, and to one at least', () => {
    const placed = everyRow(doc).filter(row => row.locations !== undefined);
    expect(placed.flatMap(places).filter(code => !codes(doc).includes(code))).toEqual([]);
    expect(placed.filter(row => places(row).length === 0)).toEqual([]);
  });

  test('refers to known zones only', () => {
    const known = rows(doc, 'locations').flatMap(l => (l.zones as string[]) ?? []);
    const named = rows(doc, 'nodeTypes').flatMap(t => [...((t.zones as string[]) ?? []), ...Object.keys(t.zonePrices ?? {})]);
    expect(named.filter(zone => !known.includes(zone))).toEqual([]);
  });

  test('has no price that is zero or below', () => {
    expect(everyRow(doc).filter(row => prices(row).some(price => !(price > 0)))).toEqual([]);
  });

  test('gives machine types a size', () => {
    const types = [...rows(doc, 'nodeTypes'), ...rows(doc, 'databaseTypes')];
    expect(types.filter(t => !((t.vcpu as number) > 0 && (t.memoryGib as number) > 0))).toEqual([]);
  });

  test('gives nodes an architecture, and GPUs a model and a count', () => {
    const types = rows(doc, 'nodeTypes');
    expect(types.filter(t => !['amd64', 'arm64'].includes(t.architecture as string))).toEqual([]);
    const gpus = types.map(t => t.gpu as { model: string; count: number } | undefined).filter(gpu => gpu !== undefined);
    expect(gpus.filter(gpu => !gpu.model || !(gpu.count >= 1))).toEqual([]);
  });

  test.each(rows(doc, 'databaseTypes').map(type => ({ code: type.code, type })))('database $code can be built', ({ type }) => {
    const [min, max, step] = [type.minStorageGb, type.maxStorageGb, type.storageStepGb] as number[];
    expect(min).toBeGreaterThan(0);
    expect(max).toBeGreaterThanOrEqual(min);
    expect(step).toBeGreaterThan(0);
    expect([min % step, max % step]).toEqual([0, 0]);
    expect(type.standalone || type.highlyAvailable).toBe(true);
    expect(type.maxBackupRetentionDays as number).toBeGreaterThan(0);
    expect(typeof type.backupRetentionFixed).toBe('boolean');
  });

  test('ties the number of nodes to the way a database is sold', () => {
    const fixed = rows(doc, 'databaseTypes').filter(t => t.nodes !== undefined);
    expect(fixed.filter(t => t.standalone !== (t.nodes === 1) || t.highlyAvailable !== (t.nodes as number > 1))).toEqual([]);
  });

  test('dates the end of every Postgres version, later versions later', () => {
    const versions = [...rows(doc, 'postgresVersions')].sort((a, b) => Number(a.version) - Number(b.version));
    expect(versions.filter(v => !DAY.test(String(v.endOfLife)))).toEqual([]);
    const ends = versions.map(v => v.endOfLife);
    expect(ends).toEqual([...ends].sort());
  });

  test('names Kubernetes by minor version, oldest first, each with its end', () => {
    const versions = rows(doc, 'kubernetesVersions');
    expect(versions.filter(v => !/^1\.\d+$/.test(String(v.version)) || !DAY.test(String(v.endOfLife)))).toEqual([]);
    const minors = versions.map(v => Number(String(v.version).slice(2)));
    expect(minors).toEqual([...minors].sort((a, b) => a - b));
    const ends = versions.map(v => v.endOfLife);
    expect(ends).toEqual([...ends].sort());
  });

  test.each(['postgresVersions', 'kubernetesVersions'])('says of %s which had ended, and leaves one to use', table => {
    const versions = rows(doc, table);
    const [ended, living] = [versions.filter(v => v.ended), versions.filter(v => !v.ended)];
    expect(versions.filter(v => ![true, undefined].includes(v.ended as boolean | undefined))).toEqual([]);
    expect(ended.filter(v => String(v.endOfLife) > `${edition}-31`)).toEqual([]);
    expect(living.filter(v => String(v.endOfLife) < `${edition}-01`)).toEqual([]);
    expect(living.length > 0).toBe(!WITHOUT[doc.platform].includes(table));
  });

  test('leaves nodes for clusters, and says only of others that clusters do not take them', () => {
    const marks = rows(doc, 'nodeTypes').map(t => t.kubernetes as boolean | undefined);
    expect(marks).toContain(undefined);
    expect(marks.filter(mark => ![false, undefined].includes(mark))).toEqual([]);
  });

  test('keeps one row on one line', () => {
    const lines = readFileSync(join(CATALOG, edition, file), 'utf8').split('\n').filter(line => line.startsWith('    {'));
    const tabled = Object.keys(UNIQUE_BY).reduce((sum, table) => sum + rows(doc, table).length, 0);
    expect(lines.length).toBe(tabled);
  });
});

describe.each(files.filter(f => f.file === 'ovhcloud.json'))('$edition of OVHcloud', ({ edition, file }) => {
  const doc = read(edition, file);
  const withKey = (key: string) => rows(doc, 'locations').filter(l => l[key] !== undefined).map(l => l.code);

  test('sells databases and buckets only where a location has their short code', () => {
    expect(rows(doc, 'databaseTypes').flatMap(places).filter(code => !withKey('database').includes(code))).toEqual([]);
    expect((doc.objectStorage as Row).locations).toEqual(withKey('storage'));
  });

  test('codes databases as plan and flavor', () => {
    expect(rows(doc, 'databaseTypes').filter(t => !/^[a-z]+\/[a-z0-9]+-\d+$/.test(String(t.code)) || !t.nodes)).toEqual([]);
  });

  test('knows the key of every setting', () => {
    expect(rows(doc, 'postgresSettings').filter(s => !String(s.key).endsWith(String(s.name)))).toEqual([]);
  });
});

describe('what settings of PostgreSQL can be', () => {
  const { source, settings } = JSON.parse(readFileSync(join(CATALOG, 'postgresql.json'), 'utf8'));
  const UNITS = [['B', 'kB', '8kB', 'MB'], ['ms', 's']];

  test('says where it comes from', () => {
    expect([source.what, source.where, source.asOf]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/17/), expect.stringMatching(DAY)]);
  });

  test('is of a kind that is known, with sound limits, and of settings that somebody may change', () => {
    const offered = files.flatMap(({ edition, file }) => rows(read(edition, file), 'postgresSettings').map(({ name }) => name));
    for (const { name, valueType, min, max, baseUnit, allowed, ...rest } of settings) {
      expect([name, ['boolean', 'integer', 'real', 'enum'].includes(valueType), offered.includes(name), rest]).toEqual([name, true, true, {}]);
      expect([name, valueType === 'enum', (min ?? -Infinity) <= (max ?? Infinity)]).toEqual([name, allowed?.length > 1, true]);
      expect([undefined, ...UNITS.flat()]).toContain(baseUnit);
    }
    expect(new Set(settings.map(({ name }: Row) => name)).size).toBe(settings.length);
  });

  test.each(files)('is counted by $file in units of the same kind', ({ edition, file }) => {
    const kindOf = (unit: unknown) => UNITS.findIndex(units => units.includes(unit as string));
    const bases = new Map<unknown, string>(settings.map(({ name, baseUnit }: any) => [name, baseUnit]));
    const counted = rows(read(edition, file), 'postgresSettings').filter(({ name, unit }) => unit !== undefined && bases.has(name));
    expect(counted.filter(({ name, unit }) => kindOf(unit) < 0 || kindOf(unit) !== kindOf(bases.get(name)))).toEqual([]);
  });
});
