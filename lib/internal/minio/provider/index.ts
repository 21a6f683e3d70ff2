// https://registry.terraform.io/providers/aminueza/minio/latest/docs
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface MinioProviderConfig {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#minio_password MinioProvider#minio_password}
  */
  readonly minioPassword?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#minio_region MinioProvider#minio_region}
  */
  readonly minioRegion?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#minio_server MinioProvider#minio_server}
  */
  readonly minioServer: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#minio_ssl MinioProvider#minio_ssl}
  */
  readonly minioSsl?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#minio_user MinioProvider#minio_user}
  */
  readonly minioUser?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#s3_compat_mode MinioProvider#s3_compat_mode}
  */
  readonly s3CompatMode?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#skip_bucket_tagging MinioProvider#skip_bucket_tagging}
  */
  readonly skipBucketTagging?: boolean | cdktf.IResolvable;
  /**
  * Alias name
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs#alias MinioProvider#alias}
  */
  readonly alias?: string;
}


/**
* Represents a {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs minio}
*/
export class MinioProvider extends cdktf.TerraformProvider {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "minio";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/aminueza/minio/latest/docs minio} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options MinioProviderConfig
  */
  public constructor(scope: Construct, id: string, config: MinioProviderConfig) {
    super(scope, id, {
      terraformResourceType: 'minio',
      terraformGeneratorMetadata: {
        providerName: 'minio',
        providerVersionConstraint: '~> 3.36'
      },
      terraformProviderSource: 'aminueza/minio'
    });
    this._minioPassword = config.minioPassword;
    this._minioRegion = config.minioRegion;
    this._minioServer = config.minioServer;
    this._minioSsl = config.minioSsl;
    this._minioUser = config.minioUser;
    this._s3CompatMode = config.s3CompatMode;
    this._skipBucketTagging = config.skipBucketTagging;
    this._alias = config.alias;
  }

  // minio_password - computed: false, optional: true, required: false
  private _minioPassword?: string;

  // minio_region - computed: false, optional: true, required: false
  private _minioRegion?: string;

  // minio_server - computed: false, optional: false, required: true
  private _minioServer?: string;

  // minio_ssl - computed: false, optional: true, required: false
  private _minioSsl?: boolean | cdktf.IResolvable;

  // minio_user - computed: false, optional: true, required: false
  private _minioUser?: string;

  // s3_compat_mode - computed: false, optional: true, required: false
  private _s3CompatMode?: boolean | cdktf.IResolvable;

  // skip_bucket_tagging - computed: false, optional: true, required: false
  private _skipBucketTagging?: boolean | cdktf.IResolvable;

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
      minio_password: cdktf.stringToTerraform(this._minioPassword),
      minio_region: cdktf.stringToTerraform(this._minioRegion),
      minio_server: cdktf.stringToTerraform(this._minioServer),
      minio_ssl: cdktf.booleanToTerraform(this._minioSsl),
      minio_user: cdktf.stringToTerraform(this._minioUser),
      s3_compat_mode: cdktf.booleanToTerraform(this._s3CompatMode),
      skip_bucket_tagging: cdktf.booleanToTerraform(this._skipBucketTagging),
      alias: cdktf.stringToTerraform(this._alias),
    };
  }
}
