/** Where everything in a stack has its place in the state, recorded once so that a change of it is noticed before an apply. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname } from 'path';
import { AddressFinding, compareAddresses } from './addresses/compare';
import { AddressRecord, addressesOf, movesIn, nameOf, SynthesizedStack } from './addresses/record';

export { AddressFinding, compareAddresses, movesText } from './addresses/compare';
export { AddressRecord, addressesOf, Move, RecordedResource, SynthesizedStack } from './addresses/record';

/** Stands for the platform in the name of a file. */
const PLATFORM = '<platform>';

/**
 * Writes the addresses of a stack to a file, to be kept with the program; one file for each stack and platform.
 * @param file its path; `<platform>` in it becomes the key of the platform.
 */
export function recordAddresses(file: string, stack: SynthesizedStack): void {
  const own = fileOf(file, stack);
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, `${JSON.stringify(addressesOf(stack), undefined, 1)}\n`);
}

/**
 * What the next apply would destroy of what was recorded, each with the moves that avoid it where there are any.
 * @param file its path; `<platform>` in it becomes the key of the platform.
 */
export function addressFindings(file: string, stack: SynthesizedStack): AddressFinding[] {
  const own = fileOf(file, stack);
  if (!existsSync(own)) return [notRecorded(own, stack)];
  return compareAddresses(JSON.parse(readFileSync(own, 'utf8')) as AddressRecord, addressesOf(stack), movesIn(stack));
}

function fileOf(file: string, { platform }: SynthesizedStack): string {
  return file.replaceAll(PLATFORM, platform);
}

function notRecorded(file: string, { platform, json }: SynthesizedStack): AddressFinding {
  return {
    path: nameOf(json),
    platform,
    what: `has no recorded addresses: there is no ${file}`,
    remedy: 'record them as what is applied has them, with recordAddresses',
    moved: [],
  };
}
