import { Construct } from 'constructs';
import type { ExistingSpec, IExistingLimits } from '../../driver';
import type { IPrivateNetworkDriver, PrivateNetworkAttributes, PrivateNetworkSpec } from '../../private-network/driver';
import type { Refusal } from '../../refusal';
import { REGIONAL_ID } from '../handle-forms';
import { regionRefusals } from './existing-region';
import type { ScalewayPlatform } from './platform';
import { tagList } from './tags';
import { firstZone } from './zones';

/** The smallest gateway; its bandwidth is what the machines behind it share. */
const GATEWAY_TYPE = 'VPC-GW-S';

/**
 * A VPC and a regional private network; for egress a public gateway in the first zone of the region.
 * Provider 2.81.0: without `ipam_config.push_default_route` machines get no default route and no error says so.
 */
export class ScalewayPrivateNetworkDriver implements IPrivateNetworkDriver, IExistingLimits {
  public readonly handleKeys = ['privateNetworkId'];
  public readonly handleForms = { privateNetworkId: REGIONAL_ID };

  constructor(private readonly platform: ScalewayPlatform) {}

  public existingRefusals(existing: ExistingSpec): Refusal[] {
    return regionRefusals('privateNetworkId', existing);
  }

  public create(scope: Construct, spec: PrivateNetworkSpec): PrivateNetworkAttributes {
    const { VpcPrivateNetwork } = require('../../internal/scaleway/vpc-private-network') as typeof import('../../internal/scaleway/vpc-private-network');
    const network = new VpcPrivateNetwork(scope, 'Default', {
      ...this.common(scope, spec),
      region: spec.location,
      vpcId: this.vpc(scope, spec),
      ipv4Subnet: { subnet: spec.cidr },
    });
    const egress = spec.egress ? [this.gateway(scope, spec, network.id)] : [];
    return { handles: { values: { privateNetworkId: network.id }, ready: [network, ...egress] } };
  }

  private vpc(scope: Construct, spec: PrivateNetworkSpec): string {
    const { Vpc } = require('../../internal/scaleway/vpc') as typeof import('../../internal/scaleway/vpc');
    return new Vpc(scope, 'vpc', { ...this.common(scope, spec), region: spec.location }).id;
  }

  private gateway(scope: Construct, spec: PrivateNetworkSpec, privateNetworkId: string) {
    const { VpcPublicGatewayIp } = require('../../internal/scaleway/vpc-public-gateway-ip') as typeof import('../../internal/scaleway/vpc-public-gateway-ip');
    const { VpcPublicGateway } = require('../../internal/scaleway/vpc-public-gateway') as typeof import('../../internal/scaleway/vpc-public-gateway');
    const { VpcGatewayNetwork } = require('../../internal/scaleway/vpc-gateway-network') as typeof import('../../internal/scaleway/vpc-gateway-network');
    const { name, ...placed } = { ...this.common(scope, spec), zone: firstZone(spec.location) };
    const address = new VpcPublicGatewayIp(scope, 'gateway-ip', placed);
    const gateway = new VpcPublicGateway(scope, 'gateway', { ...placed, name, type: GATEWAY_TYPE, ipId: address.id });
    return new VpcGatewayNetwork(scope, 'gateway-network', {
      provider: placed.provider,
      zone: placed.zone,
      gatewayId: gateway.id,
      privateNetworkId,
      enableMasquerade: true,
      ipamConfig: [{ pushDefaultRoute: true }],
    });
  }

  private common(scope: Construct, spec: PrivateNetworkSpec) {
    return { provider: this.platform._provider(scope), projectId: this.platform._projectId, name: spec.name, tags: tagList(spec.labels) };
  }
}
