import { readFileSync } from 'fs';
import { join } from 'path';
import { outcomeOf, withoutComments } from '../../lib/conformance';
import * as postgres from '../../lib/managed-postgres/conformance';
import * as bucket from '../../lib/object-bucket/conformance';
import * as network from '../../lib/private-network/conformance';
import * as cluster from '../../lib/sovereign-cluster/conformance';
import { addressesOf, compareAddresses, Move } from '../../lib/testing/addresses';
import { TestedPlatform } from './platforms';

const CASES = [network, postgres, bucket, cluster].flatMap(suite => suite.cases);

/** What one case gives: its resources with the paths of the constructs that made them, and its data sources. */
export interface RecordedCase {
  readonly resource: Record<string, Record<string, any>>;
  readonly data?: object;
  /** Moves that the library makes. */
  readonly moved?: Move[];
}

/** Every accepted case on a platform: what users get, with the addresses that their states hold. */
export function outputsOf({ configuration, prepare }: TestedPlatform): Record<string, RecordedCase> {
  const outputs = CASES.map(({ name, build }) => [name, outcomeOf(configuration, build, prepare).json]);
  return Object.fromEntries(outputs.filter(([, json]) => json).map(([name, json]) => [name, {
    resource: mapResources(json.resource, body => ({ '//': pathOf(body), ...withoutComments(body) })), data: withoutComments(json.data), moved: json.moved,
  }]));
}

/** What an upgrade from the recorded cases would destroy that holds data, by case. */
export function findingsSince(kind: string, recorded: Record<string, RecordedCase>, now: Record<string, RecordedCase>): string[] {
  return Object.keys(recorded).filter(name => name in now).flatMap(name => {
    const [before, after] = [recorded[name], now[name]].map(json => addressesOf({ platform: kind, json }));
    return compareAddresses(before, after, { moved: now[name].moved }).map(({ address, what, remedy }) => `${kind}, ${name}: ${address} ${what}; ${remedy}`);
  });
}

function mapResources(resource: object, change: (body: any) => any): Record<string, Record<string, any>> {
  return Object.fromEntries(Object.entries(resource).map(([type, named]) =>
    [type, Object.fromEntries(Object.entries(named).map(([name, body]) => [name, change(body)]))]));
}

/** Guards are made by no construct. */
function pathOf({ '//': comment }: any): object | undefined {
  return comment && { metadata: { path: comment.metadata.path } };
}

export function recordFile(kind: string): string {
  return join(__dirname, '..', 'fixtures', 'cases', `${kind}.json`);
}

export function recordedOutputs(kind: string): Record<string, RecordedCase> {
  return JSON.parse(readFileSync(recordFile(kind), 'utf8'));
}
