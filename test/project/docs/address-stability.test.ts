import { spawnSync } from 'child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { fixture } from '../../../tools/fixtures';
import { fences, root } from './markdown';

const PAGE = 'docs/address-stability.md';
const [program, override] = fences('ts', PAGE).map(({ text }) => text);

/** The main resource of the database under another name, as the program has another id for it. */
const renamed = () => JSON.parse(JSON.stringify(fixture('scaleway')).replace('"scaleway_rdb_instance":{"database":', '"scaleway_rdb_instance":{"db":').replaceAll('scaleway_rdb_instance.database.', 'scaleway_rdb_instance.db.'));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sovereign-docs-'));
  mkdirSync(join(folder, 'cdktf.out/stacks/shop'), { recursive: true });
  writeFileSync(join(folder, 'addresses.ts'), program);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the program of the page records, and then finds a database that was renamed', () => {
  expect(run(fixture('scaleway'), '--record')).toEqual({ status: 0, stderr: '' });
  expect(run(fixture('scaleway'))).toEqual({ status: 0, stderr: '' });

  const { status, stderr } = run(renamed());
  expect(status).toBe(1);
  expect(stderr).toContain('scaleway_rdb_instance.database would be destroyed, and made anew as scaleway_rdb_instance.db\n');
});

test('the program of the page says that nothing was recorded', () => {
  expect(run(fixture('scaleway'))).toEqual({ status: 1, stderr: expect.stringContaining('there is no shop.scaleway.addresses.json') });
});

test('the moves of the page are addresses of the example', () => {
  const { resource } = fixture('scaleway');
  const from = [...override.matchAll(/from: '(\w+)\.(\w+)(?:\["([^"]+)"\])?'/g)].map(([, type, name, key]) => key ? resource[type][name].for_each[key] : resource[type][name]);

  expect(from).toEqual([expect.anything(), 'shop/database']);
});

function run(json: object, ...args: string[]): { status: number | null; stderr: string } {
  writeFileSync(join(folder, 'cdktf.out/stacks/shop/cdk.tf.json'), JSON.stringify(json));
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(root, 'test/tsconfig.json') };
  const { status, stderr } = spawnSync(process.execPath, ['-r', require.resolve('tsx/cjs'), 'addresses.ts', ...args], { cwd: folder, env, encoding: 'utf8' });
  return { status, stderr };
}

test('the file of the page holds what it says', () => {
  run(fixture('scaleway'), '--record');
  const { constructs, resources } = JSON.parse(readFileSync(join(folder, 'shop.scaleway.addresses.json'), 'utf8'));

  expect(constructs['shop/database']).toMatchObject({ postgresVersion: '17', location: 'fr-par' });
  expect(resources['scaleway_rdb_instance.database']).toEqual({
    type: 'scaleway_rdb_instance', path: 'shop/database/Default', stateful: true, forcesNew: expect.objectContaining({ region: 'fr-par' }),
  });
});
