// https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface LocallySignedCertConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#allowed_uses LocallySignedCert#allowed_uses}
  */
  readonly allowedUses: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#ca_cert_pem LocallySignedCert#ca_cert_pem}
  */
  readonly caCertPem: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#ca_private_key_pem LocallySignedCert#ca_private_key_pem}
  */
  readonly caPrivateKeyPem: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#cert_request_pem LocallySignedCert#cert_request_pem}
  */
  readonly certRequestPem: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#early_renewal_hours LocallySignedCert#early_renewal_hours}
  */
  readonly earlyRenewalHours?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#is_ca_certificate LocallySignedCert#is_ca_certificate}
  */
  readonly isCaCertificate?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#set_subject_key_id LocallySignedCert#set_subject_key_id}
  */
  readonly setSubjectKeyId?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert#validity_period_hours LocallySignedCert#validity_period_hours}
  */
  readonly validityPeriodHours: number;
}

/**
* Represents a {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert tls_locally_signed_cert}
*/
export class LocallySignedCert extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "tls_locally_signed_cert";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/locally_signed_cert tls_locally_signed_cert} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options LocallySignedCertConfig
  */
  public constructor(scope: Construct, id: string, config: LocallySignedCertConfig) {
    super(scope, id, {
      terraformResourceType: 'tls_locally_signed_cert',
      terraformGeneratorMetadata: {
        providerName: 'tls',
        providerVersionConstraint: '~> 4.2'
      },
      provider: config.provider,
      dependsOn: config.dependsOn,
      count: config.count,
      lifecycle: config.lifecycle,
      provisioners: config.provisioners,
      connection: config.connection,
      forEach: config.forEach
    });
    this._allowedUses = config.allowedUses;
    this._caCertPem = config.caCertPem;
    this._caPrivateKeyPem = config.caPrivateKeyPem;
    this._certRequestPem = config.certRequestPem;
    this._earlyRenewalHours = config.earlyRenewalHours;
    this._isCaCertificate = config.isCaCertificate;
    this._setSubjectKeyId = config.setSubjectKeyId;
    this._validityPeriodHours = config.validityPeriodHours;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // allowed_uses - computed: false, optional: false, required: true
  private _allowedUses?: string[]; 
  public get allowedUses() {
    return this.getListAttribute('allowed_uses');
  }

  // ca_cert_pem - computed: false, optional: false, required: true
  private _caCertPem?: string;

  // ca_private_key_pem - computed: false, optional: false, required: true
  private _caPrivateKeyPem?: string;

  // cert_pem - computed: true, optional: false, required: false
  public get certPem() {
    return this.getStringAttribute('cert_pem');
  }

  // cert_request_pem - computed: false, optional: false, required: true
  private _certRequestPem?: string; 
  public get certRequestPem() {
    return this.getStringAttribute('cert_request_pem');
  }

  // early_renewal_hours - computed: true, optional: true, required: false
  private _earlyRenewalHours?: number;

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_ca_certificate - computed: true, optional: true, required: false
  private _isCaCertificate?: boolean | cdktf.IResolvable;

  // set_subject_key_id - computed: true, optional: true, required: false
  private _setSubjectKeyId?: boolean | cdktf.IResolvable;

  // validity_period_hours - computed: false, optional: false, required: true
  private _validityPeriodHours?: number;

  // validity_start_time - computed: true, optional: false, required: false
  public get validityStartTime() {
    return this.getStringAttribute('validity_start_time');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      allowed_uses: cdktf.listMapper(cdktf.stringToTerraform, false)(this._allowedUses),
      ca_cert_pem: cdktf.stringToTerraform(this._caCertPem),
      ca_private_key_pem: cdktf.stringToTerraform(this._caPrivateKeyPem),
      cert_request_pem: cdktf.stringToTerraform(this._certRequestPem),
      early_renewal_hours: cdktf.numberToTerraform(this._earlyRenewalHours),
      is_ca_certificate: cdktf.booleanToTerraform(this._isCaCertificate),
      set_subject_key_id: cdktf.booleanToTerraform(this._setSubjectKeyId),
      validity_period_hours: cdktf.numberToTerraform(this._validityPeriodHours),
    };
  }
}
