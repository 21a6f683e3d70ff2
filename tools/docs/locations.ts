import { capabilityOf } from '../../lib/capabilities';
import { Feature, PlatformLocation, PlatformProfile } from '../../lib/profile';
import { clouds } from './clouds';
import { code, table } from './table';

/** Every location of every platform. The one that a country alone means comes first. */
export function locations(): string {
  return clouds().map(({ profile }) => `### ${profile.title}\n\n${table(['code', 'country', 'Postgres', 'buckets'], rowsOf(profile))}`).join('\n\n');
}

function rowsOf(profile: PlatformProfile): string[][] {
  const sorted = [...profile.locations].sort((a, b) => rank(a) < rank(b) ? -1 : 1);
  return sorted.map(location => [
    code(location.code),
    code(location.country) + (location.defaultInCountry ? ', its default' : ''),
    has(profile, Feature.MANAGED_POSTGRES, location),
    has(profile, Feature.OBJECT_BUCKET, location),
  ]);
}

function rank({ country, defaultInCountry, code: own }: PlatformLocation): string {
  return `${country} ${defaultInCountry ? 0 : 1} ${own}`;
}

function has(profile: PlatformProfile, feature: Feature, location: PlatformLocation): string {
  const { refusedBecause, locations: served } = capabilityOf(profile, feature);
  return !refusedBecause && (served?.includes(location.code) ?? true) ? 'yes' : 'no';
}
