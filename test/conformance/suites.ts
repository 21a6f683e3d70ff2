import type { TerraformStack } from 'cdktf';
import type { ConformanceCase, TwoValues } from '../../lib/conformance';
import * as postgres from '../../lib/managed-postgres/conformance';
import * as bucket from '../../lib/object-bucket/conformance';
import * as network from '../../lib/private-network/conformance';
import * as cluster from '../../lib/sovereign-cluster/conformance';

/** What every platform must accept or refuse of one construct. */
export interface Suite {
  readonly cases: ConformanceCase[];
  readonly twoValues: TwoValues<any>;
  readonly build: (stack: TerraformStack, props: any) => void;
}

const NODE_POOL: Suite = { cases: [], twoValues: cluster.poolTwoValues, build: cluster.buildPool };

/** By name of the construct, or of a part of one that has props of its own. */
export const SUITES: Record<string, Suite> = {
  PrivateNetwork: network, ManagedPostgres: postgres, ObjectBucket: bucket, SovereignCluster: cluster, NodePool: NODE_POOL,
};
