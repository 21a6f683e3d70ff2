// https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface CloudProjectDatabaseConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#advanced_configuration CloudProjectDatabase#advanced_configuration}
  */
  readonly advancedConfiguration?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#backup_regions CloudProjectDatabase#backup_regions}
  */
  readonly backupRegions?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#deletion_protection CloudProjectDatabase#deletion_protection}
  */
  readonly deletionProtection?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#description CloudProjectDatabase#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#disk_size CloudProjectDatabase#disk_size}
  */
  readonly diskSize?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#engine CloudProjectDatabase#engine}
  */
  readonly engine: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#flavor CloudProjectDatabase#flavor}
  */
  readonly flavor: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#id CloudProjectDatabase#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#maintenance_time CloudProjectDatabase#maintenance_time}
  */
  readonly maintenanceTime?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#plan CloudProjectDatabase#plan}
  */
  readonly plan: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#service_name CloudProjectDatabase#service_name}
  */
  readonly serviceName: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#version CloudProjectDatabase#version}
  */
  readonly version: string;
  /**
  * ip_restrictions block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#ip_restrictions CloudProjectDatabase#ip_restrictions}
  */
  readonly ipRestrictions?: CloudProjectDatabaseIpRestrictions[] | cdktf.IResolvable;
  /**
  * nodes block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#nodes CloudProjectDatabase#nodes}
  */
  readonly nodes: CloudProjectDatabaseNodes[] | cdktf.IResolvable;
}
export interface CloudProjectDatabaseIpRestrictions {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#description CloudProjectDatabase#description}
  */
  readonly description?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#ip CloudProjectDatabase#ip}
  */
  readonly ip?: string;
}

export function cloudProjectDatabaseIpRestrictionsToTerraform(struct?: CloudProjectDatabaseIpRestrictions | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    description: cdktf.stringToTerraform(struct!.description),
    ip: cdktf.stringToTerraform(struct!.ip),
  }
}
export interface CloudProjectDatabaseNodes {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#network_id CloudProjectDatabase#network_id}
  */
  readonly networkId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#region CloudProjectDatabase#region}
  */
  readonly region: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database#subnet_id CloudProjectDatabase#subnet_id}
  */
  readonly subnetId?: string;
}

export function cloudProjectDatabaseNodesToTerraform(struct?: CloudProjectDatabaseNodes | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    network_id: cdktf.stringToTerraform(struct!.networkId),
    region: cdktf.stringToTerraform(struct!.region),
    subnet_id: cdktf.stringToTerraform(struct!.subnetId),
  }
}

export class CloudProjectDatabaseNodesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get networkId() {
    return this.getStringAttribute('network_id');
  } 
  public get region() {
    return this.getStringAttribute('region');
  } 
  public get subnetId() {
    return this.getStringAttribute('subnet_id');
  }
}

export class CloudProjectDatabaseNodesList extends cdktf.ComplexList {

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
  public get(index: number): CloudProjectDatabaseNodesOutputReference {
    return new CloudProjectDatabaseNodesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database ovh_cloud_project_database}
*/
export class CloudProjectDatabase extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "ovh_cloud_project_database";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database ovh_cloud_project_database} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options CloudProjectDatabaseConfig
  */
  public constructor(scope: Construct, id: string, config: CloudProjectDatabaseConfig) {
    super(scope, id, {
      terraformResourceType: 'ovh_cloud_project_database',
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
    this._advancedConfiguration = config.advancedConfiguration;
    this._backupRegions = config.backupRegions;
    this._deletionProtection = config.deletionProtection;
    this._description = config.description;
    this._diskSize = config.diskSize;
    this._engine = config.engine;
    this._flavor = config.flavor;
    this._id = config.id;
    this._maintenanceTime = config.maintenanceTime;
    this._plan = config.plan;
    this._serviceName = config.serviceName;
    this._version = config.version;
    this._ipRestrictions = config.ipRestrictions;
    this._nodes = config.nodes;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // advanced_configuration - computed: true, optional: true, required: false
  private _advancedConfiguration?: { [key: string]: string };

  // backup_regions - computed: true, optional: true, required: false
  private _backupRegions?: string[];

  // deletion_protection - computed: false, optional: true, required: false
  private _deletionProtection?: boolean | cdktf.IResolvable; 
  public get deletionProtection() {
    return this.getBooleanAttribute('deletion_protection');
  }

  // description - computed: false, optional: true, required: false
  private _description?: string;

  // disk_size - computed: true, optional: true, required: false
  private _diskSize?: number;

  // engine - computed: false, optional: false, required: true
  private _engine?: string;

  // flavor - computed: false, optional: false, required: true
  private _flavor?: string; 
  public get flavor() {
    return this.getStringAttribute('flavor');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // maintenance_time - computed: true, optional: true, required: false
  private _maintenanceTime?: string; 
  public get maintenanceTime() {
    return this.getStringAttribute('maintenance_time');
  }

  // plan - computed: false, optional: false, required: true
  private _plan?: string; 
  public get plan() {
    return this.getStringAttribute('plan');
  }

  // service_name - computed: false, optional: false, required: true
  private _serviceName?: string; 
  public get serviceName() {
    return this.getStringAttribute('service_name');
  }

  // version - computed: false, optional: false, required: true
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }
  private _ipRestrictions?: any;
  private _nodes?: any;
  public get nodes() {
    return new CloudProjectDatabaseNodesList(this, "nodes", false);
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      advanced_configuration: cdktf.hashMapper(cdktf.stringToTerraform)(this._advancedConfiguration),
      backup_regions: cdktf.listMapper(cdktf.stringToTerraform, false)(this._backupRegions),
      deletion_protection: cdktf.booleanToTerraform(this._deletionProtection),
      description: cdktf.stringToTerraform(this._description),
      disk_size: cdktf.numberToTerraform(this._diskSize),
      engine: cdktf.stringToTerraform(this._engine),
      flavor: cdktf.stringToTerraform(this._flavor),
      id: cdktf.stringToTerraform(this._id),
      maintenance_time: cdktf.stringToTerraform(this._maintenanceTime),
      plan: cdktf.stringToTerraform(this._plan),
      service_name: cdktf.stringToTerraform(this._serviceName),
      version: cdktf.stringToTerraform(this._version),
      ip_restrictions: cdktf.listMapper(cloudProjectDatabaseIpRestrictionsToTerraform, true)(this._ipRestrictions),
      nodes: cdktf.listMapper(cloudProjectDatabaseNodesToTerraform, true)(this._nodes),
    };
  }
}
