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
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_ca_content CloudProjectKubeOidc#oidc_ca_content}
  */
  readonly oidcCaContent?: string;
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
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#oidc_signing_algs CloudProjectKubeOidc#oidc_signing_algs}
  */
  readonly oidcSigningAlgs?: string[];
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
  /**
  * timeouts block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#timeouts CloudProjectKubeOidc#timeouts}
  */
  readonly timeouts?: CloudProjectKubeOidcTimeouts;
}
export interface CloudProjectKubeOidcTimeouts {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#create CloudProjectKubeOidc#create}
  */
  readonly create?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#default CloudProjectKubeOidc#default}
  */
  readonly default?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#delete CloudProjectKubeOidc#delete}
  */
  readonly delete?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#read CloudProjectKubeOidc#read}
  */
  readonly read?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube_oidc#update CloudProjectKubeOidc#update}
  */
  readonly update?: string;
}

export function cloudProjectKubeOidcTimeoutsToTerraform(struct?: CloudProjectKubeOidcTimeouts | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    create: cdktf.stringToTerraform(struct!.create),
    default: cdktf.stringToTerraform(struct!.default),
    delete: cdktf.stringToTerraform(struct!.delete),
    read: cdktf.stringToTerraform(struct!.read),
    update: cdktf.stringToTerraform(struct!.update),
  }
}

export class CloudProjectKubeOidcTimeoutsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get create() {
    return this.getStringAttribute('create');
  } 
  public get default() {
    return this.getStringAttribute('default');
  } 
  public get delete() {
    return this.getStringAttribute('delete');
  } 
  public get read() {
    return this.getStringAttribute('read');
  } 
  public get update() {
    return this.getStringAttribute('update');
  }
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
    this._oidcCaContent = config.oidcCaContent;
    this._oidcGroupsClaim = config.oidcGroupsClaim;
    this._oidcGroupsPrefix = config.oidcGroupsPrefix;
    this._oidcRequiredClaim = config.oidcRequiredClaim;
    this._oidcSigningAlgs = config.oidcSigningAlgs;
    this._oidcUsernameClaim = config.oidcUsernameClaim;
    this._oidcUsernamePrefix = config.oidcUsernamePrefix;
    this._serviceName = config.serviceName;
    this._timeouts = config.timeouts;
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
  public get kubeId() {
    return this.getStringAttribute('kube_id');
  }

  // oidc_ca_content - computed: false, optional: true, required: false
  private _oidcCaContent?: string; 
  public get oidcCaContent() {
    return this.getStringAttribute('oidc_ca_content');
  }

  // oidc_groups_claim - computed: false, optional: true, required: false
  private _oidcGroupsClaim?: string[]; 
  public get oidcGroupsClaim() {
    return this.getListAttribute('oidc_groups_claim');
  }

  // oidc_groups_prefix - computed: false, optional: true, required: false
  private _oidcGroupsPrefix?: string; 
  public get oidcGroupsPrefix() {
    return this.getStringAttribute('oidc_groups_prefix');
  }

  // oidc_required_claim - computed: false, optional: true, required: false
  private _oidcRequiredClaim?: string[]; 
  public get oidcRequiredClaim() {
    return this.getListAttribute('oidc_required_claim');
  }

  // oidc_signing_algs - computed: false, optional: true, required: false
  private _oidcSigningAlgs?: string[]; 
  public get oidcSigningAlgs() {
    return this.getListAttribute('oidc_signing_algs');
  }

  // oidc_username_claim - computed: false, optional: true, required: false
  private _oidcUsernameClaim?: string; 
  public get oidcUsernameClaim() {
    return this.getStringAttribute('oidc_username_claim');
  }

  // oidc_username_prefix - computed: false, optional: true, required: false
  private _oidcUsernamePrefix?: string; 
  public get oidcUsernamePrefix() {
    return this.getStringAttribute('oidc_username_prefix');
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }
  private _timeouts?: any;
  public get timeouts() {
    return new CloudProjectKubeOidcTimeoutsOutputReference(this, "timeouts");
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
      oidc_ca_content: cdktf.stringToTerraform(this._oidcCaContent),
      oidc_groups_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(this._oidcGroupsClaim),
      oidc_groups_prefix: cdktf.stringToTerraform(this._oidcGroupsPrefix),
      oidc_required_claim: cdktf.listMapper(cdktf.stringToTerraform, false)(this._oidcRequiredClaim),
      oidc_signing_algs: cdktf.listMapper(cdktf.stringToTerraform, false)(this._oidcSigningAlgs),
      oidc_username_claim: cdktf.stringToTerraform(this._oidcUsernameClaim),
      oidc_username_prefix: cdktf.stringToTerraform(this._oidcUsernamePrefix),
      service_name: cdktf.stringToTerraform(this._serviceName),
      timeouts: cloudProjectKubeOidcTimeoutsToTerraform(this._timeouts),
    };
  }
}
