import { existsSync, readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { guardBlocks } from '../../../lib/guard';
import { check } from '../../../tools/docs/regions';
import { readTraps } from '../../../tools/docs/traps';
import { fences, pageNames, read, root } from './markdown';

const TRAP_TESTS = join(root, 'test', 'conformance', 'traps');

test('every generated region is current', () => {
  expect(check(root)).toEqual([]);
});

describe('the trap list', () => {
  const named = Object.entries(readTraps()).flatMap(([cloud, traps]) => traps.map(trap => ({ cloud, id: trap.id })));

  test('has a test for every trap, and a trap for every test', () => {
    const files = readdirSync(TRAP_TESTS).filter(file => file.endsWith('.test.ts'));
    const tested = files.flatMap(file => [...readFileSync(join(TRAP_TESTS, file), 'utf8').matchAll(/\btest\('([^']+)'/g)].map(([, name]) => name));

    expect(tested.sort()).toEqual(named.map(({ id }) => id).sort());
  });

  test('names the cloud in every id', () => {
    expect(named.filter(({ cloud, id }) => cloud !== 'any' && !id.startsWith(`${cloud}-`))).toEqual([]);
  });
});

test.each(pageNames())('%s links to files and headings that exist', page => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(#[^)\s]*)?\)/g)];

  const broken = links.filter(([, path, anchor]) => {
    const target = path ? join(dirname(page), path) : page;
    return !existsSync(join(root, target)) || (anchor && !headings(target).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test('the page on deletion protection quotes the guard', () => {
  const path = 'shop/database';
  const blocks: any = guardBlocks([{ path, platform: 'ovhcloud', deletionProtection: true, released: false }]);
  const { error_message: message } = blocks.resource.terraform_data.sovereign_platform.lifecycle.postcondition[0];
  const filled = message.replaceAll('${self.output}', 'scaleway').replaceAll('${each.key}', path).replaceAll('${each.value}', 'ovhcloud');

  expect(read('docs/deletion-protection.md').replace(/\s+/g, ' ')).toContain(filled);
});

test('JSON blocks are valid', () => {
  const blocks = fences('json');

  expect(blocks.length).toBeGreaterThan(0);
  for (const { text } of blocks) expect(() => JSON.parse(text)).not.toThrow();
});

/** Headings as GitHub makes anchors of them. */
function headings(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, text]) => `#${text.toLowerCase().replace(/[^\w -]/g, '').replace(/ /g, '-')}`);
}
