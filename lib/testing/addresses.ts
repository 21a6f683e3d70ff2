/** Where everything in a stack has its place in the state, recorded once so that a change of it is noticed before an apply. */
import { mkdirSync, writeFileSync } from 'fs';
import { dirname } from 'path';
import { refuse } from '../faults';
import { AddressFinding, compareAddresses } from './addresses/compare';
import { addressesOf, checkStack, givenUpIn, movesIn, nameOf, SynthesizedStack } from './addresses/record';
import { readRecord } from './addresses/record-file';

export { AddressFinding, compareAddresses, MadeChanges, movesText } from './addresses/compare';
export { AddressRecord, addressesOf, Move, RecordedResource, SynthesizedStack } from './addresses/record';

/** Stands for the platform in the name of a file. */
const PLATFORM = '<platform>';

/**
 * Writes the addresses of a stack to a file, to be kept with the program; one file for each stack and platform.
 * @param file its path; `<platform>` in it becomes the key of the platform.
 */
export function recordAddresses(file: string, stack: SynthesizedStack): void {
  const own = fileOf('recordAddresses', file, stack);
  mkdirSync(dirname(own), { recursive: true });
  writeFileSync(own, `${JSON.stringify(addressesOf(stack), undefined, 1)}\n`);
}

/**
 * What the next apply would destroy of what was recorded, each with the moves that avoid it where there are any.
 * @param file its path; `<platform>` in it becomes the key of the platform.
 */
export function addressFindings(file: string, stack: SynthesizedStack): AddressFinding[] {
  const own = fileOf('addressFindings', file, stack);
  const recorded = readRecord('addressFindings', own);
  if (!recorded) return [notRecorded(own, stack)];
  return compareAddresses(recorded, addressesOf(stack), { moved: movesIn(stack), givenUp: givenUpIn(stack) });
}

function fileOf(where: string, file: string, stack: SynthesizedStack): string {
  if (typeof file !== 'string' || file === '') refuse(where, 'prop-type', 'file', { got: file, expected: 'the path of a file' });
  checkStack(where, stack);
  return file.replaceAll(PLATFORM, stack.platform);
}

function notRecorded(file: string, { platform, json }: SynthesizedStack): AddressFinding {
  return {
    path: nameOf(json),
    platform,
    what: `has no recorded addresses: there is no ${file}`,
    remedy: 'record them as what is applied has them, with recordAddresses',
    moved: [],
    notJudged: true,
  };
}
