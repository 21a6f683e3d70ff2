import { ITerraformDependable } from 'cdktf';
import { Construct } from 'constructs';
import { checkGivenProps } from '../checks';
import { configurationOf } from '../configuration';
import { Handles } from '../driver';
import { Faults } from '../faults';
import { IPortable } from '../portable';
import type { StringMap } from '../profile';
import { StackRecord } from '../stack-record';
import type { ISovereignClusterDriver, NodePoolSpec, SovereignClusterAttributes } from './driver';
import { POOL_RULES, toPoolSpecs } from './pool-validation';
import type { NodePoolProps } from './sovereign-cluster';

/** The pools of one cluster. */
export class NodePools {
  private readonly names = new Set<string>();
  private readonly ready: ITerraformDependable[] = [];

  constructor(
    private readonly cluster: Construct & IPortable,
    private readonly driver: ISovereignClusterDriver,
    private readonly attributes: SovereignClusterAttributes,
    private readonly labels: StringMap,
  ) {}

  /** Ids of the cluster; `ready` grows with the pools. */
  public get handles(): Handles {
    const { values, ready } = this.attributes.handles;
    return { values, ready: [...ready, ...this.ready] };
  }

  /** Adds several; those that have nodes come first. */
  public addAll(specs: readonly NodePoolSpec[]): void {
    specs.filter(spec => spec.minNodes > 0).forEach(spec => this.add(spec));
    specs.filter(spec => spec.minNodes === 0).forEach(spec => this.add(spec));
  }

  public addFromProps(props: NodePoolProps): void {
    const faults = new Faults(this.cluster.node.path);
    const context = { platform: this.cluster.platform, configuration: configurationOf(this.cluster), faults };
    const location = this.cluster.platform.profile.locations.find(l => l.code === this.cluster.location)!;
    checkGivenProps(faults, 'addNodePool', props, POOL_RULES);
    faults.throwIfAny();
    const specs = toPoolSpecs(this.cluster, { location, labels: this.labels }, props, context, '');
    if (specs.some(spec => this.names.has(spec.poolName))) faults.add('name-taken', 'name', { got: props.name });
    faults.throwIfAny();
    this.addAll(specs);
  }

  private add(spec: NodePoolSpec): void {
    const scope = new Construct(this.cluster, `pool-${spec.poolName}`);
    // A cluster may refuse an empty pool as long as it has no node at all, so an empty pool waits for the others.
    const cluster = spec.minNodes === 0 ? { ...this.attributes, handles: this.handles } : this.attributes;
    const { ready } = Faults.of(scope).attempt(() => this.driver.addNodePool(scope, cluster, spec));
    this.ready.push(...ready);
    this.names.add(spec.poolName);
    StackRecord.of(scope).note(scope, this.cluster.platform, {
      construct: 'NodePool', chosen: { type: spec.nodeType.code, minNodes: spec.minNodes, maxNodes: spec.maxNodes, zone: spec.zone },
    });
  }
}
