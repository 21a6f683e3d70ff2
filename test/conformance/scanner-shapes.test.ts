/**
 * The shapes by which scanners know Terraform JSON and tell blocks from arguments. Checkov itself runs over the examples
 * (test/real/scanners.test.ts); KICS (2.1.16) and Trivy decide by what is asked for here.
 */
import { readFileSync } from 'fs';
import { join } from 'path';
import { Block, SCHEMAS } from '../support/schema-types';
import { recordedOutputs } from './recorded';

const EXAMPLES = join(__dirname, '..', 'fixtures', 'portable-app');
const KINDS = ['scaleway', 'ovhcloud', 'hetzner'];

type Arguments = Record<string, unknown>;
type ByType = Record<string, Record<string, Arguments>>;

/** Paths of blocks that may be repeated, with what stands there. */
function repeatable(place: string, { block_types: types = {} }: Block, written: Arguments): Array<[string, unknown]> {
  return Object.entries(types).filter(([name]) => written[name] !== undefined).flatMap(([name, { nesting_mode: mode, max_items: most, block }]) => {
    const path = `${place}.${name}`;
    const inner = [written[name]].flat().flatMap(each => repeatable(path, block, each as Arguments));
    return mode !== 'single' && most !== 1 ? [[path, written[name]] as [string, unknown], ...inner] : inner;
  });
}

function repeatableOf(byType: ByType = {}, prefix = ''): Array<[string, unknown]> {
  return Object.entries(byType).filter(([type]) => SCHEMAS[prefix + type]).flatMap(([type, named]) =>
    Object.entries(named).flatMap(([name, written]) => repeatable(`${type}.${name}`, SCHEMAS[prefix + type], written)));
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
    const found = cases.flatMap(({ resource, data }) => [...repeatableOf(resource), ...repeatableOf(data, 'data.')]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(([, written]) => !Array.isArray(written))).toEqual([]);
  });
});
