// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectNetworkPrivateSubnetV2Config extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#cidr CloudProjectNetworkPrivateSubnetV2#cidr}
  */
  readonly cidr: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#dhcp CloudProjectNetworkPrivateSubnetV2#dhcp}
  */
  readonly dhcp?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#enable_gateway_ip CloudProjectNetworkPrivateSubnetV2#enable_gateway_ip}
  */
  readonly enableGatewayIp?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#id CloudProjectNetworkPrivateSubnetV2#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#name CloudProjectNetworkPrivateSubnetV2#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#network_id CloudProjectNetworkPrivateSubnetV2#network_id}
  */
  readonly networkId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#region CloudProjectNetworkPrivateSubnetV2#region}
  */
  readonly region: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2#service_name CloudProjectNetworkPrivateSubnetV2#service_name}
  */
  readonly serviceName: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2 ovh_cloud_project_network_private_subnet_v2}
*/
export class CloudProjectNetworkPrivateSubnetV2 extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_network_private_subnet_v2";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private_subnet_v2 ovh_cloud_project_network_private_subnet_v2} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectNetworkPrivateSubnetV2Config
  */
  public constructor(scope: Construct, id: string, config: CloudProjectNetworkPrivateSubnetV2Config) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_network_private_subnet_v2',
      terraformGeneratorMetadata: {
        providerName: 'ovh',
        providerVersionConstraint: '~> 2.19'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._cidr = config.cidr;
    this._dhcp = config.dhcp;
    this._enableGatewayIp = config.enableGatewayIp;
    this._id = config.id;
    this._name = config.name;
    this._networkId = config.networkId;
    this._region = config.region;
    this._serviceName = config.serviceName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // cidr - computed: false, optional: false, required: true
  private _cidr?: string; 
  public get cidr() {
    return this.getStringAttribute('cidr');
  }

  // dhcp - computed: false, optional: true, required: false
  private _dhcp?: boolean | cdktf.IResolvable;

  // enable_gateway_ip - computed: false, optional: true, required: false
  private _enableGatewayIp?: boolean | cdktf.IResolvable;

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // network_id - computed: false, optional: false, required: true
  private _networkId?: string; 
  public get networkId() {
    return this.getStringAttribute('network_id');
  }

  // region - computed: false, optional: false, required: true
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      cidr: cdktf.stringToTerraform(this._cidr),
      dhcp: cdktf.booleanToTerraform(this._dhcp),
      enable_gateway_ip: cdktf.booleanToTerraform(this._enableGatewayIp),
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      network_id: cdktf.stringToTerraform(this._networkId),
      region: cdktf.stringToTerraform(this._region),
      service_name: cdktf.stringToTerraform(this._serviceName),
    };
  }
}
