import type { TerraformStack } from 'cdktf';
import { Location } from '../location';
import { Platform } from '../platform';
import type { MachineType, PlatformLocation, StringMap } from '../profile';
import { DatabaseSize, NodeSize } from '../size';

// Chosen by hand, because what our own cases give is recorded. Elsewhere the profile is asked.
const THREE_ZONES: StringMap = { scaleway: 'fr-par', ovhcloud: 'EU-WEST-PAR', hetzner: 'fsn1' };
const DATABASE_TYPES: StringMap = { scaleway: 'DB-PRO2-XS', ovhcloud: 'essential/db1-15', hetzner: 'ccx13' };
const NODE_TYPES: StringMap = { scaleway: 'PRO2-XXS', ovhcloud: 'b3-8', hetzner: 'cx33' };

/** A place with three zones, or where the platform has none such, the one it stands at by default. */
export function threeZones(stack: TerraformStack): Location {
  const { defaultLocation, profile: { kind, locations } } = Platform.of(stack);
  const place = locations.find(({ zones = [] }) => zones.length >= 3) ?? placeOf(defaultLocation, locations);
  return Location.exactly({ [kind]: THREE_ZONES[kind] ?? place?.code ?? 'none' });
}

/** One type of databases, by its code. */
export function exactDatabase(stack: TerraformStack): DatabaseSize {
  const { profile: { kind, databaseTypes } } = Platform.of(stack);
  return DatabaseSize.exactly({ [kind]: DATABASE_TYPES[kind] ?? soldByDefault(stack, databaseTypes.filter(({ standalone }) => standalone)) });
}

/** One type of nodes, by its code. */
export function exactNode(stack: TerraformStack): NodeSize {
  const { profile: { kind, nodeTypes } } = Platform.of(stack);
  return NodeSize.exactly({ [kind]: NODE_TYPES[kind] ?? soldByDefault(stack, nodeTypes.filter(({ kubernetes }) => kubernetes !== false)) });
}

/** The newest may be of an edition that is not in force, so the first is taken. */
function soldByDefault(stack: TerraformStack, types: readonly MachineType[]): string {
  const { defaultLocation, profile: { locations } } = Platform.of(stack);
  const code = placeOf(defaultLocation, locations)?.code;
  return types.find(type => code !== undefined && type.locations.includes(code))?.code ?? 'none';
}

function placeOf(wanted: string | undefined, locations: readonly PlatformLocation[]): PlatformLocation | undefined {
  const inCountry = locations.filter(({ country }) => country === wanted);
  return locations.find(({ code }) => code === wanted) ?? inCountry.find(({ defaultInCountry }) => defaultInCountry) ?? inCountry[0];
}
