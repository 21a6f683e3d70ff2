// https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool
// generated from terraform resource schema

import { Construct } from 'constructs';
import cdktf = require('cdktf');

// Configuration

export interface K8SPoolConfig extends cdktf.TerraformMetaArguments {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#autohealing K8SPool#autohealing}
  */
  readonly autohealing?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#autoscaling K8SPool#autoscaling}
  */
  readonly autoscaling?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#cluster_id K8SPool#cluster_id}
  */
  readonly clusterId: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#id K8SPool#id}
  *
  * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
  * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
  */
  readonly id?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#labels K8SPool#labels}
  */
  readonly labels?: { [key: string]: string };
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#max_size K8SPool#max_size}
  */
  readonly maxSize?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#min_size K8SPool#min_size}
  */
  readonly minSize?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#name K8SPool#name}
  */
  readonly name?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#node_type K8SPool#node_type}
  */
  readonly nodeType: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#placement_group_id K8SPool#placement_group_id}
  */
  readonly placementGroupId?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#public_ip_disabled K8SPool#public_ip_disabled}
  */
  readonly publicIpDisabled?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#region K8SPool#region}
  */
  readonly region?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#root_volume_size_in_gb K8SPool#root_volume_size_in_gb}
  */
  readonly rootVolumeSizeInGb?: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#size K8SPool#size}
  */
  readonly size: number;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#tags K8SPool#tags}
  */
  readonly tags?: string[];
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#version K8SPool#version}
  */
  readonly version?: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#wait_for_pool_ready K8SPool#wait_for_pool_ready}
  */
  readonly waitForPoolReady?: boolean | cdktf.IResolvable;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#zone K8SPool#zone}
  */
  readonly zone?: string;
  /**
  * taints block
  *
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#taints K8SPool#taints}
  */
  readonly taints?: K8SPoolTaints[] | cdktf.IResolvable;
}

export class K8SPoolNodesOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  }

  // id - computed: true, optional: false, required: false
  public get id() {
    return this.getStringAttribute('id');
  }

  // name - computed: true, optional: false, required: false
  public get name() {
    return this.getStringAttribute('name');
  }
}

export class K8SPoolNodesList extends cdktf.ComplexList {

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
  public get(index: number): K8SPoolNodesOutputReference {
    return new K8SPoolNodesOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}
export interface K8SPoolTaints {
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#effect K8SPool#effect}
  */
  readonly effect: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#key K8SPool#key}
  */
  readonly key: string;
  /**
  * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool#value K8SPool#value}
  */
  readonly value: string;
}

export function k8SPoolTaintsToTerraform(struct?: K8SPoolTaints | cdktf.IResolvable): any {
  if (!cdktf.canInspect(struct) || cdktf.Tokenization.isResolvable(struct)) { return struct; }
  if (cdktf.isComplexElement(struct)) {
    throw new Error("A complex element was used as configuration, this is not supported: https://cdk.tf/complex-object-as-configuration");
  }
  return {
    effect: cdktf.stringToTerraform(struct!.effect),
    key: cdktf.stringToTerraform(struct!.key),
    value: cdktf.stringToTerraform(struct!.value),
  }
}

export class K8SPoolTaintsOutputReference extends cdktf.ComplexObject {

  /**
  * @param terraformResource The parent resource
  * @param terraformAttribute The attribute on the parent resource this class is referencing
  * @param complexObjectIndex the index of this item in the list
  * @param complexObjectIsFromSet whether the list is wrapping a set (will add tolist() to be able to access an item via an index)
  */
  public constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string, complexObjectIndex: number, complexObjectIsFromSet: boolean) {
    super(terraformResource, terraformAttribute, complexObjectIsFromSet, complexObjectIndex);
  } 
  public get effect() {
    return this.getStringAttribute('effect');
  } 
  public get key() {
    return this.getStringAttribute('key');
  } 
  public get value() {
    return this.getStringAttribute('value');
  }
}

export class K8SPoolTaintsList extends cdktf.ComplexList {

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
  public get(index: number): K8SPoolTaintsOutputReference {
    return new K8SPoolTaintsOutputReference(this.terraformResource, this.terraformAttribute, index, this.wrapsSet);
  }
}

/**
* Represents a {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool scaleway_k8s_pool}
*/
export class K8SPool extends cdktf.TerraformResource {

  // =================
  // STATIC PROPERTIES
  // =================
  public static readonly tfResourceType = "scaleway_k8s_pool";

  // ===========
  // INITIALIZER
  // ===========

