import { capabilityOf } from '../../lib/capabilities';
import { Capability, Feature, OperatedBy, PlatformProfile } from '../../lib/profile';
import { LABELS } from '../../lib/record-choice';
import { clouds } from './clouds';
import { features } from './features';
import { code, table } from './table';

/** What the words in the tables mean. */
export const MEANINGS: Record<string, string> = {
  'yes': 'the cloud has it and operates it',
  'limited': 'it has it, and something about it is different there',
  'operated by you': 'it runs on servers that you patch, with your consent only',
  'refused': 'whoever asks for it gets an error that names the clouds that have it',
  'not written': 'no error: labels stay in the metadata of the stack, with a warning, so that they do not prevent a switch',
  'no': 'it is not there, and nothing asks for it by name',
};

/** Features that no prop asks for. */
const UNASKED = [Feature.BUCKET_KEEP_CONTENT];

export function meanings(): string {
  return Object.entries(MEANINGS).map(([word, meaning]) => `- **${word}**: ${meaning}`).join('\n');
}

/** One row per feature, one column per platform; what all have everywhere is one sentence. */
export function shortSupport(): string {
  const rows = rowsWith((profile, capability) => placed(profile, capability));
  const everywhere = rows.filter(isSame).map(([title]) => title.charAt(0).toLowerCase() + title.slice(1));
  return `On all of them, wherever the product is sold: ${everywhere.join('; ')}.\n\n${tableOf(rows.filter(row => !isSame(row)))}`;
}

/** One row per feature that a platform refuses, limits or has in some places only, with the reason. */
export function differences(): string {
  const rows = rowsWith((profile, capability) => {
    const remark = remarkOn(capability);
    return placed(profile, capability) + (remark ? `: ${remark}` : '');
  });
  return tableOf(rows.filter(row => !isSame(row)));
}

function rowsWith(cell: (profile: PlatformProfile, capability: Capability) => string): string[][] {
  return features().map(({ feature, title }) => [title, ...clouds().map(({ profile }) => cell(profile, capabilityOf(profile, feature)))]);
}

function tableOf(rows: string[][]): string {
  return table(['', ...clouds().map(({ profile }) => profile.title)], rows);
}

function isSame([, ...cells]: readonly string[]): boolean {
  return cells.every(cell => cell === 'yes');
}

function placed(profile: PlatformProfile, capability: Capability): string {
  const place = where(profile, capability);
  return answer(capability) + (place && `, ${place}`);
}

/** One table per platform, with everything that its records say. */
export function fullSupport(): string {
  return clouds().map(({ profile }) => {
    const rows = features().map(({ feature, title }) => fullRow(profile, title, capabilityOf(profile, feature)));
    return `### ${profile.title}\n\n${table(['feature', 'supported', 'remark', 'source', 'read on'], rows)}`;
  }).join('\n\n');
}

function fullRow(profile: PlatformProfile, title: string, capability: Capability): string[] {
  const { feature, source, asOf } = capability;
  return [`${title} (${code(feature)})`, placed(profile, capability), remarkOn(capability) ?? '', source, asOf];
}

export function answer({ feature, refusedBecause, limitation, operatedBy }: Capability): string {
  if (refusedBecause && Object.values(LABELS).includes(feature)) return 'not written';
  if (refusedBecause) return UNASKED.includes(feature) ? 'no' : 'refused';
  if (operatedBy === OperatedBy.YOU) return 'operated by you';
  return limitation ? 'limited' : 'yes';
}

function remarkOn({ refusedBecause, limitation }: Capability): string | undefined {
  return refusedBecause ?? limitation;
}

/** Locations in the shorter of two ways; empty if it is everywhere. */
function where({ locations: all }: PlatformProfile, { refusedBecause, locations }: Capability): string {
  if (refusedBecause || !locations) return '';
  const without = all.map(location => location.code).filter(location => !locations.includes(location));
  if (without.length === 0) return '';
  return without.length < locations.length ? `not in ${without.map(code).join(', ')}` : `only in ${locations.map(code).join(', ')}`;
}
