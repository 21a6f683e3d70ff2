// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectStorageObjectBucketLifecycleConfigurationConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#container_name CloudProjectStorageObjectBucketLifecycleConfiguration#container_name}
  */
  readonly containerName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#region_name CloudProjectStorageObjectBucketLifecycleConfiguration#region_name}
  */
  readonly regionName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#rules CloudProjectStorageObjectBucketLifecycleConfiguration#rules}
  */
  readonly rules: CloudProjectStorageObjectBucketLifecycleConfigurationRules[] | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#service_name CloudProjectStorageObjectBucketLifecycleConfiguration#service_name}
  */
  readonly serviceName?: string;
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#days_after_initiation CloudProjectStorageObjectBucketLifecycleConfiguration#days_after_initiation}
  */
  readonly daysAfterInitiation?: number;
}

export function cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    days_after_initiation: cdktf.numberToTerraform(struct!.daysAfterInitiation),
  }
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#days CloudProjectStorageObjectBucketLifecycleConfiguration#days}
  */
  readonly days?: number;
}

export function cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    days: cdktf.numberToTerraform(struct!.days),
  }
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#prefix CloudProjectStorageObjectBucketLifecycleConfiguration#prefix}
  */
  readonly prefix?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#tags CloudProjectStorageObjectBucketLifecycleConfiguration#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    prefix: cdktf.stringToTerraform(struct!.prefix),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#noncurrent_days CloudProjectStorageObjectBucketLifecycleConfiguration#noncurrent_days}
  */
  readonly noncurrentDays?: number;
}

export function cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    noncurrent_days: cdktf.numberToTerraform(struct!.noncurrentDays),
  }
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#days CloudProjectStorageObjectBucketLifecycleConfiguration#days}
  */
  readonly days?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#storage_class CloudProjectStorageObjectBucketLifecycleConfiguration#storage_class}
  */
  readonly storageClass: string;
}

export function cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    days: cdktf.numberToTerraform(struct!.days),
    storage_class: cdktf.stringToTerraform(struct!.storageClass),
  }
}
export interface CloudProjectStorageObjectBucketLifecycleConfigurationRules {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#abort_incomplete_multipart_upload CloudProjectStorageObjectBucketLifecycleConfiguration#abort_incomplete_multipart_upload}
  */
  readonly abortIncompleteMultipartUpload?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUpload;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#expiration CloudProjectStorageObjectBucketLifecycleConfiguration#expiration}
  */
  readonly expiration?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesExpiration;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#filter CloudProjectStorageObjectBucketLifecycleConfiguration#filter}
  */
  readonly filter?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesFilter;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#id CloudProjectStorageObjectBucketLifecycleConfiguration#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#noncurrent_version_expiration CloudProjectStorageObjectBucketLifecycleConfiguration#noncurrent_version_expiration}
  */
  readonly noncurrentVersionExpiration?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpiration;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#status CloudProjectStorageObjectBucketLifecycleConfiguration#status}
  */
  readonly status: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration#transitions CloudProjectStorageObjectBucketLifecycleConfiguration#transitions}
  */
  readonly transitions?: CloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitions[] | cdktf.IResolvable;
}

export function cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform(struct?: CloudProjectStorageObjectBucketLifecycleConfigurationRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    abort_incomplete_multipart_upload: cloudProjectStorageObjectBucketLifecycleConfigurationRulesAbortIncompleteMultipartUploadToTerraform(struct!.abortIncompleteMultipartUpload),
    expiration: cloudProjectStorageObjectBucketLifecycleConfigurationRulesExpirationToTerraform(struct!.expiration),
    filter: cloudProjectStorageObjectBucketLifecycleConfigurationRulesFilterToTerraform(struct!.filter),
    id: cdktf.stringToTerraform(struct!.id),
    noncurrent_version_expiration: cloudProjectStorageObjectBucketLifecycleConfigurationRulesNoncurrentVersionExpirationToTerraform(struct!.noncurrentVersionExpiration),
    status: cdktf.stringToTerraform(struct!.status),
    transitions: cdktf.listMapper(cloudProjectStorageObjectBucketLifecycleConfigurationRulesTransitionsToTerraform, false)(struct!.transitions),
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration ovh_cloud_project_storage_object_bucket_lifecycle_configuration}
*/
export class CloudProjectStorageObjectBucketLifecycleConfiguration extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_storage_object_bucket_lifecycle_configuration";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage_object_bucket_lifecycle_configuration ovh_cloud_project_storage_object_bucket_lifecycle_configuration} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectStorageObjectBucketLifecycleConfigurationConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectStorageObjectBucketLifecycleConfigurationConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_storage_object_bucket_lifecycle_configuration',
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
    this._containerName = config.containerName;
    this._regionName = config.regionName;
    this._rules = config.rules;
    this._serviceName = config.serviceName;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // container_name - computed: false, optional: false, required: true
  private _containerName?: string;

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // region_name - computed: false, optional: false, required: true
  private _regionName?: string;
  private _rules?: any;

  // service_name - computed: true, optional: true, required: false
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      container_name: cdktf.stringToTerraform(this._containerName),
      region_name: cdktf.stringToTerraform(this._regionName),
      rules: cdktf.listMapper(cloudProjectStorageObjectBucketLifecycleConfigurationRulesToTerraform, false)(this._rules),
      service_name: cdktf.stringToTerraform(this._serviceName),
    };
  }
}
