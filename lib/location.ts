import { Token } from 'cdktf';
import type { CheckContext } from './check-context';
import { PlatformLocation, StringMap } from './profile';

/** EU member states with Iceland, Liechtenstein and Norway: the Agreement on the EEA, as of 2026-11-21. */
const EEA = new Set(('at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk is li no').split(' '));

/** Where a construct stands. */
export class Location {
  /**
   * Anywhere in a country; each platform has one place that it means by that.
   * @param code ISO 3166 alpha-2 code in lower case, such as `fr`.
   */
  public static country(code: string): Location {
    return new Location(code, undefined);
  }

  /**
   * One exact place per platform.
   * @param codeByKind the platform's own code by kind, such as `{ scaleway: "fr-par", ovhcloud: "GRA11" }`.
   */
  public static exactly(codeByKind: StringMap): Location {
    return new Location(undefined, codeByKind);
  }

  private constructor(private readonly anywhereIn: string | undefined, private readonly codeByKind: StringMap | undefined) {}

  /**
   * The place that this means on a platform; complains and returns undefined if there is none.
   * @internal
   */
  public _resolve(context: CheckContext, prop: string): PlatformLocation | undefined {
    const { kind } = context.platform.profile;
    if (this.codeByKind && !Object.hasOwn(this.codeByKind, kind)) {
      context.faults.add('location-no-code', prop, { got: this.codeByKind, kind });
      return undefined;
    }
    return this.codeByKind ? resolveCode(this.codeByKind[kind], context, prop) : resolveCountry(this.anywhereIn, context, prop);
  }
}

/** The place of a construct: its prop, else the platform's default. */
export function locationOf(wanted: Location | undefined, context: CheckContext): PlatformLocation | undefined {
  const { faults, platform } = context;
  if (faults.has('location')) return undefined;
  if (wanted) return wanted._resolve(context, 'location');
  if (platform.defaultLocation !== undefined) {
    return resolveLocation(platform.defaultLocation, context, `platforms.${platform.name}.location`);
  }
  faults.add('location-missing', 'location', { platform: platform.name, title: platform.profile.title, served: servedBy(context, true) });
  return undefined;
}

/** Resolves a country or a code, as it stands in the configuration. */
export function resolveLocation(wanted: unknown, context: CheckContext, prop: string): PlatformLocation | undefined {
  return typeof wanted === 'string' && /^[a-z]{2}$/.test(wanted) ? resolveCountry(wanted, context, prop) : resolveCode(wanted, context, prop);
}

function resolveCountry(wanted: unknown, context: CheckContext, prop: string): PlatformLocation | undefined {
  const there = context.platform.profile.locations.filter(l => l.country === wanted);
  return checked(there.find(l => l.defaultInCountry) ?? there[0], wanted, 'location-country', context, prop);
}

function resolveCode(wanted: unknown, context: CheckContext, prop: string): PlatformLocation | undefined {
  return checked(context.platform.profile.locations.find(l => l.code === wanted), wanted, 'location-unknown', context, prop);
}

/** Complains unless there is such a place and it is allowed. */
function checked(
  found: PlatformLocation | undefined, wanted: unknown, unknown: 'location-country' | 'location-unknown', context: CheckContext, prop: string,
): PlatformLocation | undefined {
  const { faults, platform: { profile: { title } } } = context;
  if (typeof wanted !== 'string' || Token.isUnresolved(wanted)) {
    const code = typeof wanted === 'string' ? 'prop-token' : 'prop-type';
    faults.add(code, prop, { got: wanted, expected: 'a country such as "fr", or a code of the platform' });
  } else if (!found) {
    faults.add(unknown, prop, { got: wanted, title, served: servedBy(context, unknown === 'location-country') });
  } else if (!isAllowed(context, found)) {
    faults.add('location-outside-eea', prop, { got: wanted, country: found.country });
  }
  return found;
}

function isAllowed(context: CheckContext, location: PlatformLocation): boolean {
  return context.configuration.allowOutsideEea || EEA.has(location.country);
}

/** What a user can choose, for messages: countries or codes, only those that are allowed. */
function servedBy(context: CheckContext, countries: boolean): string[] {
  const allowed = context.platform.profile.locations.filter(l => isAllowed(context, l));
  return [...new Set(allowed.map(l => countries ? l.country : l.code))].sort();
}
