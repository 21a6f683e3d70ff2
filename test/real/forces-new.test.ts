import { forcesNew, KNOWN_TYPES } from '../../lib/testing/addresses/forces-new';
import type { ResourceBlock } from '../../lib/testing/plan-tests/terraform-json';
import { SCHEMAS } from '../support/schema-types';
import { explain } from './diagnostics';
import { CHANGED, SOURCES } from './forces-new';
import { isReleased } from './installed-provider';
import { requireTool, Tool } from './terraform';

describe.each(Object.keys(CHANGED))('what is known of %s', provider => {
  test('is tried whole', () => {
    const known = KNOWN_TYPES.filter(type => type.startsWith(`${provider}_`)).map(type => [type, [...forcesNew(type)]]);
    const tried = Object.entries(CHANGED[provider]).map(([type, { replaces }]) => [type, Object.keys(replaces).sort()]);

    expect(Object.fromEntries(tried)).toEqual(Object.fromEntries(known));
  });

  const { source, maybeStub } = SOURCES[provider];
  if (maybeStub && !isReleased(source)) {
    process.stderr.write(`Left out: which arguments replace resources of ${source}, as it is no release of it that Terraform finds\n`);
    return;
  }

  requireTool('terraform', tool => {
    const planned = actions(provider, tool);

    test.each(Object.entries(CHANGED[provider]).flatMap(([type, { replaces }]) => Object.keys(replaces).map(name => [type, name])))('%s: another %s replaces it', (type, name) => {
      expect(planned()[`${type}.${name}`]).toBe('replace');
    });

    const updated = Object.entries(CHANGED[provider]).flatMap(([type, { updates }]) => Object.keys(updates).map(name => [type, name]));
    for (const [type, name] of updated) {
      test(`${type}: another ${name} does not`, () => {
        expect(planned()[`${type}.${name}`]).toBe('update');
      });
    }
  });
});

test('arguments that are known exist', () => {
  const names = KNOWN_TYPES.flatMap(type => forcesNew(type).map(path => ({ type, name: path.split('.')[0] })));

  expect(names.filter(({ type, name }) => !SCHEMAS[type].attributes?.[name] && !SCHEMAS[type].block_types?.[name])).toEqual([]);
});

/** What the real provider plans for one resource for each change, from a state that has it as it was. */
function actions(provider: string, tool: Tool): () => Record<string, string> {
  const { source, id, block, versions = {} } = SOURCES[provider];
  const changed = Object.entries(CHANGED[provider]).flatMap(([type, { body, computed, replaces, updates }]) =>
    Object.entries({ ...replaces, ...updates }).map(([name, value]) => (
      { type, name, before: { ...computed, ...body }, after: { ...body, [name]: value } })));
  const resource: Record<string, Record<string, ResourceBlock>> = {};
  for (const { type, name, after } of changed) (resource[type] ??= {})[name] = after;

  let found: Record<string, string>;
  beforeAll(() => {
    const terraform = { required_providers: { [provider]: { source } } };
    const workspace = tool.prepare({ terraform, provider: { [provider]: [block] }, resource }).init();
    const resources = changed.map(({ type, name, before }) => ({
      mode: 'managed', type, name, provider: `provider["registry.terraform.io/${source}"]`,
      instances: [{ schema_version: versions[type] ?? 0, attributes: { id: type === 'hcloud_primary_ip' ? 1 : id, ...before } }],
    }));
    const { ok, changes, diagnostics } = workspace.plan({ state: { version: 4, serial: 1, lineage: 'test', resources } });
    // Warnings tell of what is deprecated.
    expect(ok ? '' : explain(diagnostics)).toBe('');
    found = Object.fromEntries(changes.map(({ address, action }) => [address, action]));
  }, 60_000);
  return () => found;
}
