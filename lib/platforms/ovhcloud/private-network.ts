import { Fn, IResolvable, Token } from 'cdktf';
import { Construct } from 'constructs';
import type { IPrivateNetworkDriver, PrivateNetworkAttributes, PrivateNetworkSpec } from '../../private-network/driver';
import { ADDRESS, UUID } from '../handle-forms';
import { placement } from '../placement';
import type { OvhcloudPlatform } from './platform';
import { claimVlan } from './vlan';

/** The smallest gateway; its bandwidth is what the machines behind it share. In lower case: the API refuses `S`. */
const GATEWAY_MODEL = 's';

/**
 * A network in one region with one subnet; for egress a gateway. Provider 2.19.0, the older family of network resources,
 * because it is not documented that databases take networks of the newer one.
 * - The id of the network is of no use to others (`pn-...`): subnet, gateway and databases want the OpenStack id of the region.
 * - Another region is planned as an update of the network, in which nobody finds the id of that region: `placement` replaces it.
 * - A gateway holds the network, and consumers need its route, so it stands in `ready`: it comes before them and goes after them.
 * - Clusters must let their nodes in, which come from the public address of the gateway: it is a handle, and an optional one
 *   because nobody else needs it.
 * - Networks have no labels.
 */
export class OvhcloudPrivateNetworkDriver implements IPrivateNetworkDriver {
  public readonly handleKeys = ['networkId', 'subnetId'];
  /** The id that a network has in OpenStack, not the `pn-…` of the account. */
  public readonly handleForms = { networkId: UUID, subnetId: UUID, gatewayAddress: ADDRESS };
  public readonly optionalHandleKeys = ['gatewayAddress'];

  constructor(private readonly platform: OvhcloudPlatform) {}

  public create(scope: Construct, spec: PrivateNetworkSpec): PrivateNetworkAttributes {
    const { CloudProjectNetworkPrivate } = require('../../internal/ovh/cloud-project-network-private') as typeof import('../../internal/ovh/cloud-project-network-private');
    const vlanId = claimVlan(scope, this.platform.realm);
    const network = new CloudProjectNetworkPrivate(scope, 'Default', {
      ...this.platform._account(scope),
      name: spec.name,
      regions: [spec.location],
      vlanId,
      lifecycle: { replaceTriggeredBy: [placement(scope, { region: spec.location })] },
    });
    const networkId = network.regionsOpenstackIds.lookup(spec.location);
    const subnet = this.subnet(scope, spec, networkId);
    const subnetId = subnet.id;
    const values = { networkId, subnetId };
    if (!spec.egress) return { handles: { values, ready: [subnet] } };
    const gateway = this.gateway(scope, spec, networkId, subnetId);
    return { handles: { values: { ...values, gatewayAddress: publicAddress(gateway) }, ready: [subnet, gateway] } };
  }

  private subnet(scope: Construct, spec: PrivateNetworkSpec, networkId: string) {
    const { CloudProjectNetworkPrivateSubnetV2 } = require('../../internal/ovh/cloud-project-network-private-subnet-v2') as typeof import('../../internal/ovh/cloud-project-network-private-subnet-v2');
    return new CloudProjectNetworkPrivateSubnetV2(scope, 'subnet', {
      ...this.placed(scope, spec, networkId),
      cidr: spec.cidr,
      dhcp: true,
      // An address for a gateway that is not there would be handed out as default route.
      enableGatewayIp: spec.egress,
    });
  }

  private gateway(scope: Construct, spec: PrivateNetworkSpec, networkId: string, subnetId: string) {
    const { CloudProjectGateway } = require('../../internal/ovh/cloud-project-gateway') as typeof import('../../internal/ovh/cloud-project-gateway');
    return new CloudProjectGateway(scope, 'gateway', { ...this.placed(scope, spec, networkId), model: GATEWAY_MODEL, subnetId });
  }

  private placed(scope: Construct, spec: PrivateNetworkSpec, networkId: string) {
    return { ...this.platform._account(scope), name: spec.name, region: spec.location, networkId };
  }
}

/** What the gateway exports has a list of addresses, and nothing says that all of them are IPv4. */
function publicAddress(gateway: { interpolationForAttribute(terraformAttribute: string): IResolvable }): string {
  const addresses = Token.asList(gateway.interpolationForAttribute('external_information[0].ips[*].ip'));
  return Token.asString(Fn.regex('[0-9]+(?:[.][0-9]+){3}', Fn.join(' ', addresses)));
}
