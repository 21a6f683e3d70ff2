// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectStorageConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#encryption CloudProjectStorage#encryption}
  */
  readonly encryption?: CloudProjectStorageEncryption;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#hide_objects CloudProjectStorage#hide_objects}
  */
  readonly hideObjects?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#name CloudProjectStorage#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#object_lock CloudProjectStorage#object_lock}
  */
  readonly objectLock?: CloudProjectStorageObjectLock;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#prefix CloudProjectStorage#prefix}
  */
  readonly prefix?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#region_name CloudProjectStorage#region_name}
  */
  readonly regionName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#replication CloudProjectStorage#replication}
  */
  readonly replication?: CloudProjectStorageReplication;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#service_name CloudProjectStorage#service_name}
  */
  readonly serviceName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#tags CloudProjectStorage#tags}
  */
  readonly tags?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#versioning CloudProjectStorage#versioning}
  */
  readonly versioning?: CloudProjectStorageVersioning;
}
export interface CloudProjectStorageEncryption {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#sse_algorithm CloudProjectStorage#sse_algorithm}
  */
  readonly sseAlgorithm?: string;
}

export function cloudProjectStorageEncryptionToTerraform(struct?: CloudProjectStorageEncryption | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    sse_algorithm: cdktf.stringToTerraform(struct!.sseAlgorithm),
  }
}
export interface CloudProjectStorageObjectLockRule {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#mode CloudProjectStorage#mode}
  */
  readonly mode?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#period CloudProjectStorage#period}
  */
  readonly period?: string;
}

export function cloudProjectStorageObjectLockRuleToTerraform(struct?: CloudProjectStorageObjectLockRule | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    mode: cdktf.stringToTerraform(struct!.mode),
    period: cdktf.stringToTerraform(struct!.period),
  }
}
export interface CloudProjectStorageObjectLock {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#rule CloudProjectStorage#rule}
  */
  readonly rule?: CloudProjectStorageObjectLockRule;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#status CloudProjectStorage#status}
  */
  readonly status?: string;
}

export function cloudProjectStorageObjectLockToTerraform(struct?: CloudProjectStorageObjectLock | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    rule: cloudProjectStorageObjectLockRuleToTerraform(struct!.rule),
    status: cdktf.stringToTerraform(struct!.status),
  }
}

export class CloudProjectStorageObjectLockOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }
}
export interface CloudProjectStorageReplicationRulesDestination {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#name CloudProjectStorage#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#region CloudProjectStorage#region}
  */
  readonly region: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#storage_class CloudProjectStorage#storage_class}
  */
  readonly storageClass?: string;
}

export function cloudProjectStorageReplicationRulesDestinationToTerraform(struct?: CloudProjectStorageReplicationRulesDestination | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    name: cdktf.stringToTerraform(struct!.name),
    region: cdktf.stringToTerraform(struct!.region),
    storage_class: cdktf.stringToTerraform(struct!.storageClass),
  }
}
export interface CloudProjectStorageReplicationRulesFilter {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#prefix CloudProjectStorage#prefix}
  */
  readonly prefix?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#tags CloudProjectStorage#tags}
  */
  readonly tags?: { [key: string]: string };
}

export function cloudProjectStorageReplicationRulesFilterToTerraform(struct?: CloudProjectStorageReplicationRulesFilter | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    prefix: cdktf.stringToTerraform(struct!.prefix),
    tags: cdktf.hashMapper(cdktf.stringToTerraform)(struct!.tags),
  }
}
export interface CloudProjectStorageReplicationRules {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#destination CloudProjectStorage#destination}
  */
  readonly destination?: CloudProjectStorageReplicationRulesDestination;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#filter CloudProjectStorage#filter}
  */
  readonly filter?: CloudProjectStorageReplicationRulesFilter;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#id CloudProjectStorage#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#status CloudProjectStorage#status}
  */
  readonly status?: string;
}

export function cloudProjectStorageReplicationRulesToTerraform(struct?: CloudProjectStorageReplicationRules | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    destination: cloudProjectStorageReplicationRulesDestinationToTerraform(struct!.destination),
    filter: cloudProjectStorageReplicationRulesFilterToTerraform(struct!.filter),
    id: cdktf.stringToTerraform(struct!.id),
    status: cdktf.stringToTerraform(struct!.status),
  }
}
export interface CloudProjectStorageReplication {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#rules CloudProjectStorage#rules}
  */
  readonly rules?: CloudProjectStorageReplicationRules[] | cdktf.IResolvable;
}

export function cloudProjectStorageReplicationToTerraform(struct?: CloudProjectStorageReplication | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    rules: cdktf.listMapper(cloudProjectStorageReplicationRulesToTerraform, false)(struct!.rules),
  }
}
export interface CloudProjectStorageVersioning {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#status CloudProjectStorage#status}
  */
  readonly status?: string;
}

export function cloudProjectStorageVersioningToTerraform(struct?: CloudProjectStorageVersioning | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    status: cdktf.stringToTerraform(struct!.status),
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage ovh_cloud_project_storage}
*/
export class CloudProjectStorage extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_storage";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage ovh_cloud_project_storage} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectStorageConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectStorageConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_storage',
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
    this._encryption = config.encryption;
    this._hideObjects = config.hideObjects;
    this._name = config.name;
    this._objectLock = config.objectLock;
    this._prefix = config.prefix;
    this._regionName = config.regionName;
    this._replication = config.replication;
    this._serviceName = config.serviceName;
    this._tags = config.tags;
    this._versioning = config.versioning;
  }
  private _encryption?: any;

  // hide_objects - computed: false, optional: true, required: false
  private _hideObjects?: boolean | cdktf.IResolvable;

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: false, optional: false, required: true
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }
  private _objectLock?: any;
  public get objectLock() {
    return new CloudProjectStorageObjectLockOutputReference(this, "object_lock");
  }

  // prefix - computed: true, optional: true, required: false
  private _prefix?: string; 
  public get prefix() {
    return this.getStringAttribute('prefix');
  }

  // region - computed: true, optional: false, required: false
  public get region() {
    return this.getStringAttribute('region');
  }

  // region_name - computed: false, optional: false, required: true
  private _regionName?: string;
  private _replication?: any;

  // service_name - computed: false, optional: true, required: false
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: { [key: string]: string };
  private _versioning?: any;

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      encryption: cloudProjectStorageEncryptionToTerraform(this._encryption),
      hide_objects: cdktf.booleanToTerraform(this._hideObjects),
      name: cdktf.stringToTerraform(this._name),
      object_lock: cloudProjectStorageObjectLockToTerraform(this._objectLock),
      prefix: cdktf.stringToTerraform(this._prefix),
      region_name: cdktf.stringToTerraform(this._regionName),
      replication: cloudProjectStorageReplicationToTerraform(this._replication),
      service_name: cdktf.stringToTerraform(this._serviceName),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      versioning: cloudProjectStorageVersioningToTerraform(this._versioning),
    };
  }
}
