import { copyFileSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { FIXTURE_PLATFORMS } from '../../../tools/fixtures';
import { synthesize, withCopy } from '../run-program';
import { fences, root } from './markdown';
import { typeErrors } from './type-check';

/** What a snippet without imports may rely on. */
const SURROUNDINGS = `
import { TerraformStack } from 'cdktf';
import {
  DatabaseSize, ManagedPostgres, NodeSize, ObjectBucket, Platform, PrivateNetwork, ScalewayPlatform, SovereignCluster, SovereignStack, TaintEffect,
} from 'sovereign-constructs';
declare const stack: SovereignStack;
declare const existingStack: TerraformStack;
declare const network: PrivateNetwork;
`;

const complete = (text: string) => text.includes('import ') ? text : `${SURROUNDINGS}{\n${text}}\n`;

const program = fences('ts', 'README.md').find(({ text }) => text.includes('app.synth()'))!.text;
const json = (platform: string, text = program) => withCopy('examples/portable-app', copy => {
  writeFileSync(join(copy, 'main.ts'), text);
  return JSON.parse(synthesize(copy, 'shop', platform));
});

test('every snippet compiles, and one with a wrong prop would not', () => {
  const snippets = fences('ts').map(({ text }) => complete(text));
  const wrong = complete("new ObjectBucket(stack, 'assets', { version: true });\n");

  expect(snippets.length).toBeGreaterThanOrEqual(4);
  expect(typeErrors([...snippets, wrong])).toEqual([expect.stringMatching(/'version' does not exist/)]);
});

const WRITTEN = [
  'shop/assets', 'shop/cluster', 'shop/cluster/pool-web', 'shop/database', 'shop/database/database-shop', 'shop/database/user-app', 'shop/network',
];

test.each(FIXTURE_PLATFORMS)('the program of the README synthesizes on %s, as does what it says about existing things', platform => {
  const existing = fences('ts', 'README.md').find(({ text }) => text.includes('fromExisting'))!.text;

  expect(constructsOf(json(platform))).toEqual(expect.arrayContaining(WRITTEN));
  expect(constructsOf(json(platform, program.replace('app.synth();', `${existing}$&`)))).toEqual(expect.arrayContaining([...WRITTEN, 'shop/reports']));
});

test('the metadata that the README shows is what the program gives', () => {
  const [{ text }] = fences('json', 'README.md');

  expect(json('scaleway')['//'].metadata.sovereign.constructs).toMatchObject(JSON.parse(text));
});

test('the diff of the README applies to the example and switches it', () => {
  const [{ text }] = fences('diff', 'README.md');
  const lines = text.trimEnd().split('\n');
  const side = (sign: string) => lines.filter(line => line[0] === ' ' || line[0] === sign).map(line => line.slice(1)).join('\n');
  const before = readFileSync(join(root, 'examples/portable-app/cdktf.json'), 'utf8');

  expect(before).toContain(side('-'));
  const providers = withCopy('examples/portable-app', copy => {
    writeFileSync(join(copy, 'cdktf.json'), before.replace(side('-'), side('+')));
    return [Object.keys(JSON.parse(synthesize(copy, 'shop')).provider), restored(copy)];
  });
  expect(providers).toEqual([['hcloud', 'minio', 'random', 'tls'], ['random', 'scaleway']]);
  expect(lines.filter(line => /^[-+]/.test(line)).map(line => line.replace(/scaleway|hetzner/, ''))).toEqual(['-', '+'].map(sign => `${sign}      "platform": "",`));
});

function constructsOf({ '//': { metadata } }: any): string[] {
  return Object.keys(metadata.sovereign.constructs);
}

function restored(copy: string): string[] {
  copyFileSync(join(root, 'examples/portable-app/cdktf.json'), join(copy, 'cdktf.json'));
  return Object.keys(JSON.parse(synthesize(copy, 'shop')).provider);
}
