// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectKubeOidcConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#client_id CloudProjectKubeOidc#client_id}
  */
  readonly clientId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#id CloudProjectKubeOidc#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#issuer_url CloudProjectKubeOidc#issuer_url}
  */
  readonly issuerUrl: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#kube_id CloudProjectKubeOidc#kube_id}
  */
  readonly kubeId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_groups_claim CloudProjectKubeOidc#oidc_groups_claim}
  */
  readonly oidcGroupsClaim?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_groups_prefix CloudProjectKubeOidc#oidc_groups_prefix}
  */
  readonly oidcGroupsPrefix?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_required_claim CloudProjectKubeOidc#oidc_required_claim}
  */
  readonly oidcRequiredClaim?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_username_claim CloudProjectKubeOidc#oidc_username_claim}
  */
  readonly oidcUsernameClaim?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_username_prefix CloudProjectKubeOidc#oidc_username_prefix}
  */
  readonly oidcUsernamePrefix?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#service_name CloudProjectKubeOidc#service_name}
  */
  readonly serviceName: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc ovh_cloud_project_kube_oidc}
*/
export class CloudProjectKubeOidc extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_kube_oidc";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc ovh_cloud_project_kube_oidc} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectKubeOidcConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectKubeOidcConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_kube_oidc',
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
    this._clientId = config.clientId;
    this._id = config.id;
    this._issuerUrl = config.issuerUrl;
    this._kubeId = config.kubeId;
    this._oidcGroupsClaim = config.oidcGroupsClaim;
    this._oidcGroupsPrefix = config.oidcGroupsPrefix;
    this._oidcRequiredClaim = config.oidcRequiredClaim;
    this._oidcUsernameClaim = config.oidcUsernameClaim;
    this._oidcUsernamePrefix = config.oidcUsernamePrefix;
    this._serviceName = config.serviceName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // client_id - computed: false, optional: false, required: true
  private _clientId?: string; 
  public get clientId() {
    return this.getStringAttribute('client_id');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // issuer_url - computed: false, optional: false, required: true
  private _issuerUrl?: string; 
  public get issuerUrl() {
    return this.getStringAttribute('issuer_url');
  }

  // kube_id - computed: false, optional: false, required: true
  private _kubeId?: string;

  // oidc_groups_claim - computed: false, optional: true, required: false
  private _oidcGroupsClaim?: string[];

  // oidc_groups_prefix - computed: false, optional: true, required: false
  private _oidcGroupsPrefix?: string;

  // oidc_required_claim - computed: false, optional: true, required: false
  private _oidcRequiredClaim?: string[];

  // oidc_username_claim - computed: false, optional: true, required: false
  private _oidcUsernameClaim?: string;

  // oidc_username_prefix - computed: false, optional: true, required: false
  private _oidcUsernamePrefix?: string;

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
      client_id: cdktf.stringToTerraform(this._clientId),
      id: cdktf.stringToTerraform(this._id),
      issuer_url: cdktf.stringToTerraform(this._issuerUrl),
      kube_id: cdktf.stringToTerraform(this._kubeId),
      oidc_groups_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(this._oidcGroupsClaim),
      oidc_groups_prefix: cdktf.stringToTerraform(this._oidcGroupsPrefix),
      oidc_required_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(this._oidcRequiredClaim),
      oidc_username_claim: cdktf.stringToTerraform(this._oidcUsernameClaim),
      oidc_username_prefix: cdktf.stringToTerraform(this._oidcUsernamePrefix),
      service_name: cdktf.stringToTerraform(this._serviceName),
    };
  }
}
