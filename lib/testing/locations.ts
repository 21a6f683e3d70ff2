import { refuse } from '../faults';
import type { Finding } from './finding';
import type { Promised, Wrong } from './judge';
import { Judged, Knowledge, knowledgeOf, knownKinds, LocationRule, Place } from './knowledge';
import { blocks } from './rules/arguments';
import { resolved } from './rules/references';
import type { Synthesized } from './synthesized';

const LOCATED = ['PrivateNetwork', 'ManagedPostgres', 'ObjectBucket', 'SovereignCluster'];

const NO_LOCATION: Wrong = { what: 'names no location, so the environment of its provider decides', remedy: 'set its location' };

/** The promise that everything stands in one of the countries or places. */
export function locationsWithin(allowed: readonly string[]): Promised {
  checkAllowed(allowed);
  return {
    topic: 'locations',
    constructs: LOCATED,
    about: 'everything',
    judge: (judged, { locations }) => {
      const rules = locations!.rules.filter(rule => concerns(rule, judged));
      if (rules.length === 0) return undefined;
      const found = rules.map(rule => rule.codes(judged)).filter(each => each !== undefined);
      const fitting = fittingNames(locations!.places(), allowed);
      const elsewhere = found.flat().map(code => resolved(code, judged.stack)).filter(code => !fitting.has(inOneCase(code))).map(code => ({
        what: `stands in ${JSON.stringify(code)}${country(code, locations!)}, which is not in ${allowed.join(', ')}`,
        remedy: 'set another location, or allow this one',
      }));
      return found.some(codes => codes.length === 0) ? [NO_LOCATION, ...elsewhere] : elsewhere;
    },
    judgeStack: stack => stateElsewhere(stack, allowed),
  };
}

/** The state holds secrets. Its bucket may stand on another platform. */
function stateElsewhere({ json, stackId, platform }: Synthesized, allowed: readonly string[]): Finding[] {
  const fitting = fittingNames(allPlaces(), allowed);
  const regions: string[] = blocks(json.terraform?.backend?.s3).map(({ region }) => region);
  return regions.filter(region => !fitting.has(inOneCase(region))).map(region => ({
    path: stackId, platform, address: 'terraform.backend.s3',
    what: `keeps the state in ${JSON.stringify(region)}, which is not in ${allowed.join(', ')}`,
    remedy: 'set "location" in the block "state" of the configuration, or allow this one',
  }));
}

/** A word that no platform knows would forbid everything, or look as if it allowed something. */
function checkAllowed(allowed: readonly string[]): void {
  if (!Array.isArray(allowed)) refuse('expect', 'prop-type', 'locations', { got: allowed, expected: 'a list of countries or codes of locations' });
  const known = allPlaces();
  const served = [...new Set(known.map(place => place.country))].sort();
  if (allowed.length === 0) refuse('expect', 'prop-missing', 'locations', { expected: 'at least one country or code of a location' });
  for (const word of allowed.filter(each => !known.some(place => isAllowed(place, [each])))) {
    refuse('expect', 'location-unknown', 'locations', { got: word, title: 'any platform', served });
  }
}

function allPlaces(): Place[] {
  return knownKinds().flatMap(kind => knowledgeOf(kind).locations?.places() ?? []);
}

function concerns({ resource, partOf }: LocationRule, { resource: { type }, owners }: Judged): boolean {
  return resource.test(type) && (partOf === undefined || partOf === owners[0]?.construct);
}

function isAllowed(place: Place, allowed: readonly string[]): boolean {
  return allowed.includes(place.country) || namesOf(place).some(name => allowed.includes(name));
}

/** Names of the places that are allowed. Products of one cloud write them in one case or another. */
function fittingNames(places: readonly Place[], allowed: readonly string[]): Set<string> {
  return new Set(places.filter(place => isAllowed(place, allowed)).flatMap(namesOf).map(inOneCase));
}

function inOneCase(code: unknown): string {
  return String(code).toLowerCase();
}

function namesOf({ code, aliases = [] }: Place): string[] {
  return [code, ...aliases];
}

function country(code: unknown, { places }: NonNullable<Knowledge['locations']>): string {
  const found = places().find(place => namesOf(place).map(inOneCase).includes(inOneCase(code)));
  return found ? ` (${found.country})` : '';
}
