/** Where everything in a stack has its place in the state, recorded once so that a change of it is noticed before an apply. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { dirname } from 'path';
import { AddressFinding, compareAddresses } from './addresses/compare';
import { AddressRecord, addressesOf, movesIn, nameOf, SynthesizedStack } from './addresses/record';

export { AddressFinding, compareAddresses, movesText } from './addresses/compare';
export { AddressRecord, addressesOf, Move, RecordedResource, SynthesizedStack } from './addresses/record';

/** Writes the addresses of a stack to a file, to be kept with the program; one file for each stack and platform. */
export function recordAddresses(file: string, stack: SynthesizedStack): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(addressesOf(stack), undefined, 1)}\n`);
}

/** What the next apply would destroy of what was recorded, each with the moves that avoid it where there are any. */
export function addressFindings(file: string, stack: SynthesizedStack): AddressFinding[] {
  if (!existsSync(file)) return [notRecorded(file, stack)];
  return compareAddresses(JSON.parse(readFileSync(file, 'utf8')) as AddressRecord, addressesOf(stack), movesIn(stack));
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
