import type { TerraformStack } from 'cdktf';
import type { ConformanceCase, ExistingCase, TwoValues } from '../conformance';
import * as postgres from '../managed-postgres/conformance';
import * as bucket from '../object-bucket/conformance';
import * as network from '../private-network/conformance';
import * as cluster from '../sovereign-cluster/conformance';

/** What every platform must accept or refuse of one construct. */
export interface Suite {
  readonly cases: ConformanceCase[];
  /** About one that the program does not make. */
  readonly existing: ExistingCase[];
  readonly twoValues: TwoValues<any>;
  readonly build: (stack: TerraformStack, props: any) => void;
  /** The construct, where the suite is about a part of one. */
  readonly partOf?: string;
}

const NODE_POOL: Suite = { cases: [], existing: [], twoValues: cluster.poolTwoValues, build: cluster.buildPool, partOf: 'SovereignCluster' };

/** By name of the construct, or of a part of one that has props of its own. */
export const SUITES: Record<string, Suite> = {
  PrivateNetwork: network, ManagedPostgres: postgres, ObjectBucket: bucket, SovereignCluster: cluster, NodePool: NODE_POOL,
};
