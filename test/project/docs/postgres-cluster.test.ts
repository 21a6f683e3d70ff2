import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { PORTS } from '../../../lib/platforms/hetzner/postgres-cluster/ports';
import { fixture } from '../../../tools/fixtures';
import { commandBlocks } from '../../servers/page';
import { read, root } from './markdown';

const PAGE = 'docs/postgres-cluster.md';

/** Blocks that no server of the tests can follow, and why. */
const ONLY_READ: Record<string, string> = { 'Another server 2': 'test/simulated-clouds/high-availability.test.ts does this' };

test('tests follow every block of commands, and no other', () => {
  const folder = join(root, 'test/servers/cluster');
  const tests = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8')).join('\n');
  const titles = [...commandBlocks().keys()];

  expect(titles.length).toBeGreaterThan(5);
  expect(titles.filter(title => !tests.includes(`'${title}'`))).toEqual(Object.keys(ONLY_READ));
});

test('addresses that are named are those of the example', () => {
  const servers = Object.keys(fixture('hetzner').resource.hcloud_server).filter(name => name.startsWith('database_')).map(name => `hcloud_server.${name}`);

  expect([...new Set(read(PAGE).match(/hcloud_\w+\.[\w-]+/g))].sort()).toEqual(servers.sort());
});

test('the ports of the page are those of the servers', () => {
  const [, ...rows] = /^\| on each server [^]*?\n\n/m.exec(read(PAGE))![0].split('\n').slice(1, -2);
  const listed = rows.flatMap(row => row.split('|')[3].split(',').map(Number));

  expect(listed.sort()).toEqual([...Object.values(PORTS), 8008].sort());
});

test('the page is short enough to be read at three in the morning', () => {
  expect(read(PAGE).split('\n').length).toBeLessThanOrEqual(200);
});
