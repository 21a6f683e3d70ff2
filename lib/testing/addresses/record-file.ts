import { existsSync, readFileSync } from 'fs';
import { refuse } from '../../faults';
import type { AddressRecord } from './record';

/** What a file holds that was recorded; undefined where there is none. */
export function readRecord(where: string, file: string): AddressRecord | undefined {
  if (!existsSync(file)) return undefined;
  const record = parsed(where, file);
  return isRecord(record) ? record : refuse(where, 'prop-type', 'file', { got: file, expected: 'what recordAddresses has written' });
}

function parsed(where: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(where, 'config-file', file, { file, reason: (error as Error).message });
  }
}

function isRecord(found: unknown): found is AddressRecord {
  if (!isObject(found)) return false;
  const { stack, platform, constructs, resources } = found;
  const isComplete = typeof stack === 'string' && typeof platform === 'string' && isObject(constructs) && isObject(resources);
  return isComplete && Object.values(constructs).every(isObject) && Object.values(resources).every(isResource);
}

function isResource(found: unknown): boolean {
  return isObject(found) && typeof found.type === 'string' && typeof found.path === 'string' && typeof found.stateful === 'boolean' && isObject(found.forcesNew);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
