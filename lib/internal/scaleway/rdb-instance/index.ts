// https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface RdbInstanceConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#backup_same_region RdbInstance#backup_same_region}
  */
  readonly backupSameRegion?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#backup_schedule_frequency RdbInstance#backup_schedule_frequency}
  */
  readonly backupScheduleFrequency?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#backup_schedule_retention RdbInstance#backup_schedule_retention}
  */
  readonly backupScheduleRetention?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#disable_backup RdbInstance#disable_backup}
  */
  readonly disableBackup?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#encryption_at_rest RdbInstance#encryption_at_rest}
  */
  readonly encryptionAtRest?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#engine RdbInstance#engine}
  */
  readonly engine?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#id RdbInstance#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#is_ha_cluster RdbInstance#is_ha_cluster}
  */
  readonly isHaCluster?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#name RdbInstance#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#node_type RdbInstance#node_type}
  */
  readonly nodeType: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#password RdbInstance#password}
  */
  readonly password?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#password_wo RdbInstance#password_wo}
  */
  readonly passwordWo?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#password_wo_version RdbInstance#password_wo_version}
  */
  readonly passwordWoVersion?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#project_id RdbInstance#project_id}
  */
  readonly projectId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#region RdbInstance#region}
  */
  readonly region?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#settings RdbInstance#settings}
  */
  readonly settings?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#tags RdbInstance#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#user_name RdbInstance#user_name}
  */
  readonly userName?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#volume_size_in_gb RdbInstance#volume_size_in_gb}
  */
  readonly volumeSizeInGb?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#volume_type RdbInstance#volume_type}
  */
  readonly volumeType?: string;
  /**
  * load_balancer block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#load_balancer RdbInstance#load_balancer}
  */
  readonly loadBalancer?: RdbInstanceLoadBalancer;
  /**
  * private_network block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#private_network RdbInstance#private_network}
  */
  readonly privateNetwork?: RdbInstancePrivateNetwork;
}
export interface RdbInstanceLoadBalancer {
}

export function rdbInstanceLoadBalancerToTerraform(struct?: RdbInstanceLoadBalancerOutputReference | RdbInstanceLoadBalancer): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
  }
}

export class RdbInstanceLoadBalancerOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute('ip');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }

  // port - computed: true, optional: false, required: false
  public get port() {
    return this.getNumberAttribute('port');
  }
}
export interface RdbInstancePrivateNetwork {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#enable_ipam RdbInstance#enable_ipam}
  */
  readonly enableIpam?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#pn_id RdbInstance#pn_id}
  */
  readonly pnId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#port RdbInstance#port}
  */
  readonly port?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance#zone RdbInstance#zone}
  */
  readonly zone?: string;
}

export function rdbInstancePrivateNetworkToTerraform(struct?: RdbInstancePrivateNetworkOutputReference | RdbInstancePrivateNetwork): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    enable_ipam: cdktf.booleanToTerraform(struct!.enableIpam),
    pn_id: cdktf.stringToTerraform(struct!.pnId),
    port: cdktf.numberToTerraform(struct!.port),
    zone: cdktf.stringToTerraform(struct!.zone),
  }
}

export class RdbInstancePrivateNetworkOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string) {
    super(terraformResource, terraformAttribute, false, 0);
  }

  // ip - computed: true, optional: false, required: false
  public get ip() {
    return this.getStringAttribute('ip');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  } 
  public get port() {
    return this.getNumberAttribute('port');
  } 
  public get zone() {
    return this.getStringAttribute('zone');
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance scaleway_rdb_instance}
*/
export class RdbInstance extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "scaleway_rdb_instance";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance scaleway_rdb_instance} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options RdbInstanceConfig
  */
  public constructor(scope: Construct, id: string, config: RdbInstanceConfig) {
    super(scope, id, {
      terraformResourceType: 'scaleway_rdb_instance',
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
    this._backupSameRegion = config.backupSameRegion;
    this._backupScheduleFrequency = config.backupScheduleFrequency;
    this._backupScheduleRetention = config.backupScheduleRetention;
    this._disableBackup = config.disableBackup;
    this._encryptionAtRest = config.encryptionAtRest;
    this._engine = config.engine;
    this._id = config.id;
    this._isHaCluster = config.isHaCluster;
    this._name = config.name;
    this._nodeType = config.nodeType;
    this._password = config.password;
    this._passwordWo = config.passwordWo;
    this._passwordWoVersion = config.passwordWoVersion;
    this._projectId = config.projectId;
    this._region = config.region;
    this._settings = config.settings;
    this._tags = config.tags;
    this._userName = config.userName;
    this._volumeSizeInGb = config.volumeSizeInGb;
    this._volumeType = config.volumeType;
    this._loadBalancer = config.loadBalancer;
    this._privateNetwork = config.privateNetwork;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // backup_same_region - computed: true, optional: true, required: false
  private _backupSameRegion?: boolean | cdktf.IResolvable;

  // backup_schedule_frequency - computed: true, optional: true, required: false
  private _backupScheduleFrequency?: number;

  // backup_schedule_retention - computed: true, optional: true, required: false
  private _backupScheduleRetention?: number;

  // certificate - computed: true, optional: false, required: false
  public get certificate() {
    return this.getStringAttribute('certificate');
  }

  // disable_backup - computed: false, optional: true, required: false
  private _disableBackup?: boolean | cdktf.IResolvable;

  // encryption_at_rest - computed: false, optional: true, required: false
  private _encryptionAtRest?: boolean | cdktf.IResolvable;

  // engine - computed: true, optional: true, required: false
  private _engine?: string;

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // is_ha_cluster - computed: false, optional: true, required: false
  private _isHaCluster?: boolean | cdktf.IResolvable;

  // name - computed: true, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // node_type - computed: false, optional: false, required: true
  private _nodeType?: string; 
  public get nodeType() {
    return this.getStringAttribute('node_type');
  }

  // password - computed: false, optional: true, required: false
  private _password?: string; 
  public get password() {
    return this.getStringAttribute('password');
  }

  // password_wo - computed: false, optional: true, required: false
  private _passwordWo?: string;

  // password_wo_version - computed: false, optional: true, required: false
  private _passwordWoVersion?: number;

  // project_id - computed: true, optional: true, required: false
  private _projectId?: string; 
  public get projectId() {
    return this.getStringAttribute('project_id');
  }

  // region - computed: true, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }

  // settings - computed: true, optional: true, required: false
  private _settings?: { [key: string]: string }; 
  public get settings() {
    return this.getStringMapAttribute('settings');
  }

  // tags - computed: false, optional: true, required: false
  private _tags?: string[];

  // user_name - computed: true, optional: true, required: false
  private _userName?: string; 
  public get userName() {
    return this.getStringAttribute('user_name');
  }

  // volume_size_in_gb - computed: true, optional: true, required: false
  private _volumeSizeInGb?: number;

  // volume_type - computed: false, optional: true, required: false
  private _volumeType?: string;
  private _loadBalancer?: any;
  public get loadBalancer() {
    return new RdbInstanceLoadBalancerOutputReference(this, "load_balancer");
  }
  private _privateNetwork?: any;
  public get privateNetwork() {
    return new RdbInstancePrivateNetworkOutputReference(this, "private_network");
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      backup_same_region: cdktf.booleanToTerraform(this._backupSameRegion),
      backup_schedule_frequency: cdktf.numberToTerraform(this._backupScheduleFrequency),
      backup_schedule_retention: cdktf.numberToTerraform(this._backupScheduleRetention),
      disable_backup: cdktf.booleanToTerraform(this._disableBackup),
      encryption_at_rest: cdktf.booleanToTerraform(this._encryptionAtRest),
      engine: cdktf.stringToTerraform(this._engine),
      id: cdktf.stringToTerraform(this._id),
      is_ha_cluster: cdktf.booleanToTerraform(this._isHaCluster),
      name: cdktf.stringToTerraform(this._name),
      node_type: cdktf.stringToTerraform(this._nodeType),
      password: cdktf.stringToTerraform(this._password),
      password_wo: cdktf.stringToTerraform(this._passwordWo),
      password_wo_version: cdktf.numberToTerraform(this._passwordWoVersion),
      project_id: cdktf.stringToTerraform(this._projectId),
      region: cdktf.stringToTerraform(this._region),
      settings: cdktf.hashMapper(cdktf.stringToTerraform)(this._settings),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      user_name: cdktf.stringToTerraform(this._userName),
      volume_size_in_gb: cdktf.numberToTerraform(this._volumeSizeInGb),
      volume_type: cdktf.stringToTerraform(this._volumeType),
      load_balancer: rdbInstanceLoadBalancerToTerraform(this._loadBalancer),
      private_network: rdbInstancePrivateNetworkToTerraform(this._privateNetwork),
    };
  }
}
