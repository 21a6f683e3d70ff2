import { isPlainObject } from './checks';
import { Architecture, NodeType } from './profile';
import type { NodeSizeProps } from './size';

/** Whether a size says in words that there are what kind of machine it wants. */
export function saysKind(floor: NodeSizeProps): boolean {
  if (!isPlainObject(floor)) return false;
  const { architecture = Architecture.AMD64, gpu = 'any' } = floor;
  return Object.values(Architecture).includes(architecture) && typeof gpu === 'string' && /^[A-Za-z0-9][A-Za-z0-9 -]{0,30}$/.test(gpu);
}

/** Accelerators cost a fortune, so a type that has one only fits where one is asked for. */
export function hasKind(type: NodeType, { architecture = Architecture.AMD64, gpu }: NodeSizeProps): boolean {
  return (type.architecture ?? Architecture.AMD64) === architecture && type.gpu?.model.toLowerCase() === gpu?.toLowerCase();
}
