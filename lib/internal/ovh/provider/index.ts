// https://registry.terraform.io/providers/ovh/ovh/latest/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface OvhProviderConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#access_token OvhProvider#access_token}
  */
  readonly accessToken?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#api_rate_limit OvhProvider#api_rate_limit}
  */
  readonly apiRateLimit?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#application_key OvhProvider#application_key}
  */
  readonly applicationKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#application_secret OvhProvider#application_secret}
  */
  readonly applicationSecret?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#client_id OvhProvider#client_id}
  */
  readonly clientId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#client_secret OvhProvider#client_secret}
  */
  readonly clientSecret?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#consumer_key OvhProvider#consumer_key}
  */
  readonly consumerKey?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#endpoint OvhProvider#endpoint}
  */
  readonly endpoint?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#ignore_init_error OvhProvider#ignore_init_error}
  */
  readonly ignoreInitError?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#user_agent_extra OvhProvider#user_agent_extra}
  */
  readonly userAgentExtra?: string;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs#alias OvhProvider#alias}
  */
  readonly alias?: string;
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs ovh}
*/
export class OvhProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs ovh} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options OvhProviderConfig = {}
  */
  public constructor(scope: Construct, id: string, config: OvhProviderConfig = {}) {
    super(scope, id, {
      terraformResourceType: 'ovh',
      terraformGeneratorMetadata: {
        providerName: 'ovh',
        providerVersionConstraint: '~> 2.19'
      },
      terraformProviderSource: 'ovh/ovh'
    });
    this._accessToken = config.accessToken;
    this._apiRateLimit = config.apiRateLimit;
    this._applicationKey = config.applicationKey;
    this._applicationSecret = config.applicationSecret;
    this._clientId = config.clientId;
    this._clientSecret = config.clientSecret;
    this._consumerKey = config.consumerKey;
    this._endpoint = config.endpoint;
    this._ignoreInitError = config.ignoreInitError;
    this._userAgentExtra = config.userAgentExtra;
    this._alias = config.alias;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // access_token - computed: false, optional: true, required: false
  private _accessToken?: string; 
  public get accessToken() {
    return this._accessToken;
  }

  // api_rate_limit - computed: false, optional: true, required: false
  private _apiRateLimit?: number; 
  public get apiRateLimit() {
    return this._apiRateLimit;
  }

  // application_key - computed: false, optional: true, required: false
  private _applicationKey?: string; 
  public get applicationKey() {
    return this._applicationKey;
  }

  // application_secret - computed: false, optional: true, required: false
  private _applicationSecret?: string; 
  public get applicationSecret() {
    return this._applicationSecret;
  }

  // client_id - computed: false, optional: true, required: false
  private _clientId?: string; 
  public get clientId() {
    return this._clientId;
  }

  // client_secret - computed: false, optional: true, required: false
  private _clientSecret?: string; 
  public get clientSecret() {
    return this._clientSecret;
  }

  // consumer_key - computed: false, optional: true, required: false
  private _consumerKey?: string; 
  public get consumerKey() {
    return this._consumerKey;
  }

  // endpoint - computed: false, optional: true, required: false
  private _endpoint?: string; 
  public get endpoint() {
    return this._endpoint;
  }

  // ignore_init_error - computed: false, optional: true, required: false
  private _ignoreInitError?: boolean | cdktf.IResolvable; 
  public get ignoreInitError() {
    return this._ignoreInitError;
  }

  // user_agent_extra - computed: false, optional: true, required: false
  private _userAgentExtra?: string; 
  public get userAgentExtra() {
    return this._userAgentExtra;
  }

  // alias - computed: false, optional: true, required: false
  private _alias?: string; 
  public get alias() {
    return this._alias;
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      access_token: cdktf.stringToTerraform(this._accessToken),
      api_rate_limit: cdktf.numberToTerraform(this._apiRateLimit),
      application_key: cdktf.stringToTerraform(this._applicationKey),
      application_secret: cdktf.stringToTerraform(this._applicationSecret),
      client_id: cdktf.stringToTerraform(this._clientId),
      client_secret: cdktf.stringToTerraform(this._clientSecret),
      consumer_key: cdktf.stringToTerraform(this._consumerKey),
      endpoint: cdktf.stringToTerraform(this._endpoint),
      ignore_init_error: cdktf.booleanToTerraform(this._ignoreInitError),
      user_agent_extra: cdktf.stringToTerraform(this._userAgentExtra),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }
}
