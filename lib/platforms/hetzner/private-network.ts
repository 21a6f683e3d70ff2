import { Token } from 'cdktf';
import { Construct } from 'constructs';
import type { ExistingSpec, IExistingLimits } from '../../driver';
import type { IPrivateNetworkDriver, IPrivateNetworkLimits, PrivateNetworkAttributes, PrivateNetworkSpec } from '../../private-network/driver';
import type { Refusal } from '../../refusal';
import { ADDRESS, NUMBER, SUBNET } from '../handle-forms';
import { gatewayOf, networkRange } from './addresses';
import { networkHandleRefusals } from './existing-network';
import { natAddress, natServer, NatServerPlace } from './nat-server';
import { takeRoom } from './network-room';
import { networkZone } from './places';
import type { HetznerPlatform } from './platform';

/** Where every server sends what leaves by its public address (API reference of networks). */
const PUBLIC_GATEWAY = '172.31.1.1';

/**
 * A network with one subnet, a firewall without rules, and for egress a server that you operate; provider 1.68.0.
 * - A firewall lets nothing in that no rule allows, and everything out. It filters public addresses only, so it is for servers
 *   that have one; it cannot be attached to others. Consumers make rules of their own in a firewall of their own.
 * - The network routes what leaves it to the NAT server, but since 2025-08-11 DHCP tells no server: one without public address
 *   must set its default route to `gatewayAddress` at boot.
 * - A subnet in `subnet_id` also says that the server comes after it; `ready` has what else must be there for egress.
 * - A change of the range replaces the network, also when it only grows.
 */
export class HetznerPrivateNetworkDriver implements IPrivateNetworkDriver, IPrivateNetworkLimits, IExistingLimits {
  public readonly handleKeys = ['networkId', 'subnetId'];
  public readonly optionalHandleKeys = ['firewallId', 'gatewayAddress'];
  public readonly handleForms = { networkId: NUMBER, subnetId: SUBNET, firewallId: NUMBER, gatewayAddress: ADDRESS };

  constructor(private readonly platform: HetznerPlatform) {}

  public refusals({ cidr }: PrivateNetworkSpec): Refusal[] {
    return publicGatewayRefusals(cidr);
  }

  public existingRefusals(existing: ExistingSpec): Refusal[] {
    return networkHandleRefusals(existing);
  }

  public create(scope: Construct, spec: PrivateNetworkSpec): PrivateNetworkAttributes {
    const { Network } = require('../../internal/hcloud/network') as typeof import('../../internal/hcloud/network');
    const { Firewall } = require('../../internal/hcloud/firewall') as typeof import('../../internal/hcloud/firewall');
    const named = (type: string) => this.platform._named(scope, spec, type, spec.name);
    const network = new Network(scope, 'Default', { ...named(Network.tfResourceType), ipRange: networkRange(spec.cidr) });
    const networkId = network.id;
    const subnet = this.subnet(scope, spec, networkId);
    const firewallId = new Firewall(scope, 'firewall', named(Firewall.tfResourceType)).id;
    const values = { networkId, subnetId: subnet.id, firewallId, gatewayAddress: gatewayOf(spec.cidr) };
    if (!spec.egress) return { handles: { values, ready: [subnet] } };
    takeRoom(scope, this.platform.realm, values, { count: 1, prop: 'egress' }, spec.cidr);
    return { handles: { values, ready: [subnet, this.egress(scope, spec, networkId, { subnet, firewallId })] } };
  }

  private subnet(scope: Construct, spec: PrivateNetworkSpec, networkId: string) {
    const { NetworkSubnet } = require('../../internal/hcloud/network-subnet') as typeof import('../../internal/hcloud/network-subnet');
    return new NetworkSubnet(scope, 'subnet', {
      provider: this.platform._provider(scope),
      networkId: Token.asNumber(networkId),
      type: 'cloud',
      networkZone: networkZone(spec.location),
      ipRange: spec.cidr,
    });
  }

  /** The route comes after the server and goes before it, so that nothing is ever routed to nobody. */
  private egress(scope: Construct, spec: PrivateNetworkSpec, networkId: string, place: NatServerPlace) {
    const { NetworkRoute } = require('../../internal/hcloud/network-route') as typeof import('../../internal/hcloud/network-route');
    return new NetworkRoute(scope, 'default-route', {
      provider: this.platform._provider(scope),
      networkId: Token.asNumber(networkId),
      destination: '0.0.0.0/0',
      gateway: natAddress(spec.cidr),
      dependsOn: [natServer(scope, spec, place, this.platform)],
    });
  }
}

/** One address cannot be the gateway of both sides. */
function publicGatewayRefusals(got: string): Refusal[] {
  if (gatewayOf(got) !== PUBLIC_GATEWAY) return [];
  return [{
    prop: 'cidr',
    got,
    reason: `the gateway of such a network would be ${PUBLIC_GATEWAY}, which is that of public addresses`,
    allowed: `a private range outside of ${networkRange(got)}`,
    remedy: 'choose another range',
  }];
}
