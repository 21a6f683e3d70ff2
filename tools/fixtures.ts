/**
 * What examples/portable-app and the conformance cases give on each platform, kept in the repository so that a change of it is seen and reviewed.
 * `npm run fixtures:update` writes it anew: read the difference before you commit it, because your users get it too.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { PLATFORMS } from '../test/conformance/platforms';
import { outputsOf, recordFile } from '../test/conformance/recorded';
import { synthesize, withCopy } from '../test/project/run-program';
import { completeClouds } from './docs/clouds';

const EXAMPLE = 'examples/portable-app';
const FIXTURES = join(__dirname, '..', 'test', 'fixtures');
const FOLDER = join(FIXTURES, 'portable-app');

/** Every platform that there is a fixture for. */
export const FIXTURE_PLATFORMS = completeClouds().map(({ kind }) => kind.kind);

/** The file that holds the reviewed output. */
export function fixtureFile(platform: string): string {
  return join(FOLDER, `${platform}.tf.json`);
}

/** The reviewed output. */
export function fixture(platform: string): any {
  return JSON.parse(readFileSync(fixtureFile(platform), 'utf8'));
}

/** What the example gives now, with the one word of its configuration changed. */
export function freshOutput(platform: string): string {
  return withCopy(EXAMPLE, copy => {
    const file = join(copy, 'cdktf.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"platform": "[a-z]+"/, `"platform": "${platform}"`));
    return synthesize(copy, 'shop');
  });
}

function update(): void {
  for (const platform of FIXTURE_PLATFORMS) {
    const file = fixtureFile(platform);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, freshOutput(platform));
  }
  for (const platform of PLATFORMS) {
    const file = recordFile(platform.kind);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(outputsOf(platform), undefined, 1)}\n`);
  }
  console.log(`written to ${FIXTURES}; then run "npm run docs:generate", and read the difference before you commit it`);
}

if (require.main === module) update();
