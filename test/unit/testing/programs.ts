import { TerraformElement, TerraformStack } from 'cdktf';
import { ManagedPostgres, ManagedPostgresProps } from '../../../lib/managed-postgres/managed-postgres';
import { ObjectBucket, ObjectBucketProps } from '../../../lib/object-bucket/object-bucket';
import { PrivateNetwork } from '../../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../../lib/size';
import { SovereignCluster, SovereignClusterProps } from '../../../lib/sovereign-cluster/sovereign-cluster';
import { DEFAULT_CONFIGURATION } from '../../../lib/testing';

const { platforms } = DEFAULT_CONFIGURATION;

/** The default with consent to what is self-operated. */
export const CONFIGURATION = {
  platforms: { ...platforms, hetzner: { ...platforms.hetzner, acceptSelfOperated: ['PrivateNetwork', 'SovereignCluster', 'ManagedPostgres'] } },
};

export const KINDS = ['scaleway', 'ovhcloud', 'hetzner'];

export function network(stack: TerraformStack): PrivateNetwork {
  return new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16' });
}

export function database(stack: TerraformStack, props: Partial<ManagedPostgresProps> = {}): ManagedPostgres {
  return new ManagedPostgres(stack, 'database', {
    network: network(stack), postgresVersion: '17', size: DatabaseSize.of({ vcpu: 2, memoryGib: 8 }), minStorageGib: 50, ...props,
  });
}

export function bucket(stack: TerraformStack, props?: ObjectBucketProps): ObjectBucket {
  return new ObjectBucket(stack, 'assets', props);
}

export function cluster(stack: TerraformStack, props: Partial<SovereignClusterProps> = {}): SovereignCluster {
  return new SovereignCluster(stack, 'cluster', {
    network: network(stack),
    kubernetesVersion: '1.35',
    nodePools: [{ name: 'web', size: NodeSize.of({ vcpu: 4, memoryGib: 16 }), minNodes: 1 }],
    apiServerAllowedCidrs: ['203.0.113.0/24'],
    ...props,
  });
}

/** A database, a bucket and a cluster. */
export function shop(stack: TerraformStack): void {
  const made = database(stack);
  made.addUser('app', 'shop');
  bucket(stack);
  new SovereignCluster(stack, 'cluster', {
    network: stack.node.findChild('network') as PrivateNetwork,
    kubernetesVersion: '1.35',
    nodePools: [{ name: 'web', size: NodeSize.of({ vcpu: 4, memoryGib: 16 }), minNodes: 1 }],
    apiServerAllowedCidrs: ['203.0.113.0/24'],
  });
}

/** Changes an argument of a resource, past the construct. */
export function override(stack: TerraformStack, path: string, argument: string, value: unknown): void {
  const found = path.split('/').reduce((scope, id) => scope.node.findChild(id), stack as any) as TerraformElement;
  found.addOverride(argument, value);
}
