import { capabilityOf, checkFeature } from '../capabilities';
import { checkProps, required } from '../checks';
import { configurationOf } from '../configuration';
import type { IAllowList } from '../driver';
import { Faults } from '../faults';
import { NETWORK } from '../instances';
import { checkRealm, IPortable } from '../portable';
import type { IPrivateNetwork } from '../private-network/private-network';
import { Feature } from '../profile';
import { warn } from '../warn';

/** Ranges that may connect. It is asked at synthesis, so ranges added late are never lost. */
export class AllowList implements IAllowList {
  private readonly ranges: Set<string>;

  constructor(private readonly server: IPortable, ranges: readonly string[]) {
    this.ranges = new Set(ranges);
  }

  public addNetwork(network: IPrivateNetwork): void {
    const { server } = this;
    const faults = new Faults(server.node.path);
    checkProps(faults, 'ManagedPostgres', { allowFrom: network }, { allowFrom: required(NETWORK) });
    faults.throwIfAny();
    const context = { platform: server.platform, configuration: configurationOf(server), faults };
    checkRealm(server, network, 'allowFrom', context);
    checkFeature(server, Feature.POSTGRES_PRIVATE_ALLOW_LIST, 'allowFrom', network.node.path, context);
    faults.throwIfAny();
    this.ranges.add(network.cidr);
    const { limitation } = capabilityOf(server.platform.profile, Feature.POSTGRES_PRIVATE_ALLOW_LIST);
    if (limitation) warn(server, limitation);
  }

  public cidrs(): string[] {
    return [...this.ranges].sort();
  }
}
