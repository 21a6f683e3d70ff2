/**
 * The shapes by which scanners know Terraform JSON and tell blocks from arguments. Checkov itself runs over the examples
 * (test/real/scanners.test.ts); KICS (2.1.16) and Trivy decide by what is asked for here.
 */
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { recordedOutputs } from './recorded';

const ROOT = join(__dirname, '..', '..');
const EXAMPLES = join(ROOT, 'test', 'fixtures', 'portable-app');
const KINDS = ['scaleway', 'ovhcloud', 'hetzner'];

interface Block {
  readonly block_types?: Record<string, { readonly nesting_mode: string; readonly max_items?: number; readonly block: Block }>;
}

type Arguments = Record<string, unknown>;
type ByType = Record<string, Record<string, Arguments>>;

/** Schemas of all resources, or of all data sources. */
function blocksOf(what: 'resource_schemas' | 'data_source_schemas'): Record<string, Block> {
  const files = readdirSync(join(ROOT, 'schemas')).filter(name => name.endsWith('.json') && name !== 'resources.json');
  const providers = files.flatMap(name => Object.values<any>(JSON.parse(readFileSync(join(ROOT, 'schemas', name), 'utf8')).provider_schemas));
  const entries = providers.flatMap(provider => Object.entries<{ block: Block }>(provider[what] ?? {}));
  return Object.fromEntries(entries.map(([type, { block }]) => [type, block]));
}

/** Paths of blocks that may be repeated, with what stands there. */
function repeatable(place: string, { block_types: types = {} }: Block, written: Arguments): Array<[string, unknown]> {
  return Object.entries(types).filter(([name]) => written[name] !== undefined).flatMap(([name, { nesting_mode: mode, max_items: most, block }]) => {
    const path = `${place}.${name}`;
    const inner = [written[name]].flat().flatMap(each => repeatable(path, block, each as Arguments));
    return mode !== 'single' && most !== 1 ? [[path, written[name]] as [string, unknown], ...inner] : inner;
  });
}

function repeatableOf(byType: ByType = {}, blocks: Record<string, Block>): Array<[string, unknown]> {
  return Object.entries(byType).filter(([type]) => blocks[type]).flatMap(([type, named]) =>
    Object.entries(named).flatMap(([name, written]) => repeatable(`${type}.${name}`, blocks[type], written)));
}

describe.each(KINDS)('what %s gives', kind => {
  const text = readFileSync(join(EXAMPLES, `${kind}.tf.json`), 'utf8');

  test('is known to KICS as Terraform JSON of the engine', () => {
    for (const word of ['"metadata":', '"stackName":', '"terraform":']) expect(text).toContain(word);
  });

  test('has no list and no object where Checkov expects the other', () => {
    const { terraform, provider, moved, import: imported, removed } = JSON.parse(text);
    expect(terraform).toEqual({ backend: expect.any(Object), required_providers: expect.any(Object) });
    for (const blocks of Object.values(provider)) expect(blocks).toEqual(expect.any(Array));
    expect([moved, imported, removed]).toEqual([undefined, undefined, undefined]);
  });

  test('has blocks that may be repeated as lists, in every case, so that Trivy knows them from arguments', () => {
    const cases = Object.values(recordedOutputs(kind)) as Array<{ resource?: ByType; data?: ByType }>;
    const found = cases.flatMap(({ resource, data }) => [
      ...repeatableOf(resource, blocksOf('resource_schemas')), ...repeatableOf(data, blocksOf('data_source_schemas')),
    ]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, written]) => !Array.isArray(written))).toEqual([]);
  });
});
