// https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface RdbAclConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl#id RdbAcl#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl#instance_id RdbAcl#instance_id}
  */
  readonly instanceId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl#region RdbAcl#region}
  */
  readonly region?: string;
  /**
  * acl_rules block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl#acl_rules RdbAcl#acl_rules}
  */
  readonly aclRules: RdbAclAclRules[] | cdktf.IResolvable;
}
export interface RdbAclAclRules {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl#description RdbAcl#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl#ip RdbAcl#ip}
  */
  readonly ip: string;
}

export function rdbAclAclRulesToTerraform(struct?: RdbAclAclRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    description: cdktf.stringToTerraform(struct!.description),
    ip: cdktf.stringToTerraform(struct!.ip),
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl scaleway_rdb_acl}
*/
export class RdbAcl extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "scaleway_rdb_acl";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_acl scaleway_rdb_acl} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options RdbAclConfig
  */
  public constructor(scope: Construct, id: string, config: RdbAclConfig) {
    super(scope, id, {
      terraformResourceType: 'scaleway_rdb_acl',
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
    this._id = config.id;
    this._instanceId = config.instanceId;
    this._region = config.region;
    this._aclRules = config.aclRules;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // instance_id - computed: false, optional: false, required: true
  private _instanceId?: string; 
  public get instanceId() {
    return this.getStringAttribute('instance_id');
  }

  // region - computed: true, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }
  private _aclRules?: any;

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      id: cdktf.stringToTerraform(this._id),
      instance_id: cdktf.stringToTerraform(this._instanceId),
      region: cdktf.stringToTerraform(this._region),
      acl_rules: cdktf.listMapper(rdbAclAclRulesToTerraform, true)(this._aclRules),
    };
  }
}
