import { readFileSync } from 'fs';
import { join } from 'path';
import { outcomeOf, withoutComments } from '../../lib/conformance';
import * as postgres from '../../lib/managed-postgres/conformance';
import * as bucket from '../../lib/object-bucket/conformance';
import * as network from '../../lib/private-network/conformance';
import * as cluster from '../../lib/sovereign-cluster/conformance';
import { TestedPlatform } from './platforms';

const CASES = [network, postgres, bucket, cluster].flatMap(suite => suite.cases);

/** Resources and data sources of every accepted case on a platform: what users get, with the addresses that their states hold. */
export function outputsOf({ configuration, prepare }: TestedPlatform): Record<string, object> {
  const outputs = CASES.map(({ name, build }) => [name, outcomeOf(configuration, build, prepare).json]);
  return Object.fromEntries(outputs.filter(([, json]) => json).map(([name, json]) => {
    const { resource, data } = withoutComments(json);
    return [name, { resource, data }];
  }));
}

export function recordFile(kind: string): string {
  return join(__dirname, '..', 'fixtures', 'cases', `${kind}.json`);
}

export function recordedOutputs(kind: string): Record<string, object> {
  return JSON.parse(readFileSync(recordFile(kind), 'utf8'));
}
