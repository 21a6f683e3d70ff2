import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join, relative } from 'path';
import { configurationKeys, platformKeys, settingsOf, stackKeys, stateKeys } from './configuration';
import { errors } from './errors';
import { gpus } from './gpus';
import { locations } from './locations';
import { secrets } from './secrets';
import { seededFaults } from './seeded-faults';
import { sizes } from './sizes';
import { differences, fullSupport, meanings, shortSupport } from './support';
import { switchedExample } from './switch';
import { THIRD_PARTY_FILES } from './third-party';
import { traps } from './traps';

/** What each region is made from. */
const GENERATORS: Record<string, () => string> = {
  'support-short': shortSupport,
  'support-words': meanings,
  'support-full': fullSupport,
  errors,
  'configuration-keys': configurationKeys,
  'stack-keys': stackKeys,
  'state-keys': stateKeys,
  'platform-keys': platformKeys,
  'settings-scaleway': () => settingsOf('scaleway'),
  'settings-ovhcloud': () => settingsOf('ovhcloud'),
  'settings-hetzner': () => settingsOf('hetzner'),
  locations,
  secrets,
  sizes,
  gpus,
  'switch-example': switchedExample,
  'switch-features': differences,
  traps,
  'seeded-faults': seededFaults,
  ...THIRD_PARTY_FILES,
};

const REGION = /(<!-- generated:([\w-]+) -->\n)[^]*?(<!-- end -->)/g;

/** Every Markdown file of the project. */
export function pages(root: string): string[] {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true }).map(file => join(root, 'docs', String(file)));
  return [join(root, 'README.md'), ...inDocs.filter(file => file.endsWith('.md')).sort()];
}

/** Rewrites all regions. */
export function generate(root: string): void {
  for (const page of pages(root)) writeFileSync(page, current(page));
}

/** One line per file whose regions are stale. */
export function check(root: string): string[] {
  return pages(root)
    .filter(page => readFileSync(page, 'utf8') !== current(page))
    .map(page => `${relative(root, page)} is stale: run "npm run docs:generate"`);
}

function current(page: string): string {
  return readFileSync(page, 'utf8').replace(REGION, (_all, start: string, name: string, end: string) => {
    const generator = GENERATORS[name];
    if (!generator) throw new Error(`${page}: no generator for the region "${name}"`);
    return `${start}\n${generator().trim()}\n\n${end}`;
  });
}
