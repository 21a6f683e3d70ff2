import { TerraformStack } from 'cdktf';
import { ConformanceCase, outcomeOf } from '../../../lib/conformance';
import { Location } from '../../../lib/location';
import * as postgres from '../../../lib/managed-postgres/conformance';
import { ManagedPostgres, ManagedPostgresProps } from '../../../lib/managed-postgres/managed-postgres';
import * as buckets from '../../../lib/object-bucket/conformance';
import { ObjectBucket, ObjectBucketProps } from '../../../lib/object-bucket/object-bucket';
import * as networks from '../../../lib/private-network/conformance';
import { PrivateNetwork, PrivateNetworkProps } from '../../../lib/private-network/private-network';
import { DatabaseSize, NodeSize } from '../../../lib/size';
import * as clusters from '../../../lib/sovereign-cluster/conformance';
import { NodePoolProps, SovereignCluster, SovereignClusterProps } from '../../../lib/sovereign-cluster/sovereign-cluster';
import { PLATFORMS } from '../platforms';

export type Build = ConformanceCase['build'];

const POOL: NodePoolProps = { name: 'main', size: NodeSize.SMALL, minNodes: 1 };
const CASES = [...networks.cases, ...postgres.cases, ...buckets.cases, ...clusters.cases];

/** One real platform, asked what it makes of a program. */
export class Cloud {
  private everyJson: any[] | undefined;

  constructor(public readonly kind: string) {}

  /** The stack of an accepted program. */
  public synth(build: Build, more: object = {}): any {
    const { json, refusal } = this.run(build, more);
    if (refusal) throw refusal;
    return json;
  }

  /** What becomes of a program, with changes of the configuration. */
  public run(build: Build, more: object = {}) {
    const { configuration, prepare } = PLATFORMS.find(platform => platform.kind === this.kind)!;
    return outcomeOf({ ...configuration, ...more }, build, prepare);
  }

  /** Codes of a refused program; empty if it was accepted. */
  public refusal(build: Build): string[] {
    return this.run(build).refusal?.faults.map(fault => fault.code) ?? [];
  }

  /** The stacks of all conformance cases that the platform accepts. */
  public everyStack(): any[] {
    this.everyJson ??= CASES.map(({ build }) => this.run(build).json).filter(json => json !== undefined);
    return this.everyJson;
  }

  /** Names of all arguments that are ever written on a type of resource. */
  public argumentsOf(type: string): string[] {
    return [...new Set(this.everyStack().flatMap(json => all(json, type)).flatMap(body => Object.keys(body)))];
  }

  /** All resources of all conformance cases. */
  public everyResource(): { type: string; body: any }[] {
    return this.everyStack().flatMap(json => Object.entries(json.resource)
      .flatMap(([type, byName]: [string, any]) => Object.values(byName).map(body => ({ type, body }))));
  }
}

export const scaleway = new Cloud('scaleway');
export const ovhcloud = new Cloud('ovhcloud');
export const hetzner = new Cloud('hetzner');

/** All resources of a type. */
export function all(json: any, type: string): any[] {
  return Object.values(json.resource[type] ?? {});
}

/** The one resource of a type. */
export function only(json: any, type: string): any {
  const found = all(json, type);
  if (found.length !== 1) throw new Error(`expected one ${type}, got ${found.length}`);
  return found[0];
}

export function network(props: Partial<PrivateNetworkProps> = {}): Build {
  return stack => {
    makeNetwork(stack, props);
  };
}

export function database(props: Partial<ManagedPostgresProps> = {}, more: (made: ManagedPostgres, stack: TerraformStack) => void = () => {}): Build {
  return stack => {
    const made = new ManagedPostgres(stack, 'database', {
      network: props.network ?? makeNetwork(stack), postgresVersion: '17', size: DatabaseSize.SMALL, minStorageGib: 50, ...props,
    });
    more(made, stack);
  };
}

export function bucket(props: ObjectBucketProps = {}, more: (made: ObjectBucket) => void = () => {}): Build {
  return stack => more(new ObjectBucket(stack, 'bucket', props));
}

export function cluster(props: Partial<SovereignClusterProps> = {}, more: (made: SovereignCluster) => void = () => {}, place?: Location): Build {
  return stack => more(new SovereignCluster(stack, 'cluster', {
    network: props.network ?? makeNetwork(stack, { location: place }), kubernetesVersion: '1.35', nodePools: [POOL], apiServerAllowedCidrs: [], ...props,
  }));
}

export function pool(props: Partial<NodePoolProps> = {}, place?: Location): Build {
  return cluster({ nodePools: [{ ...POOL, ...props }] }, undefined, place);
}

function makeNetwork(stack: TerraformStack, props: Partial<PrivateNetworkProps> = {}): PrivateNetwork {
  return new PrivateNetwork(stack, 'network', { cidr: '10.20.0.0/16', ...props });
}
