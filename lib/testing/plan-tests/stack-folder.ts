/** The folder of a synthesized stack, and the one below it that its tests run in. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'fs';
import { join } from 'path';
import { FolderError } from './folder-error';
import { offlineScript } from './offline-accounts';
import { readObject } from './read-json';
import type { TerraformJson } from './terraform-json';
import { TestFile, testFile, testOverride } from './test-file';
import { variableValues } from './variables';

/** Below the stack, as an override beside its JSON would take the protection from what is applied for real. */
const FOLDER = 'plan-tests';
const TESTS = 'sovereign.tftest.json';

/** What an `init` in the tests' folder has made. */
const INITIALIZED = ['.terraform', '.terraform.lock.hcl'];

/** What belongs to a stack: its code, and the engine's copies of files. The rest may hold state and secrets. */
const OF_STACK = /\.tf(\.json)?$|^assets$|^\.terraform\.lock\.hcl$/;

/** Writes the tests of a stack, in the place of those that an older run has written; gives their folder. */
export function writePlanTests(stack: string, own?: TestFile): string {
  const json = readStack(stack);
  // Before anything is taken away: what is wrong with the input must not cost the tests that are there.
  const files = filesFor(json, own);
  const folder = join(stack, FOLDER);
  makeRoom(folder);
  for (const name of readdirSync(stack).filter(found => OF_STACK.test(found))) copyOnce(join(stack, name), join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** What the tests of a stack consist of beside its own files, by name. */
function filesFor(json: TerraformJson, own?: TestFile): Record<string, string> {
  return {
    [TESTS]: format(testFile(json, own)),
    'sovereign_override.tf.json': format(testOverride(json)),
    'terraform.tfvars.json': format(variableValues(json, own?.variables)),
    'offline.env': offlineScript(json),
  };
}

function readStack(folder: string): TerraformJson {
  const file = join(folder, 'cdk.tf.json');
  if (!existsSync(file)) throw new FolderError(`${folder} is no synthesized stack: it has no cdk.tf.json`);
  if (existsSync(join(folder, TESTS))) throw new FolderError(`${folder} holds the tests of a stack: name the folder of the stack itself, above it`);
  const json = readObject(file);
  if (!('terraform' in json)) throw new FolderError(`${folder} is no synthesized stack: ${file} names no providers`);
  return json;
}

/** An empty folder, but for what makes another `init` fast. */
function makeRoom(folder: string): void {
  if (existsSync(folder) && !existsSync(join(folder, TESTS))) throw new FolderError(`${folder} is there already and holds something else: move it away`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder).filter(found => !INITIALIZED.includes(found))) rmSync(join(folder, name), { recursive: true });
}

function copyOnce(from: string, to: string): void {
  if (!existsSync(to)) cpSync(from, to, { recursive: true });
}

function format(content: object): string {
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
