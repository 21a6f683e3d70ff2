import { NodeType, PlatformProfile } from '../../lib/profile';
import { clouds } from './clouds';
import { code, table } from './table';

/** One row per model of accelerator and platform: machine types with how many they have, and where they are sold. */
export function gpus(): string {
  const models = [...new Set(clouds().flatMap(({ profile }) => sold(profile).map(modelOf)))].sort();
  const rows = models.flatMap(model => clouds().map(({ profile }) => rowOf(profile, model, sold(profile).filter(type => modelOf(type) === model))));
  return table(['model', 'cloud', 'machine types (accelerators)', 'zones or locations'], rows.filter(([, , types]) => types !== ''));
}

function rowOf({ title }: PlatformProfile, model: string, types: NodeType[]): string[] {
  const places = [...new Set(types.flatMap(type => type.zones ?? type.locations))].sort();
  return [code(model), title, types.map(type => `${code(type.code)} (${type.gpu!.count})`).join(', '), places.map(code).join(', ')];
}

/** Types that a cluster takes, of the newest edition. */
function sold({ nodeTypes }: PlatformProfile): NodeType[] {
  const newest = nodeTypes.map(type => type.edition).sort().at(-1);
  return nodeTypes.filter(type => type.gpu && type.edition === newest && (type.kubernetes ?? true));
}

function modelOf({ gpu }: NodeType): string {
  return gpu!.model;
}
