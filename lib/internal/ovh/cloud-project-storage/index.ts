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
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#limit CloudProjectStorage#limit}
  */
  readonly limit?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#marker CloudProjectStorage#marker}
  */
  readonly marker?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#name CloudProjectStorage#name}
  */
  readonly name: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#object_lock CloudProjectStorage#object_lock}
  */
  readonly objectLock?: CloudProjectStorageObjectLock;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#owner_id CloudProjectStorage#owner_id}
  */
  readonly ownerId?: number;
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

export class CloudProjectStorageEncryptionOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get sseAlgorithm() {
    return this.getStringAttribute('sse_algorithm');
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

export class CloudProjectStorageObjectLockRuleOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get mode() {
    return this.getStringAttribute('mode');
  } 
  public get period() {
    return this.getStringAttribute('period');
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
  public get rule() {
    return new CloudProjectStorageObjectLockRuleOutputReference(this, "rule");
  } 
  public get status() {
    return this.getStringAttribute('status');
  }
}
export interface CloudProjectStorageObjects {
}

export function cloudProjectStorageObjectsToTerraform(struct?: CloudProjectStorageObjects): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export class CloudProjectStorageObjectsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  // etag - computed: true, optional: false, required: false
  public get etag() {
    return this.getStringAttribute('etag');
  }

  // is_delete_marker - computed: true, optional: false, required: false
  public get isDeleteMarker() {
    return this.getBooleanAttribute('is_delete_marker');
  }

  // is_latest - computed: true, optional: false, required: false
  public get isLatest() {
    return this.getBooleanAttribute('is_latest');
  }

  // key - computed: true, optional: false, required: false
  public get key() {
    return this.getStringAttribute('key');
  }

  // last_modified - computed: true, optional: false, required: false
  public get lastModified() {
    return this.getStringAttribute('last_modified');
  }

  // size - computed: true, optional: false, required: false
  public get size() {
    return this.getNumberAttribute('size');
  }

  // storage_class - computed: true, optional: false, required: false
  public get storageClass() {
    return this.getStringAttribute('storage_class');
  }

  // version_id - computed: true, optional: false, required: false
  public get versionId() {
    return this.getStringAttribute('version_id');
  }
}

export class CloudProjectStorageObjectsList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): CloudProjectStorageObjectsOutputReference {
    return new CloudProjectStorageObjectsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
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
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#remove_on_main_bucket_deletion CloudProjectStorage#remove_on_main_bucket_deletion}
  */
  readonly removeOnMainBucketDeletion?: boolean | cdktf.IResolvable;
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
    remove_on_main_bucket_deletion: cdktf.booleanToTerraform(struct!.removeOnMainBucketDeletion),
    storage_class: cdktf.stringToTerraform(struct!.storageClass),
  }
}

export class CloudProjectStorageReplicationRulesDestinationOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get name() {
    return this.getStringAttribute('name');
  } 
  public get region() {
    return this.getStringAttribute('region');
  } 
  public get removeOnMainBucketDeletion() {
    return this.getBooleanAttribute('remove_on_main_bucket_deletion');
  } 
  public get storageClass() {
    return this.getStringAttribute('storage_class');
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

export class CloudProjectStorageReplicationRulesFilterOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get prefix() {
    return this.getStringAttribute('prefix');
  } 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
}
export interface CloudProjectStorageReplicationRules {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#delete_marker_replication CloudProjectStorage#delete_marker_replication}
  */
  readonly deleteMarkerReplication?: string;
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
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage#priority CloudProjectStorage#priority}
  */
  readonly priority?: number;
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
    delete_marker_replication: cdktf.stringToTerraform(struct!.deleteMarkerReplication),
    destination: cloudProjectStorageReplicationRulesDestinationToTerraform(struct!.destination),
    filter: cloudProjectStorageReplicationRulesFilterToTerraform(struct!.filter),
    id: cdktf.stringToTerraform(struct!.id),
    priority: cdktf.numberToTerraform(struct!.priority),
    status: cdktf.stringToTerraform(struct!.status),
  }
}

export class CloudProjectStorageReplicationRulesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get deleteMarkerReplication() {
    return this.getStringAttribute('delete_marker_replication');
  }
  public get destination() {
    return new CloudProjectStorageReplicationRulesDestinationOutputReference(this, "destination");
  }
  public get filter() {
    return new CloudProjectStorageReplicationRulesFilterOutputReference(this, "filter");
  } 
  public get id() {
    return this.getStringAttribute('id');
  } 
  public get priority() {
    return this.getNumberAttribute('priority');
  } 
  public get status() {
    return this.getStringAttribute('status');
  }
}

export class CloudProjectStorageReplicationRulesList extends cdktf.ComplexList {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param wrapsSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  constructor(protected terraformResource: cdktf.IInterpolatingParent, protected terraformAttribute: string, protected wrapsSet: boolean) {
    super(terraformResource, terraformAttribute, wrapsSet)
  }

  /**
  * @param index the index of the item to return
  */
  public get(index: number): CloudProjectStorageReplicationRulesOutputReference {
    return new CloudProjectStorageReplicationRulesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
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

export class CloudProjectStorageReplicationOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  }
  public get rules() {
    return new CloudProjectStorageReplicationRulesList(this, "rules", false);
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

export class CloudProjectStorageVersioningOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false);
  } 
  public get status() {
    return this.getStringAttribute('status');
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
    this._limit = config.limit;
    this._marker = config.marker;
    this._name = config.name;
    this._objectLock = config.objectLock;
    this._ownerId = config.ownerId;
    this._prefix = config.prefix;
    this._regionName = config.regionName;
    this._replication = config.replication;
    this._serviceName = config.serviceName;
    this._tags = config.tags;
    this._versioning = config.versioning;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // created_at - computed: true, optional: false, required: false
  public get createdAt() {
    return this.getStringAttribute('created_at');
  }
  private _encryption?: any;
  public get encryption() {
    return new CloudProjectStorageEncryptionOutputReference(this, "encryption");
  }

  // hide_objects - computed: false, optional: true, required: false
  private _hideObjects?: boolean | cdktf.IResolvable; 
  public get hideObjects() {
    return this.getBooleanAttribute('hide_objects');
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // limit - computed: true, optional: true, required: false
  private _limit?: number; 
  public get limit() {
    return this.getNumberAttribute('limit');
  }

  // marker - computed: true, optional: true, required: false
  private _marker?: string; 
  public get marker() {
    return this.getStringAttribute('marker');
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
  public get objects() {
    return new CloudProjectStorageObjectsList(this, "objects", false);
  }

  // objects_count - computed: true, optional: false, required: false
  public get objectsCount() {
    return this.getNumberAttribute('objects_count');
  }

  // objects_size - computed: true, optional: false, required: false
  public get objectsSize() {
    return this.getNumberAttribute('objects_size');
  }

  // owner_id - computed: true, optional: true, required: false
  private _ownerId?: number; 
  public get ownerId() {
    return this.getNumberAttribute('owner_id');
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
  public get regionName() {
    return this.getStringAttribute('region_name');
  }
  private _replication?: any;
  public get replication() {
    return new CloudProjectStorageReplicationOutputReference(this, "replication");
  }

  // service_name - computed: false, optional: true, required: false
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // tags - computed: true, optional: true, required: false
  private _tags?: { [key: string]: string }; 
  public get tags() {
    return this.getStringMapAttribute('tags');
  }
  private _versioning?: any;
  public get versioning() {
    return new CloudProjectStorageVersioningOutputReference(this, "versioning");
  }

  // virtual_host - computed: true, optional: false, required: false
  public get virtualHost() {
    return this.getStringAttribute('virtual_host');
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      encryption: cloudProjectStorageEncryptionToTerraform(this._encryption),
      hide_objects: cdktf.booleanToTerraform(this._hideObjects),
      limit: cdktf.numberToTerraform(this._limit),
      marker: cdktf.stringToTerraform(this._marker),
      name: cdktf.stringToTerraform(this._name),
      object_lock: cloudProjectStorageObjectLockToTerraform(this._objectLock),
      owner_id: cdktf.numberToTerraform(this._ownerId),
      prefix: cdktf.stringToTerraform(this._prefix),
      region_name: cdktf.stringToTerraform(this._regionName),
      replication: cloudProjectStorageReplicationToTerraform(this._replication),
      service_name: cdktf.stringToTerraform(this._serviceName),
      tags: cdktf.hashMapper(cdktf.stringToTerraform)(this._tags),
      versioning: cloudProjectStorageVersioningToTerraform(this._versioning),
    };
  }
}