  /**
  * Create a new {@link https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_pool scaleway_k8s_pool} Resource
  *
  * @param scope The scope in which to define this construct
  * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
  * @param options K8SPoolConfig
  */
  public constructor(scope: Construct, id: string, config: K8SPoolConfig) {
    super(scope, id, {
      terraformResourceType: 'scaleway_k8s_pool',
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
    this._autohealing = config.autohealing;
    this._autoscaling = config.autoscaling;
    this._clusterId = config.clusterId;
    this._id = config.id;
    this._labels = config.labels;
    this._maxSize = config.maxSize;
    this._minSize = config.minSize;
    this._name = config.name;
    this._nodeType = config.nodeType;
    this._placementGroupId = config.placementGroupId;
    this._publicIpDisabled = config.publicIpDisabled;
    this._region = config.region;
    this._rootVolumeSizeInGb = config.rootVolumeSizeInGb;
    this._size = config.size;
    this._tags = config.tags;
    this._version = config.version;
    this._waitForPoolReady = config.waitForPoolReady;
    this._zone = config.zone;
    this._taints = config.taints;
  }

  // ==========
  // ATTRIBUTES
  // ==========

  // autohealing - computed: false, optional: true, required: false
  private _autohealing?: boolean | cdktf.IResolvable;

  // autoscaling - computed: false, optional: true, required: false
  private _autoscaling?: boolean | cdktf.IResolvable;

  // cluster_id - computed: false, optional: false, required: true
  private _clusterId?: string; 
  public get clusterId() {
    return this.getStringAttribute('cluster_id');
  }

  // id - computed: true, optional: true, required: false
  private _id?: string; 
  public get id() {
    return this.getStringAttribute('id');
  }

  // labels - computed: false, optional: true, required: false
  private _labels?: { [key: string]: string }; 
  public get labels() {
    return this.getStringMapAttribute('labels');
  }

  // max_size - computed: true, optional: true, required: false
  private _maxSize?: number;

  // min_size - computed: true, optional: true, required: false
  private _minSize?: number;

  // name - computed: false, optional: true, required: false
  private _name?: string; 
  public get name() {
    return this.getStringAttribute('name');
  }

  // node_type - computed: false, optional: false, required: true
  private _nodeType?: string; 
  public get nodeType() {
    return this.getStringAttribute('node_type');
  }
  public get nodes() {
    return new K8SPoolNodesList(this, "nodes", false);
  }

  // placement_group_id - computed: false, optional: true, required: false
  private _placementGroupId?: string;

  // public_ip_disabled - computed: false, optional: true, required: false
  private _publicIpDisabled?: boolean | cdktf.IResolvable;

  // region - computed: true, optional: true, required: false
  private _region?: string; 
  public get region() {
    return this.getStringAttribute('region');
  }

  // root_volume_size_in_gb - computed: true, optional: true, required: false
  private _rootVolumeSizeInGb?: number;

  // size - computed: false, optional: false, required: true
  private _size?: number;

  // tags - computed: false, optional: true, required: false
  private _tags?: string[];

  // version - computed: true, optional: true, required: false
  private _version?: string; 
  public get version() {
    return this.getStringAttribute('version');
  }

  // wait_for_pool_ready - computed: false, optional: true, required: false
  private _waitForPoolReady?: boolean | cdktf.IResolvable;

  // zone - computed: true, optional: true, required: false
  private _zone?: string; 
  public get zone() {
    return this.getStringAttribute('zone');
  }
  private _taints?: any;
  public get taints() {
    return new K8SPoolTaintsList(this, "taints", true);
  }

  // =========
  // SYNTHESIS
  // =========

  protected synthesizeAttributes(): { [name: string]: any } {
    return {
      autohealing: cdktf.booleanToTerraform(this._autohealing),
      autoscaling: cdktf.booleanToTerraform(this._autoscaling),
      cluster_id: cdktf.stringToTerraform(this._clusterId),
      id: cdktf.stringToTerraform(this._id),
      labels: cdktf.hashMapper(cdktf.stringToTerraform)(this._labels),
      max_size: cdktf.numberToTerraform(this._maxSize),
      min_size: cdktf.numberToTerraform(this._minSize),
      name: cdktf.stringToTerraform(this._name),
      node_type: cdktf.stringToTerraform(this._nodeType),
      placement_group_id: cdktf.stringToTerraform(this._placementGroupId),
      public_ip_disabled: cdktf.booleanToTerraform(this._publicIpDisabled),
      region: cdktf.stringToTerraform(this._region),
      root_volume_size_in_gb: cdktf.numberToTerraform(this._rootVolumeSizeInGb),
      size: cdktf.numberToTerraform(this._size),
      tags: cdktf.listMapper(cdktf.stringToTerraform, false)(this._tags),
      version: cdktf.stringToTerraform(this._version),
      wait_for_pool_ready: cdktf.booleanToTerraform(this._waitForPoolReady),
      zone: cdktf.stringToTerraform(this._zone),
      taints: cdktf.listMapper(k8SPoolTaintsToTerraform, true)(this._taints),
    };
  }
}
