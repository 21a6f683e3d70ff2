// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectNetworkPrivateConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private#id CloudProjectNetworkPrivate#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private#name CloudProjectNetworkPrivate#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private#regions CloudProjectNetworkPrivate#regions}
  */
  readonly regions?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private#service_name CloudProjectNetworkPrivate#service_name}
  */
  readonly serviceName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private#vlan_id CloudProjectNetworkPrivate#vlan_id}
  */
  readonly vlanId?: number;
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private ovh_cloud_project_network_private}
*/
export class CloudProjectNetworkPrivate extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_network_private";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_network_private ovh_cloud_project_network_private} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectNetworkPrivateConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectNetworkPrivateConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_network_private',
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
    this._id = config.id;
    this._name = config.name;
    this._regions = config.regions;
    this._serviceName = config.serviceName;
    this._vlanId = config.vlanId;
  }

  // ==========
  // ATTRIBUTES
  // ==========

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

  // regions - computed: true, optional: true, required: false
  private _regions?: string[];
  public get regionsOpenstackIds() {
    return new cdktf.StringMap(this, "regions_openstack_ids");
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // vlan_id - computed: false, optional: true, required: false
  private _vlanId?: number;

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      name: cdktf.stringToTerraform(this._name),
      regions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._regions),
      service_name: cdktf.stringToTerraform(this._serviceName),
      vlan_id: cdktf.numberToTerraform(this._vlanId),
    };
  }
}
