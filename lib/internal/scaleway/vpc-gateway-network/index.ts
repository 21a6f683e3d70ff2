// https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface VpcGatewayNetworkConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#enable_masquerade VpcGatewayNetwork#enable_masquerade}
  */
  readonly enableMasquerade?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#gateway_id VpcGatewayNetwork#gateway_id}
  */
  readonly gatewayId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#id VpcGatewayNetwork#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#private_network_id VpcGatewayNetwork#private_network_id}
  */
  readonly privateNetworkId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#zone VpcGatewayNetwork#zone}
  */
  readonly zone?: string;
  /**
  * ipam_config block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#ipam_config VpcGatewayNetwork#ipam_config}
  */
  readonly ipamConfig?: VpcGatewayNetworkIpamConfig[] | cdktf.IResolvable;
}
export interface VpcGatewayNetworkIpamConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network#push_default_route VpcGatewayNetwork#push_default_route}
  */
  readonly pushDefaultRoute?: boolean | cdktf.IResolvable;
}

export function vpcGatewayNetworkIpamConfigToTerraform(struct?: VpcGatewayNetworkIpamConfig | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    push_default_route: cdktf.booleanToTerraform(struct!.pushDefaultRoute),
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network scaleway_vpc_gateway_network}
*/
export class VpcGatewayNetwork extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "scaleway_vpc_gateway_network";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_gateway_network scaleway_vpc_gateway_network} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options VpcGatewayNetworkConfig
  */
  public constructor(scope: Construct, id: string, config: VpcGatewayNetworkConfig) {
    super(scope, id, {
      terraformResourceType: 'scaleway_vpc_gateway_network',
      terraformGeneratorMetadata: {
        providerName: 'scaleway',
        providerVersionConstraint: '~> 2.81'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._enableMasquerade = config.enableMasquerade;
    this._gatewayId = config.gatewayId;
    this._id = config.id;
    this._privateNetworkId = config.privateNetworkId;
    this._zone = config.zone;
    this._ipamConfig = config.ipamConfig;
  }

  // enable_masquerade - computed: false, optional: true, required: false
  private _enableMasquerade?: boolean | cdktf.IResolvable;

  // gateway_id - computed: false, optional: false, required: true
  private _gatewayId?: string;

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // private_network_id - computed: false, optional: false, required: true
  private _privateNetworkId?: string; 
  public get privateNetworkId() {
    return this.getStringAttribute('private_network_id');
  }

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  private _ipamConfig?: any;

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      enable_masquerade: cdktf.booleanToTerraform(this._enableMasquerade),
      gateway_id: cdktf.stringToTerraform(this._gatewayId),
      id: cdktf.stringToTerraform(this._id),
      private_network_id: cdktf.stringToTerraform(this._privateNetworkId),
      zone: cdktf.stringToTerraform(this._zone),
      ipam_config: cdktf.listMapper(vpcGatewayNetworkIpamConfigToTerraform, true)(this._ipamConfig),
    };
  }
}
