import { capabilityOf } from '../../lib/capabilities';
import { Capability, OperatedBy, PlatformProfile } from '../../lib/profile';
import { Cloud, clouds } from './clouds';
import { features } from './features';
import { code, table } from './table';

/** Collects remarks and numbers them. */
class Notes {
  private readonly texts: string[] = [];

  public refer(text: string): string {
    if (!this.texts.includes(text)) this.texts.push(text);
    return `(${this.texts.indexOf(text) + 1})`;
  }

  public list(): string {
    return this.texts.map((text, index) => `${index + 1}. ${text}`).join('\n');
  }
}

/** One row per feature, one column per platform, what is refused or limited below. */
export function shortSupport(): string {
  const notes = new Notes();
  const all = clouds();
  const rows = features().map(({ feature, title }) =>
    [title, ...all.map(cloud => shortCell(cloud, capabilityOf(cloud.profile, feature), notes))]);
  return `${table(['', ...all.map(cloud => cloud.profile.title)], rows)}\n\n${notes.list()}`;
}

function shortCell({ profile }: Cloud, capability: Capability, notes: Notes): string {
  const remark = remarkOn(capability);
  const place = where(profile, capability);
  return [answer(capability), place && `, ${place}`, remark && ` ${notes.refer(`${profile.title}: ${remark}.`)}`].join('');
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
  const place = where(profile, capability);
  return [`${title} (${code(feature)})`, answer(capability) + (place && `, ${place}`), remarkOn(capability) ?? '', source, asOf];
}

function answer({ refusedBecause, limitation, operatedBy }: Capability): string {
  if (refusedBecause) return 'refused';
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
