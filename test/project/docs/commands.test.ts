import { existsSync, readFileSync, rmSync } from 'fs';
import { join } from 'path';
import { completeClouds } from '../../../tools/docs/clouds';
import { run } from '../run-program';
import { fences, root } from './markdown';

const OUTPUT = 'examples/portable-app/cdktf.out/stacks/shop/cdk.tf.json';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { cdktf, cdktn, constructs } = manifest.devDependencies;
const install = (engine: string) => `npm install ./${manifest.name}-${manifest.version}.tgz ${engine} constructs@${minor(constructs)}`;

const EVERY_CLOUD = 'for cloud in scaleway ovhcloud hetzner; do SOVEREIGN_PLATFORM=$cloud npm run example; done';

/** Every command of the README: run here, or why it cannot be. */
const COMMANDS: Record<string, (() => void) | string> = {
  'npm ci': 'these are the tests of what it installs',
  [EVERY_CLOUD]: () => {
    rmSync(join(root, 'examples/portable-app/cdktf.out'), { recursive: true, force: true });
    const printed = run('sh', ['-ec', EVERY_CLOUD], root);

    expect(printed.match(/^\w+: .*$/gm)).toEqual(completeClouds().map(({ profile }) => `${profile.title}: ${join(root, OUTPUT)}`));
    expect(Object.keys(JSON.parse(readFileSync(join(root, OUTPUT), 'utf8')).provider)).toContain('hcloud');
  },
  [install(`cdktf@${minor(cdktf)}`)]: 'the tests of the package install it beside this engine',
  [install(`cdktf@npm:cdktn@${minor(cdktn)}`)]: 'the tests of the package install it beside this engine',
  'npm ci && npm test': 'this is what is running',
};

test('the README has these commands and no others', () => {
  const lines = fences('sh', 'README.md').flatMap(({ text }) => text.trim().split('\n'));

  expect(lines.sort()).toEqual(Object.keys(COMMANDS).sort());
});

test.each(Object.entries(COMMANDS).filter(([, check]) => typeof check === 'function'))('%s', (_command, check) => {
  (check as () => void)();
});

test('commands that are only named in the text exist', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const scripts = [...text.matchAll(/`npm run ([\w:-]+)`/g)].map(([, name]) => name);

  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(name => !(name in manifest.scripts))).toEqual([]);
  expect(existsSync(join(root, '.ci/run'))).toBe(true);
});

function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
