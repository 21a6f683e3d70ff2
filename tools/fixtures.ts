/**
 * What examples/portable-app and the conformance cases give on each platform, kept in the repository so that a change of it is seen and reviewed.
 * `npm run fixtures:update` writes it anew: read the difference before you commit it, because your users get it too.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { PLATFORMS } from '../test/conformance/platforms';
import { findingsSince, outputsOf, RecordedCase, recordedOutputs, recordFile } from '../test/conformance/recorded';
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

/** What users would lose with the upgrade to what the library gives now. */
function losses(fresh: ReadonlyMap<string, Record<string, RecordedCase>>): string[] {
  return [...fresh].flatMap(([kind, now]) => existsSync(recordFile(kind)) ? findingsSince(kind, recordedOutputs(kind), now) : []);
}

function update({ replace }: { replace: boolean }): void {
  const cases = new Map(PLATFORMS.map(platform => [platform.kind, outputsOf(platform)]));
  const lost = losses(cases);
  if (lost.length > 0 && !replace) {
    throw new Error(`an upgrade would destroy what holds data:\n${lost.join('\n')}\nonly for a major release: npm run fixtures:update -- --replace`);
  }
  for (const platform of FIXTURE_PLATFORMS) write(fixtureFile(platform), freshOutput(platform));
  for (const [kind, outputs] of cases) write(recordFile(kind), `${JSON.stringify(outputs, undefined, 1)}\n`);
  console.log(`written to ${FIXTURES}; then run "npm run docs:generate", and read the difference before you commit it`);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

if (require.main === module) update({ replace: process.argv.includes('--replace') });
